#include "core/storage/WaybillStore.h"

#include "core/base/Uuid.h"
#include "core/storage/Database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ieum {

namespace {

#define IEUM_SELECT_WAYBILL                                                                                  \
    "SELECT w.id, w.courier, w.number, w.band_id, w.state, w.label_class, w.copies, w.label, w.job_id, "     \
    "w.at,"                                                                                                  \
    " w.printed_at, w.void_why,"                                                                             \
    " (SELECT json_group_array(l.line_id) FROM waybill_lines l WHERE l.waybill_id = w.id),"                  \
    " (SELECT json_group_array(DISTINCT o.order_no) FROM waybill_lines l JOIN order_lines i ON i.id = "      \
    "l.line_id"                                                                                              \
    "  JOIN orders o ON o.id = i.order_id WHERE l.waybill_id = w.id) FROM waybills w "

QJsonArray arrayAt(const Statement &row, int column)
{
    return QJsonDocument::fromJson(row.text(column).toUtf8()).array();
}

Waybill waybillAt(const Statement &row)
{
    Waybill waybill;
    waybill.id = row.id<WaybillId>(0);
    waybill.courier = row.text(1);
    waybill.number = row.text(2);
    waybill.band = row.id<BandId>(3);
    waybill.state = waybillStateFromCode(row.text(4)).value_or(WaybillState::Allotted);
    waybill.labelClass = labelClassFromCode(row.text(5)).value_or(LabelClass::NoSortCode);
    waybill.copies = int(row.integer(6));
    waybill.label = row.text(7);
    waybill.job = row.id<PrintJobId>(8);
    waybill.at = row.instant(9);
    waybill.printedAt = row.optionalInstant(10);
    waybill.voidWhy = row.text(11);
    for (const auto &line : arrayAt(row, 12))
        waybill.lines += OrderLineId{line.toInteger()};
    for (const auto &order : arrayAt(row, 13))
        waybill.orders += order.toString();
    return waybill;
}

Result<QList<Waybill>> readAll(Statement &select)
{
    QList<Waybill> waybills;
    while (true) {
        IEUM_TRY_ASSIGN(hasRow, select.step());
        if (!hasRow)
            return waybills;
        waybills += waybillAt(select);
    }
}

} // namespace

Result<WaybillId> WaybillStore::add(const Waybill &waybill, const QList<PackedLine> &lines)
{
    Statement insert = m_database.prepare(
        "INSERT INTO waybills (uid, courier, number, band_id, state, label_class, label, at, job_id)"
        " VALUES (?, ?, ?, ?, 'allotted', ?, ?, ?, ?)");
    insert.bindBlob(newUuid()).bind(waybill.courier).bind(waybill.number).bind(waybill.band);
    insert.bind(toCode(waybill.labelClass)).bind(waybill.label).bind(waybill.at).bind(waybill.job);
    IEUM_TRY(insert.run());
    const WaybillId id{m_database.lastInsertId()};
    Statement link =
        m_database.prepare("INSERT INTO waybill_lines (waybill_id, line_id, quantity) VALUES (?, ?, ?)");
    for (const PackedLine &line : lines)
        IEUM_TRY(link.bind(id).bind(line.line).bind(line.quantity).run());
    return id;
}

Result<void> WaybillStore::setJob(WaybillId waybill, PrintJobId job, LabelClass labelClass,
                                  const QString &label)
{
    Statement update =
        m_database.prepare("UPDATE waybills SET job_id = ?, label_class = ?, label = ? WHERE id = ?");
    return update.bind(job).bind(toCode(labelClass)).bind(label).bind(waybill).run();
}

Result<QList<Waybill>> WaybillStore::allotted()
{
    Statement select = m_database.prepare(IEUM_SELECT_WAYBILL "WHERE w.state = 'allotted' ORDER BY w.id");
    return readAll(select);
}

Result<QList<Waybill>> WaybillStore::list(int limit)
{
    Statement select = m_database.prepare(IEUM_SELECT_WAYBILL "ORDER BY w.id DESC LIMIT ?");
    select.bind(limit > 0 ? limit : -1);
    return readAll(select);
}

Result<QList<Waybill>> WaybillStore::ofCourier(const QString &courier, Instant from, Instant until)
{
    Statement select =
        m_database.prepare(IEUM_SELECT_WAYBILL "WHERE w.courier = ? AND w.at >= ? AND w.at < ?"
                                               " ORDER BY w.band_id IS NULL, w.band_id, w.number");
    select.bind(courier).bind(from).bind(until);
    return readAll(select);
}

