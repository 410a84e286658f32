#include "core/inbox/RoomFinder.h"

#include "core/inbox/MessageIdentity.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace ieum {

namespace {

// Placeholders differ between systems; only what people typed is compared.
bool isComparable(const IncomingMessage &message)
{
    return message.kind == MessageKind::Text;
}

QString comparable(const Message &message)
{
    IncomingMessage plain;
    plain.text = message.text;
    return MessageIdentity::textOf(plain);
}

struct Agreement
{
    int all = 0;
    int incoming = 0; ///< what the shop sends goes to many rooms in one minute; what customers write does not
};

} // namespace

Result<RoomFinder::Found> RoomFinder::find(const QString &title, const QString &said,
                                           const QList<IncomingMessage> &sample)
{
    if (!said.isEmpty())
        return findSaid(title, said);
    IEUM_TRY_ASSIGN(known, findByTitle(title));
    if (known) {
        IEUM_TRY_ASSIGN(another, contradicts(*known, sample));
        if (another)
            return Error("import.room-ambiguous", {title});
        return Found{known, {}, title, false};
    }
    IEUM_TRY_ASSIGN(sameContent, findByContent(sample));
    return Found{sameContent, {}, title, sameContent.has_value()};
}

Result<std::optional<ContactPoint>> RoomFinder::findByTitle(const QString &title)
{
    IEUM_TRY_ASSIGN(byAddress, m_customers.findContact(ContactPoint::Kind::KakaoRoom, title));
    if (byAddress)
        return byAddress;
    return m_customers.findRoomByTitle(title);
}

Result<RoomFinder::Found> RoomFinder::findSaid(const QString &title, const QString &said)
{
    if (const auto id = CustomerId::fromString(said)) {
        IEUM_TRY_ASSIGN(customer, m_customers.find(*id));
        if (customer)
            return roomOf(*customer, title);
    }
    IEUM_TRY_ASSIGN(room, findByTitle(said));
    if (room)
        return Found{room, {}, said, false};
    IEUM_TRY_ASSIGN(named, m_customers.findByName(said));
    if (named.size() == 1)
        return roomOf(named.first(), title);
    return Found{{}, {}, said, false};
}

// The customer's room of this title, or the only one there is, or a new one beside what the customer has.
Result<RoomFinder::Found> RoomFinder::roomOf(const Customer &customer, const QString &title)
{
    QList<ContactPoint> rooms;
    for (const ContactPoint &contact : customer.contacts) {
        if (contact.kind == ContactPoint::Kind::KakaoRoom)
            rooms += contact;
    }
    for (const ContactPoint &room : rooms) {
        if (room.address == title || room.display == title || rooms.size() == 1)
            return Found{room, {}, title, false};
    }
    IEUM_TRY_ASSIGN(taken, m_customers.findContact(ContactPoint::Kind::KakaoRoom, title));
    const QString address = taken ? title + QStringLiteral(" #") + customer.id.toString() : title;
    return Found{{}, customer.id, address, false};
}

Result<std::optional<ContactPoint>> RoomFinder::findByContent(const QList<IncomingMessage> &sample)
{
    QHash<ContactId, Agreement> agreements;
    qint64 comparables = 0;
    for (const IncomingMessage &message : sample) {
        if (!isComparable(message))
            continue;
        ++comparables;
        IEUM_TRY_ASSIGN(others, m_messages.kakaoInMinute(message.at));
        const QString text = MessageIdentity::textOf(message);
        QSet<ContactId> met;
        for (const Message &other : others) {
            if (met.contains(other.contact) || comparable(other) != text)
                continue;
            met += other.contact;
            ++agreements[other.contact].all;
            agreements[other.contact].incoming += message.direction == Direction::In;
        }
    }
    for (auto it = agreements.cbegin(); it != agreements.cend(); ++it) {
        if (it->all < smallestAgreement || it->incoming == 0)
            continue;
        IEUM_TRY_ASSIGN(range, m_messages.rangeOf(it.key()));
        IEUM_TRY_ASSIGN(known, m_messages.countBetween(it.key(), range->first, range->last));
        if (it->all >= certainAgreement || it->all * 10 >= 8 * std::min(known, comparables))
            return m_customers.findContact(it.key());
    }
    return std::optional<ContactPoint>();
}

Result<bool> RoomFinder::contradicts(const ContactPoint &room, const QList<IncomingMessage> &sample)
{
    IEUM_TRY_ASSIGN(range, m_messages.rangeOf(room.id));
    if (!range)
        return false;
    QList<IncomingMessage> shared;
    for (const IncomingMessage &message : sample) {
        if (isComparable(message) && message.at >= range->first && message.at <= range->last)
            shared += message;
    }
    if (shared.size() < contradiction)
        return false;
    for (const IncomingMessage &message : shared) {
        IEUM_TRY_ASSIGN(others, m_messages.inMinute(room.id, message.at));
        const QString text = MessageIdentity::textOf(message);
        if (std::any_of(others.begin(), others.end(),
                        [&](const Message &other) { return comparable(other) == text; }))
            return false;
    }
    const auto byTime = [](const IncomingMessage &a, const IncomingMessage &b) { return a.at < b.at; };
    const auto [first, last] = std::minmax_element(shared.begin(), shared.end(), byTime);
    IEUM_TRY_ASSIGN(known, m_messages.countBetween(room.id, first->at, last->at));
    return known >= contradiction;
}

} // namespace ieum
