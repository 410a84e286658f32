#pragma once

#include "core/base/Clock.h"

#include <QStyledItemDelegate>

namespace ieum {

/// Paints a conversation: badge, name and last four digits, time; below it the last words, how long the
/// customer has waited, and how much is unread.
class ConversationDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ConversationDelegate(const Clock &clock, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Clock &m_clock;
};

} // namespace ieum
