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

QString name(const LabelContent &content)
{
    return isMasked(content) ? maskedName(content.recipient.name) : content.recipient.name;
}

QString phone(const LabelContent &content)
{
    return isMasked(content) ? maskedPhone(content.recipient.phone) : content.recipient.phone;
}

QString person(const LabelContent &content)
{
    return joined({name(content), phone(content)}, QStringLiteral("  "));
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

// What the driver knows the place by: the courier's own word where it is known.
QString nearby(const LabelContent &content)
{
    return content.sortCode.area.isEmpty() ? shortOf(content) : content.sortCode.area;
}

QString door(const LabelContent &content)
{
    return joined({content.sortCode.branch, content.sortCode.driver}, QStringLiteral("-"));
}

// A wrong code sends a parcel to the wrong town: what is known of the postcode alone says so.
QString check(const LabelContent &content)
{
    return content.sortCode.certainty == SortCode::Certainty::PostcodeOnly
               ? QStringLiteral("▲ 분류코드 확인 필요")
               : QString();
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
        {"orders", [](const LabelContent &c) { return c.orders.join(QStringLiteral(", ")); }},
        {"recipient.person", person},
        {"recipient.name", name},
        {"recipient.phone", phone},
        {"recipient.postcode", [](const LabelContent &c) { return c.recipient.postcode; }},
        {"recipient.address", address},
        {"recipient.street", [](const LabelContent &c) { return c.recipient.fullAddress(); }},
        {"recipient.short", shortOf},
        {"recipient.nearby", nearby},
        {"sender.line", sender},
        {"sender.name", [](const LabelContent &c) { return c.sender.name; }},
        {"sender.phone", [](const LabelContent &c) { return c.sender.phone; }},
        {"sender.address", [](const LabelContent &c) { return c.sender.address; }},
        {"sort.code", [](const LabelContent &c) { return c.sortCode.code; }},
        {"sort.sub", [](const LabelContent &c) { return c.sortCode.sub; }},
        {"sort.area", [](const LabelContent &c) { return c.sortCode.area; }},
        {"sort.branch", [](const LabelContent &c) { return c.sortCode.branch; }},
        {"sort.driver", [](const LabelContent &c) { return c.sortCode.driver; }},
        {"sort.door", door},
        {"sort.zone", [](const LabelContent &c) { return c.sortCode.zone; }},
        {"sort.check", check},
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

QString barcodeText(const LabelContent &content, const QString &field)
{
    const QString whole = field == QLatin1String("sort.bars") ? content.sortCode.code + content.sortCode.sub
                          : field == QLatin1String("recipient.postcode") ? content.recipient.postcode
                                                                         : content.number;
    QString text;
    for (const QChar c : whole) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            text += c;
    }
    return text;
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
