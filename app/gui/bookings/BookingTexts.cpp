#include "app/gui/bookings/BookingTexts.h"

#include "core/korean/Display.h"

#include <QCoreApplication>

namespace ieum {

namespace {

struct Bookings
{
    Q_DECLARE_TR_FUNCTIONS(Bookings)
};

QStringList withoutEmpty(QStringList words)
{
    words.removeAll(QString());
    return words;
}

} // namespace

QString stateWord(BookingState state)
{
    switch (state) {
    case BookingState::Booked:
        return Bookings::tr("booked");
    case BookingState::Proposed:
        return Bookings::tr("to be confirmed");
    case BookingState::Cancelled:
        return Bookings::tr("cancelled");
    case BookingState::Done:
        return Bookings::tr("done");
    case BookingState::NoShow:
        return Bookings::tr("no-show");
    }
    return {};
}

QString paymentWord(Payment payment)
{
    switch (payment) {
    case Payment::None:
        return Bookings::tr("no deposit");
    case Payment::Awaiting:
        return Bookings::tr("deposit awaited");
    case Payment::Paid:
        return Bookings::tr("deposit received");
    }
    return {};
}

QString shownName(const Booking &booking)
{
    return booking.name.isEmpty() ? Bookings::tr("Walk-in") : booking.name;
}

QString shownService(const Booking &booking)
{
    return booking.kind == BookingKind::PickUp ? Bookings::tr("Pick-up: %1").arg(booking.service)
                                               : booking.service;
}

QString serviceAndStaff(const Booking &booking)
{
    return withoutEmpty({shownService(booking), booking.staff, booking.seat}).join(QStringLiteral(" · "));
}

QString spokenBooking(const Booking &booking, bool clashes)
{
    const QString when =
        displayDay(booking.start.date()) + QLatin1Char(' ') + displaySpan(booking.start, booking.end);
    const QString state = booking.state == BookingState::Booked ? QString() : stateWord(booking.state);
    const QString payment = booking.payment == Payment::Awaiting ? paymentWord(booking.payment) : QString();
    const QString trouble = clashes ? Bookings::tr("clashes") : QString();
    return withoutEmpty({shownName(booking), shownService(booking), when, booking.staff, booking.seat, state,
                         payment, trouble})
        .join(QStringLiteral(", "));
}

QString bookingLine(const Booking &booking)
{
    const QString head =
        withoutEmpty({shownService(booking), displaySpan(booking.start, booking.end)}).join(QLatin1Char(' '));
    return withoutEmpty({head, booking.staff, booking.seat}).join(QStringLiteral(" · "));
}

QString wayOutText(const Booking &booking, const WayOut &way)
{
    const QString time = displayTime(way.start.time());
    if (way.start == booking.start && way.seat != booking.seat)
        return Bookings::tr("Seat them at %1 (free from %2)").arg(way.seat, time);
    if (way.start == booking.start)
        return Bookings::tr("Hand over to %1 (free from %2)").arg(way.staff, time);
    return Bookings::tr("Move %1 to %2").arg(booking.name, time);
}

QString shortWayText(const QDateTime &start, const QString &seat, const WayOut &way)
{
    if (way.start != start)
        return Bookings::tr("At %1").arg(displayTime(way.start.time()));
    return way.seat != seat ? Bookings::tr("At the seat %1").arg(way.seat)
                            : Bookings::tr("With %1").arg(way.staff);
}

QString hourName(int hour, bool nameHalf)
{
    const int ofDay = hour % 24;
    const int shown = ofDay % 12 == 0 ? 12 : ofDay % 12;
    if (ofDay == 12)
        return Bookings::tr("12 noon");
    if (!nameHalf && ofDay > 12)
        return Bookings::tr("%1 o'clock").arg(shown);
    return (ofDay < 12 ? Bookings::tr("%1 a.m.") : Bookings::tr("%1 p.m.")).arg(shown);
}

} // namespace ieum
