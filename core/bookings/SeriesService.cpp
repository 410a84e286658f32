#include "core/bookings/SeriesService.h"

#include "core/base/CodeTable.h"
#include "core/storage/Database.h"

#include <QSet>

#include <algorithm>

namespace ieum {

namespace {

constexpr CodeTable<Repeat, 3> repeatCodes{{{
    {Repeat::Weekly, "weekly"},
    {Repeat::Biweekly, "biweekly"},
    {Repeat::Monthly, "monthly"},
}}};

QDateTime nth(const QDateTime &first, Repeat every, int place)
{
    if (every == Repeat::Monthly)
        return seoulTime(first.date().addMonths(place), first.time());
    return first.addDays(qint64(place) * (every == Repeat::Weekly ? 7 : 14));
}

/// Whether one that was to be free is not.
bool isRefused(const SeriesService::Outcome &outcome)
{
    return std::any_of(outcome.occurrences.begin(), outcome.occurrences.end(),
                       [](const SeriesService::Occurrence &occurrence) {
                           return occurrence.decision == SeriesService::Decision::IfFree &&
                                  !occurrence.verdict.isFree();
                       });
}

SeriesService::Decisions leavingOutWhatIsTaken(const SeriesService::Outcome &met)
{
    SeriesService::Decisions decisions;
    for (qsizetype i = 0; i < met.occurrences.size(); ++i) {
        if (!met.occurrences[i].verdict.isFree())
            decisions.insert(i, SeriesService::Decision::Skip);
    }
    return decisions;
}

/// The same change for another one of the series.
BookingMove moveOf(const Booking &booking, const Booking &first, const BookingMove &wish)
{
    const QDateTime to = Instant::of(wish.start).inSeoul();
    BookingMove move = wish;
    move.booking = booking.id;
    move.start = seoulTime(booking.start.date().addDays(first.start.date().daysTo(to.date())), to.time());
    return move;
}

} // namespace

QString toCode(Repeat repeat)
{
    return repeatCodes.code(repeat);
}

std::optional<Repeat> repeatFromCode(const QString &code)
{
    return repeatCodes.value(code);
}

QList<QDateTime> startsOf(const QDateTime &first, const RepeatRule &rule)
{
    QList<QDateTime> starts;
    while (starts.size() < RepeatRule::mostOccurrences) {
        const QDateTime start = nth(first, rule.every, static_cast<int>(starts.size()));
        const bool isPast = rule.count > 0 ? starts.size() >= rule.count : start.date() > rule.until;
        if (isPast || !start.isValid())
            break;
        starts += start;
    }
    return starts;
}

Result<SeriesService::Outcome> SeriesService::check(const BookingDraft &draft, const RepeatRule &rule)
{
    Outcome outcome;
    for (const QDateTime &start : startsOf(draft.start, rule)) {
        BookingDraft single = draft;
        single.start = start;
        IEUM_TRY_ASSIGN(verdict, m_service.check(single));
        outcome.occurrences += Occurrence{start, verdict};
    }
    return outcome.occurrences.isEmpty() ? Result<Outcome>(Error("booking.no-repeat")) : outcome;
}

Result<SeriesService::Outcome> SeriesService::add(const BookingDraft &draft, const RepeatRule &rule,
                                                  const Decisions &decisions)
{
    Outcome outcome;
    const Result<void> saved = m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(met, check(draft, rule));
        outcome = met;
        for (qsizetype i = 0; i < outcome.occurrences.size(); ++i)
            outcome.occurrences[i].decision = decisions.value(i, Decision::IfFree);
        if (isRefused(outcome))
            return {};
        IEUM_TRY_ASSIGN(series, m_bookings.insertSeries(toCode(rule.every), m_clock.now()));
        return save(draft, outcome, series);
    });
    return saved.ok() ? Result<Outcome>(outcome) : saved.error();
}

Result<SeriesService::Outcome> SeriesService::addFreeOnes(const BookingDraft &draft, const RepeatRule &rule)
{
    Result<Outcome> outcome = Outcome{};
    const Result<void> saved = m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(met, check(draft, rule));
        const Decisions decisions = leavingOutWhatIsTaken(met);
        outcome =
            decisions.size() == met.occurrences.size() ? Result<Outcome>(met) : add(draft, rule, decisions);
        return outcome.ok() ? Result<void>() : outcome.error();
    });
    return saved.ok() ? outcome : Result<Outcome>(saved.error());
}

