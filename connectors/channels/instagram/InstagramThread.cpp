#include "connectors/channels/instagram/InstagramThread.h"

#include "connectors/channels/instagram/InstagramText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace ieum {

namespace {

QString textOf(const QJsonObject &object, QLatin1String key)
{
    return readableInstagramText(object[key].toString());
}

// The number at the end of "haneul_10210000000000001"; the words before it change with the account.
QString threadNumber(const QString &path)
{
    static const QRegularExpression number(QStringLiteral("_([0-9A-Za-z]{10,})/?$"));
    const QRegularExpressionMatch match = number.match(path);
    return match.hasMatch() ? match.captured(1) : path.section(u'/', -1);
}

struct Attachments
{
    const char *key;
    MessageKind kind;
};
constexpr Attachments attachmentKinds[] = {
    {"photos", MessageKind::Photo}, {"videos", MessageKind::Video}, {"audio_files", MessageKind::Voice},
    {"files", MessageKind::File},   {"gifs", MessageKind::Sticker},
};

// Only the file's own name: folders were renamed between layouts.
QString fileNames(const QJsonArray &attachments)
{
    QStringList names;
    for (const auto &attachment : attachments)
        names += textOf(attachment.toObject(), QLatin1String("uri")).section(u'/', -1);
    return names.join(u',');
}

// What Instagram itself writes where something else was sent ("민지 sent an attachment.").
bool isStopgap(const QString &content)
{
    static const QRegularExpression words(
        QStringLiteral("sent an attachment\\.$|첨부 파일을 보냈습니다\\.?$|einen Anhang gesendet\\.$"));
    return words.match(content).hasMatch();
}

// A heart on a message is written like a message; it asks nothing.
bool isReaction(const QString &content)
{
    static const QRegularExpression words(QStringLiteral(
        "^Liked a message\\s*$|^Reacted .{1,20} to your message\\s*$|^메시지를 좋아합니다\\.?\\s*$|"
        "^메시지에 .{1,20} 공감했습니다\\.?\\s*$"));
    return words.match(content).hasMatch();
}

bool addAttachment(const QJsonObject &entry, InstagramRecord &record)
{
    for (const Attachments &known : attachmentKinds) {
        const QJsonArray attachments = entry[QLatin1String(known.key)].toArray();
        if (attachments.isEmpty())
            continue;
        record.kind = known.kind;
        record.token = QStringLiteral("[%1:%2]").arg(toCode(known.kind), fileNames(attachments));
        return true;
    }
    if (!entry.contains(QLatin1String("sticker")))
        return false;
    record.kind = MessageKind::Sticker;
    record.token = QStringLiteral("[sticker]");
    return true;
}

// A post that was passed on is often the question itself ("이거 얼마예요?"). Links lose parts between two
// downloads and are therefore in no identity.
bool addShare(const QJsonObject &entry, InstagramRecord &record)
{
    const QJsonObject share = entry[QLatin1String("share")].toObject();
    if (share.isEmpty())
        return false;
    const QString words = textOf(share, QLatin1String("share_text"));
    record.token = QStringLiteral("[share]") + record.text + words;
    QStringList lines{record.text, words, textOf(share, QLatin1String("link"))};
    lines.removeAll(QString());
    record.text = lines.join(u'\n');
    return true;
}

bool addCall(const QJsonObject &entry, InstagramRecord &record)
{
    if (!entry.contains(QLatin1String("call_duration")))
        return false;
    record.kind = MessageKind::Call;
    record.seconds = std::max(0, entry[QLatin1String("call_duration")].toInt());
    return true;
}

void addDeleted(InstagramRecord &record)
{
    record.kind = MessageKind::Deleted;
    record.text.clear();
    record.token = QStringLiteral("[deleted]");
}

void addMeaning(const QJsonObject &entry, InstagramRecord &record)
{
    if (entry[QLatin1String("is_unsent")].toBool())
        return addDeleted(record);
    const bool hasAttachment = addAttachment(entry, record);
    const bool isShare = entry.contains(QLatin1String("share"));
    if ((hasAttachment || isShare) && isStopgap(record.text))
        record.text.clear();
    if (hasAttachment)
        record.token += record.text;
    else if (!addShare(entry, record) && !addCall(entry, record) && isReaction(record.text))
        record.kind = MessageKind::System;
    else if (record.kind == MessageKind::Text && record.text.isEmpty())
        addDeleted(record); // only a sender and a time are left of it
}

InstagramRecord recordOf(const QJsonObject &entry)
{
    InstagramRecord record;
    const qint64 at = entry[QLatin1String("timestamp_ms")].toInteger();
    record.isReadable = at > 0;
    record.at = {at};
    record.sender = textOf(entry, QLatin1String("sender_name"));
    record.text = textOf(entry, QLatin1String("content"));
    addMeaning(entry, record);
    return record;
}

} // namespace

bool InstagramThread::isThreadFile(const QByteArray &head)
{
    return head.trimmed().startsWith('{') && head.contains("\"participants\"") &&
           head.contains("\"messages\"") && head.contains("\"timestamp_ms\"");
}

Result<InstagramThread> InstagramThread::parse(const QByteArray &json, const QString &folder)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError || !object[QLatin1String("messages")].isArray())
        return Error("file.broken", {}, error.errorString());
    InstagramThread thread;
    const QString path = textOf(object, QLatin1String("thread_path"));
    thread.id = threadNumber(path.isEmpty() ? folder : path);
    thread.title = textOf(object, QLatin1String("title"));
    for (const auto &person : object[QLatin1String("participants")].toArray())
        thread.participants += textOf(person.toObject(), QLatin1String("name"));
    for (const auto &entry : object[QLatin1String("messages")].toArray())
        thread.records += recordOf(entry.toObject());
    // Stable: two within a millisecond keep their order.
    std::reverse(thread.records.begin(), thread.records.end());
    std::stable_sort(thread.records.begin(), thread.records.end(),
                     [](const InstagramRecord &a, const InstagramRecord &b) { return a.at < b.at; });
    return thread;
}

} // namespace ieum
