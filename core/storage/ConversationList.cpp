#include "core/storage/ConversationStore.h"
#include "core/storage/ConversationViews.h"

#include <limits>

namespace ieum {

namespace {

using View = ConversationFilter::View;

#define CONVERSATION_COLUMNS                                                                                 \
    "c.id, c.name, coalesce(v.last_at, 0), coalesce(v.last_message_id, 0), coalesce(v.last_channel, ''),"    \
    " v.unanswered_since, v.snoozed_until, coalesce(v.unread, 0), coalesce(v.has_group_only, 0),"            \
    " coalesce(m.text, ''), coalesce(m.kind, ''), coalesce(m.direction, ''), m.outcome,"                     \
    " coalesce((SELECT display FROM contact_points WHERE id = m.contact_id), ''),"                           \
    " coalesce((SELECT p.display FROM customers g JOIN contact_points p ON p.customer_id = g.id"             \
    "   WHERE g.root = c.id AND p.kind = 'mobile' ORDER BY p.id LIMIT 1), ''),"                              \
    " coalesce((SELECT group_concat(DISTINCT h.channel) FROM customers g"                                    \
    "   JOIN contact_points p ON p.customer_id = g.id JOIN contact_channels h ON h.contact_id = p.id"        \
    "   WHERE g.root = c.id), ''),"                                                                          \
    " coalesce((SELECT substr(d.text, 1, 100) FROM customers g JOIN drafts d ON d.customer_id = g.id"        \
    "   WHERE g.root = c.id ORDER BY d.updated_at DESC LIMIT 1), '')"
#define CONVERSATION_TABLES                                                                                  \
    " FROM conversations v JOIN customers c ON c.id = v.customer_id LEFT JOIN messages m ON m.id = "         \
    "v.last_message_id"

constexpr int dueColumn = 17; ///< behind the columns of every list

Conversation conversationOf(const Statement &row)
{
    Conversation conversation;
    conversation.customer = row.id<CustomerId>(0);
    conversation.name = row.text(1);
    conversation.lastAt = row.instant(2);
    conversation.lastMessage = row.id<MessageId>(3);
    conversation.lastChannel = row.text(4);
    conversation.unansweredSince = row.optionalInstant(5);
    conversation.snoozedUntil = row.optionalInstant(6);
    conversation.unread = static_cast<int>(row.integer(7));
    conversation.isGroup = row.integer(8) != 0;
    conversation.lastText = row.text(9);
    conversation.lastKind = messageKindFromCode(row.text(10)).value_or(MessageKind::Text);
    conversation.lastDirection = directionFromCode(row.text(11)).value_or(Direction::In);
    conversation.lastOutcome = row.isNull(12) ? std::nullopt : callOutcomeFromCode(row.text(12));
    conversation.contact = row.text(13);
    conversation.phone = row.text(14);
    conversation.channels = row.text(15).split(u',', Qt::SkipEmptyParts);
    conversation.channels.sort();
    conversation.draft = row.text(16);
    return conversation;
}

Result<QList<Conversation>> rowsOf(Statement &select)
{
    QList<Conversation> conversations;
    while (true) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return conversations;
        conversations += conversationOf(select);
    }
}

void bindView(Statement &select, const ConversationFilter &filter, Instant now)
{
    const QDate today = now.inSeoul().date();
    select.bind(now)
        .bind(ConversationFilter::recentFrom(now))
        .bind(today.toString(Qt::ISODate))
        .bind(today.addDays(1).toString(Qt::ISODate))
        .bind(filter.channel);
}

// Columns of the inner table: root, what it is ordered by, what it is about, how many.
#define LIST_BY_DUE(inner)                                                                                   \
    "SELECT " CONVERSATION_COLUMNS ", w.due, w.what, w.things FROM (" inner ") w"                            \
    " JOIN customers c ON c.id = w.root LEFT JOIN conversations v ON v.customer_id = w.root"                 \
    " LEFT JOIN messages m ON m.id = v.last_message_id WHERE " IEUM_ON_CHANNEL(                              \
        "w.root") " ORDER BY w.due, w.root"

const char *listByDueOf(View view)
{
    if (view == View::ComingToday)
        return LIST_BY_DUE("SELECT k.root, min(b.start_local) AS due, b.service AS what, count(*) AS "
                           "things" IEUM_TODAYS_BOOKINGS " GROUP BY k.root");
    if (view == View::ToShip)
        return LIST_BY_DUE("SELECT k.root, min(coalesce(l.ship_by, '9999')) AS due, l.item AS what,"
                           " count(*) AS things" IEUM_LINES_TO_SHIP " GROUP BY k.root");
    return LIST_BY_DUE("SELECT v.customer_id AS root, v.snoozed_until AS due, '' AS what, 0 AS things"
                       " FROM conversations v WHERE " IEUM_SNOOZED);
}

} // namespace

