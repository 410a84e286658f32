#include "core/storage/SearchStore.h"

#include "core/storage/CustomerStore.h"
#include "core/storage/MessageStore.h"

namespace ieum {

namespace {

// So many of the newest messages are walked through for a single letter before the index is asked: what
// stands everywhere is found there at once, and of what does not the index holds little.
constexpr int walkedMessages = 2000;

// A phrase of FTS5; the forms hold letters and digits only, a quote cannot be among them.
QString phrase(const QString &column, const QString &form)
{
    return column + QStringLiteral(" : \"") + form + u'"';
}

bool isOneLetter(const QString &form)
{
    return form.size() == 1 || (form.size() == 2 && form.front().isHighSurrogate());
}

// The tokens of messages are pairs of letters: a single one is the beginning of some.
QString messageQuery(const QString &form, const QString &channel)
{
    const QString text =
        phrase(QStringLiteral("text"), form) + (isOneLetter(form) ? QStringLiteral(" *") : QString());
    return channel.isEmpty() ? text
                             : text + QStringLiteral(" AND ") +
                                   phrase(QStringLiteral("channel"), MessageStore::channelToken(channel));
}

#define ENTERED                                                                                              \
    " AND (m.batch_id IS NULL OR m.batch_id NOT IN (SELECT id FROM batches WHERE state = 'entering'))"

} // namespace

Result<QList<SearchHit>> SearchStore::rows(Statement &select, SearchHit::Kind kind)
{
    QList<SearchHit> hits;
    while (true) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return hits;
        hits += SearchHit{
            kind,           select.text(0), select.id<CustomerId>(1), select.instant(2), select.text(3),
            select.text(4), select.text(5)};
    }
}

Result<QList<SearchHit>> SearchStore::walkNewest(const QString &form, const QString &channel, int limit)
{
    CachedStatement select = m_statements.use(
        "SELECT m.id, c.root, m.at, m.text, coalesce(nullif(r.name, ''), p.display), m.channel"
        " FROM (SELECT * FROM messages ORDER BY id DESC LIMIT ?1) m JOIN contact_points p ON p.id = "
        "m.contact_id"
        " JOIN customers c ON c.id = p.customer_id JOIN customers r ON r.id = c.root"
        " WHERE m.kind NOT IN ('system', 'deleted') AND (?2 = '' OR m.channel = ?2)"
        " AND instr(search_form(m.text), ?3) > 0" ENTERED " ORDER BY m.id DESC LIMIT ?4");
    select->bind(walkedMessages).bind(channel).bind(form).bind(limit);
    return rows(*select, SearchHit::Kind::Message);
}

// The index gives its rows by rowid, which is time: newest first costs no sort.
Result<QList<SearchHit>> SearchStore::messages(const QString &form, const QString &channel, int limit)
{
    if (isOneLetter(form) && limit > 0) {
        IEUM_TRY_ASSIGN(newest, walkNewest(form, channel, limit));
        if (newest.size() == limit)
            return newest;
    }
    CachedStatement select = m_statements.use(
        "SELECT m.id, c.root, m.at, m.text, coalesce(nullif(r.name, ''), p.display), m.channel"
        " FROM message_search s JOIN messages m ON m.id = s.rowid JOIN contact_points p ON p.id = "
        "m.contact_id"
        " JOIN customers c ON c.id = p.customer_id JOIN customers r ON r.id = c.root"
        " WHERE message_search MATCH ?" ENTERED " ORDER BY s.rowid DESC LIMIT ?");
    select->bind(messageQuery(form, channel)).bind(limit > 0 ? limit : -1);
    return rows(*select, SearchHit::Kind::Message);
}

// Only while an import is entering need the rows themselves be looked at; SQLite would gather all hits first
// to find out that none is.
Result<qint64> SearchStore::countMessages(const QString &form, const QString &channel)
{
    CachedStatement select =
        m_statements.use("SELECT count(*) FROM message_search WHERE message_search MATCH ?");
    IEUM_TRY(select->bind(messageQuery(form, channel)).step());
    CachedStatement entering = m_statements.use("SELECT 1 FROM batches WHERE state = 'entering'");
    IEUM_TRY_ASSIGN(isEntering, entering->step());
    if (!isEntering)
        return select->integer(0);
    CachedStatement unseen = m_statements.use(
        "SELECT count(*) FROM batches b JOIN messages m ON m.batch_id = b.id WHERE b.state = 'entering'"
        " AND m.id IN (SELECT rowid FROM message_search WHERE message_search MATCH ?)");
    IEUM_TRY(unseen->bind(messageQuery(form, channel)).step());
    return select->integer(0) - unseen->integer(0);
}

Result<QList<SearchHit>> SearchStore::scanMessages(const QString &raw, const QString &channel, int limit,
                                                   qint64 &total)
{
    Statement select = m_database.prepare(
        "SELECT m.id, c.root, m.at, m.text, coalesce(nullif(r.name, ''), p.display), m.channel"
        " FROM visible_messages m JOIN contact_points p ON p.id = m.contact_id"
        " JOIN customers c ON c.id = p.customer_id JOIN customers r ON r.id = c.root"
        " WHERE instr(m.text, ?1) > 0 AND m.kind NOT IN ('system', 'deleted') AND (?2 = '' OR m.channel = ?2)"
        " ORDER BY m.id DESC");
    IEUM_TRY_ASSIGN(hits, rows(select.bind(raw).bind(channel), SearchHit::Kind::Message));
    total = hits.size();
    return limit > 0 ? hits.mid(0, limit) : hits;
}

