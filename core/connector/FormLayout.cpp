#include "core/connector/FormLayout.h"

#include "core/base/CodeTable.h"
#include "core/connector/ProfileDocument.h"

#include <QJsonArray>

namespace ieum {

namespace {

constexpr CodeTable<FormValue, 30> valueCodes{{{
    {FormValue::Nothing, ""},
    {FormValue::Text, "text"},
    {FormValue::Raw, "raw"},
    {FormValue::Row, "row"},
    {FormValue::OrderNo, "order-no"},
    {FormValue::LineNo, "line-no"},
    {FormValue::Recipient, "recipient"},
    {FormValue::Phone, "phone"},
    {FormValue::Phone2, "phone2"},
    {FormValue::Mobile, "mobile"},
    {FormValue::Landline, "landline"},
    {FormValue::Postcode, "postcode"},
    {FormValue::Address, "address"},
    {FormValue::AddressBase, "address-base"},
    {FormValue::AddressDetail, "address-detail"},
    {FormValue::Item, "item"},
    {FormValue::Option, "option"},
    {FormValue::Quantity, "quantity"},
    {FormValue::Boxes, "boxes"},
    {FormValue::Message, "message"},
    {FormValue::BuyerName, "buyer-name"},
    {FormValue::BuyerPhone, "buyer-phone"},
    {FormValue::Courier, "courier"},
    {FormValue::Waybill, "waybill"},
    {FormValue::Fare, "fare"},
    {FormValue::Contract, "contract"},
    {FormValue::SenderName, "sender-name"},
    {FormValue::SenderPhone, "sender-phone"},
    {FormValue::SenderPostcode, "sender-postcode"},
    {FormValue::SenderAddress, "sender-address"},
}}};

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const auto &text : value.toArray())
        list += text.toString();
    return list;
}

QHash<QString, QString> words(const QJsonObject &object)
{
    QHash<QString, QString> result;
    for (auto pair = object.begin(); pair != object.end(); ++pair)
        result.insert(pair.key(), pair.value().toString());
    return result;
}

Result<FormColumn> columnOf(const QJsonObject &json)
{
    FormColumn column;
    column.header = json[u"header"].toString();
    column.text = json[u"text"].toString();
    column.raw = texts(json[u"raw"]);
    column.mostBytes = json[u"bytes"].toInt();
    column.isByHand = json[u"byHand"].toBool();
    const QString code = json.contains(u"text")  ? QStringLiteral("text")
                         : json.contains(u"raw") ? QStringLiteral("raw")
                                                 : json[u"value"].toString();
    const auto value = formValueFromCode(code);
    if (!value)
        return damagedProfile(QStringLiteral("%1: %2").arg(column.header, code));
    column.value = *value;
    return column;
}

std::optional<FormLayout::File> fileOf(const QString &code)
{
    if (code.isEmpty() || code == QLatin1String("xlsx"))
        return FormLayout::File::Xlsx;
    if (code == QLatin1String("xls"))
        return FormLayout::File::Xls;
    return code == QLatin1String("csv") ? std::optional(FormLayout::File::Csv) : std::nullopt;
}

} // namespace

std::optional<FormValue> formValueFromCode(const QString &code)
{
    return valueCodes.value(code);
}

Result<FormLayout> formLayoutFromJson(const QJsonObject &json)
{
    FormLayout layout;
    const QString kind = json[u"kind"].toString(QStringLiteral("new"));
    const auto file = fileOf(json[u"file"].toString());
    if (!file || (kind != QLatin1String("new") && kind != QLatin1String("original")))
        return damagedProfile(QStringLiteral("%1 %2").arg(kind, json[u"file"].toString()));
    layout.kind = kind == QLatin1String("new") ? FormLayout::Kind::New : FormLayout::Kind::Original;
    layout.id = json[u"id"].toString();
    layout.name = json[u"name"].toString();
    layout.file = *file;
    layout.sheet = json[u"sheet"].toString();
    layout.above = texts(json[u"above"]);
    layout.mostRows = json[u"rows"].toInt();
    layout.isConfirmed = json[u"confirmed"].toBool();
    layout.couriers = words(json[u"couriers"].toObject());
    layout.fares = words(json[u"fares"].toObject());
    for (const auto &column : json[u"columns"].toArray()) {
        IEUM_TRY_ASSIGN(known, columnOf(column.toObject()));
        layout.columns.append(known);
    }
    return layout.columns.isEmpty() ? Result<FormLayout>(damagedProfile(QStringLiteral("columns"))) : layout;
}

} // namespace ieum
