#include "core/bookings/WaitingService.h"

#include "core/bookings/FreeSlots.h"
#include "core/korean/PhoneNumber.h"
#include "core/storage/Database.h"

#include <QHash>

namespace ieum {

namespace {

/// Days as they were read, each once for all who wait.
class Days
{
public:
    explicit Days(BookingService &bookings)
        : m_bookings(bookings)
    {
    }

    Result<BookingDay> around(QDate day)
    {
        if (const auto known = m_days.constFind(day); known != m_days.cend())
            return *known;
        IEUM_TRY_ASSIGN(read, m_bookings.dayOf(day));
        m_days.insert(day, read);
        return read;
    }

private:
    BookingService &m_bookings;
    QHash<QDate, BookingDay> m_days;
};

bool fits(const WaitingGuest &guest, const TimeSpan &slot, const QDateTime &now)
{
    const bool isTooEarly = guest.earliest.isValid() && slot.start.time() < guest.earliest;
    const bool isTooLate = guest.latest.isValid() && slot.end > seoulTime(slot.start.date(), guest.latest);
    return slot.start > now && !isTooEarly && !isTooLate;
}

Result<std::optional<WaitingOffer>> offerTo(const WaitingGuest &guest, Days &days, const QDateTime &now)
{
    const QDate today = now.date();
    const QDate first = guest.from.isValid() ? std::max(guest.from, today) : today;
    QDate last = today.addDays(WaitingService::daysAhead);
    if (guest.to.isValid())
        last = std::min(last, guest.to);
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        IEUM_TRY_ASSIGN(around, days.around(day));
        for (const TimeSpan &slot : freeSlotsOn(around, day, {guest.minutes, guest.staff, {}})) {
            if (fits(guest, slot, now))
                return std::optional(
                    WaitingOffer{guest, slot, guest.staff.isEmpty() ? freeStaff(around, slot) : guest.staff});
        }
    }
    return std::optional<WaitingOffer>();
}

} // namespace

Result<WaitingId> WaitingService::add(WaitingGuest guest)
{
    if (guest.minutes <= 0)
        return Error("booking.no-duration");
    guest.name = guest.name.trimmed();
    guest.phone = displayPhone(guest.phone.trimmed());
    WaitingId id;
    const Result<void> saved = m_database.transact([&]() -> Result<void> {
        IEUM_TRY(tieCustomer(guest));
        if (guest.name.isEmpty() && guest.phone.isEmpty())
            return Error("booking.no-name");
        IEUM_TRY_ASSIGN(made, m_guests.insert(guest, m_clock.now()));
        id = made;
        return {};
    });
    return saved.ok() ? Result<WaitingId>(id) : saved.error();
}

Result<void> WaitingService::tieCustomer(WaitingGuest &guest)
{
    if (guest.customer.isValid()) {
        IEUM_TRY_ASSIGN(customer, m_customers.get(guest.customer));
        guest.customer = customer.id;
        if (guest.name.isEmpty())
            guest.name = customer.name;
        for (const ContactPoint &contact : std::as_const(customer.contacts)) {
            if (guest.phone.isEmpty() && contact.kind == ContactPoint::Kind::Mobile)
                guest.phone = contact.display;
        }
    } else if (!guest.name.isEmpty() || !guest.phone.isEmpty()) {
        IEUM_TRY_ASSIGN(customer, m_matcher.forNameAndPhone(guest.name, guest.phone));
        guest.customer = customer;
    }
    return {};
}

Result<QList<WaitingGuest>> WaitingService::list()
{
    return m_guests.waiting();
}

Result<QList<WaitingOffer>> WaitingService::offers()
{
    IEUM_TRY_ASSIGN(guests, m_guests.waiting());
    Days days(m_bookings);
    QList<WaitingOffer> found;
    for (const WaitingGuest &guest : std::as_const(guests)) {
        IEUM_TRY_ASSIGN(offer, offerTo(guest, days, m_clock.now().inSeoul()));
        if (offer)
            found += *offer;
    }
    return found;
}

Result<WaitingGuest> WaitingService::waitingOne(WaitingId id)
{
    IEUM_TRY_ASSIGN(guest, m_guests.find(id));
    if (!guest || guest->state != WaitingState::Waiting)
        return Error("waiting.none", {id.toString()});
    return *guest;
}

Result<BookingVerdict> WaitingService::book(WaitingId id, const QDateTime &start, const QString &staff,
                                            BookingService::OnClash onClash)
{
    BookingVerdict verdict;
    const Result<void> saved = m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(guest, waitingOne(id));
        BookingDraft draft;
        draft.customer = guest.customer;
        draft.name = guest.name;
        draft.phone = guest.phone;
        draft.service = guest.service;
        draft.staff = staff;
        draft.start = start;
        draft.minutes = guest.minutes;
        draft.note = guest.note;
        IEUM_TRY_ASSIGN(made, m_bookings.add(draft, onClash));
        verdict = made;
        return verdict.booking.isValid()
                   ? m_guests.setState(id, WaitingState::Booked, verdict.booking, m_clock.now())
                   : Result<void>();
    });
    return saved.ok() ? Result<BookingVerdict>(verdict) : saved.error();
}

Result<void> WaitingService::drop(WaitingId id)
{
    return m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(guest, waitingOne(id));
        return m_guests.setState(guest.id, WaitingState::Dropped, {}, m_clock.now());
    });
}

} // namespace ieum
