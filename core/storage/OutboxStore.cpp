#include "core/storage/OutboxStore.h"

#include "core/storage/Database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>
#include <QVariant>

namespace ieum {

namespace {

// A merged customer's rows belong to the root. Every SELECT below reads these columns in this order.
#define OUTBOX_COLUMNS                                                                                       \
    "outbox.id, outbox.uid, (SELECT root FROM customers WHERE customers.id = outbox.customer_id), "          \
    "contact_id, "                                                                                           \
    "channel, address, text, type, bytes, template, purpose, outage_id, state, attempts, "                   \
    "outbox.created_at, next_at, "                                                                           \
    "changed_at, provider_ref, reason_code, reason_arguments, reason_detail, class"

QString argumentsText(const QStringList &arguments)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact));
}

QStringList argumentsOf(const QString &text)
{
    return QVariant(QJsonDocument::fromJson(text.toUtf8()).array().toVariantList()).toStringList();
}

std::optional<Error> reasonOf(const Statement &row)
{
    if (row.text(18).isEmpty())
        return std::nullopt;
    Error reason;
    reason.code = row.text(18);
    reason.arguments = argumentsOf(row.text(19));
    reason.detail = row.text(20);
    return reason;
}

OutboxMessage messageOf(const Statement &row)
{
    OutboxMessage message;
    message.id = row.id<OutboxId>(0);
    message.key = QUuid::fromRfc4122(row.blob(1)).toByteArray(QUuid::WithoutBraces);
    message.customer = row.id<CustomerId>(2);
    message.contact = row.id<ContactId>(3);
    message.channel = row.text(4);
    message.address = row.text(5);
    message.text = row.text(6);
    message.type = row.text(7);
    message.bytes = static_cast<int>(row.integer(8));
    message.templateName = row.text(9);
    message.purpose = row.text(10);
    message.outage = row.id<OutageId>(11);
    message.state = outboxStateFromCode(row.text(12)).value_or(OutboxState::Unknown);
    message.attempts = static_cast<int>(row.integer(13));
    message.createdAt = row.instant(14);
    message.nextAt = row.instant(15);
    message.changedAt = row.instant(16);
    message.providerReference = row.text(17);
    message.reason = reasonOf(row);
    message.textClass = textClassFromCode(row.text(21)).value_or(TextClass::Transactional);
    return message;
}

Result<QList<OutboxMessage>> messagesOf(Statement &select)
{
    QList<OutboxMessage> found;
    for (;;) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return found;
        found += messageOf(select);
    }
}

Result<std::optional<OutboxMessage>> oneOf(Statement &select)
{
    IEUM_TRY_ASSIGN(found, messagesOf(select));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

} // namespace

Result<OutboxId> OutboxStore::add(const OutboxMessage &message)
{
    Statement insert =
        m_database.prepare("INSERT INTO outbox(uid, customer_id, contact_id, channel, "
                           "address, text, type, bytes, template, purpose, "
                           "outage_id, state, created_at, next_at, changed_at, class) VALUES (?, ?, "
                           "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bindBlob(QUuid::fromString(QString::fromLatin1(message.key)).toRfc4122());
    insert.bind(message.customer).bind(message.contact).bind(message.channel).bind(message.address);
    insert.bind(message.text).bind(message.type).bind(message.bytes).bind(message.templateName);
    insert.bind(message.purpose).bind(message.outage).bind(toCode(message.state));
    insert.bind(message.createdAt).bind(message.nextAt).bind(message.createdAt);
    IEUM_TRY(insert.bind(toCode(message.textClass)).run());
    return OutboxId{m_database.lastInsertId()};
}

Result<std::optional<OutboxMessage>> OutboxStore::find(OutboxId id) const
{
    Statement select = m_database.prepare("SELECT " OUTBOX_COLUMNS " FROM outbox WHERE id = ?");
    return oneOf(select.bind(id));
}

Result<std::optional<OutboxMessage>> OutboxStore::findByPurpose(CustomerId customer,
                                                                const QString &purpose) const
{
    Statement select = m_database.prepare("SELECT " OUTBOX_COLUMNS " FROM outbox "
                                          "WHERE customer_id IN (SELECT id FROM customers WHERE root = ?) "
                                          "AND purpose = ? AND state <> 'cancelled' ORDER BY outbox.id");
    return oneOf(select.bind(customer).bind(purpose));
}

Result<QList<OutboxMessage>> OutboxStore::list(int limit) const
{
    Statement select = m_database.prepare("SELECT " OUTBOX_COLUMNS " FROM outbox ORDER BY id DESC LIMIT ?");
    return messagesOf(select.bind(limit > 0 ? limit : -1));
}

Result<QStringList> OutboxStore::channelsWithWork(Instant now, Instant since) const
{
    Statement select =
        m_database.prepare("SELECT DISTINCT channel FROM outbox WHERE state = 'queued' "
                           "UNION SELECT DISTINCT channel FROM outbox WHERE state = 'unknown' "
                           "UNION SELECT DISTINCT channel FROM outbox WHERE state = 'accepted' "
                           "AND next_at <= ? AND changed_at >= ?");
    select.bind(now).bind(since);
    QStringList channels;
    for (;;) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return channels;
        channels += select.text(0);
    }
}

