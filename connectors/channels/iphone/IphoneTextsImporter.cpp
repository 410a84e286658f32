#include "connectors/channels/iphone/IphoneTextsImporter.h"

#include "connectors/channels/iphone/IphoneBackup.h"
#include "connectors/channels/iphone/IphoneMessages.h"

#include <QCoreApplication>

#include <algorithm>

namespace ieum {

namespace {

bool handOver(const Result<IncomingMessage> &message, qint64 row, ImportSink &sink)
{
    if (!message.ok())
        return sink.rejected({QStringLiteral("row %1").arg(row), message.error(), QString()});
    const bool isBare = message->kind == MessageKind::Text || message->kind == MessageKind::System;
    return (isBare && message->text.isEmpty()) || sink.message(*message);
}

// A backup is one thing to its owner, and two files to us.
bool mentionCalls(const ImportInput &input, ImportSink &sink)
{
    const std::optional<QString> calls = IphoneBackup::calls().find(input);
    const bool areBeside = calls && *calls != input.path;
    return !areBeside || sink.warning({QString(), Error("iphone.calls-beside", {*calls}), QString()});
}

} // namespace

QString IphoneTextsImporter::formatName() const
{
    return QCoreApplication::translate("Iphone", "iPhone texts (backup)");
}

Importer::Match IphoneTextsImporter::canRead(const ImportInput &input) const
{
    const std::optional<QString> path = IphoneBackup::texts().find(input);
    if (!path || *path != input.path)
        return path ? Match::Certain : Match::No; // a backup's folder, read by the name within it
    const auto database = ForeignDatabase::open(*path);
    const auto has = [&](const char *table) { return (*database)->hasTable(QString::fromLatin1(table)); };
    return database.ok() && has("message") && has("handle") ? Match::Certain : Match::No;
}

Result<void> IphoneTextsImporter::read(const ImportInput &input, ImportSink &sink) const
{
    IEUM_TRY_ASSIGN(database, IphoneBackup::texts().open(input));
    IEUM_TRY_ASSIGN(messages, IphoneMessages::open(*database));
    if (!mentionCalls(input, sink))
        return {};
    const qint64 last = std::max<qint64>(database->highestRowId(QStringLiteral("message")), 1);
    return messages.forEach([&](const Result<IncomingMessage> &message, qint64 row) {
        return handOver(message, row, sink) &&
               sink.progress(std::clamp(static_cast<double>(row) / static_cast<double>(last), 0.0, 1.0));
    });
}

} // namespace ieum
