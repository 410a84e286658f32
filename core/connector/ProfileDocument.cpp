#include "core/connector/ProfileDocument.h"

#include <QJsonDocument>

namespace ieum {

namespace {

constexpr int knownVersion = 1;

} // namespace

Result<QJsonObject> profileDocument(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return damagedProfile(error.errorString());
    const int version = object[u"version"].toInt();
    if (version != knownVersion)
        return damagedProfile(QStringLiteral("version %1").arg(version));
    return object;
}

Error damagedProfile(const QString &detail)
{
    return Error("profile.damaged", {}, detail);
}

} // namespace ieum
