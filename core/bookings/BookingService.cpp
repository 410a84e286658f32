#include "core/bookings/BookingService.h"

#include "core/korean/PhoneNumber.h"
#include "core/storage/AccessLog.h"
#include "core/storage/Database.h"

namespace ieum {

namespace {

QDateTime toMinute(const QDateTime &time)
{
    const QDateTime civil = Instant::of(time).inSeoul();
    return seoulTime(civil.date(), QTime(civil.time().hour(), civil.time().minute()));
}

} // namespace

BookingService::BookingService(Database &database, BookingStore &bookings, CatalogueStore &catalogue,
                               SettingsStore &settings, CustomerStore &customers, CustomerMatcher &matcher,
                               const Clock &clock)
    : m_database(database)
    , m_bookings(bookings)
    , m_catalogue(catalogue)
    , m_settings(settings)
    , m_customers(customers)
    , m_matcher(matcher)
    , m_clock(clock)
{
}

Result<BookingVerdict> BookingService::check(const BookingDraft &draft, BookingId known)
{
    IEUM_TRY_ASSIGN(booking, bookingOf(draft));
    booking.id = known;
    IEUM_TRY_ASSIGN(verdict, verdictOn(booking));
    if (!verdict.isFree()) {
        IEUM_TRY_ASSIGN(day, dayOf(booking.start.date()));
        verdict.waysOut = waysOut(booking, day);
    }
    return verdict;
}

Result<BookingVerdict> BookingService::check(const BookingMove &move)
{
    IEUM_TRY_ASSIGN(booking, movedBooking(move));
    return verdictOn(booking);
}

Result<BookingVerdict> BookingService::add(const BookingDraft &draft, OnClash onClash)
{
    BookingVerdict verdict;
    const Result<void> saved = m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(booking, bookingOf(draft));
        IEUM_TRY_ASSIGN(found, verdictOn(booking));
        verdict = found;
        if (!verdict.isFree() && onClash == OnClash::Refuse)
            return {};
        IEUM_TRY(tieCustomer(booking, draft));
        IEUM_TRY_ASSIGN(id, m_bookings.insert(booking, m_clock.now()));
        verdict.booking = id;
        return {};
    });
    return saved.ok() ? Result<BookingVerdict>(verdict) : saved.error();
}

Result<BookingVerdict> BookingService::walkIn(BookingDraft draft, OnClash onClash)
{
    draft.start = toMinute(m_clock.now().inSeoul());
    draft.state = BookingState::Done;
    if (draft.staff.isEmpty() && draft.seat.isEmpty()) {
        IEUM_TRY_ASSIGN(around, dayOf(draft.start.date()));
        const TimeSpan span{draft.start, draft.start.addSecs(draft.minutes * 60)};
        draft.staff = freeStaff(around, span);
        draft.seat = freeSeat(around, span);
    }
    return add(draft, onClash);
}

Result<BookingVerdict> BookingService::edit(BookingId known, const BookingDraft &draft, OnClash onClash)
{
    BookingVerdict verdict;
    const Result<void> saved = m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(booking, editedBooking(known, draft));
        IEUM_TRY_ASSIGN(found, verdictOn(booking));
        verdict = found;
        if (!verdict.isFree() && onClash == OnClash::Refuse)
            return {};
        if (draft.customer.isValid() || !booking.customer.isValid())
            IEUM_TRY(tieCustomer(booking, draft));
        verdict.booking = booking.id;
        return replace(booking);
    });
    return saved.ok() ? Result<BookingVerdict>(verdict) : saved.error();
}

Result<BookingVerdict> BookingService::move(const BookingMove &move, OnClash onClash)
{
    BookingVerdict verdict;
    const Result<void> saved = m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(booking, movedBooking(move));
        IEUM_TRY_ASSIGN(found, verdictOn(booking));
        verdict = found;
        if (!verdict.isFree() && onClash == OnClash::Refuse)
            return {};
        verdict.booking = booking.id;
        return replace(booking);
    });
    return saved.ok() ? Result<BookingVerdict>(verdict) : saved.error();
}