Result<QList<OutboxMessage>> OutboxStore::toAskAbout(const QString &channel, Instant now, Instant since) const
{
    Statement select =
        m_database.prepare("SELECT " OUTBOX_COLUMNS " FROM outbox WHERE channel = ?1 AND (state = 'unknown' "
                           "OR (state = 'accepted' AND next_at <= ?2 AND changed_at >= ?3)) "
                           "ORDER BY state DESC, outbox.id");
    return messagesOf(select.bind(channel).bind(now).bind(since));
}

Result<void> OutboxStore::askLater(OutboxId id, OutboxState state, Instant nextAt)
{
    Statement update = m_database.prepare("UPDATE outbox SET next_at = ? WHERE id = ? AND state = ?");
    return update.bind(nextAt).bind(id).bind(toCode(state)).run();
}

Result<QList<OutboxMessage>> OutboxStore::ofCustomer(CustomerId root) const
{
    Statement select = m_database.prepare(
        "SELECT " OUTBOX_COLUMNS " FROM outbox "
        "WHERE customer_id IN (SELECT id FROM customers WHERE root = ?) ORDER BY outbox.id");
    return messagesOf(select.bind(root));
}

Result<QMap<CustomerId, OutboxState>> OutboxStore::newestSince(Instant since) const
{
    Statement select =
        m_database.prepare("SELECT c.root, o.state FROM outbox o JOIN customers c ON c.id = o.customer_id "
                           "WHERE o.created_at >= ? AND o.state <> 'cancelled' ORDER BY o.id");
    select.bind(since);
    QMap<CustomerId, OutboxState> newest;
    for (;;) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return newest;
        newest.insert(select.id<CustomerId>(0),
                      outboxStateFromCode(select.text(1)).value_or(OutboxState::Unknown));
    }
}

Result<std::optional<OutboxMessage>> OutboxStore::claimNext(const QString &channel, Instant now, Hour hour,
                                                            const Lease &lease)
{
    Statement update = m_database.prepare(
        "UPDATE outbox SET state = 'sending', attempts = attempts + 1, lease_owner = ?, lease_until = ?, "
        "changed_at = ? WHERE state = 'queued' AND id = (SELECT id FROM outbox WHERE state = 'queued' "
        "AND channel = ? AND next_at <= ? AND (class = 'transactional' OR ?) "
        "ORDER BY created_at, id LIMIT 1) RETURNING id");
    update.bind(lease.owner).bind(lease.until).bind(now).bind(channel).bind(now);
    update.bind(hour == Hour::ForAll ? 1 : 0);
    IEUM_TRY_ASSIGN(claimed, update.step());
    if (!claimed)
        return std::optional<OutboxMessage>();
    const auto id = update.id<OutboxId>(0);
    update.reset();
    return find(id);
}

Result<int> OutboxStore::expireLeases(Instant now)
{
    IEUM_TRY(m_database
                 .prepare("UPDATE outbox SET state = 'unknown', changed_at = ?, lease_until = NULL, "
                          "reason_code = 'outbox.sender-vanished', reason_arguments = '[]' "
                          "WHERE state = 'sending' AND lease_until < ?")
                 .bind(now)
                 .bind(now)
                 .run());
    return m_database.changes();
}

Result<bool> OutboxStore::change(OutboxId id, OutboxState expected, const Change &change)
{
    Statement update = m_database.prepare(
        "UPDATE outbox SET state = ?, changed_at = ?, next_at = ?, lease_until = NULL, "
        "provider_ref = coalesce(nullif(?, ''), provider_ref), reason_code = ?, reason_arguments = ?, "
        "reason_detail = ? WHERE id = ? AND state = ?");
    const Error reason = change.reason.value_or(Error());
    update.bind(toCode(change.state)).bind(change.at).bind(change.nextAt).bind(change.providerReference);
    update.bind(reason.code).bind(argumentsText(reason.arguments)).bind(reason.detail);
    IEUM_TRY(update.bind(id).bind(toCode(expected)).run());
    return m_database.changes() == 1;
}

} // namespace ieum
