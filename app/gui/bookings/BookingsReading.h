#pragma once

#include "app/gui/bookings/CalendarContent.h"
#include "core/base/Result.h"
#include "core/domain/Customer.h"

namespace ieum {

class Shop;

/// A clash with its ways out, as the panel offers them.
struct ClashCard
{
    ClashPair pair;
    QList<WayOut> ways;
};

/// A platform's notice that waits for the owner, and whether its time is free.
struct ProposalCard
{
    Booking booking;
    QList<Booking> conflicts;
    bool closed = false;
};

/// Everything that the page shows, read in one go.
struct BookingsReading
{
    CalendarContent calendar;
    QList<ClashCard> clashes;      ///< from today on
    QList<ProposalCard> proposals; ///< from today on
    QList<Booking> toSettle;       ///< begun since yesterday: came, or did not come?
    QList<Booking> remaining;      ///< of today, not begun yet
    QList<Booking> unpaid;
    Catalogue catalogue;
};

/// Runs on a worker. `days`: the columns of the calendar, each with its `lanes`.
Result<BookingsReading> readBookings(Shop &shop, const QList<QDate> &days, CalendarContent::Lanes lanes);

/// A customer as the booking dialog offers them.
struct CustomerChoice
{
    CustomerId id;
    QString name;
    QString phone; ///< of the first mobile, display form
    int noShows = 0;
};

/// Runs on a worker.
Result<QList<CustomerChoice>> readCustomerChoices(Shop &shop);

/// The choices that a name, initials or last digits fit to, best first, at most `limit`.
QList<CustomerChoice> choicesFor(const QList<CustomerChoice> &all, const QString &query, int limit);

} // namespace ieum
