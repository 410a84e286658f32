#pragma once

#include "core/base/Result.h"
#include "core/trust/BackupManifest.h"
#include "core/trust/SealedStream.h"
#include "core/trust/ShopKeys.h"

#include <QFile>
#include <QString>

#include <memory>

namespace ieum {

// A backup is one file: the mark "IEUMBAK1"; the shop's key slots as they stand in shop.keys, so that a
// passphrase or a recovery sheet is enough on any PC; a sum over them; then, sealed by a key derived from the
// data key and bound to all that: the manifest and the database, itself still encrypted page by page.

inline const QString backupSuffix = QStringLiteral(".ieum-backup");

/// Writes `database` (a closed file that nobody changes) as the backup `path`, reads it back and only then
/// gives it its name. Fills in what the manifest says of the file. Gives the SHA-256 of the backup (32
/// bytes). Errors: file.not-readable, file.not-writable, backup.damaged (the disk gives other bytes back).
Result<QByteArray> writeBackup(const QString &path, const QString &database, BackupManifest manifest,
                               const ShopKeys &keys, const SecretKey &dataKey);

/// A backup opened for reading. Errors of all steps: backup.not-a-backup, backup.cut-short, backup.damaged,
/// backup.newer-format, file.not-found, file.not-readable.
class BackupReader
{
public:
    /// Reads what stands before the sealed part.
    static Result<std::unique_ptr<BackupReader>> open(const QString &path);

    /// The slots that unlock it.
    const ShopKeys &keys() const { return m_keys; }
    /// The manifest, with the key that one of the slots gave.
    Result<BackupManifest> unlock(const SecretKey &dataKey);
    /// After unlock(): opens every piece and compares with the manifest; the database goes to `to`, if there
    /// is one.
    Result<void> readDatabase(QFile *to);
    /// SHA-256 of the whole file.
    Result<QByteArray> sum();

private:
    explicit BackupReader(const QString &path)
        : m_file(path)
    {
    }
    Result<void> readStart();

    QFile m_file;
    ShopKeys m_keys;
    QByteArray m_start; ///< what the sealed part is bound to
    BackupManifest m_manifest;
    std::unique_ptr<SealedReader> m_sealed;
};

} // namespace ieum
