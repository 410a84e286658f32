#include "connectors/channels/iphone/IphoneMessages.h"

#include "connectors/channels/iphone/TypedStream.h"

#include <algorithm>
#include <cstdlib>

namespace ieum {

namespace {

// Table message, as imessage-exporter's notes describe it; a phone of another age lacks some of these.
enum Column {
    Row,
    Guid,
    Text,
    Body,
    Subject,
    Handle,
    FromMe,
    Date,
    Failure,
    ItemType,
    Association,
    Retracted,
    Voice
};
const QStringList columns{QStringLiteral("ROWID"),
                          QStringLiteral("guid"),
                          QStringLiteral("text"),
                          QStringLiteral("attributedBody"),
                          QStringLiteral("subject"),
                          QStringLiteral("handle_id"),
                          QStringLiteral("is_from_me"),
                          QStringLiteral("date"),
                          QStringLiteral("error"),
                          QStringLiteral("item_type"),
                          QStringLiteral("associated_message_type"),
                          QStringLiteral("date_retracted"),
                          QStringLiteral("is_audio_message")};

constexpr int groupStyle = 43;          // chat.style; 45 is a conversation of two
constexpr QChar attachmentMark(0xFFFC); // stands in the text where a picture is
constexpr qint64 secondsTo2001 = 978'307'200;
constexpr qint64 firstReaction = 2000, lastReaction = 3999; // message.associated_message_type

// Nanoseconds since 2001 in UTC; before iOS 11 seconds.
Instant instantOf(qint64 date)
{
    constexpr qint64 mostSeconds = 100'000'000'000;
    constexpr qint64 nanosecondsOfOne = 1'000'000;
    const qint64 milliseconds = date < mostSeconds ? date * 1000 : date / nanosecondsOfOne;
    return {milliseconds + secondsTo2001 * 1000};
}

MessageKind kindOf(const QString &mime)
{
    if (mime.startsWith(QLatin1String("image/")))
        return MessageKind::Photo;
    if (mime.startsWith(QLatin1String("video/")))
        return MessageKind::Video;
    return mime.startsWith(QLatin1String("audio/")) ? MessageKind::Voice : MessageKind::File;
}

Result<std::optional<ForeignRows>> pairs(const ForeignDatabase &database, const char *table,
                                         const char *other)
{
    const QString name = QString::fromLatin1(table), message = QStringLiteral("message_id");
    if (!database.hasTable(name))
        return std::optional<ForeignRows>();
    IEUM_TRY_ASSIGN(rows, database.rows(name, {message, QString::fromLatin1(other)}, message));
    return std::optional(std::move(rows));
}

Result<void> forEachRow(const ForeignDatabase &database, const char *table, QStringList names,
                        const std::function<void(const ForeignRows &)> &take)
{
    if (!database.hasTable(QString::fromLatin1(table)))
        return {};
    names.prepend(QStringLiteral("ROWID"));
    IEUM_TRY_ASSIGN(rows, database.rows(QString::fromLatin1(table), names, names.first()));
    for (;;) {
        IEUM_TRY_ASSIGN(isThere, rows.next());
        if (!isThere)
            return {};
        take(rows);
    }
}

} // namespace

Result<QList<qint64>> IphoneMessages::Beside::of(qint64 message)
{
    QList<qint64> others;
    while (m_rows && m_message <= message) {
        if (m_message == message)
            others += m_other;
        IEUM_TRY_ASSIGN(isThere, m_rows->next());
        if (!isThere) {
            m_rows.reset();
            break;
        }
        m_message = m_rows->integer(0);
        m_other = m_rows->integer(1);
    }
    return others;
}

IphoneMessages::IphoneMessages(ForeignRows messages, Beside chats, Beside attachments)
    : m_messages(std::move(messages))
    , m_chatOf(std::move(chats))
    , m_attachmentOf(std::move(attachments))
{
}

Result<IphoneMessages> IphoneMessages::open(const ForeignDatabase &database)
{
    IEUM_TRY_ASSIGN(rows, database.rows(QStringLiteral("message"), columns, columns[Row]));
    IEUM_TRY_ASSIGN(chats, pairs(database, "chat_message_join", "chat_id"));
    IEUM_TRY_ASSIGN(attachments, pairs(database, "message_attachment_join", "attachment_id"));
    IphoneMessages messages(std::move(rows), Beside(std::move(chats)), Beside(std::move(attachments)));
    IEUM_TRY(messages.learn(database));
    return messages;
}

Result<void> IphoneMessages::learn(const ForeignDatabase &database)
{
    const auto name = [](const char *text) { return QString::fromLatin1(text); };
    IEUM_TRY(forEachRow(database, "handle", {name("id")},
                        [&](const ForeignRows &row) { m_handles.insert(row.integer(0), row.text(1)); }));
    IEUM_TRY(forEachRow(
        database, "chat", {name("chat_identifier"), name("display_name"), name("style")},
        [&](const ForeignRows &row) {
            m_chats.insert(row.integer(0), {row.text(1), row.text(2), row.integer(3) == groupStyle});
        }));
    return forEachRow(database, "attachment", {name("transfer_name"), name("mime_type")},
                      [&](const ForeignRows &row) {
                          m_attachments.insert(row.integer(0), {row.text(1), row.text(2)});
                      });
}

Result<void> IphoneMessages::forEach(const Take &take)
{
    for (;;) {
        IEUM_TRY_ASSIGN(isThere, m_messages.next());
        if (!isThere)
            return {};
        const qint64 row = m_messages.integer(Row);
        IEUM_TRY_ASSIGN(chats, m_chatOf.of(row));
        IEUM_TRY_ASSIGN(attachments, m_attachmentOf.of(row));
        const qint64 association = m_messages.integer(Association);
        if (association >= firstReaction && association <= lastReaction)
            continue;
        if (!take(messageOf(chats, attachments), row))
            return {};
    }
}

Result<IncomingMessage> IphoneMessages::messageOf(const QList<qint64> &chats,
                                                  const QList<qint64> &attachments) const
{
    if (m_messages.integer(Date) <= 0)
        return Error("sms.no-time");
    IncomingMessage message;
    message.place = QStringLiteral("row %1").arg(m_messages.integer(Row));
    message.at = instantOf(m_messages.integer(Date));
    message.nativeId = m_messages.text(Guid);
    message.direction = m_messages.integer(FromMe) != 0 ? Direction::Out : Direction::In;
    message.neverLeft = message.direction == Direction::Out && m_messages.integer(Failure) != 0;
    addOtherSide(message, chats);
    addContent(message, attachments);
    return message;
}

void IphoneMessages::addOtherSide(IncomingMessage &message, const QList<qint64> &chats) const
{
    const Chat chat = chats.isEmpty() ? Chat() : m_chats.value(chats.first());
    const QString handle = m_handles.value(m_messages.integer(Handle));
    message.isGroup = chat.isGroup;
    message.address = chat.identifier.isEmpty() ? handle : chat.identifier;
    if (chat.isGroup) {
        message.contactName = chat.title;
        message.address = chat.title.isEmpty() ? chat.identifier : chat.title;
    }
    message.sender = message.direction == Direction::In && chat.isGroup ? handle : QString();
}

void IphoneMessages::addContent(IncomingMessage &message, const QList<qint64> &attachments) const
{
    message.text = textOf();
    if (m_messages.integer(Retracted) > 0) {
        message.kind = MessageKind::Deleted;
        return;
    }
    for (const qint64 id : attachments) {
        const Attachment attachment = m_attachments.value(id);
        if (message.kind == MessageKind::Text)
            message.kind = kindOf(attachment.mime);
        if (message.kind == MessageKind::File && message.text.isEmpty())
            message.text = attachment.name;
    }
    if (m_messages.integer(Voice) != 0)
        message.kind = MessageKind::Voice;
    if (m_messages.integer(ItemType) != 0) { // somebody joined a group, or gave it a name
        message.direction = Direction::System;
        message.kind = MessageKind::System;
    }
}

QString IphoneMessages::textOf() const
{
    QString text = m_messages.text(Text);
    if (text.isEmpty())
        text = typedStreamText(m_messages.bytes(Body));
    QStringList lines{m_messages.text(Subject).trimmed(), text.remove(attachmentMark).trimmed()};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace ieum
