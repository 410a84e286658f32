#include "app/gui/bookings/BookingsReading.h"

#include "app/gui/bookings/CalendarGeometry.h"
#include "app/workspace/Shop.h"
#include "core/bookings/ClashRule.h"
#include "core/korean/SearchText.h"

#include <QRegularExpression>

namespace ieum {

namespace {

constexpr int clashesWithinDays = 7; // of days that are not shown
constexpr int settledWithinDays = 1; // what is older would only flood the panel

Result<QList<ClashCard>> clashCards(Shop &shop, const QList<ClashPair> &pairs, Instant now)
{
    QList<ClashCard> cards;
    for (const ClashPair &pair : pairs) {
        if (Instant::of(pair.later.end) <= now)
            continue;
        IEUM_TRY_ASSIGN(day, shop.bookings.dayOf(pair.later.start.date()));
        cards += ClashCard{pair, waysOut(pair.later, day)};
    }
    return cards;
}

Result<QList<ProposalCard>> proposalCards(Shop &shop, const QList<Booking> &bookings, Instant now)
{
    QList<ProposalCard> cards;
    for (const Booking &booking : bookings) {
        if (booking.state != BookingState::Proposed || Instant::of(booking.end) <= now)
            continue;
        IEUM_TRY_ASSIGN(verdict, shop.bookings.check(BookingMove{booking.id, booking.start, {}, {}}));
        cards += ProposalCard{booking, verdict.conflicts, verdict.closed};
    }
    return cards;
}

Result<QList<ClashPair>> clashesToShow(Shop &shop, const QList<QDate> &days, QDate today)
{
    IEUM_TRY_ASSIGN(pairs, shop.bookings.openClashes(days.first(), days.last().addDays(1)));
    const QDate soon = today.addDays(clashesWithinDays);
    if (days.first() <= today && soon <= days.last())
        return pairs;
    IEUM_TRY_ASSIGN(near, shop.bookings.openClashes(today, soon));
    for (const ClashPair &pair : std::as_const(near)) {
        const auto isSame = [&](const ClashPair &known) {
            return known.earlier.id == pair.earlier.id && known.later.id == pair.later.id;
        };
        if (std::none_of(pairs.cbegin(), pairs.cend(), isSame))
            pairs += pair;
    }
    return pairs;
}

/// Nobody needs to see what is called off; what lies after midnight belongs to the day before.
QList<Booking> shownOf(const QList<Booking> &bookings, const CalendarContent &calendar)
{
    QList<Booking> shown;
    for (const Booking &booking : bookings) {
        const QDate day = CalendarGeometry::businessDay(calendar.shop, booking.start);
        if (booking.state != BookingState::Cancelled && calendar.days.contains(day))
            shown += booking;
    }
    return shown;
}

} // namespace

Result<BookingsReading> readBookings(Shop &shop, const QList<QDate> &days, CalendarContent::Lanes lanes)
{
    BookingsReading reading;
    const Instant now = shop.clock.now();
    const QDate today = now.inSeoul().date();
    IEUM_TRY_ASSIGN(profile, shop.settings.profile());
    IEUM_TRY_ASSIGN(catalogue, shop.catalogue.catalogue());
    IEUM_TRY_ASSIGN(bookings, shop.bookings.list(days.first(), days.last().addDays(1)));
    IEUM_TRY_ASSIGN(pairs, clashesToShow(shop, days, today));
    IEUM_TRY_ASSIGN(upcoming, shop.bookings.proposals(seoulTime(today, {0, 0})));
    IEUM_TRY_ASSIGN(clashes, clashCards(shop, pairs, now));
    IEUM_TRY_ASSIGN(proposals, proposalCards(shop, upcoming, now));
    IEUM_TRY_ASSIGN(unpaid, shop.bookings.unpaid());
    const QStringList names = lanes == CalendarContent::Lanes::Seats ? catalogue.seats : catalogue.staff;
    reading.calendar = {profile, names, days, {}, pairs, now, lanes};
    reading.calendar.bookings = shownOf(bookings, reading.calendar);
    reading.clashes = clashes;
    reading.proposals = proposals;
    reading.unpaid = unpaid;
    reading.catalogue = catalogue;
    IEUM_TRY_ASSIGN(recent, shop.bookings.list(today.addDays(-settledWithinDays), today));
    for (const Booking &booking : std::as_const(recent)) {
        const bool isBegun = Instant::of(booking.start) <= now;
        if (isBegun && booking.state == BookingState::Booked)
            reading.toSettle += booking;
        else if (!isBegun && takesSeat(booking) && booking.state != BookingState::Done)
            reading.remaining += booking;
    }
    return reading;
}

Result<QList<CustomerChoice>> readCustomerChoices(Shop &shop)
{
    IEUM_TRY_ASSIGN(customers, shop.customers.list(0));
    IEUM_TRY_ASSIGN(noShows, shop.bookingStore.noShows());
    QList<CustomerChoice> choices;
    for (const Customer &customer : std::as_const(customers)) {
        CustomerChoice choice{customer.id, customer.name, {}, noShows.value(customer.id)};
        for (const ContactPoint &contact : customer.contacts) {
            if (choice.phone.isEmpty() && contact.kind == ContactPoint::Kind::Mobile)
                choice.phone = contact.display;
        }
        choices += choice;
    }
    return choices;
}

QList<CustomerChoice> choicesFor(const QList<CustomerChoice> &all, const QString &query, int limit)
{
    static const QRegularExpression digits(QStringLiteral("^\\d{2,}$"));
    const QString form = searchForm(query);
    const bool isNumber = digits.match(form).hasMatch();
    QList<CustomerChoice> best;
    QList<CustomerChoice> others;
    for (const CustomerChoice &choice : all) {
        const QString number = searchForm(choice.phone);
        const bool fits = isNumber ? number.contains(form) : matchesAsTyped(choice.name, query);
        const bool fitsWell = isNumber ? number.endsWith(form) : searchForm(choice.name).startsWith(form);
        if (fits && !form.isEmpty())
            (fitsWell ? best : others) += choice;
    }
    return (best + others).mid(0, limit);
}

} // namespace ieum
