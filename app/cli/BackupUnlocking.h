#pragma once

#include "app/workspace/RestoreShop.h"
#include "core/base/Result.h"

#include <QCommandLineParser>

namespace ieum {

/// `--recovery-env VAR`: of the commands that open a backup.
void addRecoveryOption(QCommandLineParser &parser);
/// By the code in that variable, else by IEUM_PASSPHRASE, else by the keychain. Error: recovery.not-a-code.
Result<BackupUnlock> backupUnlock(const QCommandLineParser &parser, Keychain &keychain);

} // namespace ieum
