#pragma once

#include "app/gui/inbox/ThreadModel.h"

#include <QCache>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <memory>

namespace ieum {

/// Paints a thread: day lines, a line of badge, channel and time above each group, bubbles, calls and what
/// the platform itself wrote. Text is laid out once for a message and a width.
class ThreadDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The message to be pointed out after a search.
    void setMarked(MessageId message) { m_marked = message; }
    void forgetLayouts() { m_layouts.clear(); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the words of a row stand; null for rows without a bubble.
    QRect bubbleRect(const QStyleOptionViewItem &option, const ThreadRow &row) const;

private:
    struct Laid
    {
        QTextLayout layout;
        QSize size;
        int width = 0;
    };
    const Laid &laidOut(const Message &message, int width) const;
    int headHeight(const ThreadRow &row) const;
    int bodyHeight(const ThreadRow &row, int width) const;
    int paintHead(QPainter &painter, const QRect &box, const ThreadRow &row) const;
    void paintBubble(QPainter &painter, const QRect &bubble, const ThreadRow &row, int width) const;

    MessageId m_marked;
    mutable QCache<qint64, Laid> m_layouts{2000};
};

} // namespace ieum
