#include "core/bookings/CalendarIntake.h"

#include "core/bookings/BookingService.h"
#include "core/bookings/CalendarFile.h"
#include "core/korean/PhoneNumber.h"

#include <QCryptographicHash>

namespace ieum {

namespace {

/// Of everything that the file says of the event, so that the same file a second time says nothing new.
QByteArray identityOf(const Booking &booking)
{
    // Nothing stood here before there were seats: those files say nothing new either.
    const QString staff =
        booking.seat.isEmpty() ? booking.staff : booking.staff + QLatin1Char('\n') + booking.seat;
    const QStringList words{calendarUidOf(booking),
                            toIso(booking.start),
                            toIso(booking.end),
                            booking.name,
                            booking.phone,
                            booking.service,
                            staff,
                            booking.note,
                            toCode(booking.state),
                            toCode(booking.payment),
                            toCode(booking.kind),
                            booking.amount ? QString::number(booking.amount->won) : QString()};
    return QCryptographicHash::hash(words.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256);
}

bool isSame(const Booking &one, const Booking &other)
{
    return one.start == other.start && one.end == other.end && one.name == other.name &&
           one.phone == other.phone && one.service == other.service && one.staff == other.staff &&
           one.seat == other.seat && one.note == other.note && one.state == other.state &&
           one.payment == other.payment && one.amount == other.amount && one.kind == other.kind;
}

/// What the file says; what it leaves out stays as it was known.
Booking withNews(Booking known, const Booking &news)
{
    const auto take = [](QString &field, const QString &value) {
        if (!value.isEmpty())
            field = value;
    };
    known.start = news.start;
    known.end = news.end;
    take(known.name, news.name);
    take(known.phone, news.phone);
    take(known.service, news.service);
    take(known.staff, news.staff);
    take(known.seat, news.seat);
    take(known.note, news.note);
    if (news.payment != Payment::None)
        known.payment = news.payment;
    if (news.amount)
        known.amount = news.amount;
    // A calendar knows only whether it takes place; that somebody came stays.
    const bool isSettled = known.state == BookingState::Done || known.state == BookingState::NoShow;
    if (news.state != BookingState::Booked || !isSettled)
        known.state = news.state;
    return known;
}

} // namespace

Result<BookingIntake::Outcome> CalendarIntake::enter(const IncomingBooking &incoming, BatchId batch)
{
    IncomingBooking event = incoming;
    Booking &booking = event.booking;
    if (!booking.start.isValid() || booking.end <= booking.start)
        return Error("booking.notice-without-time", {booking.name});
    booking.phone = displayPhone(booking.phone);
    if (incoming.cancelled)
        booking.state = BookingState::Cancelled;
    const QByteArray identity = identityOf(booking);
    IEUM_TRY_ASSIGN(before, known(booking));
    return before ? change(*before, event, identity, batch) : add(booking, identity, batch);
}

Result<std::optional<Booking>> CalendarIntake::known(const Booking &booking)
{
    if (const QString own = ownUidIn(booking.calendarUid); !own.isEmpty()) {
        IEUM_TRY_ASSIGN(found, m_bookings.findByUid(own));
        if (found)
            return found;
    }
    if (!booking.externalNo.isEmpty()) {
        IEUM_TRY_ASSIGN(found, m_bookings.findByExternalNo(booking.externalNo));
        if (found)
            return found;
    }
    return m_bookings.findByCalendarUid(booking.calendarUid);
}

Result<bool> CalendarIntake::isFree(const Booking &booking)
{
    BookingDraft draft;
    draft.service = booking.service;
    draft.staff = booking.staff;
    draft.seat = booking.seat;
    draft.start = booking.start;
    draft.minutes = static_cast<int>(booking.start.secsTo(booking.end) / 60);
    draft.kind = booking.kind;
    IEUM_TRY_ASSIGN(verdict, m_service.check(draft));
    return verdict.conflicts.isEmpty();
}

Result<BookingIntake::Outcome> CalendarIntake::add(Booking booking, const QByteArray &identity, BatchId batch)
{
    if (booking.state == BookingState::Booked) {
        IEUM_TRY_ASSIGN(free, isFree(booking));
        booking.state = free ? BookingState::Booked : BookingState::Proposed;
    }
    IEUM_TRY_ASSIGN(customer, m_matcher.forNameAndPhone(booking.name, booking.phone, batch));
    booking.customer = customer;
    IEUM_TRY_ASSIGN(id, m_bookings.insert(booking, m_clock.now(), batch));
    IEUM_TRY(m_bookings.rememberNotice(identity, id, batch));
    return BookingIntake::Outcome::Added;
}

Result<BookingIntake::Outcome> CalendarIntake::change(const Booking &known, const IncomingBooking &incoming,
                                                      const QByteArray &identity, BatchId batch)
{
    const Booking changed = withNews(known, incoming.booking);
    const bool isOlder = incoming.changedAt && *incoming.changedAt <= known.updatedAt;
    if (isSame(known, changed) || isOlder || known.state == BookingState::Cancelled)
        return BookingIntake::Outcome::Duplicate;
    IEUM_TRY_ASSIGN(isNew, m_bookings.rememberNotice(identity, known.id, batch));
    if (!isNew)
        return BookingIntake::Outcome::Duplicate;
    IEUM_TRY(m_bookings.updateFromBatch(changed, batch, m_clock.now()));
    return BookingIntake::Outcome::Updated;
}

} // namespace ieum
