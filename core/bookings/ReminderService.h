#pragma once

#include "core/bookings/ReminderTimes.h"
#include "core/continuity/SendService.h"
#include "core/storage/ReminderStore.h"

namespace ieum {

class BookingStore;
class SettingsStore;

/// A booking that is to be reminded of now, or that has been.
struct Reminder
{
    enum class State { Due, Asleep, Sent, Called };

    Booking booking;
    ReminderKind kind = ReminderKind::DayBefore;
    State state = State::Due;        ///< Asleep: due, but it is night
    std::optional<OutboxState> text; ///< of what was sent
    std::optional<Way> way;          ///< the best living one; none: only a call or a visit reaches them
};

QString toCode(Reminder::State state); ///< "due" "asleep" "sent" "called"

/// Reminds of bookings, each of a kind once for a start: by text through the outbox, or as a list of calls to
/// tick.
class ReminderService
{
public:
    struct Parts
    {
        Database &database;
        BookingStore &bookings;
        ReminderStore &reminders;
        SendService &sending;
        OutboxService &outbox;
        SettingsStore &settings;
        const ChannelService &channels;
    };
    struct Outcome
    {
        struct Failed
        {
            Booking booking;
            Error because;
        };
        QList<OutboxMessage> sent; ///< rows of the outbox that were made
        QList<Failed> failed;      ///< nothing was entered for these
        int asleep = 0;            ///< wait for the morning
    };

    ReminderService(Parts parts, const Clock &clock)
        : m_parts(parts)
        , m_clock(clock)
    {
    }

    /// By the time of the booking. Proposals and what is cancelled are not among them.
    Result<QList<Reminder>> list() const;
    /// Texts to all that are due, or only to `only`. Repeated, it enters nothing again.
    Result<Outcome> send(const QList<BookingId> &only = {});
    /// When the owner wants them sent by themselves: texts to all who are due and whom a live channel
    /// reaches. The others stay due, to be sent by hand or called. Repeated, also by two processes at once,
    /// it enters nothing again.
    Result<Outcome> sendByItself();
    enum class Called { Yes, No };
    /// Ticks a call, or takes the tick back. Errors: booking.none, reminder.none.
    Result<void> setCalled(BookingId booking, Called called);
    /// Takes back texts that have not gone out of bookings that were moved, cancelled or are over.
    Result<int> withdrawStale();

private:
    struct Said;
    Result<Said> said() const;
    std::optional<Reminder> reminderOf(const Booking &booking, const Said &said) const;
    /// Over the best living way, or over `channel`.
    Result<OutboxMessage> sendOne(const Reminder &reminder, const QString &channel = {});
    Result<void> enterInto(Outcome &outcome, const Reminder &reminder, const QString &channel = {});
    Result<QString> liveChannelTo(CustomerId customer) const; ///< empty: none
    Result<bool> isStale(const QString &key) const;

    Parts m_parts;
    const Clock &m_clock;
};

} // namespace ieum
