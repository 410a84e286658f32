#pragma once

#include "core/connector/Records.h"
#include "core/inbox/CustomerMatcher.h"
#include "core/storage/MessageStore.h"

namespace ieum {

/// Which Kakao room a chat belongs to. An export names its room by a title that changes whenever the contact
/// is renamed, and two customers may bear the same name: the content has the last word.
class RoomFinder
{
public:
    /// Exports agree on most of what they share; see reference formats-messages.md §1.8.
    static constexpr int certainAgreement = 20;
    static constexpr int smallestAgreement = 3;
    static constexpr int contradiction =
        5; ///< so many records on both sides of one time span, and none the same

    RoomFinder(CustomerStore &customers, MessageStore &messages)
        : m_customers(customers)
        , m_messages(messages)
    {
    }

    struct Found
    {
        std::optional<ContactPoint> room; ///< none: a new one
        CustomerId owner;                 ///< of a new one, when the owner of the shop said so
        QString title;                    ///< of a new one
        bool renamed = false;             ///< known by its content under another title
    };
    /// `sample`: as much of the chat as is at hand. `said`: --room, or empty. Error: import.room-ambiguous.
    Result<Found> find(const QString &title, const QString &said, const QList<IncomingMessage> &sample);

private:
    Result<Found> findSaid(const QString &title, const QString &said);
    Result<Found> roomOf(const Customer &customer, const QString &title);
    Result<std::optional<ContactPoint>> findByTitle(const QString &title);
    Result<std::optional<ContactPoint>> findByContent(const QList<IncomingMessage> &sample);
    Result<bool> contradicts(const ContactPoint &room, const QList<IncomingMessage> &sample);

    CustomerStore &m_customers;
    MessageStore &m_messages;
};

} // namespace ieum
