#include "core/storage/MessageStore.h"

#include "core/base/Uuid.h"

#include <algorithm>
#include <limits>

namespace ieum {

namespace {

// Columns of every SELECT whose rows are messages; the customer is the root.
#define MESSAGE_COLUMNS                                                                                      \
    "m.id, m.contact_id, (SELECT root FROM customers WHERE id = p.customer_id), m.channel, m.direction, "    \
    "m.kind, m.at,"                                                                                          \
    " m.precision, m.sender, m.text, m.is_read, m.outcome, m.seconds, m.outbox_id, m.never_left"

constexpr qint64 epoch2000 = 946684800000; // 2000-01-01T00:00Z
constexpr qint64 minuteMilliseconds = 60000;
constexpr int minuteShift = 24;
constexpr int counterBits = 8;
constexpr qint64 twinWindow = 10 * minuteMilliseconds;

qint64 minuteOf(Instant at)
{
    return std::max<qint64>(at.milliseconds - epoch2000, 0) / minuteMilliseconds;
}

qint64 startOfMinute(Instant at)
{
    return at.milliseconds - at.milliseconds % minuteMilliseconds;
}

Message messageOf(const Statement &row)
{
    Message message;
    message.id = row.id<MessageId>(0);
    message.contact = row.id<ContactId>(1);
    message.customer = row.id<CustomerId>(2);
    message.channel = row.text(3);
    message.direction = directionFromCode(row.text(4)).value_or(Direction::System);
    message.kind = messageKindFromCode(row.text(5)).value_or(MessageKind::Text);
    message.at = row.instant(6);
    message.precision = static_cast<Precision>(row.integer(7));
    message.sender = row.text(8);
    message.text = row.text(9);
    message.isRead = row.integer(10) != 0;
    message.outcome = row.isNull(11) ? std::nullopt : callOutcomeFromCode(row.text(11));
    message.seconds = static_cast<int>(row.integer(12));
    message.outbox = row.id<OutboxId>(13);
    message.neverLeft = row.integer(14) != 0;
    return message;
}

} // namespace

MessageId MessageStore::firstIdAt(Instant at)
{
    const qint64 within = std::max<qint64>(at.milliseconds - epoch2000, 0) % minuteMilliseconds;
    return {(minuteOf(at) << minuteShift) | (within << counterBits)};
}

// A CJK letter: one token of its own, which no Hangul or Latin text of the other column can be taken for.
QString MessageStore::channelToken(const QString &channel)
{
    quint32 hash = 2166136261U;
    for (const char byte : channel.toUtf8())
        hash = (hash ^ static_cast<uchar>(byte)) * 16777619U;
    return QString(QChar(static_cast<char16_t>(0x4E00 + hash % 20000)));
}

// 256 ids belong to each millisecond; sources that know only the minute put all of theirs into its first, and
// spill.
Result<MessageId> MessageStore::freeId(Instant at)
{
    const MessageId first = firstIdAt(at);
    CachedStatement select = m_statements.use("SELECT max(id) FROM messages WHERE id BETWEEN ? AND ?");
    const qint64 slotEnd = first.value | ((1 << counterBits) - 1);
    IEUM_TRY(select->bind(first).bind(slotEnd).step());
    if (select->isNull(0))
        return first;
    if (select->integer(0) < slotEnd)
        return MessageId{select->integer(0) + 1};
    select->reset();
    const qint64 minuteEnd = first.value | ((1 << minuteShift) - 1);
    IEUM_TRY(select->bind(first).bind(minuteEnd).step());
    return MessageId{select->integer(0) + 1};
}

Result<MessageId> MessageStore::insert(const NewMessage &added)
{
    const Message &message = added.message;
    IEUM_TRY_ASSIGN(id, freeId(message.at));
    CachedStatement insert = m_statements.use(
        "INSERT INTO messages(id, uid, contact_id, channel, direction, kind, at, precision, sender, text, "
        "identity,"
        " native_id, is_read, outcome, seconds, batch_id, outbox_id, never_left)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), ?, nullif(?, ''), ?, ?, ?, ?)");
    insert->bind(id).bindBlob(newUuid()).bind(message.contact).bind(message.channel);
    insert->bind(toCode(message.direction)).bind(toCode(message.kind)).bind(message.at);
    insert->bind(static_cast<int>(message.precision)).bind(message.sender).bind(message.text);
    insert->bindBlob(added.identity).bind(added.nativeId).bind(message.isRead);
    insert->bind(message.outcome ? toCode(*message.outcome) : QString()).bind(message.seconds);
    IEUM_TRY(insert->bind(added.batch).bind(message.outbox).bind(message.neverLeft).run());
    CachedStatement heard = m_statements.use("INSERT OR IGNORE INTO contact_channels VALUES (?, ?)");
    IEUM_TRY(heard->bind(message.contact).bind(message.channel).run());
    if (added.searchForm.isEmpty())
        return id;
    CachedStatement index =
        m_statements.use("INSERT INTO message_search(rowid, text, channel) VALUES (?, ?, ?)");
    IEUM_TRY(index->bind(id).bind(added.searchForm).bind(channelToken(message.channel)).run());
    return id;
}

Result<void> MessageStore::addAlias(const QByteArray &identity, MessageId message, BatchId batch)
{
    CachedStatement insert = m_statements.use("INSERT OR IGNORE INTO message_aliases VALUES (?, ?, ?)");
    return insert->bindBlob(identity).bind(message).bind(batch).run();
}

Result<std::optional<MessageId>> MessageStore::findByIdentity(const QByteArray &identity)
{
    CachedStatement select =
        m_statements.use("SELECT id FROM messages WHERE identity = ?1 UNION ALL"
                         " SELECT message_id FROM message_aliases WHERE identity = ?1 LIMIT 1");
    IEUM_TRY_ASSIGN(found, select->bindBlob(identity).step());
    return found ? std::optional(select->id<MessageId>(0)) : std::nullopt;
}

Result<Precision> MessageStore::precisionOf(MessageId id)
{
    CachedStatement select = m_statements.use("SELECT precision FROM messages WHERE id = ?");
    IEUM_TRY(select->bind(id).step());
    return static_cast<Precision>(select->integer(0));
}

Result<QList<Message>> MessageStore::rows(Statement &select)
{
    QList<Message> messages;
    while (true) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return messages;
        messages += messageOf(select);
    }
}

