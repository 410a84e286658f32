#include "connectors/channels/sms/SmsGate.h"
#include "connectors/common/RetryPolicy.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QUrl>
#include <QUrlQuery>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ieum {

namespace {

using Json = nlohmann::json;

constexpr int pageSize = 500; // the phone's own limit
constexpr int pageLimit = 40; // a phone that never ends is not believed
constexpr qint64 overlapSeconds = 10 * 60;

QString textOf(const Json &item, const char *key)
{
    const auto found = item.find(key);
    return found != item.end() && found->is_string() ? QString::fromStdString(found->get<std::string>())
                                                     : QString();
}

bool isPicture(const QString &type)
{
    return type.startsWith(QLatin1String("MMS"));
}

// For an SMS contentPreview is the whole text; for an MMS its body or subject (formats-messages.md §5.1).
std::optional<IncomingMessage> messageOf(const Json &item)
{
    const QDateTime at = QDateTime::fromString(textOf(item, "createdAt"), Qt::ISODateWithMs);
    const QString type = textOf(item, "type");
    if (!at.isValid() || textOf(item, "sender").isEmpty() || type == QLatin1String("DATA_SMS"))
        return std::nullopt;
    IncomingMessage message;
    message.place = textOf(item, "id");
    message.address = textOf(item, "sender");
    message.direction = Direction::In;
    message.text = textOf(item, "contentPreview");
    message.kind = isPicture(type) && message.text.isEmpty() ? MessageKind::Photo : MessageKind::Text;
    message.at = Instant::of(at);
    // The phone's id is a 32-bit hash and can collide: sender, time and text name the message instead.
    const QString name =
        message.address + u'|' + QString::number(message.at.milliseconds) + u'|' + message.text;
    message.nativeId = QString::fromLatin1(
        QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
    return message;
}

// One notice of a picture message and the downloaded message itself are two items of one thing.
bool isNoticeOfDownloaded(const Json &item, const Json &items)
{
    if (textOf(item, "type") != QLatin1String("MMS"))
        return false;
    return std::any_of(items.begin(), items.end(), [&](const Json &other) {
        return textOf(other, "type") == QLatin1String("MMS_DOWNLOADED") &&
               textOf(other, "sender") == textOf(item, "sender");
    });
}

QString pathOf(const QString &from, int offset)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("limit"), QString::number(pageSize));
    query.addQueryItem(QStringLiteral("offset"), QString::number(offset));
    if (!from.isEmpty())
        query.addQueryItem(QStringLiteral("from"), from);
    return QStringLiteral("/inbox?") + query.toString(QUrl::FullyEncoded);
}

Error errorOf(const Result<HttpAnswer> &exchange, const QString &host)
{
    switch (verdictOf(exchange)) {
    case Verdict::Login:
        return Error("sms.wrong-password");
    case Verdict::Missing:
        return Error("sms.app-too-old"); // GET /inbox came with the app's version 1.59
    default:
        break;
    }
    if (exchange.ok() && exchange->status == 501)
        return Error("sms.app-too-old");
    return exchange.ok()
               ? Error("network.strange-answer", {host}, QStringLiteral("HTTP %1").arg(exchange->status))
               : exchange.error();
}

QString shifted(const QString &cursor, qint64 seconds)
{
    const QDateTime time = QDateTime::fromString(cursor, Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC().addSecs(seconds).toString(Qt::ISODateWithMs) : QString();
}

QString newestOf(const QList<IncomingMessage> &messages, const QString &cursor)
{
    Instant newest =
        cursor.isEmpty() ? Instant() : Instant::of(QDateTime::fromString(cursor, Qt::ISODateWithMs));
    for (const IncomingMessage &message : messages)
        newest = std::max(newest, message.at);
    return newest == Instant()
               ? QString()
               : QDateTime::fromMSecsSinceEpoch(newest.milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace

Result<SmsGateSource::Page> SmsGateSource::page(const QString &from, int offset) const
{
    const QString host = QUrl(m_address.url).host();
    const Result<HttpAnswer> exchange = m_http.send(m_address.request("GET", pathOf(from, offset)));
    if (verdictOf(exchange) != Verdict::Done)
        return errorOf(exchange, host);
    const Json items = Json::parse(exchange->body.toStdString(), nullptr, false);
    if (!items.is_array() || items.size() > pageSize) // more than was asked for
        return Error("network.strange-answer", {host});
    Page page;
    page.size = static_cast<int>(items.size());
    for (const Json &item : items) {
        if (!item.is_object() || isNoticeOfDownloaded(item, items))
            continue;
        if (auto message = messageOf(item))
            page.messages += *message;
    }
    return page;
}

Result<MessageSource::Batch> SmsGateSource::fetch(const QString &cursor)
{
    const QString from = shifted(cursor, -overlapSeconds);
    Batch batch;
    for (int number = 0; number < pageLimit; ++number) {
        IEUM_TRY_ASSIGN(next, page(from, number * pageSize));
        batch.messages += next.messages;
        if (next.size < pageSize)
            break;
    }
    std::stable_sort(batch.messages.begin(), batch.messages.end(),
                     [](const IncomingMessage &a, const IncomingMessage &b) { return a.at < b.at; });
    batch.cursor = newestOf(batch.messages, cursor);
    return batch;
}

} // namespace ieum
