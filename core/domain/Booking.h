#pragma once

#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/domain/Order.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace ieum {

enum class BookingState { Booked, Proposed, Cancelled, Done, NoShow };

QString toCode(BookingState state);
std::optional<BookingState> bookingStateFromCode(const QString &code);

/// An appointment or pick-up on the shop's table. Times are civil times of Seoul; the end is exclusive.
struct Booking
{
    BookingId id;
    CustomerId customer; ///< none when only a name was said
    QString name;
    QString phone; ///< display form
    QString service;
    QString staff; ///< empty: nobody in particular
    QDateTime start;
    QDateTime end;
    BookingState state = BookingState::Booked;
    Payment payment = Payment::None;
    std::optional<Money> amount;
    QString note;
    QString externalNo; ///< 예약번호 of Naver Booking
    MessageId sourceMessage;
};

} // namespace ieum