Result<bool> MessageStore::hasNeverLeft(MessageId id)
{
    CachedStatement select = m_statements.use("SELECT 1 FROM messages WHERE id = ? AND never_left = 1");
    return select->bind(id).step();
}

Result<void> MessageStore::setNeverLeft(MessageId id)
{
    CachedStatement update = m_statements.use("UPDATE messages SET never_left = 1 WHERE id = ?");
    return update->bind(id).run();
}

Result<std::optional<Message>> MessageStore::find(MessageId id)
{
    CachedStatement select = m_statements.use(
        "SELECT " MESSAGE_COLUMNS
        " FROM visible_messages m JOIN contact_points p ON p.id = m.contact_id WHERE m.id = ?");
    IEUM_TRY_ASSIGN(found, rows(select->bind(id)));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

// Each contact point gives its own newest ones straight from the index; together they are cut to the limit.
Result<QList<Message>> MessageStore::page(const QList<ContactId> &contacts, std::optional<MessageId> before,
                                          int limit)
{
    QList<Message> messages;
    for (ContactId contact : contacts) {
        CachedStatement select = m_statements.use(
            "SELECT " MESSAGE_COLUMNS " FROM visible_messages m JOIN contact_points p ON p.id = m.contact_id"
            " WHERE m.contact_id = ? AND m.id < ? ORDER BY m.id DESC LIMIT ?");
        select->bind(contact).bind(before ? before->value : std::numeric_limits<qint64>::max());
        IEUM_TRY_ASSIGN(found, rows(select->bind(limit > 0 ? limit : -1)));
        messages += found;
    }
    std::sort(messages.begin(), messages.end(),
              [](const Message &a, const Message &b) { return a.id < b.id; });
    if (limit > 0 && messages.size() > limit)
        messages.remove(0, messages.size() - limit);
    return messages;
}

Result<QList<Message>> MessageStore::pageAfter(const QList<ContactId> &contacts, MessageId after, int limit)
{
    QList<Message> messages;
    for (ContactId contact : contacts) {
        CachedStatement select = m_statements.use(
            "SELECT " MESSAGE_COLUMNS " FROM visible_messages m JOIN contact_points p ON p.id = m.contact_id"
            " WHERE m.contact_id = ? AND m.id > ? ORDER BY m.id LIMIT ?");
        IEUM_TRY_ASSIGN(found, rows(select->bind(contact).bind(after).bind(limit)));
        messages += found;
    }
    std::sort(messages.begin(), messages.end(),
              [](const Message &a, const Message &b) { return a.id < b.id; });
    return messages.mid(0, limit);
}

Result<QList<Message>> MessageStore::inMinute(ContactId contact, Instant at)
{
    const qint64 first = minuteOf(at) << minuteShift;
    CachedStatement select = m_statements.use(
        "SELECT " MESSAGE_COLUMNS " FROM messages m JOIN contact_points p ON p.id = m.contact_id"
        " WHERE m.contact_id = ? AND m.id BETWEEN ? AND ? ORDER BY m.id");
    return rows(select->bind(contact).bind(first).bind(first | ((1 << minuteShift) - 1)));
}

Result<QList<Message>> MessageStore::kakaoInMinute(Instant at)
{
    const qint64 first = minuteOf(at) << minuteShift;
    CachedStatement select = m_statements.use(
        "SELECT " MESSAGE_COLUMNS " FROM visible_messages m JOIN contact_points p ON p.id = m.contact_id"
        " WHERE m.id BETWEEN ? AND ? AND p.kind = 'kakao-room' ORDER BY m.id");
    return rows(select->bind(first).bind(first | ((1 << minuteShift) - 1)));
}

Result<std::optional<MessageId>> MessageStore::findTwin(const NewMessage &added, bool fromBackup)
{
    const Message &message = added.message;
    const Instant from{startOfMinute({message.at.milliseconds - twinWindow})};
    const Instant to{message.at.milliseconds + twinWindow};
    CachedStatement select = m_statements.use(
        "SELECT m.id FROM messages m WHERE m.contact_id = ?1 AND m.id BETWEEN ?2 AND ?3 AND m.direction = ?4"
        " AND m.text = ?5 AND m.outcome IS NULL AND m.kind <> 'system' AND m.never_left = 0"
        " AND ((m.native_id IS NOT NULL OR m.outbox_id IS NOT NULL) = ?6)"
        " AND NOT EXISTS (SELECT 1 FROM message_aliases a WHERE a.message_id = m.id)"
        " ORDER BY abs(m.at - ?7) LIMIT 1");
    select->bind(message.contact).bind(firstIdAt(from)).bind(firstIdAt(to)).bind(toCode(message.direction));
    IEUM_TRY_ASSIGN(found, select->bind(message.text).bind(fromBackup).bind(message.at).step());
    return found ? std::optional(select->id<MessageId>(0)) : std::nullopt;
}

Result<qint64> MessageStore::countBetween(ContactId contact, Instant from, Instant to)
{
    CachedStatement select = m_statements.use(
        "SELECT count(*) FROM messages WHERE contact_id = ? AND id BETWEEN ? AND ? AND kind <> 'system'");
    const Instant pastTheEnd{startOfMinute(to) + minuteMilliseconds};
    IEUM_TRY(select->bind(contact).bind(firstIdAt({startOfMinute(from)})).bind(firstIdAt(pastTheEnd)).step());
    return select->integer(0);
}

Result<std::optional<MessageStore::Range>> MessageStore::rangeOf(ContactId contact)
{
    CachedStatement select =
        m_statements.use("SELECT (SELECT at FROM messages WHERE contact_id = ?1 ORDER BY id LIMIT 1),"
                         " (SELECT at FROM messages WHERE contact_id = ?1 ORDER BY id DESC LIMIT 1)");
    IEUM_TRY(select->bind(contact).step());
    return select->isNull(0) ? std::nullopt : std::optional(Range{select->instant(0), select->instant(1)});
}

Result<void> MessageStore::markRead(ContactId contact)
{
    CachedStatement update =
        m_statements.use("UPDATE messages SET is_read = 1 WHERE contact_id = ? AND is_read = 0");
    return update->bind(contact).run();
}

} // namespace ieum
