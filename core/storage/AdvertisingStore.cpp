#include "core/storage/AdvertisingStore.h"

#include "core/base/Uuid.h"
#include "core/storage/Database.h"

namespace ieum {

namespace {

// ?1 is the root.
#define OF_ROOT "IN (SELECT id FROM customers WHERE root = ?1)"

template <typename Row, typename Read>
Result<QList<Row>> rowsOf(Statement &select, Read read)
{
    QList<Row> rows;
    for (;;) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return rows;
        rows += read(select);
    }
}

AdvertisingWord wordOf(const Statement &row)
{
    return {advertisingWordFromCode(row.text(0)).value_or(AdvertisingWord::Kind::Refused), row.instant(1),
            row.text(2)};
}

} // namespace

Result<void> AdvertisingStore::add(CustomerId customer, const AdvertisingWord &word)
{
    Statement insert = m_database.prepare(
        "INSERT INTO advertising_words(uid, customer_id, kind, at, how) VALUES (?, ?, ?, ?, ?)");
    insert.bindBlob(newUuid()).bind(customer).bind(toCode(word.kind)).bind(word.at).bind(word.how);
    return insert.run();
}

Result<QList<AdvertisingWord>> AdvertisingStore::words(CustomerId root) const
{
    Statement select = m_database.prepare("SELECT kind, at, how FROM advertising_words "
                                          "WHERE customer_id " OF_ROOT " ORDER BY at DESC, id DESC");
    select.bind(root);
    return rowsOf<AdvertisingWord>(select, wordOf);
}

// Whoever only asks how to refuse is left alone as well: a text too few does no harm.
Result<std::optional<AdvertisingWord>> AdvertisingStore::writtenRefusal(CustomerId root) const
{
    Statement select = m_database.prepare(
        "SELECT 'refused', m.at, m.text FROM contact_points p JOIN messages m ON m.contact_id = p.id "
        "WHERE p.customer_id " OF_ROOT " AND p.is_group = 0 AND m.direction = 'in' AND length(m.text) <= 40 "
        "AND (replace(m.text, ' ', '') LIKE '%수신거부%' "
        "OR trim(m.text, ' .!~') IN ('거부', '광고 거부', '광고거부', '문자 거부', '문자거부')) "
        "ORDER BY m.at DESC LIMIT 1");
    select.bind(root);
    IEUM_TRY_ASSIGN(found, rowsOf<AdvertisingWord>(select, wordOf));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<std::optional<QDate>> AdvertisingStore::lastDeal(CustomerId root, QDate today) const
{
    // The time of an order is an instant, that of a booking a civil time; both become days of Seoul.
    Statement select = m_database.prepare(
        "SELECT max(day) FROM (SELECT substr(start_local, 1, 10) AS day FROM bookings "
        "WHERE customer_id " OF_ROOT " AND state IN ('booked', 'done') AND external_no IS NULL "
        "AND start_local < ?2 UNION ALL "
        "SELECT date((coalesce(o.ordered_at, o.created_at)) / 1000, 'unixepoch', '+9 hours') FROM orders o "
        "WHERE o.customer_id " OF_ROOT " AND o.market = 'other' AND EXISTS (SELECT 1 FROM order_lines l "
        "WHERE l.order_id = o.id AND l.state <> 'cancelled'))");
    select.bind(root).bind(today.addDays(1).toString(Qt::ISODate));
    IEUM_TRY(select.step());
    const QDate day = QDate::fromString(select.text(0), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

Result<QList<AdvertisingStore::Person>> AdvertisingStore::people() const
{
    Statement select = m_database.prepare(
        "SELECT v.id, v.name FROM visible_customers v WHERE v.root = v.id AND EXISTS (SELECT 1 "
        "FROM customers c JOIN contact_points p ON p.customer_id = c.id WHERE c.root = v.id "
        "AND p.kind = 'mobile' AND p.is_group = 0) ORDER BY v.name, v.id");
    return rowsOf<Person>(select, [](const Statement &row) {
        return Person{row.id<CustomerId>(0), row.text(1)};
    });
}

Result<QList<OutboxId>> AdvertisingStore::waitingTexts(CustomerId root) const
{
    Statement select = m_database.prepare("SELECT id FROM outbox WHERE customer_id " OF_ROOT
                                          " AND class = 'advertising' AND state IN ('queued', 'failed')");
    select.bind(root);
    return rowsOf<OutboxId>(select, [](const Statement &row) { return row.id<OutboxId>(0); });
}

Result<QList<CustomerId>> AdvertisingStore::waitingFor() const
{
    Statement select = m_database.prepare("SELECT DISTINCT c.root FROM outbox o JOIN customers c "
                                          "ON c.id = o.customer_id WHERE o.state = 'queued' "
                                          "AND o.class = 'advertising'");
    return rowsOf<CustomerId>(select, [](const Statement &row) { return row.id<CustomerId>(0); });
}

} // namespace ieum
