#include "app/gui/widgets/StateLabel.h"

#include "app/gui/style/Icons.h"

#include <QPainter>

namespace ieum {

namespace {

int iconSide(Type type)
{
    return qRound(lineHeight(type) * 0.9);
}

} // namespace

int paintState(QPainter &painter, const QRect &box, const StateLook &look, const QString &words, Type type)
{
    const int side = iconSide(type);
    paintIcon(painter, QRect(box.left(), box.top(), side, box.height()), look.icon, side, color(look.color));
    painter.setFont(font(type));
    painter.setPen(color(look.color));
    const QString text = words.isEmpty() ? look.word : words;
    const int left = side + metrics().gap4;
    painter.drawText(box.adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width() - left));
    return left + painter.fontMetrics().horizontalAdvance(text);
}

int widthOfState(const StateLook &look, const QString &words, Type type)
{
    return iconSide(type) + metrics().gap4 +
           QFontMetrics(font(type)).horizontalAdvance(words.isEmpty() ? look.word : words) + 1;
}

StateLabel::StateLabel(const StateLook &look, const QString &words, Type type, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_type(type)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(look, words);
}

void StateLabel::setState(const StateLook &look, const QString &words)
{
    m_look = look;
    m_words = words;
    setAccessibleName(words.isEmpty() ? look.word : words);
    updateGeometry();
    update();
}

QSize StateLabel::sizeHint() const
{
    return {widthOfState(m_look, m_words, m_type), lineHeight(m_type)};
}

void StateLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintState(painter, rect(), m_look, m_words, m_type);
}

} // namespace ieum
