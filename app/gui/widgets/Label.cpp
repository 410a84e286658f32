#include "app/gui/widgets/Label.h"

#include "app/gui/style/KoreanText.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>

namespace ieum {

Label::Label(const QString &text, Type type, Color tone, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(ieum::font(type));
    setProperty("type", nameOf(type));
    setProperty("tone", nameOf(tone));
    setText(text);
}

void Label::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    showText();
}

void Label::setTone(Color tone)
{
    setProperty("tone", nameOf(tone));
    repolish(this);
}

void Label::setLines(Lines lines)
{
    setWordWrap(lines == Lines::Wrap);
    showText();
}

void Label::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    m_hasWidth = true;
    if (wordWrap())
        showText();
}

void Label::showText()
{
    const QString shown = wordWrap() && m_hasWidth ? keepWords(m_text, fontMetrics(), width()) : m_text;
    if (shown != QLabel::text())
        QLabel::setText(shown);
}

ElidedLabel::ElidedLabel(const QString &text, Type type, Color tone, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_type(type)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setTone(Color tone)
{
    m_tone = tone;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {QFontMetrics(ieum::font(m_type)).horizontalAdvance(m_text), lineHeight(m_type)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), metrics().scaled(40)), lineHeight(m_type)};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(ieum::font(m_type));
    painter.setPen(color(m_tone));
    const QString shown = painter.fontMetrics().elidedText(m_text, Qt::ElideRight, width());
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        setToolTip(sizeHint().width() > width() ? plainToolTip(m_text) : QString());
    return QWidget::event(event);
}

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped()) : text;
}

void repolish(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace ieum
