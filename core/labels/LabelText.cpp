#include "core/labels/LabelText.h"

#include "core/shipping/Masking.h"

#include <QRegularExpression>

#include <utility>

namespace ieum {

namespace {

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList filled;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            filled += part;
    }
    return filled.join(separator);
}

bool isMasked(const LabelContent &content)
{
    // An address label never meets a courier's hands; without the whole number nobody could call.
    return content.masked && content.labelClass != LabelClass::Address;
}

QString person(const LabelContent &content)
{
    const Recipient &to = content.recipient;
    const QString space = QStringLiteral("  ");
    return isMasked(content) ? joined({maskedName(to.name), maskedPhone(to.phone)}, space)
                             : joined({to.name, to.phone}, space);
}

QString address(const LabelContent &content)
{
    const Recipient &to = content.recipient;
    const QString postcode = to.postcode.isEmpty() ? QString() : u'(' + to.postcode + u')';
    return joined({postcode, to.fullAddress()}, QStringLiteral(" "));
}

QString sender(const LabelContent &content)
{
    const Sender &from = content.sender;
    return joined({joined({from.name, from.phone}, QStringLiteral(" ")), from.address},
                  QStringLiteral(" · "));
}

QString fare(const LabelContent &content)
{
    return joined({content.fare, QStringLiteral("%1박스").arg(content.pieces)}, QStringLiteral(" · "));
}

QString items(const LabelContent &content)
{
    QStringList lines;
    for (const QString &item : content.items)
        lines += content.items.size() == 1 ? item : QStringLiteral("%1. %2").arg(lines.size() + 1).arg(item);
    return lines.join(u'\n');
}

QString reprint(const LabelContent &content)
{
    return content.reprint == 0 ? QString() : QStringLiteral("재출력 %1").arg(content.reprint);
}

QString shortOf(const LabelContent &content)
{
    return shortAddress(content.recipient.fullAddress());
}

} // namespace

QString labelText(const LabelContent &content, const QString &field)
{
    using Maker = QString (*)(const LabelContent &);
    static const std::pair<const char *, Maker> makers[] = {
        {"number", [](const LabelContent &c) { return c.shownNumber; }},
        {"date", [](const LabelContent &c) { return c.date.toString(Qt::ISODate); }},
        {"pieces", [](const LabelContent &c) { return QStringLiteral("%1/%2").arg(c.piece).arg(c.pieces); }},
        {"reprint", reprint},
        {"courier", [](const LabelContent &c) { return c.courierName; }},
        {"recipient.person", person},
        {"recipient.address", address},
        {"recipient.short", shortOf},
        {"sender.line", sender},
        {"fare", fare},
        {"items", items},
        {"message", [](const LabelContent &c) { return c.message; }},
    };
    for (const auto &[name, make] : makers) {
        if (field == QLatin1String(name))
            return make(content);
    }
    return QString();
}

QString shortAddress(const QString &address)
{
    static const QRegularExpression road(QStringLiteral("(\\S*[가-힣](?:로|길)(?:\\d+번?길)?)(?=[\\s\\d])"));
    static const QRegularExpression room(QStringLiteral("(\\d{1,4})\\s*동\\s*(\\d{1,4})\\s*호"));
    const auto roadMatch = road.match(address);
    const auto roomMatch = room.match(address, roadMatch.capturedEnd());
    if (!roadMatch.hasMatch() || !roomMatch.hasMatch())
        return QString();
    return QStringLiteral("%1 %2-%3")
        .arg(roadMatch.captured(1), roomMatch.captured(1), roomMatch.captured(2));
}

} // namespace ieum
