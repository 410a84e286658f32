#include "core/connector/ProfileDocument.h"

#include <QJsonArray>
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

Result<QList<ProbeTarget>> probesOf(const QJsonObject &profile)
{
    QList<ProbeTarget> targets;
    for (const auto &entry : profile[u"probes"].toArray()) {
        ProbeTarget target{entry.toObject()[u"url"].toString(), {}};
        for (const auto &code : entry.toObject()[u"functions"].toArray()) {
            const auto function = channelFunctionFromCode(code.toString());
            if (!function)
                return damagedProfile(code.toString());
            target.functions += *function;
        }
        if (target.url.isEmpty() || target.functions.isEmpty())
            return damagedProfile(QStringLiteral("probes"));
        targets += target;
    }
    return targets;
}

Error damagedProfile(const QString &detail)
{
    return Error("profile.damaged", {}, detail);
}

} // namespace ieum
