#pragma once

#include "core/base/Result.h"
#include "core/base/files/ZipArchive.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace ieum {

/// Instagram's download in whichever shape the owner has it: the zip, its unpacked folder, the folder of one
/// thread, or one message_N.json. Opens nothing but the files it knows, and unpacks nothing to the disk.
class InstagramDownload
{
public:
    /// True when there is a thread in it. Looks at names only, and at `head` for a single file.
    static bool isDownload(const QString &path, const QByteArray &head);
    /// Errors: file.not-readable, file.broken, file.too-large (argument: the file's name).
    static Result<InstagramDownload> open(const QString &path);

    /// The message_N.json files by their path within the download; a thread's oldest part first.
    const QStringList &threadFiles() const { return m_threadFiles; }
    /// Errors: file.not-readable, file.broken, file.too-large (argument: the entry's name).
    Result<QByteArray> bytes(const QString &entry) const;
    /// The shop's own name as the download gives it; empty when it does not.
    QString ownName() const;

private:
    Result<void> list();
    Result<QStringList> entries() const;

    QString m_path;
    bool m_isFolder = false;
    std::optional<ZipArchive> m_archive; ///< of a zip
    QStringList m_threadFiles;
    QString m_profileFile;
};

} // namespace ieum
