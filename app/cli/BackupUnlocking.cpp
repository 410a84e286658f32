#include "app/cli/BackupUnlocking.h"

#include "app/workspace/OpenShop.h"

#include <QCoreApplication>

namespace ieum {

namespace {
const QString recoveryOption = QStringLiteral("recovery-env");
}

void addRecoveryOption(QCommandLineParser &parser)
{
    parser.addOption({recoveryOption,
                      QCoreApplication::translate(
                          "ieumctl", "the code of the recovery sheet is in this environment variable"),
                      QStringLiteral("variable")});
}

Result<BackupUnlock> backupUnlock(const QCommandLineParser &parser, Keychain &keychain)
{
    const QString variable = parser.value(recoveryOption);
    const QString code = variable.isEmpty() ? QString() : qEnvironmentVariable(variable.toUtf8().constData());
    if (parser.isSet(recoveryOption) && code.isEmpty())
        return Error("recovery.not-a-code");
    return BackupUnlock{code, passphraseFromEnvironment(), keychain};
}

} // namespace ieum
