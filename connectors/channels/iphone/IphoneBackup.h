#pragma once

#include "core/base/Result.h"
#include "core/connector/Importer.h"

#include <QString>

#include <memory>
#include <optional>

namespace ieum {

class ForeignDatabase;

/// One database of an iPhone: the file itself, or within the folder that a backup on a PC (iTunes, the Apple
/// devices app) makes. There it is named by the SHA-1 of "domain-path" and lies in a folder of that name's
/// first two digits, in old backups in no folder.
class IphoneBackup
{
public:
    static IphoneBackup texts() { return IphoneBackup("HomeDomain-Library/SMS/sms.db"); }
    static IphoneBackup calls()
    {
        return IphoneBackup("HomeDomain-Library/CallHistoryDB/CallHistory.storedata");
    }

    /// The database within what was given, if there is one: a folder, one of its lists (Manifest.db,
    /// Manifest.plist, Info.plist) or the file.
    std::optional<QString> find(const ImportInput &input) const;
    /// Errors: iphone.encrypted-backup, file.not-readable, file.broken; argument: the file's name.
    Result<std::unique_ptr<ForeignDatabase>> open(const ImportInput &input) const;

private:
    explicit IphoneBackup(QByteArray domainPath)
        : m_domainPath(std::move(domainPath))
    {
    }
    std::optional<QString> inFolder(const QString &folder) const;

    QByteArray m_domainPath; ///< as the backup names the file
};

} // namespace ieum
