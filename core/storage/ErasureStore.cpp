#include "core/storage/ErasureStore.h"

#include "core/storage/Database.h"
#include "core/storage/DealingDays.h"
#include "core/storage/PersonalTables.h"
#include "core/storage/Tombstones.h"

namespace ieum {

namespace {

#define MEMBERS "(SELECT id FROM customers WHERE root = ?1)"
#define CONTACTS "(SELECT id FROM contact_points WHERE customer_id IN " MEMBERS ")"
#define KEPT_ORDERS                                                                                          \
    " FROM orders o WHERE o.erased_at IS NULL AND o.customer_id IN " MEMBERS " AND date(" IEUM_ORDER_DAY     \
    ", '+' || ?2 || ' months') >= ?3"
#define KEPT_BOOKINGS                                                                                        \
    " FROM bookings b WHERE b.erased_at IS NULL AND " IEUM_BOOKING_IS_DEALING                                \
    " AND b.customer_id IN " MEMBERS " AND date(" IEUM_BOOKING_DAY ", '+' || ?2 || ' months') >= ?3"
#define KEPT_MESSAGES                                                                                        \
    " FROM messages m WHERE m.contact_id IN " CONTACTS " AND date(" IEUM_MESSAGE_DAY                         \
    ", '+' || ?2 || ' months') >= ?3"

const QString scrubName = QStringLiteral("erasure.scrub");

QString dayOf(Instant at)
{
    return at.inSeoul().date().toString(Qt::ISODate);
}

} // namespace

Result<qint64> ErasureStore::number(const char *sql, CustomerId root)
{
    Statement select = m_database.prepare(sql);
    IEUM_TRY(select.bind(root).step());
    return select.integer(0);
}

Result<OpenMatters> ErasureStore::open(CustomerId root, Instant now)
{
    Statement select = m_database.prepare(
        "SELECT (SELECT count(*) FROM order_lines l JOIN orders o ON o.id = l.order_id WHERE o.customer_id "
        "IN " MEMBERS " AND (l.state IN ('pending', 'printed', 'held') OR l.claim IN ('return-asked', "
        "'exchange-asked'))), (SELECT count(*) FROM bookings WHERE customer_id IN " MEMBERS
        " AND state IN ('booked', 'proposed') AND end_local >= ?2), (SELECT count(*) FROM callbacks WHERE "
        "customer_id IN " MEMBERS
        " AND done_at IS NULL), (SELECT count(*) FROM outbox WHERE customer_id IN " MEMBERS
        " AND state IN ('queued', 'sending', 'by-hand', 'unknown')), (SELECT count(*) FROM waiting_guests "
        "WHERE "
        "customer_id IN " MEMBERS " AND state = 'waiting')");
    select.bind(root).bind(now.inSeoul().toString(QStringLiteral("yyyy-MM-ddTHH:mm")));
    IEUM_TRY(select.step());
    const auto count = [&](int column) { return static_cast<int>(select.integer(column)); };
    return OpenMatters{count(0), count(1), count(2), count(3), count(4)};
}

Result<QList<HeldPart>> ErasureStore::held(CustomerId root, const LegalTerms &terms, Instant now)
{
    IEUM_TRY_ASSIGN(isDisputed, hasComplaint(root));
    struct Kind
    {
        const char *name;
        const char *count;
        const char *kept; ///< with ?2 months and ?3 today; null: the law keeps none of it
        int months = 0;
    };
    const char *keptMessages = isDisputed ? "SELECT count(*), max(date(" IEUM_MESSAGE_DAY
                                            ", '+' || ?2 || ' months'))" KEPT_MESSAGES
                                          : nullptr;
    const Kind kinds[] = {
        {"messages", "SELECT count(*) FROM messages WHERE outcome IS NULL AND contact_id IN " CONTACTS,
         keptMessages, terms.complaints},
        {"calls", "SELECT count(*) FROM messages WHERE outcome IS NOT NULL AND contact_id IN " CONTACTS,
         nullptr},
        {"contacts", "SELECT count(*) FROM contact_points WHERE customer_id IN " MEMBERS, nullptr},
        {"notes",
         "SELECT (SELECT count(*) FROM internal_notes WHERE customer_id IN " MEMBERS
         ") + (SELECT count(*) FROM drafts WHERE customer_id IN " MEMBERS
         ") + (SELECT count(*) FROM customers WHERE root = ?1 AND memo <> '')",
         nullptr},
        {"texts", "SELECT count(*) FROM outbox WHERE customer_id IN " MEMBERS, nullptr},
        {"orders", "SELECT count(*) FROM orders WHERE erased_at IS NULL AND customer_id IN " MEMBERS,
         "SELECT count(*), max(date(" IEUM_ORDER_DAY ", '+' || ?2 || ' months'))" KEPT_ORDERS,
         terms.dealings},
        {"bookings", "SELECT count(*) FROM bookings WHERE erased_at IS NULL AND customer_id IN " MEMBERS,
         "SELECT count(*), max(date(" IEUM_BOOKING_DAY ", '+' || ?2 || ' months'))" KEPT_BOOKINGS,
         terms.dealings},
        {"others",
         "SELECT (SELECT count(*) FROM customer_tags WHERE customer_id IN " MEMBERS
         ") + (SELECT count(*) FROM callbacks WHERE customer_id IN " MEMBERS
         ") + (SELECT count(*) FROM waiting_guests WHERE customer_id IN " MEMBERS
         ") + (SELECT count(*) FROM understood_words WHERE customer_id IN " MEMBERS ")",
         nullptr}};
    QList<HeldPart> parts;
    for (const Kind &kind : kinds) {
        HeldPart part{QString::fromLatin1(kind.name)};
        IEUM_TRY_ASSIGN(rows, number(kind.count, root));
        part.rows = rows;
        if (kind.kept) {
            Statement kept = m_database.prepare(kind.kept);
            IEUM_TRY(kept.bind(root).bind(kind.months).bind(dayOf(now)).step());
            part.kept = kept.integer(0);
            if (part.kept > 0)
                part.keptUntil = QDate::fromString(kept.text(1), Qt::ISODate);
        }
        parts += part;
    }
    return parts;
}

Result<std::optional<Instant>> ErasureStore::erasedAt(CustomerId member)
{
    Statement select = m_database.prepare("SELECT erased_at FROM customers WHERE id = ?");
    IEUM_TRY_ASSIGN(isThere, select.bind(member).step());
    return isThere ? select.optionalInstant(0) : std::nullopt;
}

Result<bool> ErasureStore::hasComplaint(CustomerId root)
{
    return m_database
        .prepare("SELECT 1 FROM customer_tags WHERE tag IN " IEUM_DISPUTE_TAGS " AND customer_id IN " MEMBERS)
        .bind(root)
        .step();
}

Result<QStringList> ErasureStore::words(CustomerId root)
{
#define THEIR_LINES " FROM orders o JOIN order_lines l ON l.order_id = o.id WHERE o.customer_id IN " MEMBERS
    Statement select = m_database.prepare(
        "SELECT name FROM customers WHERE root = ?1 UNION SELECT display FROM contact_points WHERE "
        "customer_id"
        " IN " MEMBERS " UNION SELECT address FROM contact_points WHERE customer_id IN " MEMBERS
        " UNION SELECT buyer_name FROM orders WHERE customer_id IN " MEMBERS
        " UNION SELECT buyer_phone FROM orders WHERE customer_id IN " MEMBERS
        " UNION SELECT l.recipient" THEIR_LINES " UNION SELECT l.phone" THEIR_LINES
        " UNION SELECT l.phone2" THEIR_LINES " UNION SELECT name FROM bookings WHERE customer_id IN " MEMBERS
        " UNION SELECT phone FROM bookings WHERE customer_id IN " MEMBERS
        " UNION SELECT sender FROM messages WHERE direction = 'in' AND contact_id IN " CONTACTS);
    select.bind(root);
    QStringList words;
    while (true) {
        IEUM_TRY_ASSIGN(hasRow, select.step());
        if (!hasRow)
            return words;
        words += select.text(0);
    }
}

Result<void> ErasureStore::keepByLaw(CustomerId root, const LegalTerms &terms, Instant now)
{
    Statement orders = m_database.prepare(
        "INSERT OR REPLACE INTO kept_records(uid, customer_id, kind, day, keep_until, content)"
        " SELECT o.uid, ?1, 'order', " IEUM_ORDER_DAY ", date(" IEUM_ORDER_DAY ", '+' || ?2 || ' months'),"
        " json_object('market', market, 'order_no', order_no, 'ordered_at', ordered_at, 'payment', payment,"
        " 'buyer_name', buyer_name, 'buyer_phone', buyer_phone, 'buyer_id', buyer_id, 'lines',"
        " (SELECT json_group_array(json_object('line_no', line_no, 'item', item, 'option', option, "
        "'quantity',"
        " quantity, 'amount', amount, 'recipient', recipient, 'phone', phone, 'phone2', phone2, 'postcode',"
        " postcode, 'address', address, 'address_detail', address_detail, 'delivery_message',"
        " delivery_message, 'state', state, 'claim', claim, 'waybills', (SELECT"
        " json_group_array(w.courier || ' ' || w.number) FROM waybill_lines x JOIN waybills w ON w.id ="
        " x.waybill_id WHERE x.line_id = l.id))) FROM order_lines l WHERE l.order_id = o.id))" KEPT_ORDERS);
    IEUM_TRY(orders.bind(root).bind(terms.dealings).bind(dayOf(now)).run());
    Statement bookings = m_database.prepare(
        "INSERT OR REPLACE INTO kept_records(uid, customer_id, kind, day, keep_until, content)"
        " SELECT b.uid, ?1, 'booking', " IEUM_BOOKING_DAY ", date(" IEUM_BOOKING_DAY
        ", '+' || ?2 || ' months'),"
        " json_object('name', name, 'phone', phone, 'service', service, 'staff', staff, 'start', start_local,"
        " 'end', end_local, 'state', state, 'payment', payment, 'amount', amount, 'number',"
        " external_no)" KEPT_BOOKINGS);
    IEUM_TRY(bookings.bind(root).bind(terms.dealings).bind(dayOf(now)).run());
    IEUM_TRY_ASSIGN(isDisputed, hasComplaint(root));
    if (!isDisputed)
        return {};
    Statement messages = m_database.prepare(
        "INSERT OR REPLACE INTO kept_records(uid, customer_id, kind, day, keep_until, content)"
        " SELECT (SELECT uid FROM customers WHERE id = ?1), ?1, 'complaint', max(" IEUM_MESSAGE_DAY "),"
        " date(max(" IEUM_MESSAGE_DAY
        "), '+' || ?2 || ' months'), json_object('name', (SELECT name FROM customers"
        " WHERE id = ?1), 'messages', json_group_array(json_object('at', at, 'channel', channel, 'direction',"
        " direction, 'sender', sender, 'text', text)))" KEPT_MESSAGES " HAVING count(*) > 0");
    return messages.bind(root).bind(terms.complaints).bind(dayOf(now)).run();
}

Result<void> ErasureStore::bury(CustomerId root, Instant now)
{
    Statement contacts =
        m_database.prepare("SELECT kind, address FROM contact_points WHERE customer_id IN " MEMBERS);
    contacts.bind(root);
    while (true) {
        IEUM_TRY_ASSIGN(hasRow, contacts.step());
        if (!hasRow)
            break;
        if (const auto kind = contactKindFromCode(contacts.text(0)))
            IEUM_TRY(buryContact(m_database, *kind, contacts.text(1), now));
    }
    Statement bookings = m_database.prepare("SELECT coalesce(external_no, ''), coalesce(calendar_uid, '') "
                                            "FROM bookings WHERE customer_id IN " MEMBERS);
    bookings.bind(root);
    while (true) {
        IEUM_TRY_ASSIGN(hasRow, bookings.step());
        if (!hasRow)
            break;
        for (const QString &name : {bookings.text(0), bookings.text(1)}) {
            if (!name.isEmpty())
                IEUM_TRY(buryBooking(m_database, name, now));
        }
    }
    return m_database
        .prepare("INSERT OR REPLACE INTO tombstones(uid, kind, why, at)"
                 " SELECT uid, 'customer', 'erased', ?2 FROM customers WHERE root = ?1")
        .bind(root)
        .bind(now)
        .run();
}

Result<void> ErasureStore::removeRows(CustomerId root)
{
    for (const PersonalTable &table : personalTables()) {
        if (table.fate != PersonalFate::Removed)
            continue;
        const QByteArray sql = QByteArray("DELETE FROM ") + table.name + " WHERE " + table.ofCustomer;
        Statement remove = m_database.prepare(sql.constData());
        IEUM_TRY(remove.bind(root).run());
    }
    return {};
}

Result<void> ErasureStore::blankRows(CustomerId root, Instant now)
{
    IEUM_TRY(m_database
                 .prepare(IEUM_BLANK_WAYBILL
                          " WHERE id IN (SELECT x.waybill_id FROM"
                          " waybill_lines x JOIN order_lines l ON l.id = x.line_id JOIN orders o ON o.id ="
                          " l.order_id WHERE o.customer_id IN " MEMBERS ")")
                 .bind(root)
                 .run());
    IEUM_TRY(m_database
                 .prepare("DELETE FROM bookings AS b WHERE customer_id IN " MEMBERS
                          " AND NOT " IEUM_BOOKING_IS_DEALING)
                 .bind(root)
                 .run());
    static constexpr const char *blanks[] = {
        IEUM_BLANK_LINE("?2") " WHERE order_id IN (SELECT id FROM orders WHERE customer_id IN " MEMBERS ")",
        IEUM_BLANK_ORDER("?2") " WHERE customer_id IN " MEMBERS,
        IEUM_BLANK_BOOKING("?2") " WHERE customer_id IN " MEMBERS,
        "UPDATE customers SET name = '', memo = '', preferred_channel = NULL, batch_id = NULL, "
        "updated_at = ?2, erased_at = ?2 WHERE root = ?1"};
    for (const char *sql : blanks)
        IEUM_TRY(m_database.prepare(sql).bind(root).bind(now).run());
    return {};
}

Result<void> ErasureStore::cleanJournals(const QStringList &words)
{
    static constexpr const char *cleanings[] = {
        "UPDATE batch_remarks SET raw = '', arguments = '[]' WHERE instr(raw, ?1) OR instr(arguments, ?1)",
        "UPDATE batches SET file = '' WHERE instr(file, ?1)",
        "UPDATE print_jobs SET target = '' WHERE instr(target, ?1)",
        "DELETE FROM waiting_guests WHERE customer_id IS NULL AND phone = ?1"};
    for (const char *sql : cleanings) {
        Statement clean = m_database.prepare(sql);
        for (const QString &word : words)
            IEUM_TRY(clean.bind(word).run());
    }
    return {};
}

Result<void> ErasureStore::erase(CustomerId root, const QStringList &words, Instant now)
{
    IEUM_TRY(bury(root, now));
    IEUM_TRY(removeRows(root));
    IEUM_TRY(blankRows(root, now));
    IEUM_TRY(cleanJournals(words));
    return setScrubDue();
}

Result<QList<ErasureStore::Returned>> ErasureStore::returned()
{
    Statement select =
        m_database.prepare("SELECT c.root, max(t.at) FROM tombstones t JOIN customers c ON c.uid "
                           "= t.uid WHERE t.kind = 'customer' AND c.erased_at IS NULL GROUP "
                           "BY c.root");
    QList<Returned> customers;
    while (true) {
        IEUM_TRY_ASSIGN(hasRow, select.step());
        if (!hasRow)
            return customers;
        customers += Returned{select.id<CustomerId>(0), select.instant(1)};
    }
}

Result<void> ErasureStore::setScrubDue()
{
    return m_database.prepare("INSERT OR REPLACE INTO settings VALUES (?, '1')").bind(scrubName).run();
}

Result<bool> ErasureStore::isScrubDue()
{
    return m_database.prepare("SELECT 1 FROM settings WHERE name = ?").bind(scrubName).step();
}

// A contentless index only marks a deleted row: its words are gone when all segments have become one. Then
// every page is written anew, which leaves none of the old bytes behind, and the log is emptied.
Result<void> ErasureStore::scrub()
{
    const Result<void> merged = m_database.transact([&]() -> Result<void> {
        IEUM_TRY(m_database.execute("INSERT INTO message_search(message_search) VALUES ('optimize')"));
        return m_database.execute("INSERT INTO customer_search(customer_search) VALUES ('optimize')");
    });
    IEUM_TRY(merged);
    IEUM_TRY(m_database.execute("VACUUM"));
    IEUM_TRY(m_database.transact(
        [&] { return m_database.prepare("DELETE FROM settings WHERE name = ?").bind(scrubName).run(); }));
    return m_database.checkpoint();
}

} // namespace ieum
