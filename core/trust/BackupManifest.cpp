#include "core/trust/BackupManifest.h"

#include "core/base/CodeTable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ieum {

namespace {

constexpr int newestVersion = 1;

constexpr CodeTable<BackupReason, 5> reasonCodes{{{{BackupReason::Asked, "asked"},
                                                   {BackupReason::Opened, "opened"},
                                                   {BackupReason::Daily, "daily"},
                                                   {BackupReason::Migration, "migration"},
                                                   {BackupReason::Update, "update"}}}};

} // namespace

QString codeOf(BackupReason reason)
{
    return reasonCodes.code(reason);
}

BackupReason backupReasonOf(const QString &code)
{
    return reasonCodes.value(code).value_or(BackupReason::Asked);
}

qint64 BackupManifest::count(const QString &name) const
{
    const auto found =
        std::find_if(counts.begin(), counts.end(), [&](const auto &row) { return row.first == name; });
    return found == counts.end() ? 0 : found->second;
}

QByteArray BackupManifest::toJson() const
{
    QJsonArray rows;
    for (const auto &[name, number] : counts)
        rows += QJsonArray{name, number};
    const QJsonObject root{{QStringLiteral("version"), newestVersion},
                           {QStringLiteral("schema"), schema},
                           {QStringLiteral("program"), program},
                           {QStringLiteral("at"), at.milliseconds},
                           {QStringLiteral("why"), codeOf(why)},
                           {QStringLiteral("bytes"), bytes},
                           {QStringLiteral("pieces"), pieces},
                           {QStringLiteral("content"), QString::fromLatin1(content.toHex())},
                           {QStringLiteral("counts"), rows}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

Result<BackupManifest> BackupManifest::fromJson(const QByteArray &text)
{
    const QJsonObject root = QJsonDocument::fromJson(text).object();
    const int version = root.value(QStringLiteral("version")).toInt();
    if (version > newestVersion)
        return Error("backup.newer-format");
    BackupManifest manifest;
    manifest.schema = root.value(QStringLiteral("schema")).toInt();
    manifest.program = root.value(QStringLiteral("program")).toString();
    manifest.at = {root.value(QStringLiteral("at")).toInteger()};
    manifest.why = backupReasonOf(root.value(QStringLiteral("why")).toString());
    manifest.bytes = root.value(QStringLiteral("bytes")).toInteger();
    manifest.pieces = root.value(QStringLiteral("pieces")).toInteger();
    manifest.content = QByteArray::fromHex(root.value(QStringLiteral("content")).toString().toLatin1());
    for (const auto &row : root.value(QStringLiteral("counts")).toArray())
        manifest.counts.append({row.toArray().at(0).toString(), row.toArray().at(1).toInteger()});
    if (version < 1 || manifest.bytes < 1 || manifest.content.size() != 32)
        return Error("backup.damaged");
    return manifest;
}

} // namespace ieum
