#include "core/connector/CourierProfileReader.h"

#include "core/connector/ProfileDocument.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace ieum {

namespace {

QList<int> integers(const QJsonArray &array)
{
    QList<int> values;
    for (const auto &value : array)
        values += value.toInt();
    return values;
}

QStringList texts(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

Result<ResultLayout> resultLayoutFromJson(const QJsonObject &object)
{
    ResultLayout layout;
    for (const auto &group : object[u"signature"].toArray())
        layout.signature.append(texts(group));
    layout.without = texts(object[u"without"]);
    layout.isConfirmed = object[u"confirmed"].toBool();
    const QJsonObject columns = object[u"columns"].toObject();
    layout.number = texts(columns[u"number"]);
    layout.orderNo = texts(columns[u"order-no"]);
    layout.recipient = texts(columns[u"recipient"]);
    layout.phone = texts(columns[u"phone"]);
    layout.postcode = texts(columns[u"postcode"]);
    layout.address = texts(columns[u"address"]);
    if (layout.signature.isEmpty() || layout.number.isEmpty())
        return damagedProfile(QStringLiteral("signature or number of the result file"));
    return layout;
}

} // namespace

Result<CourierProfile> courierProfileFromJson(const QByteArray &json)
{
    IEUM_TRY_ASSIGN(object, profileDocument(json));
    CourierProfile profile;
    profile.id = object[u"id"].toString();
    profile.name = object[u"name"].toString();
    profile.digits = object[u"digits"].toInt();
    profile.rule = object[u"rule"].toString();
    profile.groups = integers(object[u"groups"].toArray());
    profile.defaultSize = object[u"defaultSize"].toString();
    profile.masked = object[u"masked"].toBool(true);
    for (const auto &form : object[u"forms"].toArray()) {
        IEUM_TRY_ASSIGN(layout, formLayoutFromJson(form.toObject()));
        profile.forms.append(layout);
    }
    if (object.contains(u"result")) {
        IEUM_TRY_ASSIGN(result, resultLayoutFromJson(object[u"result"].toObject()));
        profile.result = result;
    }
    if (profile.id.isEmpty() || profile.name.isEmpty() || profile.digits < 1 || profile.digits > 18)
        return damagedProfile(QStringLiteral("id, name or digits"));
    return profile;
}

CourierProfile builtinCourierProfile(const QString &resource)
{
    QFile file(resource);
    const bool open = file.open(QIODevice::ReadOnly);
    Result<CourierProfile> profile = open ? courierProfileFromJson(file.readAll()) : damagedProfile(resource);
    if (!profile.ok())
        qFatal("%s: %s", qUtf8Printable(resource), qUtf8Printable(profile.error().detail));
    return *profile;
}

} // namespace ieum
