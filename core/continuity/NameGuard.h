#pragma once

#include "core/storage/CustomerStore.h"

namespace ieum {

/// Whether a text that is about to go to a customer speaks to somebody else: "박도연 님" in a reply to
/// 김하늘. Only names that stand before a 님 or 씨 and belong to another customer count, so that it asks
/// rarely.
class NameGuard
{
public:
    explicit NameGuard(CustomerStore &customers)
        : m_customers(customers)
    {
    }

    /// The other customers' names, each once, in the order of the text; mostly none. Error: customer.none.
    Result<QStringList> othersIn(const QString &text, CustomerId addressee);

private:
    CustomerStore &m_customers;
};

} // namespace ieum
