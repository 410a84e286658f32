#include "core/orders/AddressDoubts.h"

#include "core/shipping/AddressService.h"
#include "core/storage/OrderStore.h"

namespace ieum {

QList<Error> AddressDoubts::doubtsAbout(const Recipient &recipient)
{
    const auto doubts = m_addresses.check(recipient);
    return doubts.ok() ? *doubts : QList<Error>();
}

Result<QList<Error>> AddressDoubts::noteFirst(OrderLineId line, const Recipient &recipient)
{
    const QList<Error> doubts = doubtsAbout(recipient);
    for (const Error &doubt : doubts)
        IEUM_TRY(m_orders.addProblem(line, doubt, m_clock.now()));
    return doubts;
}

Result<QList<Error>> AddressDoubts::note(OrderLineId line, const Recipient &recipient)
{
    const QList<Error> doubts = doubtsAbout(recipient);
    IEUM_TRY(m_orders.setAddressProblems(line, doubts, OrderStore::Settled::Forgotten, m_clock.now()));
    return doubts;
}

Result<void> AddressDoubts::noteWaiting()
{
    for (const OrderState state : {OrderState::Pending, OrderState::Held}) {
        IEUM_TRY_ASSIGN(lines, m_orders.inState(state));
        for (const OrderLine &line : lines)
            IEUM_TRY(m_orders.setAddressProblems(line.id, doubtsAbout(line.recipient),
                                                 OrderStore::Settled::Kept, m_clock.now()));
    }
    return {};
}

} // namespace ieum
