#pragma once

#include "core/bookings/Understanding.h"

namespace ieum {

/// What the book knows of the writer when a message is read.
struct OfferGround
{
    QList<Booking> bookings; ///< the customer's, in every state
    ShopProfile shop;
    Instant now;
};

/// Decides which offer, if any, stands under a message that was read: to book, to move or cancel the booking
/// that is meant, or to take an order. What had to be chosen between readings or bookings is a guess.
void makeOffer(Understanding &made, const Message &message, const OfferGround &ground);

} // namespace ieum
