#pragma once

#include "core/base/Clock.h"
#include "core/continuity/SendService.h"

namespace ieum {

class BookingStore;
class CallbackStore;
class OrderStore;
class OutboxStore;

/// Somebody whom a stopped channel leaves waiting, for one reason.
struct Affected
{
    enum class Why { Unanswered, Booking, Unshipped, Callback };

    CustomerId customer;
    QString name;
    Why why = Why::Unanswered;
    Instant urgentAt; ///< since when they wait, or when it is too late
    QString subject;  ///< last words, service, item or note; foreign text
    qint64 thing = 0; ///< which booking, order or promised call; 0 for a silence
    QString channel;  ///< the stopped one
    OutageId outage;
    std::optional<Way> best; ///< none: unreachable
    QList<Way> alternatives; ///< the other living ways, best first
    /// They were spoken to, or a text is on its way or gone, since the channel stopped. What waits for the
    /// owner's hand or failed is not.
    bool isContacted = false;
    std::optional<OutboxState> text; ///< of the newest one written to them since then
};

/// Everybody who is affected, and the number of them: one value, which every place shows.
struct AffectedPeople
{
    QList<Affected> rows; ///< a row a reason, most urgent first
    int all = 0;          ///< different customers
    int contacted = 0;
    int toContact() const { return all - contacted; }
};

QString toCode(Affected::Why why);

/// Who must be contacted because a channel stopped: only people tied to it by a contact, an open thread or an
/// order of its market. One row a reason (a silence, a booking, an order, a promised call), most urgent
/// first; nobody once the channel works.
class AffectedService
{
public:
    struct Parts
    {
        const ChannelService &channels;
        const SendService &sending;
        CustomerStore &customers;
        ConversationStore &conversations;
        BookingStore &bookings;
        OrderStore &orders;
        CallbackStore &callbacks;
        const OutboxStore &outbox;
    };

    AffectedService(Parts parts, const Clock &clock)
        : m_parts(parts)
        , m_clock(clock)
    {
    }

    /// Of one channel, or of every stopped one when `channel` is empty. Error: channel.not-found.
    Result<AffectedPeople> people(const QString &channel = {}) const;

private:
    struct Waiting; ///< a reason, before it is known whether the channel is to blame

    Result<QList<Waiting>> everybodyWaiting() const;
    Result<void> addUnanswered(QList<Waiting> &waiting) const;
    Result<void> addBookings(QList<Waiting> &waiting) const;
    Result<void> addUnshipped(QList<Waiting> &waiting) const;
    Result<void> addCallbacks(QList<Waiting> &waiting) const;
    Result<QList<Channel>> stopped(const QString &channel) const;
    Result<QList<Affected>> rowsOf(const Channel &channel, const QList<Waiting> &waiting) const;
    Result<Affected> rowOf(const Channel &channel, const Waiting &reason, const Customer &customer) const;
    Result<void> addContacts(const Channel &channel, QList<Affected> &rows) const;

    Parts m_parts;
    const Clock &m_clock;
};

} // namespace ieum
