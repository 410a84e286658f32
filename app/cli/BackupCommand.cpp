#include "app/cli/BackupCommand.h"

#include "app/cli/BackupUnlocking.h"
#include "app/workspace/OpenShop.h"
#include "app/workspace/SystemKeychain.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ieum {

namespace {

const QString toOption = QStringLiteral("to");

Json hexOf(const QByteArray &sum)
{
    return sum.toHex().toStdString();
}

Json jsonOf(const BackupRecord &record)
{
    return {{"file", toJson(record.file)},    {"sha256", hexOf(record.sha256)},
            {"messages", record.messages},    {"orders", record.orders},
            {"at", toJson(toIso(record.at))}, {"bytes", record.bytes},
            {"why", toJson(record.why)},      {"program", toJson(record.program)},
            {"schema", record.schema},        {"there", QFileInfo::exists(record.file)}};
}

} // namespace

QString BackupCommand::name() const
{
    return QStringLiteral("backup");
}

QString BackupCommand::summary() const
{
    return QCoreApplication::translate(
        "ieumctl", "create --to DIR | verify FILE | list: encrypted backups, each in one file");
}

void BackupCommand::options(QCommandLineParser &parser) const
{
    parser.addOption({toOption, QString(), QStringLiteral("folder")});
    addRecoveryOption(parser);
}

Exit BackupCommand::execute(const Invocation &invocation, const QStringList &arguments) const
{
    QCommandLineParser parser;
    options(parser);
    if (!parser.parse(QStringList{name()} + arguments))
        return invocation.fail(Error("usage.wrong", {parser.errorText()}));
    const QStringList words = parser.positionalArguments();
    if (words == QStringList{QStringLiteral("create")} && parser.isSet(toOption))
        return create(invocation, parser.value(toOption));
    if (words.size() == 2 && words[0] == QLatin1String("verify"))
        return verify(invocation, parser, words[1]);
    if (words == QStringList{QStringLiteral("list")})
        return list(invocation);
    return invocation.fail(Error("usage.wrong", {name() + u' ' + words.join(u' ')}));
}

Exit BackupCommand::create(const Invocation &invocation, const QString &folder)
{
    auto shop = openShop(invocation.folder, *invocation.clock);
    if (!shop.ok())
        return invocation.fail(shop.error());
    const Result<BackupRecord> made = (*shop)->backups.createIn(folder);
    if (!made.ok())
        return invocation.fail(made.error());
    const QString text =
        QCoreApplication::translate("ieumctl", "The backup is in %1. It was read back whole.");
    invocation.answer(jsonOf(*made), text.arg(made->file));
    return Exit::Done;
}

Exit BackupCommand::verify(const Invocation &invocation, const QCommandLineParser &parser,
                           const QString &file)
{
    SystemKeychain keychain;
    const Result<BackupUnlock> how = backupUnlock(parser, keychain);
    if (!how.ok())
        return invocation.fail(how.error());
    const Result<CheckedBackup> checked = verifyBackup(file, *how);
    if (!checked.ok())
        return invocation.fail(checked.error());
    const BackupManifest &manifest = checked->manifest;
    Json counts = Json::object();
    for (const auto &[kind, rows] : manifest.counts)
        counts[kind.toStdString()] = rows;
    const QString text =
        QCoreApplication::translate("ieumctl", "The backup of %1 is whole: %2 messages, %3 orders.");
    invocation.answer({{"file", toJson(file)},
                       {"sha256", hexOf(checked->sha256)},
                       {"messages", manifest.count(QStringLiteral("messages"))},
                       {"orders", manifest.count(QStringLiteral("orders"))},
                       {"ok", true},
                       {"at", toJson(toIso(manifest.at))},
                       {"schema", manifest.schema},
                       {"counts", counts}},
                      text.arg(toIso(manifest.at))
                          .arg(manifest.count(QStringLiteral("messages")))
                          .arg(manifest.count(QStringLiteral("orders"))));
    return Exit::Done;
}

Exit BackupCommand::list(const Invocation &invocation)
{
    auto shop = openShop(invocation.folder, *invocation.clock);
    if (!shop.ok())
        return invocation.fail(shop.error());
    const auto records = (*shop)->backups.list();
    if (!records.ok())
        return invocation.fail(records.error());
    Json rows = Json::array();
    QStringList lines;
    for (const BackupRecord &record : *records) {
        rows.push_back(jsonOf(record));
        lines += toIso(record.at) + QStringLiteral("  ") + record.file;
    }
    invocation.answer({{"backups", rows}}, lines.join(u'\n'));
    return Exit::Done;
}

} // namespace ieum
