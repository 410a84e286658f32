#include "core/shipping/LabelSnapshot.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ieum {

namespace {

QJsonObject objectOf(const Recipient &to)
{
    return {{QStringLiteral("name"), to.name},       {QStringLiteral("phone"), to.phone},
            {QStringLiteral("phone2"), to.phone2},   {QStringLiteral("postcode"), to.postcode},
            {QStringLiteral("address"), to.address}, {QStringLiteral("detail"), to.addressDetail}};
}

QJsonObject objectOf(const Sender &from)
{
    return {{QStringLiteral("name"), from.name},
            {QStringLiteral("phone"), from.phone},
            {QStringLiteral("postcode"), from.postcode},
            {QStringLiteral("address"), from.address}};
}

Recipient recipientOf(const QJsonObject &object)
{
    return {object[u"name"].toString(),     object[u"phone"].toString(),   object[u"phone2"].toString(),
            object[u"postcode"].toString(), object[u"address"].toString(), object[u"detail"].toString()};
}

Sender senderOf(const QJsonObject &object)
{
    return {object[u"name"].toString(), object[u"phone"].toString(), object[u"postcode"].toString(),
            object[u"address"].toString()};
}

QJsonObject objectOf(const SortCode &code)
{
    return {{QStringLiteral("code"), code.code},
            {QStringLiteral("sub"), code.sub},
            {QStringLiteral("area"), code.area},
            {QStringLiteral("branch"), code.branch},
            {QStringLiteral("driver"), code.driver},
            {QStringLiteral("zone"), code.zone},
            {QStringLiteral("fetched"), code.fetched.toString(Qt::ISODate)},
            {QStringLiteral("exact"), code.certainty == SortCode::Certainty::Exact}};
}

// Labels from before there were sort codes have none.
SortCode sortCodeOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (object.isEmpty())
        return {};
    return {object[u"code"].toString(),
            object[u"sub"].toString(),
            object[u"area"].toString(),
            object[u"branch"].toString(),
            object[u"driver"].toString(),
            object[u"zone"].toString(),
            QDate::fromString(object[u"fetched"].toString(), Qt::ISODate),
            object[u"exact"].toBool() ? SortCode::Certainty::Exact : SortCode::Certainty::PostcodeOnly};
}

QStringList texts(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

} // namespace

QString toSnapshot(const LabelContent &content)
{
    QJsonObject object{{QStringLiteral("version"), 1},
                       {QStringLiteral("class"), toCode(content.labelClass)},
                       {QStringLiteral("courier"), content.courierName},
                       {QStringLiteral("number"), content.number},
                       {QStringLiteral("shown"), content.shownNumber},
                       {QStringLiteral("date"), content.date.toString(Qt::ISODate)},
                       {QStringLiteral("piece"), content.piece},
                       {QStringLiteral("pieces"), content.pieces},
                       {QStringLiteral("recipient"), objectOf(content.recipient)},
                       {QStringLiteral("sender"), objectOf(content.sender)},
                       {QStringLiteral("fare"), content.fare},
                       {QStringLiteral("items"), QJsonArray::fromStringList(content.items)},
                       {QStringLiteral("message"), content.message},
                       {QStringLiteral("orders"), QJsonArray::fromStringList(content.orders)},
                       {QStringLiteral("masked"), content.masked}};
    if (content.sortCode.isKnown())
        object[QStringLiteral("sort")] = objectOf(content.sortCode);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<LabelContent> fromSnapshot(const QString &snapshot)
{
    const QJsonObject object = QJsonDocument::fromJson(snapshot.toUtf8()).object();
    const auto labelClass = labelClassFromCode(object[u"class"].toString());
    if (object.contains(u"erased"))
        return Error("waybill.erased");
    if (object[u"version"].toInt() != 1 || !labelClass)
        return Error("waybill.damaged-label");
    LabelContent content;
    content.labelClass = *labelClass;
    content.courierName = object[u"courier"].toString();
    content.number = object[u"number"].toString();
    content.shownNumber = object[u"shown"].toString();
    content.date = QDate::fromString(object[u"date"].toString(), Qt::ISODate);
    content.piece = object[u"piece"].toInt(1);
    content.pieces = object[u"pieces"].toInt(1);
    content.recipient = recipientOf(object[u"recipient"].toObject());
    content.sender = senderOf(object[u"sender"].toObject());
    content.sortCode = sortCodeOf(object[u"sort"]);
    content.fare = object[u"fare"].toString();
    content.items = texts(object[u"items"]);
    content.message = object[u"message"].toString();
    content.orders = texts(object[u"orders"]);
    content.masked = object[u"masked"].toBool(true);
    return content;
}

} // namespace ieum
