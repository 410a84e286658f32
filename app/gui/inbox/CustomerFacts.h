#pragma once

#include "core/base/Result.h"
#include "core/continuity/CallbackService.h"
#include "core/domain/Booking.h"
#include "core/domain/Customer.h"
#include "core/domain/Order.h"
#include "core/domain/ShopProfile.h"
#include "core/inbox/CustomerService.h"

namespace ieum {

class Shop;

/// Everything the card shows, read in one go on a worker.
struct CustomerFacts
{
    Customer customer;
    QList<Booking> bookings; ///< newest first
    QList<OrderLine> orders; ///< newest first
    QList<CustomerMerge> ties;
    QList<TieSuggestion> suggestions; ///< who else it may be
    QStringList tags;
    QStringList knownTags;                    ///< of any customer
    QList<CallbackService::Promise> promises; ///< open ones, by the time they are due
    ShopProfile shop;
    /// The earliest message, order or booking of theirs; none: only entered as a customer so far.
    std::optional<Instant> firstKnown;
    int visits = 0;
    int noShows = 0;
};

/// The same for facts whose rows on the card look the same on that day.
QString fingerprint(const CustomerFacts &facts, const QDate &today);

Result<CustomerFacts> readCustomerFacts(Shop &shop, CustomerId customer);

} // namespace ieum
