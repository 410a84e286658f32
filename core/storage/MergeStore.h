#pragma once

#include "core/domain/Customer.h"
#include "core/storage/CustomerStore.h"

namespace ieum {

/// One tie of two customers. `before` and `after` are what it changed in the kept one's own row, so that the
/// tie can be taken back exactly, unless the owner has changed it since.
struct CustomerMerge
{
    using Card = CustomerCard;

    MergeId id;
    CustomerId kept;
    CustomerId absorbed;
    Instant at;
    Card before;
    Card after;
    bool undone = false;
};

/// The ties of customers. customers.root follows from the ties that stand: each absorbed customer points at
/// its keeper.
class MergeStore
{
public:
    explicit MergeStore(Database &database)
        : m_database(database)
    {
    }

    Result<MergeId> add(const CustomerMerge &merge);
    Result<std::optional<CustomerMerge>> find(MergeId id);
    /// The standing ties that hold this group together, oldest first.
    Result<QList<CustomerMerge>> standingOf(CustomerId root);
    /// The owner said that these two are two.
    Result<void> keepApart(CustomerId one, CustomerId other, Instant now);
    Result<bool> areApart(CustomerId one, CustomerId other);
    Result<void> markUndone(MergeId id, Instant now);
    Result<void> setRoot(CustomerId member, CustomerId root);

private:
    Database &m_database;
};

} // namespace ieum
