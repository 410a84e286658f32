#pragma once

#include "core/continuity/Reach.h"
#include "core/continuity/TemplateService.h"
#include "core/domain/Channel.h"
#include "core/storage/ConversationNoteStore.h"

#include <QSet>

namespace ieum {

class Shop;

/// Everything the reply box shows of one customer, read at once.
struct ReplyState
{
    CustomerId customer;
    QString name;
    QList<Way> ways;         ///< best first, stopped ones last
    QList<Channel> channels; ///< that the ways use
    QSet<QString> live;      ///< channels that Ieum itself can send over
    QString channel;         ///< where an answer goes now; empty: nowhere
    QString movedFrom;       ///< the channel it will go back to, when it was moved
    Draft draft;
    QList<TemplateService::Template> templates;

    Channel channelOf(const QString &channelId) const;
};

Result<ReplyState> readReplyState(Shop &shop, CustomerId customer);

} // namespace ieum
