#include "app/gui/inbox/CustomerFacts.h"

#include "app/workspace/Shop.h"

#include <algorithm>

namespace ieum {

Result<CustomerFacts> readCustomerFacts(Shop &shop, CustomerId customer)
{
    CustomerFacts facts;
    IEUM_TRY_ASSIGN(shown, shop.customerService.show(customer));
    IEUM_TRY_ASSIGN(bookings, shop.bookingStore.ofCustomer(shown.id));
    IEUM_TRY_ASSIGN(orders, shop.orderStore.ofCustomer(shown.id));
    IEUM_TRY_ASSIGN(ties, shop.customerService.merges(shown.id));
    const auto countOf = [&](BookingState state) {
        return static_cast<int>(std::count_if(bookings.begin(), bookings.end(), [&](const Booking &booking) {
            return booking.state == state;
        }));
    };
    facts.visits = countOf(BookingState::Done);
    facts.noShows = countOf(BookingState::NoShow);
    facts.customer = shown;
    facts.bookings = bookings;
    facts.orders = orders;
    facts.ties = ties;
    return facts;
}

} // namespace ieum
