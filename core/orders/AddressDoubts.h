#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/domain/Order.h"

namespace ieum {

class AddressService;
class OrderStore;

/// Keeps with each order line what the address files on this PC say against its address, so that a list need
/// not look every address up again. Called within the transaction that writes the line.
class AddressDoubts
{
public:
    AddressDoubts(AddressService &addresses, OrderStore &orders, const Clock &clock)
        : m_addresses(addresses)
        , m_orders(orders)
        , m_clock(clock)
    {
    }

    /// The line has just been added: notes what speaks against its address, and gives it. Address files that
    /// cannot be read say nothing; they never keep an order out.
    Result<QList<Error>> noteFirst(OrderLineId line, const Recipient &recipient);
    /// The line's recipient has changed: what was noted of the former address goes.
    Result<QList<Error>> note(OrderLineId line, const Recipient &recipient);
    /// The address files have changed: looks again at every line that waits or is held. What the owner has
    /// settled stays settled.
    Result<void> noteWaiting();

private:
    QList<Error> doubtsAbout(const Recipient &recipient);

    AddressService &m_addresses;
    OrderStore &m_orders;
    const Clock &m_clock;
};

} // namespace ieum
