#include "app/workspace/SalvageShop.h"

#include "app/workspace/NewFolder.h"
#include "app/workspace/ShopFolder.h"
#include "app/workspace/ShopLock.h"
#include "core/inbox/CustomerIndex.h"
#include "core/storage/ConversationStore.h"
#include "core/storage/CustomerStore.h"
#include "core/storage/Migrations.h"
#include "core/trust/ShopKeys.h"

#include <QDir>
#include <QFile>

namespace ieum {

namespace {

/// The damaged files a second time, since opening would write to them.
class WorkingCopy
{
public:
    WorkingCopy(const ShopFolder &damaged, const ShopFolder &to)
        : m_path(QDir(to.path()).filePath(QStringLiteral("shop.db.new-damaged")))
    {
        remove();
        m_isThere = QFile::copy(damaged.database(), m_path);
        if (QFile::exists(damaged.log()))
            m_isThere &= QFile::copy(damaged.log(), m_path + QStringLiteral("-wal"));
    }
    ~WorkingCopy() { remove(); }
    WorkingCopy(const WorkingCopy &) = delete;
    WorkingCopy &operator=(const WorkingCopy &) = delete;

    bool isThere() const { return m_isThere; }
    QString path() const { return m_path; }
    /// Damaged first bytes would look like a wrong key; they are kept in shop.keys too.
    void mendHeader(const QByteArray &header) const
    {
        QFile file(m_path);
        if (!header.isEmpty() && file.open(QIODevice::ReadWrite))
            file.write(header);
    }

private:
    void remove() const
    {
        for (const char *end : {"", "-wal", "-shm"})
            QFile::remove(m_path + QString::fromLatin1(end));
    }

    const QString m_path;
    bool m_isThere = false;
};

// What is derived from rows is made anew, whatever could be read of it.
Result<void> indexCustomers(Database &database)
{
    CustomerStore customers(database);
    ConversationStore conversations(database);
    IEUM_TRY_ASSIGN(all, customers.list(0));
    for (const Customer &customer : std::as_const(all)) {
        IEUM_TRY_ASSIGN(members, customers.members(customer.id));
        for (const CustomerId member : std::as_const(members))
            IEUM_TRY(indexCustomer(customers, member));
        IEUM_TRY(conversations.refresh(customer.id));
    }
    return {};
}

Result<RescueReport> rescue(const WorkingCopy &from, const QString &to, const SecretKey &key)
{
    IEUM_TRY(ShopFolder::makePrivateFile(to));
    IEUM_TRY_ASSIGN(database, Database::open(to, key.view()));
    IEUM_TRY(migrate(*database));
    RowRescue rows([&] { return Database::open(from.path(), key.view()); }, *database);
    IEUM_TRY_ASSIGN(report, rows.run());
    IEUM_TRY(database->transact([&] { return indexCustomers(*database); }));
    IEUM_TRY(database->checkpoint());
    return report;
}

} // namespace

Result<RescueReport> salvageShop(const QString &damaged, const QString &to, const SecretKey &key)
{
    const ShopFolder from(damaged), folder(to);
    IEUM_TRY_ASSIGN(keys, ShopKeys::load(damaged));
    IEUM_TRY_ASSIGN(damagedLock, ShopLock::take(damaged));
    if (damagedLock->hold() != ShopLock::Hold::Alone)
        return Error("database.busy");
    IEUM_TRY_ASSIGN(lock, takeNewFolder(folder));
    const WorkingCopy copy(from, folder);
    if (!copy.isThere())
        return Error("file.not-writable", {copy.path()});
    copy.mendHeader(keys.databaseHeader());
    auto report = rescue(copy, folder.newDatabase(), key);
    if (!report.ok())
        return report.error().code == QLatin1String("database.wrong-key")
                   ? Error("database.damaged", {}, report.error().detail)
                   : report.error();
    IEUM_TRY(nameNewShop(folder, std::move(keys)));
    return report;
}

} // namespace ieum