Result<void> SeriesService::save(BookingDraft draft, Outcome &outcome, SeriesId series)
{
    draft.series = series;
    for (Occurrence &occurrence : outcome.occurrences) {
        if (occurrence.decision == Decision::Skip)
            continue;
        draft.start = occurrence.start;
        // Judged above within the same transaction, and long before its own earlier occurrences.
        IEUM_TRY_ASSIGN(verdict, m_service.add(draft, BookingService::OnClash::Force));
        occurrence.verdict.booking = verdict.booking;
        ++outcome.saved;
    }
    return {};
}

Result<QList<Booking>> SeriesService::restOf(BookingId booking)
{
    IEUM_TRY_ASSIGN(first, m_service.find(booking));
    if (!first.series.isValid())
        return QList<Booking>{first};
    IEUM_TRY_ASSIGN(all, m_bookings.ofSeries(first.series));
    all.removeIf([&](const Booking &other) {
        return other.start < first.start || other.state == BookingState::Cancelled;
    });
    return all;
}

// What is over, or settled, stays where it was.
Result<QList<Booking>> SeriesService::movableFrom(BookingId booking)
{
    IEUM_TRY_ASSIGN(rest, restOf(booking));
    rest.removeIf([&](const Booking &later) {
        const bool isSettled = later.state == BookingState::Done || later.state == BookingState::NoShow;
        return isSettled && later.id != booking;
    });
    return rest;
}

Result<SeriesService::Outcome> SeriesService::checkMove(const BookingMove &wish, const Decisions &decisions)
{
    IEUM_TRY_ASSIGN(first, m_service.find(wish.booking));
    IEUM_TRY_ASSIGN(rest, movableFrom(wish.booking));
    QSet<BookingId> moving;
    for (qsizetype i = 0; i < rest.size(); ++i) {
        if (decisions.value(i, Decision::IfFree) != Decision::Skip)
            moving.insert(rest[i].id);
    }
    Outcome outcome;
    for (qsizetype i = 0; i < rest.size(); ++i) {
        const BookingMove move = moveOf(rest[i], first, wish);
        IEUM_TRY_ASSIGN(verdict, m_service.check(move));
        // They leave together, and all to one hour: only two of one day can meet.
        verdict.conflicts.removeIf([&](const Booking &other) { return moving.contains(other.id); });
        for (qsizetype j = 0; j < i; ++j) {
            if (rest[j].start.date() == rest[i].start.date() && moving.contains(rest[j].id))
                verdict.conflicts += rest[j];
        }
        outcome.occurrences += Occurrence{move.start, verdict, decisions.value(i, Decision::IfFree)};
    }
    return outcome;
}

Result<SeriesService::Outcome> SeriesService::moveFrom(const BookingMove &wish, const Decisions &decisions)
{
    Outcome outcome;
    const Result<void> saved = m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(first, m_service.find(wish.booking));
        IEUM_TRY_ASSIGN(rest, movableFrom(wish.booking));
        IEUM_TRY_ASSIGN(met, checkMove(wish, decisions));
        outcome = met;
        if (isRefused(outcome))
            return {};
        for (qsizetype i = 0; i < rest.size(); ++i) {
            if (outcome.occurrences[i].decision == Decision::Skip)
                continue;
            IEUM_TRY(m_service.move(moveOf(rest[i], first, wish), BookingService::OnClash::Force));
            outcome.occurrences[i].verdict.booking = rest[i].id;
            ++outcome.saved;
        }
        return {};
    });
    return saved.ok() ? Result<Outcome>(outcome) : saved.error();
}

Result<SeriesService::Outcome> SeriesService::moveFreeOnes(const BookingMove &wish)
{
    Result<Outcome> outcome = Outcome{};
    const Result<void> saved = m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(met, checkMove(wish));
        outcome = moveFrom(wish, leavingOutWhatIsTaken(met));
        return outcome.ok() ? Result<void>() : outcome.error();
    });
    return saved.ok() ? outcome : Result<Outcome>(saved.error());
}

Result<int> SeriesService::cancelFrom(BookingId booking)
{
    int cancelled = 0;
    const Result<void> saved = m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(rest, restOf(booking));
        for (const Booking &later : std::as_const(rest)) {
            const bool isSettled = later.state == BookingState::Done || later.state == BookingState::NoShow;
            if (isSettled && later.id != booking)
                continue;
            IEUM_TRY(m_service.cancel(later.id));
            cancelled += later.state == BookingState::Cancelled ? 0 : 1;
        }
        return {};
    });
    return saved.ok() ? Result<int>(cancelled) : saved.error();
}

} // namespace ieum
