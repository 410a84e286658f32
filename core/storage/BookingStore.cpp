#include "core/storage/BookingStore.h"

#include "core/base/Uuid.h"
#include "core/storage/Database.h"

namespace ieum {

namespace {

constexpr auto localFormat = "yyyy-MM-ddTHH:mm";

QString toLocal(const QDateTime &civil)
{
    return civil.toString(QLatin1String(localFormat));
}

// By hand: a format that has to be understood anew for each row was most of what a week took to read.
QDateTime fromLocal(const QString &text)
{
    const auto number = [view = QStringView(text)](int from, int digits) {
        return view.mid(from, digits).toInt();
    };
    return seoulTime(QDate(number(0, 4), number(5, 2), number(8, 2)), QTime(number(11, 2), number(14, 2)));
}

std::optional<QString> textOrNone(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional<QString>(text);
}

/// Binds the columns that insert and update share, in the order of both statements.
void bindContent(Statement &statement, const Booking &booking, Instant now)
{
    statement.bind(booking.customer)
        .bind(booking.name)
        .bind(booking.phone)
        .bind(booking.service)
        .bind(booking.staff);
    statement.bind(toLocal(booking.start)).bind(toLocal(booking.end));
    statement.bind(toCode(booking.state))
        .bind(toCode(booking.payment))
        .bind(booking.amount)
        .bind(booking.note);
    statement.bind(textOrNone(booking.externalNo)).bind(booking.sourceMessage);
    statement.bind(toCode(booking.kind)).bind(booking.series).bind(textOrNone(booking.calendarUid));
    statement.bind(booking.seat).bind(now);
}

Booking bookingOf(const Statement &row)
{
    Booking booking;
    booking.id = row.id<BookingId>(0);
    booking.customer = row.id<CustomerId>(1);
    booking.name = row.text(2);
    booking.phone = row.text(3);
    booking.service = row.text(4);
    booking.staff = row.text(5);
    booking.start = fromLocal(row.text(6));
    booking.end = fromLocal(row.text(7));
    booking.state = bookingStateFromCode(row.text(8)).value_or(BookingState::Booked);
    booking.payment = paymentFromCode(row.text(9)).value_or(Payment::None);
    booking.amount = row.isNull(10) ? std::nullopt : std::optional<Money>(row.money(10));
    booking.note = row.text(11);
    booking.externalNo = row.text(12);
    booking.sourceMessage = row.id<MessageId>(13);
    booking.kind = bookingKindFromCode(row.text(14)).value_or(BookingKind::Seat);
    booking.series = row.id<SeriesId>(15);
    booking.calendarUid = row.text(16);
    booking.uid = QString::fromLatin1(row.blob(17).toHex());
    booking.createdAt = row.instant(18);
    booking.updatedAt = row.instant(19);
    booking.revision = static_cast<int>(row.integer(20));
    booking.seat = row.text(21);
    return booking;
}

} // namespace

Result<BookingId> BookingStore::insert(const Booking &booking, Instant now, BatchId batch)
{
    Statement insert = m_database.prepare(
        "INSERT INTO bookings (customer_id, name, phone, service, staff, start_local, "
        "end_local, state, payment, amount, "
        "note, external_no, source_message_id, kind, series_id, calendar_uid, seat, updated_at, "
        "uid, created_at, batch_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindContent(insert, booking, now);
    IEUM_TRY(insert.bindBlob(newUuid()).bind(now).bind(batch).run());
    return BookingId{m_database.lastInsertId()};
}

Result<void> BookingStore::update(const Booking &booking, Instant now)
{
    Statement update =
        m_database.prepare("UPDATE bookings SET customer_id = ?, name = ?, phone = ?, service "
                           "= ?, staff = ?, start_local = ?, end_local = ?, "
                           "state = ?, payment = ?, amount = ?, note = ?, external_no = ?, "
                           "source_message_id = ?, kind = ?, series_id = ?, calendar_uid = ?, seat = ?, "
                           "updated_at = ?, "
                           "revision = revision + 1 WHERE id = ?");
    bindContent(update, booking, now);
    return update.bind(booking.id).run();
}

Result<void> BookingStore::updateFromBatch(const Booking &booking, BatchId batch, Instant now)
{
    // The first state before the batch is what undo gives back; `after` tells whether the owner changed it
    // since.
    Statement keep = m_database.prepare(
        "INSERT INTO batch_changes (batch_id, table_name, row_id, before) "
        "SELECT ?1, 'bookings', id, json_object('customer_id', customer_id, "
        "'name', name, 'phone', phone, 'service', service, "
        "'staff', staff, 'start_local', start_local, 'end_local', end_local, "
        "'state', state, 'payment', payment, "
        "'amount', amount, 'note', note, 'seat', seat) FROM bookings WHERE id = ?2 AND NOT "
        "EXISTS (SELECT 1 FROM batch_changes "
        "WHERE batch_id = ?1 AND table_name = 'bookings' AND row_id = ?2)");
    IEUM_TRY(keep.bind(batch).bind(booking.id).run());
    IEUM_TRY(update(booking, now));
    Statement mark = m_database.prepare("UPDATE batch_changes SET before = json_set(before, '$.after', "
                                        "(SELECT revision FROM bookings WHERE id = row_id)) "
                                        "WHERE batch_id = ? AND table_name = 'bookings' AND row_id = ?");
    return mark.bind(batch).bind(booking.id).run();
}

Result<std::optional<Booking>> BookingStore::find(BookingId id)
{
    Statement select = m_database.prepare("SELECT * FROM booking_rows WHERE id = ?");
    return first(select.bind(id));
}

Result<std::optional<Booking>> BookingStore::findByExternalNo(const QString &number)
{
    Statement select = m_database.prepare("SELECT * FROM booking_rows WHERE external_no = ?");
    return first(select.bind(number));
}

Result<std::optional<Booking>> BookingStore::findByUid(const QString &uid)
{
    Statement select = m_database.prepare("SELECT * FROM booking_rows WHERE uid = ?");
    return first(select.bindBlob(QByteArray::fromHex(uid.toLatin1())));
}

Result<std::optional<Booking>> BookingStore::findByCalendarUid(const QString &uid)
{
    Statement select = m_database.prepare("SELECT * FROM booking_rows WHERE calendar_uid = ?");
    return first(select.bind(uid));
}

Result<QList<Booking>> BookingStore::between(QDate from, QDate to)
{
    Statement select =
        m_database.prepare("SELECT * FROM booking_rows WHERE start_local >= ? AND start_local < ? "
                           "AND NOT entering ORDER BY start_local, id");
    const QString last = to.isValid() ? to.addDays(1).toString(Qt::ISODate) : QStringLiteral("9999");
    return all(select.bind(from.isValid() ? from.toString(Qt::ISODate) : QString()).bind(last));
}

Result<QList<Booking>> BookingStore::occupying(const QDateTime &start, const QDateTime &end)
{
    IEUM_TRY_ASSIGN(longest, longestDays());
    Statement select = m_database.prepare(
        "SELECT * FROM booking_rows WHERE start_local < ? AND start_local >= ? AND end_local > ? "
        "AND state NOT IN ('cancelled', 'no-show') AND NOT entering ORDER BY start_local, id");
    return all(select.bind(toLocal(end)).bind(toLocal(start.addDays(-longest))).bind(toLocal(start)));
}

Result<int> BookingStore::longestDays()
{
    Statement select =
        m_database.prepare("SELECT julianday(end_local) - julianday(start_local) FROM bookings ORDER BY 1 "
                           "DESC LIMIT 1");
    IEUM_TRY_ASSIGN(found, select.step());
    return found ? static_cast<int>(select.integer(0)) + 1 : 1;
}

Result<QList<Booking>> BookingStore::ofSeries(SeriesId series)
{
    Statement select = m_database.prepare(
        "SELECT * FROM booking_rows WHERE id IN (SELECT id FROM bookings WHERE series_id = ?) "
        "AND NOT entering ORDER BY start_local, id");
    return all(select.bind(series));
}

Result<QList<Booking>> BookingStore::proposed(const QDateTime &from)
{
    Statement select =
        m_database.prepare("SELECT * FROM booking_rows WHERE state = 'proposed' AND start_local >= ? "
                           "AND NOT entering ORDER BY start_local, id");
    return all(select.bind(toLocal(from)));
}

Result<SeriesId> BookingStore::insertSeries(const QString &every, Instant now)
{
    Statement insert =
        m_database.prepare("INSERT INTO booking_series (uid, every, created_at) VALUES (?, ?, ?)");
    IEUM_TRY(insert.bindBlob(newUuid()).bind(every).bind(now).run());
    return SeriesId{m_database.lastInsertId()};
}

Result<QList<Booking>> BookingStore::ofCustomer(CustomerId root)
{
    Statement select = m_database.prepare(
        "SELECT * FROM booking_rows WHERE id IN (SELECT b.id FROM customers c JOIN bookings b "
        "ON b.customer_id = c.id WHERE c.root = ?) AND NOT entering ORDER BY start_local DESC, id DESC");
    return all(select.bind(root));
}

Result<QList<Booking>> BookingStore::unpaid()
{
    Statement select =
        m_database.prepare("SELECT * FROM booking_rows WHERE payment = 'awaiting' AND state <> 'cancelled' "
                           "AND NOT entering ORDER BY start_local, id");
    return all(select);
}

Result<QHash<CustomerId, int>> BookingStore::noShows()
{
    Statement select =
        m_database.prepare("SELECT customer, count(*) FROM booking_rows WHERE state = 'no-show' "
                           "AND NOT entering GROUP BY customer");
    QHash<CustomerId, int> counts;
    for (;;) {
        IEUM_TRY_ASSIGN(hasRow, select.step());
        if (!hasRow)
            return counts;
        counts.insert(select.id<CustomerId>(0), static_cast<int>(select.integer(1)));
    }
}

Result<void> BookingStore::acceptClash(BookingId one, BookingId other, Instant now)
{
    const ClashKey key = clashKey(one, other);
    Statement insert = m_database.prepare("INSERT INTO accepted_clashes (first, second, at) VALUES (?, ?, ?) "
                                          "ON CONFLICT DO NOTHING");
    return insert.bind(key.first).bind(key.second).bind(now).run();
}

Result<void> BookingStore::forgetAcceptedClashes(BookingId booking)
{
    Statement forget = m_database.prepare("DELETE FROM accepted_clashes WHERE first = ?1 OR second = ?1");
    return forget.bind(booking).run();
}

Result<QSet<BookingStore::ClashKey>> BookingStore::acceptedClashes()
{
    Statement select = m_database.prepare("SELECT first, second FROM accepted_clashes");
    QSet<ClashKey> keys;
    for (;;) {
        IEUM_TRY_ASSIGN(found, select.step());
        if (!found)
            return keys;
        keys.insert({select.id<BookingId>(0), select.id<BookingId>(1)});
    }
}

Result<bool> BookingStore::rememberNotice(const QByteArray &identity, BookingId booking, BatchId batch)
{
    Statement insert = m_database.prepare("INSERT INTO booking_notices (identity, booking_id, batch_id) "
                                          "VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    IEUM_TRY(insert.bindBlob(identity).bind(booking).bind(batch).run());
    return m_database.changes() == 1;
}

Result<BookingStore::UndoCount> BookingStore::undo(BatchId batch, Instant now)
{
    UndoCount count;
    IEUM_TRY_ASSIGN(unchanged, idsAsBatchLeftThem(batch));
    for (const BookingId id : unchanged)
        IEUM_TRY(remove(id, batch, now));
    count.removed = static_cast<int>(unchanged.size());
    IEUM_TRY_ASSIGN(notRestored, restoreChanged(batch, now));
    count.kept = notRestored;
    return count;
}

Result<QList<BookingId>> BookingStore::idsAsBatchLeftThem(BatchId batch)
{
    Statement select = m_database.prepare(
        "SELECT id FROM bookings WHERE batch_id = ?1 AND revision = coalesce((SELECT json_extract(before, "
        "'$.after') "
        "FROM batch_changes WHERE batch_id = ?1 AND table_name = 'bookings' AND row_id = bookings.id), 1)");
    select.bind(batch);
    QList<BookingId> ids;
    for (;;) {
        IEUM_TRY_ASSIGN(found, select.step());
        if (!found)
            return ids;
        ids += select.id<BookingId>(0);
    }
}

Result<void> BookingStore::remove(BookingId id, BatchId batch, Instant now)
{
    Statement tombstone = m_database.prepare("INSERT INTO tombstones (uid, kind, why, at) SELECT uid, "
                                             "'booking', 'undo', ? FROM bookings WHERE id = ?");
    IEUM_TRY(tombstone.bind(now).bind(id).run());
    Statement changes = m_database.prepare(
        "DELETE FROM batch_changes WHERE batch_id = ? AND table_name = 'bookings' AND row_id = ?");
    IEUM_TRY(changes.bind(batch).bind(id).run());
    Statement notices = m_database.prepare("DELETE FROM booking_notices WHERE booking_id = ?");
    IEUM_TRY(notices.bind(id).run());
    Statement booking = m_database.prepare("DELETE FROM bookings WHERE id = ?");
    return booking.bind(id).run();
}

// Gives back what the batch changed, unless the owner changed it again since. How many were left as they are.
Result<int> BookingStore::restoreChanged(BatchId batch, Instant now)
{
    Statement notices =
        m_database.prepare("DELETE FROM booking_notices WHERE batch_id = ?1 AND booking_id IN (SELECT b.id "
                           "FROM bookings b JOIN batch_changes c "
                           "ON c.table_name = 'bookings' AND c.row_id = b.id WHERE c.batch_id = ?1 AND "
                           "json_extract(c.before, '$.after') = b.revision)");
    IEUM_TRY(notices.bind(batch).run());
    Statement restore = m_database.prepare(
        "UPDATE bookings SET customer_id = o.before ->> 'customer_id', name = o.before ->> 'name', phone = "
        "o.before ->> 'phone', "
        "service = o.before ->> 'service', staff = o.before ->> 'staff', start_local = o.before ->> "
        "'start_local', "
        "end_local = o.before ->> 'end_local', state = o.before ->> 'state', payment = o.before ->> "
        "'payment', "
        "amount = o.before ->> 'amount', note = o.before ->> 'note', "
        "seat = coalesce(o.before ->> 'seat', seat), updated_at = ?2, revision = revision + "
        "1 "
        "FROM batch_changes o WHERE o.batch_id = ?1 AND o.table_name = 'bookings' AND o.row_id = bookings.id "
        "AND o.before ->> 'after' = bookings.revision");
    IEUM_TRY(restore.bind(batch).bind(now).run());
    const int restored = m_database.changes();
    Statement kept = m_database.prepare(
        "SELECT (SELECT count(*) FROM bookings WHERE batch_id = ?1) + (SELECT count(*) FROM "
        "batch_changes c JOIN bookings b ON b.id = c.row_id WHERE c.batch_id = ?1 "
        "AND c.table_name = 'bookings' AND b.batch_id IS NOT ?1)");
    IEUM_TRY(kept.bind(batch).step());
    return static_cast<int>(kept.integer(0)) - restored;
}

Result<std::optional<Booking>> BookingStore::first(Statement &select)
{
    IEUM_TRY_ASSIGN(found, select.step());
    return found ? std::optional<Booking>(bookingOf(select)) : std::nullopt;
}

Result<QList<Booking>> BookingStore::all(Statement &select)
{
    QList<Booking> bookings;
    for (;;) {
        IEUM_TRY_ASSIGN(found, select.step());
        if (!found)
            return bookings;
        bookings += bookingOf(select);
    }
}

} // namespace ieum