// Walks the index on last_at from the cursor; the other conditions are looked at row by row.
Result<QList<Conversation>> ConversationStore::list(const ConversationFilter &filter, Instant now,
                                                    std::optional<ConversationCursor> after, int limit)
{
    if (filter.view == View::Snoozed || filter.view == View::ComingToday || filter.view == View::ToShip)
        return after ? QList<Conversation>() : listByDue(filter, now);
    Statement select = m_database.prepare(
        "SELECT " CONVERSATION_COLUMNS CONVERSATION_TABLES " WHERE v.last_at <= ?6 AND (v.last_at < ?6 OR"
        " v.customer_id < ?7) AND " IEUM_ON_CHANNEL(
            "v.customer_id") " AND CASE ?8"
                             " WHEN 1 THEN v.unanswered_since IS NOT NULL WHEN 2 THEN " IEUM_RECENT
                             " WHEN 3 THEN " IEUM_WAITING " WHEN 4 THEN " IEUM_LONG_WAITING
                             " WHEN 5 THEN " IEUM_UNREAD " WHEN 7 THEN " IEUM_DONE " ELSE 1 END"
                             " ORDER BY v.last_at DESC, v.customer_id DESC LIMIT ?9");
    static_assert(int(View::Unanswered) == 1 && int(View::RecentlyUnanswered) == 2 &&
                  int(View::Waiting) == 3 && int(View::LongWaiting) == 4 && int(View::Unread) == 5 &&
                  int(View::Done) == 7);
    constexpr qint64 end = std::numeric_limits<qint64>::max();
    bindView(select, filter, now);
    select.bind(after ? after->lastAt.milliseconds : end).bind(after ? after->customer.value : end);
    select.bind(static_cast<int>(filter.view)).bind(limit > 0 ? limit : -1);
    return rowsOf(select);
}

Result<QList<Conversation>> ConversationStore::listByDue(const ConversationFilter &filter, Instant now)
{
    Statement select = m_database.prepare(listByDueOf(filter.view));
    bindView(select, filter, now);
    QList<Conversation> conversations;
    while (true) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return conversations;
        Conversation conversation = conversationOf(select);
        if (filter.view == View::ComingToday) {
            const QDateTime start = QDateTime::fromString(select.text(dueColumn), Qt::ISODate);
            conversation.bookedAt = seoulTime(start.date(), start.time());
        }
        conversation.waitsFor = select.text(dueColumn + 1);
        conversation.thingsWaiting = static_cast<int>(select.integer(dueColumn + 2));
        conversations += conversation;
    }
}

Result<std::optional<Conversation>> ConversationStore::find(CustomerId root)
{
    CachedStatement select =
        m_statements.use("SELECT " CONVERSATION_COLUMNS CONVERSATION_TABLES " WHERE v.customer_id = ?");
    IEUM_TRY_ASSIGN(found, select->bind(root).step());
    return found ? std::optional(conversationOf(*select)) : std::nullopt;
}

} // namespace ieum
