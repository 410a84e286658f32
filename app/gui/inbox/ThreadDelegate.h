#pragma once

#include "app/gui/inbox/BubbleText.h"
#include "app/gui/inbox/OfferCard.h"
#include "app/gui/inbox/SendingWords.h"
#include "app/gui/inbox/ThreadModel.h"

#include <QStyledItemDelegate>

namespace ieum {

/// Paints a thread: day lines, a line of badge, channel and time above each group of a customer and below
/// each of ours, bubbles, calls, notes, what the platform itself wrote, and the card under a message that
/// asks for something.
class ThreadDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ThreadDelegate(const ThreadModel &model, QObject *parent = nullptr)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    /// The message to be pointed out after a search.
    void setMarked(MessageId message) { m_marked = message; }
    void forgetLayouts() { m_text.forget(); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What can be done at a place of a row (`rect`: the row's, as the view has it).
    std::optional<SendingAct> actAt(const QRect &rect, const ThreadRow &row, const QPoint &place) const;
    std::optional<OfferCard::Act> offerActAt(const QRect &rect, const ThreadRow &row,
                                             const QPoint &place) const;
    /// Whether a place of a row lies on words that a booking could be made of.
    bool isOnUnderstood(const QRect &rect, const ThreadRow &row, const QPoint &place) const;

private:
    int headHeight(const ThreadRow &row) const;
    int bodyHeight(const ThreadRow &row, int width) const;
    int paintHead(QPainter &painter, const QRect &box, const ThreadRow &row) const;
    void paintBody(QPainter &painter, const QRect &box, const ThreadRow &row) const;
    void paintBubble(QPainter &painter, const QRect &box, const ThreadRow &row) const;
    void paintNote(QPainter &painter, const QRect &box, const ThreadRow &row) const;

    const ThreadModel &m_model;
    MessageId m_marked;
    mutable BubbleText m_text;
};

} // namespace ieum
