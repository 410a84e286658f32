#pragma once

#include "core/base/Clock.h"
#include "core/storage/CallbackStore.h"

namespace ieum {

class CustomerStore;
class Database;

/// Calls that the shop has promised: kept until the owner says that they were made.
class CallbackService
{
public:
    struct Promise
    {
        CallbackId id;
        CustomerId customer; ///< root
        QString name;
        Instant dueAt;
        QString why; ///< the owner's words; may be empty
    };

    CallbackService(Database &database, CallbackStore &store, CustomerStore &customers, const Clock &clock)
        : m_database(database)
        , m_store(store)
        , m_customers(customers)
        , m_clock(clock)
    {
    }

    /// The same customer and time once more is the same promise. Error: customer.none.
    Result<CallbackId> add(CustomerId customer, Instant dueAt, const QString &why);
    /// The call was made. Error: callback.none, also when it was made already.
    Result<void> done(CallbackId id);
    Result<QList<Promise>> open() const; ///< by the time they are due

private:
    Database &m_database;
    CallbackStore &m_store;
    CustomerStore &m_customers;
    const Clock &m_clock;
};

} // namespace ieum
