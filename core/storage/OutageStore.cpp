#include "core/storage/OutageStore.h"

#include "core/base/Uuid.h"
#include "core/storage/Database.h"

namespace ieum {

namespace {

Outage outageOf(const Statement &row)
{
    Outage outage;
    outage.id = row.id<OutageId>(0);
    outage.channel = row.text(1);
    outage.function = channelFunctionFromCode(row.text(2));
    outage.kind = outageKindFromCode(row.text(3)).value_or(Outage::Kind::Failure);
    outage.from = row.instant(4);
    outage.plannedTo = row.optionalInstant(5);
    outage.to = row.optionalInstant(6);
    outage.why = row.text(7);
    return outage;
}

Result<QList<Outage>> outagesOf(Statement select)
{
    QList<Outage> found;
    for (;;) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return found;
        found += outageOf(select);
    }
}

} // namespace

Result<OutageId> OutageStore::add(const Outage &outage, Instant declaredAt)
{
    Statement insert = m_database.prepare(
        "INSERT INTO outages(uid, channel, function, kind, from_at, planned_to, to_at, why, declared_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bindBlob(newUuid()).bind(outage.channel);
    insert.bind(outage.function ? toCode(*outage.function) : QString());
    insert.bind(toCode(outage.kind)).bind(outage.from).bind(outage.plannedTo).bind(outage.to);
    IEUM_TRY(insert.bind(outage.why).bind(declaredAt).run());
    return OutageId{m_database.lastInsertId()};
}

Result<void> OutageStore::end(OutageId id, Instant at)
{
    return m_database.prepare("UPDATE outages SET to_at = ? WHERE id = ?").bind(at).bind(id).run();
}

Result<std::optional<Outage>> OutageStore::find(OutageId id) const
{
    Statement select = m_database.prepare(
        "SELECT id, channel, function, kind, from_at, planned_to, to_at, why FROM outages WHERE id = ?");
    IEUM_TRY_ASSIGN(found, select.bind(id).step());
    return found ? std::optional(outageOf(select)) : std::nullopt;
}

Result<QList<Outage>> OutageStore::all() const
{
    return outagesOf(m_database.prepare("SELECT id, channel, function, kind, from_at, planned_to, to_at, why "
                                        "FROM outages ORDER BY from_at DESC, id DESC"));
}

Result<QList<Outage>> OutageStore::open() const
{
    return outagesOf(m_database.prepare("SELECT id, channel, function, kind, from_at, planned_to, to_at, why "
                                        "FROM outages WHERE to_at IS NULL ORDER BY from_at, id"));
}

} // namespace ieum
