#pragma once

#include "core/base/Clock.h"
#include "core/storage/BackupStore.h"
#include "core/storage/ErasureStore.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace ieum {

class BackupService;
class CustomerStore;
class Database;

/// What erasing a customer would do.
struct ErasurePreview
{
    Customer customer;
    OpenMatters open; ///< while there is any, nothing is erased
    QList<HeldPart> parts;
    int backups = 0;                     ///< made so far, whose file is there
    int keptBackups = 0;                 ///< of them, those that no rotation removes
    std::optional<QDate> backupsUntil{}; ///< by when the rotation has removed the last of the others
};

/// What was done.
struct ErasureReport
{
    QList<HeldPart> parts;
    bool isScrubbed = true; ///< false: the words are deleted, the file is cleaned at the next start
    int backupsRemoved = 0;
    QStringList backupsLeft{}; ///< files that could not be removed
};

/// Destroys what the shop holds of a customer who asks for it. What the law makes the shop keep goes aside,
/// where no list looks, until its term is over.
class ErasureService
{
public:
    struct Parts
    {
        Database &database;
        ErasureStore &store;
        CustomerStore &customers;
        BackupStore &backupRecords;
        BackupService &backups;
    };
    enum class OldBackups {
        AgeOut, ///< the rotation removes them with time
        Remove  ///< all made before; a new one takes their place
    };
    ErasureService(const Parts &parts, const Clock &clock)
        : m_parts(parts)
        , m_clock(clock)
    {
    }

    /// Errors: customer.none, customer.erased.
    Result<ErasurePreview> preview(CustomerId customer);
    /// In one transaction; cleaning the file and the backups follow. Takes seconds for a large shop. Errors:
    /// customer.none, customer.erased, customer.has-open.
    Result<ErasureReport> erase(CustomerId customer, OldBackups oldBackups);
    /// Erases several, of whom nothing is open, in one transaction; the file is not cleaned yet.
    Result<void> eraseAll(const QList<CustomerId> &customers);
    /// What a crash left of the cleaning. Takes seconds only then.
    Result<void> finishScrubbing();

    /// A restored shop: people whom `present`, the shop that it takes the place of, has erased go again.
    /// Gives how many.
    static Result<int> reapply(Database &restored, Database &present);

private:
    Result<Customer> living(CustomerId customer);
    Result<void> eraseOne(CustomerId root);
    void removeBackups(ErasureReport &report);

    const Parts m_parts;
    const Clock &m_clock;
};

} // namespace ieum
