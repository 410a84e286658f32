#include "core/continuity/AffectedService.h"

#include "core/base/CodeTable.h"
#include "core/storage/BookingStore.h"
#include "core/storage/CallbackStore.h"
#include "core/storage/ConversationStore.h"
#include "core/storage/CustomerStore.h"
#include "core/storage/OrderStore.h"
#include "core/storage/OutboxStore.h"

#include <QSet>

#include <algorithm>
#include <set>
#include <tuple>

namespace ieum {

namespace {

constexpr CodeTable<Affected::Why, 4> whyCodes{{{
    {Affected::Why::Unanswered, "unanswered"},
    {Affected::Why::Booking, "booking"},
    {Affected::Why::Unshipped, "unshipped"},
    {Affected::Why::Callback, "callback"},
}}};

// Couriers collect in the late afternoon: what is not printed by then does not go that day.
constexpr int collectionHour = 17;

bool isUnshipped(const OrderLine &line)
{
    const bool isOpen = line.state == OrderState::Pending || line.state == OrderState::Printed ||
                        line.state == OrderState::Held;
    return isOpen && line.payment == Payment::Paid;
}

Instant dispatchTime(const OrderLine &line, Instant now)
{
    if (line.shipBy.isValid())
        return Instant::of(seoulTime(line.shipBy, QTime(collectionHour, 0)));
    return line.orderedAt.value_or(now);
}

bool hasContactOn(const Customer &customer, const Channel &channel)
{
    return std::any_of(customer.contacts.begin(), customer.contacts.end(), [&](const ContactPoint &contact) {
        return !contact.isGroup && contact.channel == channel.id;
    });
}

// Only the admin pages are shut: people can still be spoken to, but orders cannot be seen.
bool isOnlyAdmin(const Channel &channel)
{
    return !channel.isStopped(ChannelFunction::Send) && !channel.isStopped(ChannelFunction::Receive) &&
           channel.kind != QLatin1String("market");
}

// One row each.
using Reason = std::tuple<CustomerId, int, qint64>;

template <typename Row>
Reason reasonOf(const Row &row)
{
    return {row.customer, static_cast<int>(row.why), row.thing};
}

// A text whose fate is unknown is asked for, never written again.
bool needsNoHand(OutboxState state)
{
    return state != OutboxState::ByHand && state != OutboxState::Failed && state != OutboxState::Cancelled;
}

void count(AffectedPeople &people)
{
    QSet<CustomerId> all, contacted;
    for (const Affected &row : people.rows) {
        all.insert(row.customer);
        if (row.isContacted)
            contacted.insert(row.customer);
    }
    people.all = static_cast<int>(all.size());
    people.contacted = static_cast<int>(contacted.size());
}

} // namespace

QString toCode(Affected::Why why)
{
    return whyCodes.code(why);
}

struct AffectedService::Waiting
{
    CustomerId customer;
    Affected::Why why = Affected::Why::Unanswered;
    Instant urgentAt;
    QString subject;
    QStringList channels; ///< that it is itself tied to: of the open thread
    QString market;       ///< of the order or booking
    qint64 thing = 0;     ///< the booking, order or promised call
};

Result<void> AffectedService::addUnanswered(QList<Waiting> &waiting) const
{
    // Older silences are not this outage's doing.
    const ConversationFilter filter{ConversationFilter::View::RecentlyUnanswered, {}};
    IEUM_TRY_ASSIGN(conversations, m_parts.conversations.list(filter, m_clock.now(), {}, 0));
    for (const Conversation &conversation : conversations) {
        if (conversation.unansweredSince && !conversation.isGroup)
            waiting += Waiting{conversation.customer,
                               Affected::Why::Unanswered,
                               *conversation.unansweredSince,
                               conversation.lastText,
                               {conversation.lastChannel},
                               {},
                               0};
    }
    return {};
}

Result<void> AffectedService::addBookings(QList<Waiting> &waiting) const
{
    const QDateTime now = m_clock.now().inSeoul();
    IEUM_TRY_ASSIGN(bookings, m_parts.bookings.between(now.date(), now.date().addDays(1)));
    for (const Booking &booking : bookings) {
        const bool isLive = booking.state == BookingState::Booked || booking.state == BookingState::Proposed;
        if (!isLive || booking.end <= now || !booking.customer.isValid())
            continue;
        const QString market = booking.externalNo.isEmpty() ? QString() : QStringLiteral("naver");
        waiting +=
            Waiting{booking.customer, Affected::Why::Booking, Instant::of(booking.start), booking.service, {},
                    market,           booking.id.value};
    }
    return {};
}

Result<void> AffectedService::addUnshipped(QList<Waiting> &waiting) const
{
    for (const OrderState state : {OrderState::Pending, OrderState::Printed, OrderState::Held}) {
        IEUM_TRY_ASSIGN(lines, m_parts.orders.inState(state));
        for (const OrderLine &line : lines) {
            if (isUnshipped(line) && line.customer.isValid())
                waiting += Waiting{
                    line.customer, Affected::Why::Unshipped, dispatchTime(line, m_clock.now()), line.item, {},
                    line.market,   line.order.value};
        }
    }
    return {};
}

Result<void> AffectedService::addCallbacks(QList<Waiting> &waiting) const
{
    IEUM_TRY_ASSIGN(callbacks, m_parts.callbacks.open());
    for (const CallbackStore::Entry &callback : callbacks)
        waiting += Waiting{callback.customer, Affected::Why::Callback, callback.dueAt, callback.note, {}, {},
                           callback.id.value};
    return {};
}

Result<QList<AffectedService::Waiting>> AffectedService::everybodyWaiting() const
{
    QList<Waiting> waiting;
    IEUM_TRY(addUnanswered(waiting));
    IEUM_TRY(addBookings(waiting));
    IEUM_TRY(addUnshipped(waiting));
    IEUM_TRY(addCallbacks(waiting));
    // Of the lines of one order the most urgent one is the row.
    std::stable_sort(waiting.begin(), waiting.end(),
                     [](const Waiting &a, const Waiting &b) { return a.urgentAt < b.urgentAt; });
    return waiting;
}

Result<Affected> AffectedService::rowOf(const Channel &channel, const Waiting &reason,
                                        const Customer &customer) const
{
    Affected row;
    row.customer = customer.id;
    row.name = customer.name;
    row.why = reason.why;
    row.urgentAt = reason.urgentAt;
    row.subject = reason.subject;
    row.thing = reason.thing;
    row.channel = channel.id;
    IEUM_TRY_ASSIGN(outage, m_parts.channels.currentOutage(channel.id));
    if (outage)
        row.outage = outage->id;
    IEUM_TRY_ASSIGN(ways, m_parts.sending.ways(customer.id, channel.provider));
    ways.removeIf([](const Way &way) { return !way.isLiving; });
    if (!ways.isEmpty())
        row.best = ways.takeFirst();
    row.alternatives = ways;
    return row;
}

Result<QList<Affected>> AffectedService::rowsOf(const Channel &channel, const QList<Waiting> &waiting) const
{
    const QString market = marketOf(channel.id);
    QSet<CustomerId> buyers;
    for (const Waiting &reason : waiting) {
        if (!market.isEmpty() && reason.market == market)
            buyers.insert(reason.customer);
    }
    QList<Affected> rows;
    std::set<Reason> seen;
    for (const Waiting &reason : waiting) {
        const Reason key = reasonOf(reason);
        if ((seen.count(key) > 0) || (isOnlyAdmin(channel) && reason.why != Affected::Why::Unshipped))
            continue;
        IEUM_TRY_ASSIGN(customer, m_parts.customers.get(reason.customer));
        const bool isTied = buyers.contains(reason.customer) || reason.channels.contains(channel.id) ||
                            hasContactOn(customer, channel);
        if (!isTied)
            continue;
        seen.insert(key);
        IEUM_TRY_ASSIGN(row, rowOf(channel, reason, customer));
        rows += row;
    }
    IEUM_TRY(addContacts(channel, rows));
    return rows;
}

Result<void> AffectedService::addContacts(const Channel &channel, QList<Affected> &rows) const
{
    IEUM_TRY_ASSIGN(outage, m_parts.channels.currentOutage(channel.id));
    if (rows.isEmpty() || !outage)
        return {};
    IEUM_TRY_ASSIGN(spokenTo, m_parts.conversations.answeredSince(outage->from, channel.id));
    IEUM_TRY_ASSIGN(written, m_parts.outbox.newestSince(outage->from));
    for (Affected &row : rows) {
        const auto text = written.constFind(row.customer);
        if (text != written.constEnd())
            row.text = *text;
        row.isContacted = spokenTo.contains(row.customer) || (row.text && needsNoHand(*row.text));
    }
    return {};
}

Result<QList<Channel>> AffectedService::stopped(const QString &channel) const
{
    IEUM_TRY_ASSIGN(channels, m_parts.channels.list());
    if (!channel.isEmpty())
        IEUM_TRY(m_parts.channels.find(channel));
    channels.removeIf(
        [&](const Channel &one) { return !one.isDown() || (!channel.isEmpty() && one.id != channel); });
    return channels;
}

Result<AffectedPeople> AffectedService::people(const QString &channel) const
{
    IEUM_TRY_ASSIGN(channels, stopped(channel));
    AffectedPeople people;
    if (channels.isEmpty())
        return people;
    IEUM_TRY_ASSIGN(waiting, everybodyWaiting());
    std::set<Reason> seen;
    for (const Channel &one : channels) {
        IEUM_TRY_ASSIGN(rows, rowsOf(one, waiting));
        for (const Affected &row : rows) {
            if (seen.insert(reasonOf(row)).second)
                people.rows += row;
        }
    }
    std::stable_sort(people.rows.begin(), people.rows.end(), [](const Affected &a, const Affected &b) {
        return std::tuple(a.urgentAt, a.customer) < std::tuple(b.urgentAt, b.customer);
    });
    count(people);
    return people;
}

} // namespace ieum
