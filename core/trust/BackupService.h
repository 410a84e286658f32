#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/storage/BackupStore.h"
#include "core/trust/BackupManifest.h"
#include "core/trust/SecretKey.h"

#include <QList>
#include <QString>

#include <optional>

namespace ieum {

class Database;
class SettingsStore;
class ShopKeys;

/// Makes backups of the open shop and remembers them. Takes seconds for a large shop.
class BackupService
{
public:
    struct Parts
    {
        Database &database;
        BackupStore &store;
        SettingsStore &settings;
    };
    /// What the owner chose, and how it stands.
    struct Standing
    {
        std::optional<Instant> last; ///< the newest one whose file is there
        QString secondFolder;        ///< empty: none chosen
        std::optional<Instant> lastInSecond;
        bool isOld = false; ///< no backup for longer than `oldAfterDays`
    };
    static constexpr int oldAfterDays = 3;

    /// `dataKey` must outlive the service. `shopFolder`: empty for a shop in memory, which has no backups.
    BackupService(Parts parts, const SecretKey &dataKey, QString shopFolder, const Clock &clock);

    /// Where the automatic ones go: "backups" within the shop's folder.
    QString ownFolder() const;
    /// Into `folder`, where it stays for ever. Errors: file.not-writable, keys.*, database.damaged,
    /// database.full, backup.damaged.
    Result<BackupRecord> createIn(const QString &folder);
    /// Into the own folder and the second place, and thins both out. A second place that is not there is no
    /// error: it is said by standing().
    Result<BackupRecord> create(BackupReason why);
    /// create(), when one is due: a day has passed, or the program is another than at the last one.
    Result<void> createIfDue();

    Result<QList<BackupRecord>> list() { return m_parts.store.all(); } ///< newest first
    Result<Standing> standing();
    Result<void> setSecondFolder(const QString &folder); ///< empty: none
    /// Of a database that this program is about to migrate, and that cannot remember it yet.
    static Result<BackupRecord> createBeforeMigration(Database &database, const SecretKey &dataKey,
                                                      const QString &shopFolder, const Clock &clock);

private:
    Result<void> copyToSecond(const BackupRecord &record);
    Result<void> thinOut(BackupRecord::Place place);
    Result<void> remember(const BackupRecord &record);

    const Parts m_parts;
    const SecretKey &m_dataKey;
    const QString m_shopFolder;
    const Clock &m_clock;
};

} // namespace ieum
