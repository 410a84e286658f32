#pragma once

#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/domain/Order.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace ieum {

enum class BookingState { Booked, Proposed, Cancelled, Done, NoShow };

/// PickUp: something that is fetched at its hour (a cake). It takes nobody's time and so clashes with
/// nothing.
enum class BookingKind { Seat, PickUp };

QString toCode(BookingState state);
QString toCode(BookingKind kind);
std::optional<BookingState> bookingStateFromCode(const QString &code);
std::optional<BookingKind> bookingKindFromCode(const QString &code);

/// An appointment or pick-up on the shop's table. Times are civil times of Seoul; the end is exclusive.
struct Booking
{
    BookingId id;
    CustomerId customer; ///< none when only a name was said
    QString name;
    QString phone; ///< display form
    QString service;
    QString staff; ///< empty: nobody in particular
    QString seat;  ///< the chair, table or room that it holds; empty: none in particular
    QDateTime start;
    QDateTime end;
    BookingState state = BookingState::Booked;
    Payment payment = Payment::None;
    std::optional<Money> amount;
    QString note;
    QString externalNo; ///< 예약번호 of Naver Booking
    MessageId sourceMessage;
    BookingKind kind = BookingKind::Seat;
    SeriesId series;     ///< of a booking that repeats
    QString calendarUid; ///< what the calendar file called it that it came from; empty: our own

    // Of rows that were read; the store sets them.
    QString uid; ///< 32 hexadecimal digits, the same for ever and on every PC
    Instant createdAt;
    Instant updatedAt;
    int revision = 1;
};

} // namespace ieum
