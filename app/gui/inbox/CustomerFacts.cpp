#include "app/gui/inbox/CustomerFacts.h"

#include "app/workspace/Shop.h"

#include <algorithm>
#include <iterator>

namespace ieum {

namespace {

// A booking of next week is no old acquaintance: what lies behind the customer's own row does not count.
std::optional<Instant> earliest(const QList<Message> &messages, const QList<Booking> &bookings,
                                const QList<OrderLine> &orders, Instant entered)
{
    Instant first = entered;
    for (const Message &message : messages)
        first = std::min(first, message.at);
    for (const Booking &booking : bookings)
        first = std::min(first, Instant::of(booking.start));
    for (const OrderLine &line : orders)
        first = std::min(first, line.orderedAt.value_or(entered));
    return first < entered ? std::optional(first) : std::nullopt;
}

} // namespace

QString fingerprint(const CustomerFacts &facts, const QDate &today)
{
    QStringList parts{facts.customer.id.toString(), facts.customer.preferredChannel, today.toString()};
    for (const ContactPoint &contact : facts.customer.contacts)
        parts += contact.id.toString() + contact.channel + contact.address + contact.display;
    for (const Booking &booking : facts.bookings)
        parts += booking.id.toString() + toCode(booking.state) + booking.start.toString(Qt::ISODate) +
                 booking.service + u'\t' + booking.staff;
    for (const OrderLine &line : facts.orders)
        parts += line.id.toString() + line.orderNo + line.item + QString::number(line.quantity) + u'\t' +
                 QString::number(line.amount ? line.amount->won : 0);
    return parts.join(u'\n');
}

Result<CustomerFacts> readCustomerFacts(Shop &shop, CustomerId customer)
{
    CustomerFacts facts;
    IEUM_TRY_ASSIGN(shown, shop.customerService.show(customer));
    IEUM_TRY_ASSIGN(bookings, shop.bookingStore.ofCustomer(shown.id));
    IEUM_TRY_ASSIGN(orders, shop.orderStore.ofCustomer(shown.id));
    IEUM_TRY_ASSIGN(ties, shop.customerService.merges(shown.id));
    IEUM_TRY_ASSIGN(suggestions, shop.customerService.suggestFor(shown.id));
    IEUM_TRY_ASSIGN(tags, shop.customerService.tags(shown.id));
    IEUM_TRY_ASSIGN(knownTags, shop.customerService.allTags());
    IEUM_TRY_ASSIGN(oldest, shop.inbox.messagesAfter(shown.id, MessageId{1}, 1));
    facts.firstKnown = earliest(oldest, bookings, orders, shown.since);
    IEUM_TRY_ASSIGN(promises, shop.callbacks.open());
    std::copy_if(promises.begin(), promises.end(), std::back_inserter(facts.promises),
                 [&](const CallbackService::Promise &promise) { return promise.customer == shown.id; });
    IEUM_TRY_ASSIGN(profile, shop.settings.profile());
    facts.shop = profile;
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
    facts.suggestions = suggestions;
    facts.tags = tags;
    facts.knownTags = knownTags;
    return facts;
}

} // namespace ieum