Result<QList<SearchHit>> SearchStore::customers(const QString &form, CustomerField field)
{
    QString query;
    switch (field) {
    case CustomerField::Name:
        query = phrase(QStringLiteral("name"), form);
        break;
    case CustomerField::Initials:
        query = phrase(QStringLiteral("initials"), form);
        break;
    case CustomerField::NumberPart:
        query = phrase(QStringLiteral("numbers"), form);
        break;
    case CustomerField::NumberEnd:
        query = phrase(QStringLiteral("numbers"), form + QChar(CustomerSearchForms::phoneEnd));
        break;
    }
    CachedStatement select = m_statements.use(
        "SELECT r.id, r.id, max(coalesce(v.last_at, r.created_at)), coalesce(nullif(r.name, ''),"
        " (SELECT display FROM contact_points WHERE customer_id = c.id LIMIT 1), ''), r.name, ''"
        " FROM customer_search s JOIN visible_customers c ON c.id = s.rowid JOIN customers r ON r.id = c.root"
        " LEFT JOIN conversations v ON v.customer_id = r.id WHERE customer_search MATCH ? GROUP BY r.id "
        "ORDER BY 3 DESC");
    return rows(select->bind(query), SearchHit::Kind::Customer);
}

Result<QList<SearchHit>> SearchStore::customersTagged(const QString &tag)
{
    CachedStatement select = m_statements.use(
        "SELECT r.id, r.id, max(coalesce(v.last_at, r.created_at)), coalesce(nullif(r.name, ''),"
        " (SELECT display FROM contact_points WHERE customer_id = r.id LIMIT 1), ''), r.name, ''"
        " FROM customer_tags t JOIN visible_customers c ON c.id = t.customer_id JOIN customers r ON r.id = "
        "c.root"
        " LEFT JOIN conversations v ON v.customer_id = r.id WHERE instr(t.tag, ?) = 1 GROUP BY r.id ORDER BY "
        "3 DESC");
    return rows(select->bind(tag), SearchHit::Kind::Customer);
}

#define ORDER_HITS                                                                                           \
    "SELECT min(l.id), c.root, coalesce(o.ordered_at, o.created_at), o.order_no || ' ' || l.recipient || "   \
    "' ' || l.item, l.recipient, '' FROM order_lines l JOIN orders o ON o.id = l.order_id"                   \
    " JOIN customers c ON c.id = o.customer_id WHERE (l.batch_id IS NULL OR l.batch_id NOT IN"               \
    " (SELECT id FROM batches WHERE state = 'entering')) AND o.erased_at IS NULL AND "

#define NEWEST_ORDERS " GROUP BY o.id ORDER BY 3 DESC"

Result<QList<SearchHit>> SearchStore::orders(const QString &form)
{
    CachedStatement select = m_statements.use(ORDER_HITS "instr(l.search, ?) > 0" NEWEST_ORDERS);
    return rows(select->bind(form), SearchHit::Kind::Order);
}

// A shop sells few things many times: their names are looked at once each.
Result<QList<SearchHit>> SearchStore::ordersOfProduct(const QString &initials)
{
    CachedStatement select =
        m_statements.use(ORDER_HITS "l.item IN (SELECT item FROM (SELECT DISTINCT item FROM order_lines)"
                                    " WHERE instr(initials(item), ?) > 0)" NEWEST_ORDERS);
    return rows(select->bind(initials), SearchHit::Kind::Order);
}

#define BOOKING_HITS                                                                                         \
    "SELECT b.id, coalesce(c.root, 0), (unixepoch(b.start_local) - 32400) * 1000,"                           \
    " b.name || ' ' || b.service, b.name, '' FROM bookings b LEFT JOIN customers c ON c.id = b.customer_id"  \
    " WHERE b.state <> 'cancelled' AND b.erased_at IS NULL AND "

Result<QList<SearchHit>> SearchStore::bookingsOfService(const QString &initials)
{
    CachedStatement select =
        m_statements.use(BOOKING_HITS "instr(initials(b.service), ?) > 0 ORDER BY 3 DESC");
    return rows(select->bind(initials), SearchHit::Kind::Booking);
}

Result<QList<SearchHit>> SearchStore::bookings(const QString &text)
{
    CachedStatement select = m_statements.use(
        BOOKING_HITS
        "(instr(replace(b.name, ' ', ''), ?1) > 0"
        "   OR instr(replace(b.service, ' ', ''), ?1) > 0 OR instr(replace(b.note, ' ', ''), ?1) > 0"
        "   OR (length(?1) >= 4 AND instr(replace(replace(b.phone, '-', ''), ' ', ''), ?1) > 0)"
        "   OR b.external_no = ?1) ORDER BY 3 DESC");
    return rows(select->bind(text), SearchHit::Kind::Booking);
}

Result<QList<SearchHit>> SearchStore::waybills(const QString &digits)
{
    CachedStatement select = m_statements.use(
        "SELECT w.number, coalesce(c.root, 0), w.at, w.number || ' ' || coalesce(l.recipient, ''),"
        " coalesce(l.recipient, ''), '' FROM waybills w LEFT JOIN waybill_lines x ON x.waybill_id = w.id"
        " LEFT JOIN order_lines l ON l.id = x.line_id LEFT JOIN orders o ON o.id = l.order_id"
        " LEFT JOIN customers c ON c.id = o.customer_id WHERE instr(w.number, ?) > 0 GROUP BY w.id ORDER BY "
        "3 DESC");
    return rows(select->bind(digits), SearchHit::Kind::Waybill);
}

} // namespace ieum
