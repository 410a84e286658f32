#pragma once

#include "core/bookings/BookingService.h"

#include <QHash>

namespace ieum {

enum class Repeat { Weekly, Biweekly, Monthly };

QString toCode(Repeat repeat); ///< "weekly" …
std::optional<Repeat> repeatFromCode(const QString &code);

/// How often and how long a booking repeats; either a count, the first one included, or a last day.
struct RepeatRule
{
    static constexpr int mostOccurrences = 104;

    Repeat every = Repeat::Weekly;
    int count = 0; ///< 0: by the last day
    QDate until;
};

/// The starts, at most RepeatRule::mostOccurrences. A month that is too short has it on its last day.
QList<QDateTime> startsOf(const QDateTime &first, const RepeatRule &rule);

/// Bookings that repeat: every occurrence is judged like a booking of its own, and either all that were
/// decided for are saved, in one transaction, or none.
class SeriesService
{
public:
    enum class Decision { IfFree, Force, Skip };
    using Decisions = QHash<qsizetype, Decision>; ///< by place; those that are missing are IfFree

    struct Occurrence
    {
        QDateTime start;
        BookingVerdict verdict; ///< verdict.booking is none when it was not saved
        Decision decision = Decision::IfFree;
    };
    struct Outcome
    {
        QList<Occurrence> occurrences;
        int saved = 0; ///< 0: one that was to be free is not, nothing was changed
    };

    SeriesService(Database &database, BookingStore &bookings, BookingService &service, const Clock &clock)
        : m_database(database)
        , m_bookings(bookings)
        , m_service(service)
        , m_clock(clock)
    {
    }

    /// What add() would meet, without writing. Error: booking.no-repeat.
    Result<Outcome> check(const BookingDraft &draft, const RepeatRule &rule);
    /// Errors: booking.no-repeat and those of BookingService::add().
    Result<Outcome> add(const BookingDraft &draft, const RepeatRule &rule, const Decisions &decisions = {});
    /// Skips what is not free and saves the others.
    Result<Outcome> addFreeOnes(const BookingDraft &draft, const RepeatRule &rule);

    /// What moveFrom() would meet, without writing. Errors: booking.none, booking.no-duration.
    Result<Outcome> checkMove(const BookingMove &move, const Decisions &decisions = {});
    /// Moves this one and every later one of its series that is still to come by the same days, to the same
    /// hour; Skip leaves one where it is. Errors as of checkMove().
    Result<Outcome> moveFrom(const BookingMove &move, const Decisions &decisions = {});
    /// Leaves those where they are that would not be free, and moves the others.
    Result<Outcome> moveFreeOnes(const BookingMove &move);

    /// Cancels this one and every later one of its series that is still to come; gives how many.
    /// Error: booking.none.
    Result<int> cancelFrom(BookingId booking);
    /// It and the later ones that are not cancelled; only itself when it does not repeat.
    Result<QList<Booking>> restOf(BookingId booking);

private:
    Result<void> save(BookingDraft draft, Outcome &outcome, SeriesId series);
    Result<QList<Booking>> movableFrom(BookingId booking);

    Database &m_database;
    BookingStore &m_bookings;
    BookingService &m_service;
    const Clock &m_clock;
};

} // namespace ieum
