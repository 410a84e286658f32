#include "core/storage/SwitchStore.h"

#include "core/base/Uuid.h"
#include "core/storage/Database.h"

namespace ieum {

namespace {

SwitchStore::Entry entryOf(const Statement &row)
{
    return {row.id<CustomerId>(0), row.text(1), row.text(2), row.id<OutageId>(3), row.instant(4)};
}

} // namespace

Result<void> SwitchStore::save(const Entry &entry)
{
    Statement insert = m_database.prepare("INSERT INTO switches(uid, customer_id, from_channel, to_channel, "
                                          "outage_id, at) VALUES (?, ?, ?, ?, ?, ?) "
                                          "ON CONFLICT(customer_id) WHERE ended_at IS NULL "
                                          "DO UPDATE SET to_channel = excluded.to_channel, outage_id = "
                                          "coalesce(excluded.outage_id, outage_id)");
    return insert.bindBlob(newUuid())
        .bind(entry.customer)
        .bind(entry.from)
        .bind(entry.to)
        .bind(entry.outage)
        .bind(entry.at)
        .run();
}

Result<std::optional<SwitchStore::Entry>> SwitchStore::open(CustomerId customer) const
{
    Statement select = m_database.prepare("SELECT customer_id, from_channel, to_channel, outage_id, at "
                                          "FROM switches WHERE customer_id = ? AND ended_at IS NULL");
    IEUM_TRY_ASSIGN(found, select.bind(customer).step());
    return found ? std::optional(entryOf(select)) : std::nullopt;
}

Result<void> SwitchStore::end(CustomerId customer, Instant at)
{
    return m_database.prepare("UPDATE switches SET ended_at = ? WHERE customer_id = ? AND ended_at IS NULL")
        .bind(at)
        .bind(customer)
        .run();
}

Result<int> SwitchStore::endFrom(const QString &channel, Instant at)
{
    IEUM_TRY(
        m_database.prepare("UPDATE switches SET ended_at = ? WHERE from_channel = ? AND ended_at IS NULL")
            .bind(at)
            .bind(channel)
            .run());
    return m_database.changes();
}

} // namespace ieum