Result<QList<Waybill>> WaybillStore::byNumber(const QString &number)
{
    Statement select = m_database.prepare(IEUM_SELECT_WAYBILL "WHERE w.number = ? ORDER BY w.id");
    select.bind(number);
    return readAll(select);
}

Result<std::optional<Waybill>> WaybillStore::livingOfLine(OrderLineId line)
{
    Statement select = m_database.prepare(
        IEUM_SELECT_WAYBILL
        "WHERE w.state <> 'void' AND w.id IN (SELECT waybill_id FROM waybill_lines WHERE line_id = ?)"
        " ORDER BY w.id DESC LIMIT 1");
    select.bind(line);
    IEUM_TRY_ASSIGN(found, readAll(select));
    return found.isEmpty() ? std::optional<Waybill>() : std::optional<Waybill>(found.first());
}

Result<bool> WaybillStore::countCopy(WaybillId waybill, Instant at)
{
    Statement update = m_database.prepare(
        "UPDATE waybills SET copies = copies + 1, printed_at = coalesce(printed_at, ?),"
        " state = CASE state WHEN 'allotted' THEN 'printed' ELSE state END WHERE id = ? AND state <> 'void'");
    IEUM_TRY(update.bind(at).bind(waybill).run());
    return m_database.changes() > 0;
}

// What a batch did is kept as the row's former state; '' when the row came with it.
Result<void> WaybillStore::setRegistered(WaybillId waybill, BatchId batch)
{
    Statement keep = m_database.prepare(
        "INSERT INTO batch_changes(batch_id, table_name, row_id, before) SELECT ?, 'waybills', id, "
        "json_object('state', CASE WHEN band_id IS NULL AND printed_at IS NULL THEN '' ELSE state END) "
        "FROM waybills WHERE id = ?");
    if (batch.isValid())
        IEUM_TRY(keep.bind(batch).bind(waybill).run());
    Statement update =
        m_database.prepare("UPDATE waybills SET state = 'registered', printed_at = coalesce(printed_at, at) "
                           "WHERE id = ?");
    return update.bind(waybill).run();
}

Result<WaybillStore::UndoCounts> WaybillStore::undo(BatchId batch, Instant now)
{
    UndoCounts counts;
    Statement select = m_database.prepare(
        "SELECT w.id, c.before->>'state', EXISTS (SELECT 1 FROM waybill_lines x JOIN order_lines l "
        "ON l.id = x.line_id WHERE x.waybill_id = w.id AND l.exported_at IS NOT NULL), w.state "
        "FROM batch_changes c JOIN waybills w ON w.id = c.row_id "
        "WHERE c.batch_id = ? AND c.table_name = 'waybills'");
    select.bind(batch);
    while (true) {
        IEUM_TRY_ASSIGN(hasRow, select.step());
        if (!hasRow)
            return counts;
        const bool isRegistered = select.text(3) == QLatin1String("registered");
        const bool isKept = select.integer(2) != 0 || !isRegistered;
        (isKept ? counts.kept : counts.removed) += 1;
        if (!isKept)
            IEUM_TRY(takeBack(select.id<WaybillId>(0), select.text(1), now));
    }
}

Result<void> WaybillStore::takeBack(WaybillId waybill, const QString &formerState, Instant now)
{
    if (!formerState.isEmpty()) {
        Statement restore = m_database.prepare("UPDATE waybills SET state = ? WHERE id = ?");
        return restore.bind(formerState).bind(waybill).run();
    }
    for (const char *sql :
         {"UPDATE order_lines SET state = 'pending', updated_at = ?2, revision = revision + 1 WHERE state = "
          "'printed' AND id IN (SELECT line_id FROM waybill_lines WHERE waybill_id = ?1)",
          "INSERT OR REPLACE INTO tombstones(uid, kind, why, at) SELECT uid, 'waybill', 'undo', ?2 "
          "FROM waybills WHERE id = ?1",
          "DELETE FROM waybill_lines WHERE waybill_id = ?1 AND ?2 > 0",
          "DELETE FROM waybills WHERE id = ?1 AND ?2 > 0"}) {
        Statement statement = m_database.prepare(sql);
        IEUM_TRY(statement.bind(waybill).bind(now).run());
    }
    return {};
}

Result<void> WaybillStore::makeVoid(WaybillId waybill, const QString &why)
{
    Statement update = m_database.prepare("UPDATE waybills SET state = 'void', void_why = ? WHERE id = ?");
    return update.bind(why).bind(waybill).run();
}

} // namespace ieum
