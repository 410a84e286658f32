#include "core/bookings/BookingIntake.h"

#include "core/bookings/CalendarIntake.h"
#include "core/korean/PhoneNumber.h"

#include <QCryptographicHash>

namespace ieum {

namespace {

/// The same event by SMS, mail and paste says the same number, times and kind, though not always the same
/// names.
QByteArray identityOf(const IncomingBooking &incoming)
{
    const Booking &booking = incoming.booking;
    const QString event = incoming.cancelled ? QStringLiteral("cancelled")
                                             : toIso(booking.start) + QLatin1Char('/') + toIso(booking.end);
    return QCryptographicHash::hash((booking.externalNo + QLatin1Char('\n') + event).toUtf8(),
                                    QCryptographicHash::Sha256);
}

bool isMasked(const QString &name)
{
    return name.contains(QLatin1Char('*'));
}

/// Takes over what the notice says; what it leaves out or masks stays as it was known.
Booking withNews(Booking known, const Booking &news)
{
    if (news.start.isValid() && news.end > news.start) {
        known.start = news.start;
        known.end = news.end;
    }
    if (!news.name.isEmpty() && !isMasked(news.name))
        known.name = news.name;
    if (!news.phone.isEmpty())
        known.phone = displayPhone(news.phone);
    if (!news.service.isEmpty())
        known.service = news.service;
    if (news.payment != Payment::None)
        known.payment = news.payment;
    if (news.amount)
        known.amount = news.amount;
    return known;
}

bool isSame(const Booking &one, const Booking &other)
{
    return one.start == other.start && one.end == other.end && one.name == other.name &&
           one.phone == other.phone && one.service == other.service && one.payment == other.payment &&
           one.amount == other.amount && one.state == other.state;
}

} // namespace

Result<BookingIntake::Outcome> BookingIntake::enter(const IncomingBooking &incoming, BatchId batch)
{
    if (m_calendar && !incoming.booking.calendarUid.isEmpty())
        return m_calendar->enter(incoming, batch);
    if (incoming.booking.externalNo.isEmpty())
        return Error("booking.notice-without-number");
    IEUM_TRY_ASSIGN(known, m_bookings.findByExternalNo(incoming.booking.externalNo));
    return known ? change(*known, incoming, batch) : add(incoming, batch);
}

Result<BookingIntake::Outcome> BookingIntake::add(const IncomingBooking &incoming, BatchId batch)
{
    Booking booking = incoming.booking;
    if (!booking.start.isValid() || booking.end <= booking.start)
        return Error("booking.notice-without-time", {booking.externalNo});
    booking.state = incoming.cancelled ? BookingState::Cancelled : BookingState::Proposed;
    booking.phone = displayPhone(booking.phone);
    IEUM_TRY_ASSIGN(customer, m_matcher.forNameAndPhone(booking.name, booking.phone, batch));
    booking.customer = customer;
    IEUM_TRY_ASSIGN(id, m_bookings.insert(booking, m_clock.now(), batch));
    IEUM_TRY(m_bookings.rememberNotice(identityOf(incoming), id, batch));
    return Outcome::Added;
}

Result<BookingIntake::Outcome> BookingIntake::change(const Booking &known, const IncomingBooking &incoming,
                                                     BatchId batch)
{
    IEUM_TRY_ASSIGN(isNew, m_bookings.rememberNotice(identityOf(incoming), known.id, batch));
    if (!isNew || known.state == BookingState::Cancelled)
        return Outcome::Duplicate;
    Booking changed = withNews(known, incoming.booking);
    if (incoming.cancelled)
        changed.state = BookingState::Cancelled;
    else if (changed.start != known.start || changed.end != known.end)
        changed.state = BookingState::Proposed;
    if (isSame(known, changed))
        return Outcome::Duplicate;
    IEUM_TRY(m_bookings.updateFromBatch(changed, batch, m_clock.now()));
    return Outcome::Updated;
}

} // namespace ieum
