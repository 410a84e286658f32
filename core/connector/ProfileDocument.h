#pragma once

#include "core/base/Result.h"
#include "core/connector/Probe.h"

#include <QByteArray>
#include <QJsonObject>

namespace ieum {

/// A profile of a market or a courier as it lies in the program's resources, of the version that is known.
/// Error: profile.damaged.
Result<QJsonObject> profileDocument(const QByteArray &json);

/// Its "probes": [{"url", "functions": ["receive", "send", "admin"]}]; none when it has none. Error:
/// profile.damaged.
Result<QList<ProbeTarget>> probesOf(const QJsonObject &profile);

/// profile.damaged; `detail` says what is missing or unknown.
Error damagedProfile(const QString &detail);

} // namespace ieum
