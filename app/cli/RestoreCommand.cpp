#include "app/cli/RestoreCommand.h"

#include "app/cli/BackupUnlocking.h"
#include "app/workspace/SystemKeychain.h"

#include <QCoreApplication>

namespace ieum {

namespace {
const QString toOption = QStringLiteral("to");
}

QString RestoreCommand::name() const
{
    return QStringLiteral("restore");
}

QString RestoreCommand::summary() const
{
    return QCoreApplication::translate(
        "ieumctl",
        "FILE --to DIR: the shop of a backup, in a new or empty folder, by passphrase or recovery sheet");
}

void RestoreCommand::options(QCommandLineParser &parser) const
{
    parser.addOption({toOption, QString(), QStringLiteral("folder")});
    addRecoveryOption(parser);
}

Exit RestoreCommand::execute(const Invocation &invocation, const QStringList &arguments) const
{
    QCommandLineParser parser;
    options(parser);
    if (!parser.parse(QStringList{name()} + arguments))
        return invocation.fail(Error("usage.wrong", {parser.errorText()}));
    const QStringList words = parser.positionalArguments();
    if (words.size() != 1 || !parser.isSet(toOption))
        return invocation.fail(Error("usage.wrong", {name() + u' ' + words.join(u' ')}));
    SystemKeychain keychain;
    Result<BackupUnlock> how = backupUnlock(parser, keychain);
    if (!how.ok())
        return invocation.fail(how.error());
    how->openShop = invocation.folder;
    const QString folder = parser.value(toOption);
    const Result<CheckedBackup> restored = restoreShop(words[0], folder, *how);
    if (!restored.ok())
        return invocation.fail(restored.error());
    const BackupManifest &manifest = restored->manifest;
    const QString text = QCoreApplication::translate("ieumctl", "The shop as it stood on %1 is in %2.");
    invocation.answer({{"file", toJson(words[0])},
                       {"sha256", restored->sha256.toHex().toStdString()},
                       {"messages", manifest.count(QStringLiteral("messages"))},
                       {"orders", manifest.count(QStringLiteral("orders"))},
                       {"to", toJson(folder)},
                       {"at", toJson(toIso(manifest.at))}},
                      text.arg(toIso(manifest.at), folder));
    return Exit::Done;
}

} // namespace ieum
