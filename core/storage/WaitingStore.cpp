#include "core/storage/WaitingStore.h"

#include "core/base/CodeTable.h"
#include "core/base/Uuid.h"
#include "core/storage/Database.h"

namespace ieum {

namespace {

constexpr CodeTable<WaitingState, 3> stateCodes{{{
    {WaitingState::Waiting, "waiting"},
    {WaitingState::Booked, "booked"},
    {WaitingState::Dropped, "dropped"},
}}};

#define WAITING_GUESTS                                                                                       \
    "SELECT g.id, coalesce(c.root, 0), g.name, g.phone, g.service, g.minutes, g.staff, g.from_day, "         \
    "g.to_day, "                                                                                             \
    "g.earliest, g.latest, g.note, g.state, coalesce(g.booking_id, 0), g.created_at FROM waiting_guests g "  \
    "LEFT JOIN customers c ON c.id = g.customer_id "

QString toText(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

QTime timeOf(const QString &text)
{
    return QTime::fromString(text, QStringLiteral("HH:mm"));
}

WaitingGuest guestOf(const Statement &row)
{
    WaitingGuest guest;
    guest.id = row.id<WaitingId>(0);
    guest.customer = row.id<CustomerId>(1);
    guest.name = row.text(2);
    guest.phone = row.text(3);
    guest.service = row.text(4);
    guest.minutes = static_cast<int>(row.integer(5));
    guest.staff = row.text(6);
    guest.from = QDate::fromString(row.text(7), Qt::ISODate);
    guest.to = QDate::fromString(row.text(8), Qt::ISODate);
    guest.earliest = timeOf(row.text(9));
    guest.latest = timeOf(row.text(10));
    guest.note = row.text(11);
    guest.state = stateCodes.value(row.text(12)).value_or(WaitingState::Dropped);
    guest.booking = row.id<BookingId>(13);
    guest.since = row.instant(14);
    return guest;
}

} // namespace

Result<WaitingId> WaitingStore::insert(const WaitingGuest &guest, Instant now)
{
    Statement insert = m_database.prepare(
        "INSERT INTO waiting_guests (uid, customer_id, name, phone, service, minutes, staff, from_day, "
        "to_day, "
        "earliest, latest, note, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bindBlob(newUuid()).bind(guest.customer).bind(guest.name).bind(guest.phone).bind(guest.service);
    insert.bind(guest.minutes).bind(guest.staff);
    insert.bind(guest.from.toString(Qt::ISODate)).bind(guest.to.toString(Qt::ISODate));
    insert.bind(toText(guest.earliest)).bind(toText(guest.latest)).bind(guest.note);
    IEUM_TRY(insert.bind(now).bind(now).run());
    return WaitingId{m_database.lastInsertId()};
}

Result<std::optional<WaitingGuest>> WaitingStore::find(WaitingId id)
{
    Statement select = m_database.prepare(WAITING_GUESTS "WHERE g.id = ?");
    IEUM_TRY_ASSIGN(found, select.bind(id).step());
    return found ? std::optional<WaitingGuest>(guestOf(select)) : std::nullopt;
}

Result<QList<WaitingGuest>> WaitingStore::waiting()
{
    Statement select = m_database.prepare(WAITING_GUESTS "WHERE g.state = 'waiting' ORDER BY g.id");
    QList<WaitingGuest> guests;
    for (;;) {
        IEUM_TRY_ASSIGN(found, select.step());
        if (!found)
            return guests;
        guests += guestOf(select);
    }
}

Result<void> WaitingStore::setState(WaitingId id, WaitingState state, BookingId booking, Instant now)
{
    Statement update = m_database.prepare(
        "UPDATE waiting_guests SET state = ?, booking_id = ?, updated_at = ? WHERE id = ?");
    return update.bind(stateCodes.code(state)).bind(booking).bind(now).bind(id).run();
}

} // namespace ieum
