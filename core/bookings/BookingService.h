#pragma once

#include "core/base/Clock.h"
#include "core/bookings/FreeSlots.h"
#include "core/inbox/CustomerMatcher.h"
#include "core/storage/BookingStore.h"
#include "core/storage/CatalogueStore.h"
#include "core/storage/SettingsStore.h"

namespace ieum {

/// What the owner wants to book. A valid `customer` wins over name and phone.
struct BookingDraft
{
    CustomerId customer;
    QString name;
    QString phone;
    QString service;
    QString staff; ///< empty: nobody in particular
    QString seat;  ///< empty: no place in particular
    QDateTime start;
    int minutes = 60;
    Payment payment = Payment::None;
    std::optional<Money> amount;
    QString note;
    MessageId sourceMessage;
    std::optional<BookingState> state; ///< Booked, Done or NoShow; none: Booked, or of edit() as it was
    std::optional<BookingKind> kind;   ///< none: what the list of services says
    SeriesId series;
};

/// A change of time, length, staff or seat; what is not set stays.
struct BookingMove
{
    BookingId booking;
    QDateTime start;
    std::optional<int> minutes;
    std::optional<QString> staff;
    std::optional<QString> seat = {};
};

/// What became of a wish. Without force a clash or a closed shop refuses, and then nothing was changed.
struct BookingVerdict
{
    BookingId booking; ///< none when refused
    QList<Booking> conflicts;
    bool closed = false;   ///< not wholly within the opening hours
    QList<WayOut> waysOut; ///< of check() only: other times or staff that are free

    bool isFree() const { return conflicts.isEmpty() && !closed; }
};

/// Takes and keeps bookings on the shop's one table. One transaction an act.
class BookingService
{
public:
    enum class OnClash { Refuse, Force };

    BookingService(Database &database, BookingStore &bookings, CatalogueStore &catalogue,
                   SettingsStore &settings, CustomerStore &customers, CustomerMatcher &matcher,
                   const Clock &clock);

    /// What add() or edit() of `known` would say, without writing, with ways out when it is not free.
    Result<BookingVerdict> check(const BookingDraft &draft, BookingId known = {});
    Result<BookingVerdict> check(const BookingMove &move);
    /// Errors: booking.no-duration, customer.none.
    Result<BookingVerdict> add(const BookingDraft &draft, OnClash onClash);
    /// Somebody who stands in the shop: from this minute on, as having come, with whoever and wherever is
    /// free when neither is said. Errors as of add().
    Result<BookingVerdict> walkIn(BookingDraft draft, OnClash onClash);
    /// Everything about a booking anew; a draft without customer keeps the one that was known.
    /// Errors: booking.none, booking.cancelled, booking.no-duration, customer.none.
    Result<BookingVerdict> edit(BookingId known, const BookingDraft &draft, OnClash onClash);
    /// Errors: booking.none, booking.cancelled, booking.no-duration.
    Result<BookingVerdict> move(const BookingMove &move, OnClash onClash);
    /// Cancelling what is cancelled changes nothing. Error: booking.none.
    Result<void> cancel(BookingId booking);
    /// Makes a proposal (a platform's notice) a booking. Errors: booking.none, booking.cancelled.
    Result<void> accept(BookingId booking);
    /// The deposit; without an amount the known one stays. Error: booking.none.
    Result<void> setPayment(BookingId booking, Payment payment, std::optional<Money> amount = {});
    /// Done or NoShow, or back to Booked.
    Result<void> setState(BookingId booking, BookingState state);
    /// "그대로 두기": the owner knows of this clash; forgotten when one of the two is moved.
    Result<void> acceptClash(BookingId one, BookingId other);

    Result<Booking> find(BookingId booking);
    /// Both days included; a null date is no bound; in every state.
    Result<QList<Booking>> list(QDate from, QDate to);
    Result<QList<Booking>> unpaid();
    Result<QList<Booking>> proposals(const QDateTime &from); ///< that wait for the owner, by time
    /// See freeSlotsOn(). Error: booking.no-duration.
    Result<QList<TimeSpan>> freeSlots(QDate day, const SlotWish &wish);
    /// The bookings around a civil day (over midnight too) with the shop's hours and lists.
    Result<BookingDay> dayOf(QDate day);
    /// Clashes that begin on one of the days and that the owner has not accepted.
    Result<QList<ClashPair>> openClashes(QDate from, QDate to);

private:
    Result<Booking> bookingOf(const BookingDraft &draft);
    Result<BookingKind> kindOf(const BookingDraft &draft);
    Result<Booking> editedBooking(BookingId known, const BookingDraft &draft);
    Result<Booking> movedBooking(const BookingMove &move);
    Result<BookingVerdict> verdictOn(const Booking &booking);
    Result<void> tieCustomer(Booking &booking, const BookingDraft &draft);
    Result<void> replace(const Booking &booking);
    Result<void> change(BookingId id, const std::function<Result<void>(Booking &)> &edit);

    Database &m_database;
    BookingStore &m_bookings;
    CatalogueStore &m_catalogue;
    SettingsStore &m_settings;
    CustomerStore &m_customers;
    CustomerMatcher &m_matcher;
    const Clock &m_clock;
};

} // namespace ieum
