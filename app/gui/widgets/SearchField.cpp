#include "app/gui/widgets/SearchField.h"

#include "app/gui/style/Icons.h"
#include "app/gui/widgets/RowPainting.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>

namespace ieum {

namespace {

constexpr int pauseMilliseconds = 120;

} // namespace

SearchField::SearchField(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setProperty("kind", QStringLiteral("search"));
    setAccessibleName(name);
    setPlaceholderText(name);
    setTextMargins(metrics().icon + metrics().gap4, 0, 0, 0);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(this, &QLineEdit::textChanged, this, &SearchField::noticeChange);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_told = query();
        Q_EMIT queryChanged(m_told);
    });
}

QString SearchField::query() const
{
    QString whole = text();
    whole.insert(qMin<qsizetype>(cursorPosition(), whole.size()), m_preedit);
    return whole.normalized(QString::NormalizationForm_C).trimmed();
}

void SearchField::setKeyHint(const QString &key)
{
    m_keyHint = key;
    update();
}

void SearchField::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    noticeChange();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_preedit.isEmpty()) {
        if (!text().isEmpty())
            clear();
        else
            Q_EMIT leftByEscape();
        return event->accept();
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        QGuiApplication::inputMethod()->commit();
        m_pause.stop();
        Q_EMIT searched(query());
        return event->accept();
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRect box(metrics().gap12, 0, metrics().icon, height());
    paintIcon(painter, box, "search", metrics().icon, color(Color::Text2));
    if (m_keyHint.isEmpty() || !query().isEmpty())
        return;
    const int side = lineHeight(Type::Small) + metrics().gap4;
    const int wide = textWidth(m_keyHint, Type::Small) + metrics().gap8;
    const QRect cap(width() - wide - metrics().gap12, (height() - side) / 2, wide, side);
    const int words = box.right() + metrics().gap8 + textWidth(placeholderText(), Type::Text);
    if (cap.left() < words)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Color::Line));
    painter.setBrush(color(Color::Subtle));
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radiusBox,
                            Metrics::radiusBox);
    paintText(painter, cap, m_keyHint, Type::Small, Color::Text3, Qt::AlignCenter);
}

void SearchField::noticeChange()
{
    if (query() != m_told || m_pause.isActive())
        m_pause.start();
}

} // namespace ieum
