#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace ieum {

/// Why a backup was made.
enum class BackupReason { Asked, Opened, Daily, Migration, Update };
QString codeOf(BackupReason reason);
BackupReason backupReasonOf(const QString &code); ///< Asked for a code of a later program

/// What a backup says about itself; the first sealed piece of its file.
struct BackupManifest
{
    int schema = 0;  ///< of the database in it
    QString program; ///< version that made it
    Instant at;
    BackupReason why = BackupReason::Asked;
    qint64 bytes = 0;                         ///< of the database
    qint64 pieces = 0;                        ///< sealed ones that hold it
    QByteArray content;                       ///< SHA-256 of the database, 32 bytes
    QList<std::pair<QString, qint64>> counts; ///< rows as `stats` counts them

    qint64 count(const QString &name) const;
    QByteArray toJson() const;
    /// Errors: backup.damaged; backup.newer-format.
    static Result<BackupManifest> fromJson(const QByteArray &text);
};

} // namespace ieum
