#include "core/storage/ReminderStore.h"

#include "core/storage/Database.h"

namespace ieum {

namespace {

QString toLocal(const QDateTime &civil)
{
    return civil.toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
}

} // namespace

QString ReminderStore::keyOf(BookingId booking, const QString &kind, const QDateTime &start)
{
    return QStringList{QStringLiteral("reminder"), booking.toString(), kind, toLocal(start)}.join(
        QLatin1Char(':'));
}

BookingId ReminderStore::bookingOf(const QString &key)
{
    const bool isOurs = key.startsWith(QLatin1String("reminder:"));
    return isOurs ? BookingId::fromString(key.section(QLatin1Char(':'), 1, 1)).value_or(BookingId())
                  : BookingId();
}

Result<QHash<QString, OutboxState>> ReminderStore::texts()
{
    Statement select = m_database.prepare("SELECT purpose, state FROM outbox WHERE purpose >= 'reminder:' "
                                          "AND purpose < 'reminder;' AND state <> 'cancelled'");
    QHash<QString, OutboxState> found;
    for (;;) {
        IEUM_TRY_ASSIGN(hasRow, select.step());
        if (!hasRow)
            return found;
        found.insert(select.text(0), outboxStateFromCode(select.text(1)).value_or(OutboxState::Unknown));
    }
}

Result<QSet<QString>> ReminderStore::calls()
{
    Statement select = m_database.prepare(
        "SELECT 'reminder:' || booking_id || ':' || kind || ':' || start_local FROM reminder_calls");
    QSet<QString> keys;
    for (;;) {
        IEUM_TRY_ASSIGN(hasRow, select.step());
        if (!hasRow)
            return keys;
        keys.insert(select.text(0));
    }
}

Result<void> ReminderStore::addCall(BookingId booking, const QString &kind, const QDateTime &start,
                                    Instant now)
{
    Statement insert = m_database.prepare("INSERT INTO reminder_calls (booking_id, kind, start_local, at) "
                                          "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING");
    return insert.bind(booking).bind(kind).bind(toLocal(start)).bind(now).run();
}

Result<void> ReminderStore::removeCall(BookingId booking, const QString &kind, const QDateTime &start)
{
    Statement remove = m_database.prepare(
        "DELETE FROM reminder_calls WHERE booking_id = ? AND kind = ? AND start_local = ?");
    return remove.bind(booking).bind(kind).bind(toLocal(start)).run();
}

Result<QList<ReminderStore::Waiting>> ReminderStore::waitingTexts()
{
    Statement select =
        m_database.prepare("SELECT id, purpose FROM outbox WHERE state IN ('queued', 'by-hand') "
                           "AND purpose >= 'reminder:' AND purpose < 'reminder;' ORDER BY id");
    QList<Waiting> waiting;
    for (;;) {
        IEUM_TRY_ASSIGN(hasRow, select.step());
        if (!hasRow)
            return waiting;
        waiting += Waiting{select.id<OutboxId>(0), select.text(1)};
    }
}

} // namespace ieum
