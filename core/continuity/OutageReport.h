#pragma once

#include "core/continuity/EvidenceFile.h"
#include "core/continuity/LossEstimate.h"
#include "core/domain/Channel.h"
#include "core/domain/FactRow.h"
#include "core/domain/Sale.h"

#include <QList>
#include <QString>

#include <optional>

namespace ieum {

/// What was sold in a half open time.
struct SalesWindow
{
    Instant from;
    Instant to;
    QList<Sale> sales; ///< every line the sum rests on

    Money won() const;
    int orders() const; ///< by order number
};

/// Something that shows when the channel stood still, and the row it stands in.
struct OutageEvidence
{
    enum class Kind { LastHeard, Declared, Seen, SendFailed, Ended, FirstHeard };

    Kind kind = Kind::Declared;
    Instant at;
    std::optional<Instant> until; ///< of Seen
    QString what; ///< Seen: function and state, SendFailed: the text's state, Declared: the owner's words
    QString row;  ///< "messages 4711"
};

/// The scheme of 2022: the week (Saturday to Friday) of the stop against the best whole one of its calendar
/// month and the month before, before that week.
struct WeekComparison
{
    SalesWindow week;
    std::optional<SalesWindow> best; ///< none when no such week lies there
    std::optional<Money> lost;
};

struct MarketShare
{
    QString market;
    QString name; ///< as the owner knows it
    Money won;
    double share = 0; ///< of all sales of the reference windows, 0 … 1
};

/// Minutes of the outage in which something looked at the channel, and those in which nobody did.
struct WatchedMinutes
{
    struct Gap
    {
        Instant from;
        Instant to;
    };
    qint64 known = 0;
    qint64 unknown = 0;
    QList<Gap> gaps;
};

/// Bookings that were made in a half open time, whenever they were for.
struct BookingsWindow
{
    Instant from;
    Instant to;
    QList<FactRow> made;
};

/// What the stop did to the book.
struct BookingsLost
{
    BookingsWindow actual;
    QList<BookingsWindow> reference; ///< the same hours of earlier weeks, newest first
    Shortfall loss;
    QList<FactRow> fallen; ///< were to begin within the outage, and were cancelled since or not kept
};

/// What an outage cost the shop and how that is known. Every figure rests on rows that are named.
struct OutageReport
{
    Outage outage;
    Instant to; ///< its end, or the moment of the report while it lasts
    QString shop;
    Instant madeAt;
    QList<OutageEvidence> evidence; ///< in order of time
    QList<SalesWindow> reference;   ///< the same hours of earlier weeks, newest first
    SalesWindow actual;
    LossEstimate loss;
    WeekComparison week;
    QList<MarketShare> dependence; ///< largest first
    WatchedMinutes watched;
    BookingsLost bookings;
    /// People who wrote over the channel, from a day before, and had no answer by the end: their last words.
    QList<FactRow> unanswered;
    QList<FactRow> moved; ///< conversations that went on elsewhere, one a customer
    QList<FactRow> texts; ///< texts of the switch that arrived, as far as is known
    QList<FactRow> late;  ///< order lines printed after their deadline, or not yet
    EvidenceChain chain;  ///< of everything the shop has sealed so far
};

} // namespace ieum