Result<void> BookingService::replace(const Booking &booking)
{
    IEUM_TRY_ASSIGN(former, find(booking.id));
    if (former.start != booking.start || former.end != booking.end || former.staff != booking.staff ||
        former.seat != booking.seat)
        IEUM_TRY(m_bookings.forgetAcceptedClashes(booking.id));
    return m_bookings.update(booking, m_clock.now());
}

Result<void> BookingService::cancel(BookingId booking)
{
    return change(booking, [](Booking &row) -> Result<void> {
        row.state = BookingState::Cancelled;
        return {};
    });
}

Result<void> BookingService::accept(BookingId booking)
{
    return change(booking, [](Booking &row) -> Result<void> {
        if (row.state == BookingState::Cancelled)
            return Error("booking.cancelled");
        if (row.state == BookingState::Proposed)
            row.state = BookingState::Booked;
        return {};
    });
}

Result<void> BookingService::setPayment(BookingId booking, Payment payment, std::optional<Money> amount)
{
    return change(booking, [&](Booking &row) -> Result<void> {
        row.payment = payment;
        if (amount)
            row.amount = amount;
        return {};
    });
}

Result<void> BookingService::setState(BookingId booking, BookingState state)
{
    return change(booking, [&](Booking &row) -> Result<void> {
        if (row.state == BookingState::Cancelled)
            return Error("booking.cancelled");
        row.state = state;
        return {};
    });
}

Result<void> BookingService::acceptClash(BookingId one, BookingId other)
{
    return m_database.transact([&] { return m_bookings.acceptClash(one, other, m_clock.now()); });
}

Result<Booking> BookingService::find(BookingId booking)
{
    IEUM_TRY_ASSIGN(found, m_bookings.find(booking));
    if (!found)
        return Error("booking.none", {booking.toString()});
    return *found;
}

Result<QList<Booking>> BookingService::list(QDate from, QDate to)
{
    m_database.access().look("bookings");
    return m_bookings.between(from, to);
}

Result<QList<Booking>> BookingService::unpaid()
{
    return m_bookings.unpaid();
}

Result<QList<TimeSpan>> BookingService::freeSlots(QDate day, const SlotWish &wish)
{
    if (wish.minutes <= 0)
        return Error("booking.no-duration");
    IEUM_TRY_ASSIGN(around, dayOf(day));
    return freeSlotsOn(around, day, wish);
}

Result<BookingDay> BookingService::dayOf(QDate day)
{
    IEUM_TRY_ASSIGN(profile, m_settings.profile());
    IEUM_TRY_ASSIGN(catalogue, m_catalogue.catalogue());
    // Two days, since the hours and the bookings of one may run past midnight.
    IEUM_TRY_ASSIGN(bookings,
                    m_bookings.occupying(seoulTime(day, {0, 0}), seoulTime(day.addDays(2), {0, 0})));
    return BookingDay{profile, catalogue, bookings};
}

Result<QList<Booking>> BookingService::proposals(const QDateTime &from)
{
    return m_bookings.proposed(from);
}

Result<QList<ClashPair>> BookingService::openClashes(QDate from, QDate to)
{
    IEUM_TRY_ASSIGN(catalogue, m_catalogue.catalogue());
    IEUM_TRY_ASSIGN(profile, m_settings.profile());
    IEUM_TRY_ASSIGN(bookings,
                    m_bookings.occupying(seoulTime(from, {0, 0}), seoulTime(to.addDays(1), {0, 0})));
    IEUM_TRY_ASSIGN(accepted, m_bookings.acceptedClashes());
    QList<ClashPair> pairs = clashesAmong({profile, catalogue, bookings});
    pairs.removeIf([&](const ClashPair &pair) {
        return accepted.contains(BookingStore::clashKey(pair.earlier.id, pair.later.id));
    });
    return pairs;
}

