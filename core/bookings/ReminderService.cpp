#include "core/bookings/ReminderService.h"

#include "core/base/CodeTable.h"
#include "core/storage/BookingStore.h"
#include "core/storage/Database.h"
#include "core/storage/SettingsStore.h"

namespace ieum {

namespace {

constexpr CodeTable<Reminder::State, 4> stateCodes{{{
    {Reminder::State::Due, "due"},
    {Reminder::State::Asleep, "asleep"},
    {Reminder::State::Sent, "sent"},
    {Reminder::State::Called, "called"},
}}};

} // namespace

QString toCode(Reminder::State state)
{
    return stateCodes.code(state);
}

/// What has been said of bookings already, by key.
struct ReminderService::Said
{
    QHash<QString, OutboxState> texts;
    QSet<QString> calls;
};

Result<ReminderService::Said> ReminderService::said() const
{
    IEUM_TRY_ASSIGN(texts, m_parts.reminders.texts());
    IEUM_TRY_ASSIGN(calls, m_parts.reminders.calls());
    return Said{texts, calls};
}

std::optional<Reminder> ReminderService::reminderOf(const Booking &booking, const Said &said) const
{
    const QDateTime now = m_clock.now().inSeoul();
    const auto kind = reminderNow(booking.start, booking.createdAt.inSeoul(), now);
    if (!kind || booking.state != BookingState::Booked)
        return std::nullopt;
    Reminder reminder{booking, *kind, {}, {}, {}};
    const QString key = ReminderStore::keyOf(booking.id, toCode(*kind), booking.start);
    if (const auto text = said.texts.constFind(key); text != said.texts.cend())
        reminder.text = *text;
    if (said.calls.contains(key))
        reminder.state = Reminder::State::Called;
    else if (reminder.text)
        reminder.state = Reminder::State::Sent;
    else if (!mayWriteNow(booking.start, now))
        reminder.state = Reminder::State::Asleep;
    return reminder;
}

Result<QList<Reminder>> ReminderService::list() const
{
    IEUM_TRY_ASSIGN(known, said());
    const QDate today = m_clock.now().inSeoul().date();
    IEUM_TRY_ASSIGN(bookings, m_parts.bookings.between(today, today.addDays(2)));
    QList<Reminder> reminders;
    for (const Booking &booking : std::as_const(bookings)) {
        auto reminder = reminderOf(booking, known);
        if (!reminder)
            continue;
        if (booking.customer.isValid()) {
            IEUM_TRY_ASSIGN(ways, m_parts.sending.ways(booking.customer));
            if (!ways.isEmpty() && ways.first().isLiving)
                reminder->way = ways.first();
        }
        reminders += *reminder;
    }
    return reminders;
}

Result<OutboxMessage> ReminderService::sendOne(const Reminder &reminder, const QString &channel)
{
    SendService::Act act;
    act.customer = reminder.booking.customer;
    act.channel = channel;
    act.text.templateName = QString::fromLatin1(TemplateService::bookingReminder);
    act.text.subject.booking = reminder.booking.id;
    act.purpose = ReminderStore::keyOf(reminder.booking.id, toCode(reminder.kind), reminder.booking.start);
    IEUM_TRY_ASSIGN(sent, m_parts.sending.send(act));
    return sent.message;
}

Result<void> ReminderService::enterInto(Outcome &outcome, const Reminder &reminder, const QString &channel)
{
    const Result<OutboxMessage> sent = sendOne(reminder, channel);
    if (sent.ok())
        outcome.sent += *sent;
    else if (sent.error().code.startsWith(QLatin1String("database.")))
        return sent.error();
    else
        outcome.failed += Outcome::Failed{reminder.booking, sent.error()};
    return {};
}

Result<ReminderService::Outcome> ReminderService::send(const QList<BookingId> &only)
{
    IEUM_TRY(withdrawStale());
    IEUM_TRY_ASSIGN(reminders, list());
    Outcome outcome;
    for (const Reminder &reminder : std::as_const(reminders)) {
        const bool isMeant = only.isEmpty() || only.contains(reminder.booking.id);
        if (isMeant && reminder.state == Reminder::State::Asleep)
            ++outcome.asleep;
        if (isMeant && reminder.state == Reminder::State::Due)
            IEUM_TRY(enterInto(outcome, reminder));
    }
    return outcome;
}

Result<QString> ReminderService::liveChannelTo(CustomerId customer) const
{
    IEUM_TRY_ASSIGN(ways, m_parts.sending.ways(customer));
    for (const Way &way : std::as_const(ways)) {
        IEUM_TRY_ASSIGN(isLive, m_parts.channels.hasLiveSender(way.channel));
        if (way.isLiving && isLive)
            return way.channel;
    }
    return QString();
}

Result<ReminderService::Outcome> ReminderService::sendByItself()
{
    IEUM_TRY_ASSIGN(profile, m_parts.settings.profile());
    if (profile.reminders != ReminderHabit::ByItself)
        return Outcome();
    IEUM_TRY_ASSIGN(reminders, list());
    Outcome outcome;
    for (const Reminder &reminder : std::as_const(reminders)) {
        outcome.asleep += reminder.state == Reminder::State::Asleep ? 1 : 0;
        if (reminder.state != Reminder::State::Due || !reminder.way)
            continue;
        IEUM_TRY_ASSIGN(channel, liveChannelTo(reminder.booking.customer));
        if (!channel.isEmpty())
            IEUM_TRY(enterInto(outcome, reminder, channel));
    }
    return outcome;
}

Result<void> ReminderService::setCalled(BookingId id, Called called)
{
    return m_parts.database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(booking, m_parts.bookings.find(id));
        if (!booking)
            return Error("booking.none", {id.toString()});
        IEUM_TRY_ASSIGN(known, said());
        const auto reminder = reminderOf(*booking, known);
        if (!reminder)
            return Error("reminder.none", {id.toString()});
        const QString kind = toCode(reminder->kind);
        return called == Called::Yes ? m_parts.reminders.addCall(id, kind, booking->start, m_clock.now())
                                     : m_parts.reminders.removeCall(id, kind, booking->start);
    });
}

Result<bool> ReminderService::isStale(const QString &key) const
{
    IEUM_TRY_ASSIGN(booking, m_parts.bookings.find(ReminderStore::bookingOf(key)));
    if (!booking || booking->state != BookingState::Booked || Instant::of(booking->start) <= m_clock.now())
        return true;
    const QString kind = key.section(QLatin1Char(':'), 2, 2);
    return key != ReminderStore::keyOf(booking->id, kind, booking->start);
}

Result<int> ReminderService::withdrawStale()
{
    IEUM_TRY_ASSIGN(waiting, m_parts.reminders.waitingTexts());
    int withdrawn = 0;
    for (const ReminderStore::Waiting &text : std::as_const(waiting)) {
        IEUM_TRY_ASSIGN(stale, isStale(text.key));
        if (!stale)
            continue;
        const Result<OutboxMessage> cancelled = m_parts.outbox.cancel(text.text);
        // Another process may have sent it meanwhile; then it is out.
        if (!cancelled.ok() && cancelled.error().code != QLatin1String("outbox.cannot-cancel"))
            return cancelled.error();
        withdrawn += cancelled.ok() ? 1 : 0;
    }
    return withdrawn;
}

} // namespace ieum
