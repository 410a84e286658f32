#include "core/trust/ErasureService.h"

#include "core/korean/PhoneNumber.h"
#include "core/storage/AccessLog.h"
#include "core/storage/CustomerStore.h"
#include "core/storage/Database.h"
#include "core/storage/Tombstones.h"
#include "core/trust/BackupService.h"

#include <QFile>

namespace ieum {

namespace {

constexpr int longestRotation = 12; // months; the ninth monthly one is younger

// As people and machines write them; what is too short would meet others.
QStringList spellings(const QStringList &words)
{
    constexpr qsizetype shortest = 2;
    QStringList all;
    for (const QString &word : words) {
        if (const auto phone = PhoneNumber::parse(word))
            all += {phone->display(), phone->national(), phone->e164(), word};
        else if (word.size() >= shortest)
            all += word;
    }
    all.removeDuplicates();
    return all;
}

Result<void> eraseFrom(ErasureStore &store, CustomerId root, Instant now)
{
    IEUM_TRY_ASSIGN(words, store.words(root));
    IEUM_TRY(store.keepByLaw(root, LegalTerms(), now));
    return store.erase(root, spellings(words), now);
}

} // namespace

Result<Customer> ErasureService::living(CustomerId id)
{
    IEUM_TRY_ASSIGN(customer, m_parts.customers.get(id));
    IEUM_TRY_ASSIGN(erased, m_parts.store.erasedAt(customer.id));
    return erased ? Result<Customer>(Error("customer.erased", {id.toString()})) : customer;
}

Result<ErasurePreview> ErasureService::preview(CustomerId id)
{
    ErasurePreview preview;
    IEUM_TRY_ASSIGN(customer, living(id));
    IEUM_TRY_ASSIGN(open, m_parts.store.open(customer.id, m_clock.now()));
    IEUM_TRY_ASSIGN(parts, m_parts.store.held(customer.id, LegalTerms(), m_clock.now()));
    IEUM_TRY_ASSIGN(backups, m_parts.backupRecords.all());
    preview.customer = customer;
    preview.open = open;
    preview.parts = parts;
    for (const BackupRecord &backup : std::as_const(backups)) {
        if (!QFile::exists(backup.file))
            continue;
        ++preview.backups;
        preview.keptBackups += backup.place == BackupRecord::Place::Kept;
    }
    if (preview.backups > preview.keptBackups)
        preview.backupsUntil = m_clock.now().inSeoul().date().addMonths(longestRotation);
    m_parts.database.access().look("customer", customer.id.toString());
    return preview;
}

Result<void> ErasureService::eraseOne(CustomerId root)
{
    IEUM_TRY_ASSIGN(open, m_parts.store.open(root, m_clock.now()));
    if (open.any())
        return Error("customer.has-open", {root.toString()});
    IEUM_TRY(eraseFrom(m_parts.store, root, m_clock.now()));
    m_parts.database.access().note("erase.customer", root.toString());
    return {};
}

Result<void> ErasureService::eraseAll(const QList<CustomerId> &customers)
{
    return m_parts.database.transact([&]() -> Result<void> {
        for (const CustomerId customer : customers)
            IEUM_TRY(eraseOne(customer));
        return {};
    });
}

Result<ErasureReport> ErasureService::erase(CustomerId id, OldBackups oldBackups)
{
    ErasureReport report;
    const Result<void> done = m_parts.database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(customer, living(id));
        IEUM_TRY_ASSIGN(parts, m_parts.store.held(customer.id, LegalTerms(), m_clock.now()));
        report.parts = parts;
        return eraseOne(customer.id);
    });
    IEUM_TRY(done);
    report.isScrubbed = m_parts.store.scrub().ok();
    if (oldBackups == OldBackups::Remove)
        removeBackups(report);
    return report;
}

// A new one first: a shop is never without.
void ErasureService::removeBackups(ErasureReport &report)
{
    const auto older = m_parts.backupRecords.all();
    const auto made = m_parts.backups.create(BackupReason::Asked);
    for (const BackupRecord &backup : older.ok() ? *older : QList<BackupRecord>()) {
        const bool isThere = QFile::exists(backup.file);
        const bool isGone = made.ok() && (!isThere || QFile::remove(backup.file));
        if (isGone)
            (void)m_parts.database.transact([&] { return m_parts.backupRecords.remove(backup.file); });
        if (isGone && isThere)
            ++report.backupsRemoved;
        else if (isThere)
            report.backupsLeft += backup.file;
    }
}

Result<void> ErasureService::finishScrubbing()
{
    IEUM_TRY_ASSIGN(isDue, m_parts.store.isScrubDue());
    return isDue ? m_parts.store.scrub() : Result<void>();
}

Result<int> ErasureService::reapply(Database &restored, Database &present)
{
    ErasureStore store(restored);
    int erased = 0;
    const Result<void> done = restored.transact([&]() -> Result<void> {
        IEUM_TRY(copyTombstones(present, restored));
        IEUM_TRY_ASSIGN(returned, store.returned());
        for (const auto &one : std::as_const(returned))
            IEUM_TRY(eraseFrom(store, one.customer, one.erasedAt));
        erased = static_cast<int>(returned.size());
        return {};
    });
    IEUM_TRY(done);
    if (erased > 0)
        IEUM_TRY(store.scrub());
    return erased;
}

} // namespace ieum
