#include "app/gui/widgets/SearchField.h"

#include "app/gui/style/Icons.h"
#include "app/gui/widgets/RowPainting.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QPainter>

namespace ieum {

SearchField::SearchField(const QString &name, QWidget *parent)
    : TypingField(parent)
{
    setProperty("kind", QStringLiteral("search"));
    setAccessibleName(name);
    setPlaceholderText(name);
    setTextMargins(metrics().icon + metrics().gap4, 0, 0, 0);
}

void SearchField::setKeyHint(const QString &key)
{
    m_keyHint = key;
    update();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !isComposing()) {
        if (!text().isEmpty())
            clear();
        else
            Q_EMIT leftByEscape();
        return event->accept();
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        QGuiApplication::inputMethod()->commit();
        stopWaiting();
        Q_EMIT searched(query());
        return event->accept();
    }
    TypingField::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    TypingField::paintEvent(event);
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

} // namespace ieum
