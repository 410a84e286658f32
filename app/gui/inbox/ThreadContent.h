#pragma once

#include "core/bookings/Understanding.h"
#include "core/domain/OutboxMessage.h"
#include "core/inbox/InboxService.h"

namespace ieum {

class Shop;

/// One row of a thread, and what stands around it.
struct ThreadRow
{
    enum class Kind {
        Message, ///< said, called or written by the platform
        Sending, ///< a text of ours that is not (or not yet) known to have gone out
        Note     ///< words of the shop for itself
    };

    Kind kind = Kind::Message;
    /// Of a Sending or Note made up for showing, with a key below zero that no message has.
    Message message;
    std::optional<OutboxMessage> sending; ///< of our texts that went through the outbox
    InternalNoteId note;
    std::optional<Understanding> understood; ///< of a customer's words that something could be made of
    bool beginsDay = false;
    bool beginsGroup = false; ///< another sender, channel or state, or a while later, than the row before
    bool endsGroup = false;

    bool isOurs() const { return kind != Kind::Note && message.direction == Direction::Out; }
    bool operator==(const ThreadRow &other) const;
};

/// One customer's thread as the window shows it.
struct ThreadContent
{
    Customer customer;
    QList<ThreadRow> rows; ///< oldest first
    bool hasOlder = false; ///< there are messages before these
    std::optional<Conversation> conversation;
};

/// The newest `limit` messages with what else belongs to their time; read in one go on a worker.
Result<ThreadContent> readThread(Shop &shop, CustomerId customer, int limit);

} // namespace ieum