Result<Booking> BookingService::bookingOf(const BookingDraft &draft)
{
    if (draft.minutes <= 0 || !draft.start.isValid())
        return Error("booking.no-duration");
    Booking booking;
    booking.name = draft.name.trimmed();
    booking.phone = displayPhone(draft.phone.trimmed());
    booking.service = draft.service.trimmed();
    booking.staff = draft.staff.trimmed();
    booking.seat = draft.seat.trimmed();
    booking.start = toMinute(draft.start);
    booking.end = booking.start.addSecs(draft.minutes * 60);
    booking.payment = draft.payment;
    booking.amount = draft.amount;
    booking.note = draft.note;
    booking.sourceMessage = draft.sourceMessage;
    booking.state = draft.state.value_or(BookingState::Booked);
    booking.series = draft.series;
    IEUM_TRY_ASSIGN(kind, kindOf(draft));
    booking.kind = kind;
    return booking;
}

Result<BookingKind> BookingService::kindOf(const BookingDraft &draft)
{
    if (draft.kind)
        return *draft.kind;
    IEUM_TRY_ASSIGN(catalogue, m_catalogue.catalogue());
    const auto offered = catalogue.service(draft.service.trimmed());
    return offered ? offered->kind : BookingKind::Seat;
}

Result<Booking> BookingService::editedBooking(BookingId known, const BookingDraft &draft)
{
    IEUM_TRY_ASSIGN(former, find(known));
    if (former.state == BookingState::Cancelled)
        return Error("booking.cancelled");
    IEUM_TRY_ASSIGN(booking, bookingOf(draft));
    booking.id = former.id;
    booking.customer = former.customer;
    booking.state = draft.state.value_or(former.state);
    booking.externalNo = former.externalNo;
    booking.sourceMessage = former.sourceMessage;
    booking.series = former.series;
    booking.calendarUid = former.calendarUid;
    if (!draft.kind && booking.service == former.service)
        booking.kind = former.kind;
    return booking;
}

Result<Booking> BookingService::movedBooking(const BookingMove &move)
{
    IEUM_TRY_ASSIGN(booking, find(move.booking));
    if (booking.state == BookingState::Cancelled)
        return Error("booking.cancelled");
    const int minutes = move.minutes.value_or(static_cast<int>(booking.start.secsTo(booking.end) / 60));
    if (minutes <= 0 || !move.start.isValid())
        return Error("booking.no-duration");
    booking.start = toMinute(move.start);
    booking.end = booking.start.addSecs(minutes * 60);
    booking.staff = move.staff.value_or(booking.staff).trimmed();
    booking.seat = move.seat.value_or(booking.seat).trimmed();
    return booking;
}

Result<BookingVerdict> BookingService::verdictOn(const Booking &booking)
{
    IEUM_TRY_ASSIGN(profile, m_settings.profile());
    IEUM_TRY_ASSIGN(catalogue, m_catalogue.catalogue());
    const SeatRule rule(catalogue, profile.bufferMinutes);
    const int buffer = rule.longestBuffer() * 60;
    IEUM_TRY_ASSIGN(others,
                    m_bookings.occupying(booking.start.addSecs(-buffer), booking.end.addSecs(buffer)));
    BookingVerdict verdict;
    verdict.conflicts = clashesOf(booking, others, rule);
    verdict.closed = !isOpenDuring(profile, {booking.start, booking.end});
    return verdict;
}

Result<void> BookingService::tieCustomer(Booking &booking, const BookingDraft &draft)
{
    if (draft.customer.isValid()) {
        IEUM_TRY_ASSIGN(customer, m_customers.get(draft.customer));
        booking.customer = customer.id;
        booking.name = booking.name.isEmpty() ? customer.name : booking.name;
        for (const ContactPoint &contact : std::as_const(customer.contacts)) {
            if (booking.phone.isEmpty() && contact.kind == ContactPoint::Kind::Mobile)
                booking.phone = contact.display;
        }
    } else if (!booking.name.isEmpty() || !booking.phone.isEmpty()) {
        IEUM_TRY_ASSIGN(customer, m_matcher.forNameAndPhone(booking.name, booking.phone));
        booking.customer = customer;
    }
    return {};
}

Result<void> BookingService::change(BookingId id, const std::function<Result<void>(Booking &)> &edit)
{
    return m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(booking, find(id));
        Booking edited = booking;
        IEUM_TRY(edit(edited));
        const bool same = edited.state == booking.state && edited.payment == booking.payment &&
                          edited.amount == booking.amount;
        return same ? Result<void>() : m_bookings.update(edited, m_clock.now());
    });
}

} // namespace ieum
