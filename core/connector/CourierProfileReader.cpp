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
