#include "core/inbox/MessageIdentity.h"

#include <QCryptographicHash>
#include <QStringList>

namespace ieum {

namespace {

constexpr qint64 minuteMilliseconds = 60000;

QByteArray hashOf(const QStringList &parts)
{
    // U+0000 stands in no message, so the parts cannot run into each other.
    const QByteArray bytes = parts.join(QChar(u'\0')).toUtf8();
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).left(16);
}

// A source that knows seconds writes .000 or not, as it pleases.
qint64 timeOf(const IncomingMessage &message)
{
    const qint64 at = message.at.milliseconds;
    return message.precision == Precision::Millisecond ? at : at - at % 1000;
}

// A call that was declined on the phone is written as rejected or missed, depending on the phone: one record
// each.
QString typeOf(const IncomingMessage &message)
{
    return toCode(message.direction) + (message.outcome ? QStringLiteral("/call") : QString());
}

void chopBlanks(QString &text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
}

} // namespace

QString MessageIdentity::textOf(const IncomingMessage &message)
{
    QString text = (message.identityText.isEmpty() ? message.text : message.identityText);
    text = text.normalized(QString::NormalizationForm_C);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        chopBlanks(line);
    text = lines.join(u'\n');
    chopBlanks(text);
    return text;
}

bool MessageIdentity::countsRepeats(const IncomingMessage &message)
{
    return message.nativeId.isEmpty() && (message.contactKind == ContactPoint::Kind::KakaoRoom ||
                                          message.contactKind == ContactPoint::Kind::Instagram);
}

QString MessageIdentity::repeatKey(const QString &address, const IncomingMessage &message)
{
    const bool knowsMinutes = message.contactKind == ContactPoint::Kind::KakaoRoom;
    const QStringList parts{address,
                            QString::number(knowsMinutes ? message.at.milliseconds / minuteMilliseconds
                                                         : message.at.milliseconds),
                            knowsMinutes ? QString() : typeOf(message), textOf(message)};
    return parts.join(QChar(u'\0'));
}

QByteArray MessageIdentity::of(const QString &channel, const QString &address, const IncomingMessage &message,
                               int n)
{
    if (!message.nativeId.isEmpty())
        return hashOf({QStringLiteral("native"), channel, message.nativeId});
    if (message.contactKind == ContactPoint::Kind::KakaoRoom) {
        const qint64 minute = message.at.milliseconds / minuteMilliseconds;
        return hashOf({QStringLiteral("minute"), channel, address, QString::number(minute), textOf(message),
                       QString::number(n)});
    }
    QStringList parts{QStringLiteral("time"),           channel,         address,
                      QString::number(timeOf(message)), typeOf(message), textOf(message)};
    if (n > 1)
        parts += QString::number(n);
    return hashOf(parts);
}

QByteArray MessageIdentity::ofOutbox(OutboxId outbox)
{
    return hashOf({QStringLiteral("outbox"), outbox.toString()});
}

} // namespace ieum
