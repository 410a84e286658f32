#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/domain/Booking.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace ieum {

class Database;
class Statement;

/// Bookings by time, by customer and by the platform's number. A booking's customer is always given as the
/// root of a merged group. Rows of an import that is still entering are seen by nobody but find…().
class BookingStore
{
public:
    struct UndoCount
    {
        int removed = 0;
        int kept = 0; ///< changed by the owner since they came in
    };

    explicit BookingStore(Database &database)
        : m_database(database)
    {
    }

    Result<BookingId> insert(const Booking &booking, Instant now, BatchId batch = {});
    /// Writes every field but the id and raises the revision.
    Result<void> update(const Booking &booking, Instant now);
    /// As update(), and keeps the old row with the batch so that undo gives it back.
    Result<void> updateFromBatch(const Booking &booking, BatchId batch, Instant now);

    Result<std::optional<Booking>> find(BookingId id);
    Result<std::optional<Booking>> findByExternalNo(const QString &number);
    Result<std::optional<Booking>> findByUid(const QString &uid); ///< 32 hexadecimal digits
    Result<std::optional<Booking>> findByCalendarUid(const QString &uid);
    /// Those that begin on one of the days, both included, in every state, by time. A null date is no bound.
    Result<QList<Booking>> between(QDate from, QDate to);
    /// Those that take a seat at some moment of [start, end): neither cancelled nor a no-show.
    Result<QList<Booking>> occupying(const QDateTime &start, const QDateTime &end);
    Result<QList<Booking>> ofSeries(SeriesId series);       ///< in every state, by time
    Result<QList<Booking>> proposed(const QDateTime &from); ///< that begin then or later, by time
    Result<QList<Booking>> ofCustomer(CustomerId root);     ///< newest first
    Result<QList<Booking>> unpaid();                        ///< waiting for a deposit, not cancelled, by time
    Result<QHash<CustomerId, int>> noShows();               ///< how often, of those who did not come

    /// `every`: weekly, biweekly or monthly. The bookings say that they belong to it.
    Result<SeriesId> insertSeries(const QString &every, Instant now);

    using ClashKey = std::pair<BookingId, BookingId>;
    static ClashKey clashKey(BookingId one, BookingId other) { return std::minmax(one, other); }
    Result<void> acceptClash(BookingId one, BookingId other, Instant now);
    Result<void> forgetAcceptedClashes(BookingId booking);
    Result<QSet<ClashKey>> acceptedClashes();

    /// Remembers a platform's notice; false when exactly this one was seen before.
    Result<bool> rememberNotice(const QByteArray &identity, BookingId booking, BatchId batch);
    /// Takes the batch's bookings out again and gives changed ones their former values.
    Result<UndoCount> undo(BatchId batch, Instant now);

private:
    Result<std::optional<Booking>> first(Statement &select);
    Result<QList<Booking>> all(Statement &select);
    Result<int> longestDays(); ///< of any booking, rounded up
    Result<QList<BookingId>> idsAsBatchLeftThem(BatchId batch);
    Result<void> remove(BookingId id, BatchId batch, Instant now);
    Result<int> restoreChanged(BatchId batch, Instant now);
    Database &m_database;
};

} // namespace ieum
