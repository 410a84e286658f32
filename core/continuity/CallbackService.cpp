#include "core/continuity/CallbackService.h"

#include "core/storage/CustomerStore.h"
#include "core/storage/Database.h"

#include <algorithm>

namespace ieum {

Result<CallbackId> CallbackService::add(CustomerId customer, Instant dueAt, const QString &why)
{
    CallbackId id;
    IEUM_TRY(m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(person, m_customers.get(customer));
        IEUM_TRY_ASSIGN(promises, m_store.open());
        const auto same =
            std::find_if(promises.begin(), promises.end(), [&](const CallbackStore::Entry &entry) {
                return entry.customer == person.id && entry.dueAt == dueAt;
            });
        if (same != promises.end()) {
            id = same->id;
            return {};
        }
        IEUM_TRY_ASSIGN(added, m_store.add({{}, person.id, dueAt, why.trimmed()}));
        id = added;
        return {};
    }));
    return id;
}

Result<void> CallbackService::done(CallbackId id)
{
    return m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(wasOpen, m_store.done(id, m_clock.now()));
        return wasOpen ? Result<void>() : Error("callback.none", {id.toString()});
    });
}

Result<QList<CallbackService::Promise>> CallbackService::open() const
{
    IEUM_TRY_ASSIGN(entries, m_store.open());
    QList<Promise> promises;
    for (const CallbackStore::Entry &entry : entries) {
        IEUM_TRY_ASSIGN(customer, m_customers.get(entry.customer));
        promises += Promise{entry.id, customer.id, customer.shownName(), entry.dueAt, entry.note};
    }
    return promises;
}

} // namespace ieum
