#include "app/workspace/ShopDamage.h"
#include "core/base/ErrorTexts.h"
#include "tests/support/TestShop.h"

#include <QtTest>

#include <random>

using namespace ieum;

class tst_OpenShop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAShopThatOnlyThisUserReads();
    void refusesASecondShopInTheFolder();
    void startsAnewAfterAStartThatWasCutShort();
    void opensByPassphraseRecoveryCodeOrKeychain();
    void saysWhenItIsLocked();
    void mendsADamagedHeader();
    void callsADamagedFirstPageDamaged();
    void reportsCommitsBehindABadFrame();
    void goesOnWithoutADamagedLog();
    void checkNoticesEveryFlippedBit();
    void migratesOnlyAlone();
    void clearsUpAfterACrashOnlyAlone();
    void knowsNetworkDrives();
};

static const QString passphrase = QStringLiteral("비밀 문장");

static QString databaseOf(const QString &folder)
{
    return ShopFolder(folder).database();
}

static void flip(const QString &path, qint64 offset)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    const char byte = file.peek(1).at(0) ^ 1;
    QCOMPARE(file.write(&byte, 1), 1);
}

static Result<void> addRow(Shop &shop, int number)
{
    return shop.database->transact([&] {
        return shop.settings.setValue(QStringLiteral("row%1").arg(number), QString(200, QLatin1Char('x')));
    });
}

void tst_OpenShop::makesAShopThatOnlyThisUserReads()
{
    test::TestShop shop;
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    for (const char *name : {"", "shop.db", "shop.keys", "shop.lock"}) {
        const QString path = QDir(shop.folder()).filePath(QString::fromLatin1(name));
        QVERIFY2(QFile::exists(path), qPrintable(path));
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    }
    auto open = shop.open();
    QVERIFY(open.ok());
    QCOMPARE((*open)->settings.profile()->name, QStringLiteral("하늘 디저트"));
}

void tst_OpenShop::refusesASecondShopInTheFolder()
{
    test::TestShop shop;
    test::MemoryKeychain keychain;
    QCOMPARE(createShop(shop.folder(), {}, keychain).error().code, QStringLiteral("shop.exists"));
    QVERIFY(shop.open().ok());
}

void tst_OpenShop::startsAnewAfterAStartThatWasCutShort()
{
    QTemporaryDir folder;
    test::MemoryKeychain keychain;
    QVERIFY(ShopKeys().save(folder.path()).ok());
    QFile half(ShopFolder(folder.path()).newDatabase());
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write("half");
    half.close();
    QCOMPARE(unlockShop(folder.path(), {}, keychain).error().code, QStringLiteral("shop.none"));
    QVERIFY(createShop(folder.path(), {}, keychain).ok());
}

void tst_OpenShop::opensByPassphraseRecoveryCodeOrKeychain()
{
    QTemporaryDir folder;
    test::MemoryKeychain keychain;
    NewShop shop{{}, NewShop::Protection::Passphrase, passphrase};
    const auto key = createShop(folder.path(), shop, keychain);
    QVERIFY(key.ok());
    const auto code = makeRecoverySheet(folder.path(), *key);
    QVERIFY(code.ok());
    QCOMPARE(unlockShop(folder.path(), passphrase, keychain)->view(), key->view());
    QCOMPARE(unlockShop(folder.path(), code->text().toLower(), keychain)->view(), key->view());
    QVERIFY(setPassphrase(folder.path(), *key, QStringLiteral("새 문장")).ok());
    QCOMPARE(unlockShop(folder.path(), passphrase, keychain).error().code,
             QStringLiteral("keys.wrong-passphrase"));
    QCOMPARE(unlockShop(folder.path(), QStringLiteral("새 문장"), keychain)->view(), key->view());

    QTemporaryDir other;
    const auto keyInKeychain = createShop(other.path(), {}, keychain);
    QVERIFY(keyInKeychain.ok());
    QCOMPARE(unlockShop(other.path(), {}, keychain)->view(), keyInKeychain->view());
    QCOMPARE(unlockShop(other.path(), QStringLiteral("set for another shop"), keychain)->view(),
             keyInKeychain->view());
}

void tst_OpenShop::saysWhenItIsLocked()
{
    QTemporaryDir folder;
    test::MemoryKeychain keychain;
    QVERIFY(createShop(folder.path(), {{}, NewShop::Protection::Passphrase, passphrase}, keychain).ok());
    const auto locked = unlockShop(folder.path(), {}, keychain);
    QCOMPARE(locked.error().code, QStringLiteral("shop.locked"));
    QCOMPARE(kindOf(locked.error()), ErrorKind::Locked);
}

void tst_OpenShop::mendsADamagedHeader()
{
    test::TestShop shop;
    flip(databaseOf(shop.folder()), 3);
    QVERIFY(!headerIsIntact(ShopFolder(shop.folder())).value());
    QVERIFY(shop.open().ok());
    QVERIFY(headerIsIntact(ShopFolder(shop.folder())).value());
}

void tst_OpenShop::callsADamagedFirstPageDamaged()
{
    test::TestShop shop;
    flip(databaseOf(shop.folder()), 1000);
    QCOMPARE(shop.open().error().code, QStringLiteral("database.damaged"));
}

// Copies the shop as a power cut leaves it: the log holds every commit, the database none.
static QString copyWithLog(test::TestShop &shop, int commits, QTemporaryDir &target)
{
    auto open = shop.open();
    if (!open.ok())
        return {};
    for (int i = 0; i < commits; ++i) {
        if (!addRow(**open, i).ok())
            return {};
    }
    for (const QString &name : QDir(shop.folder()).entryList(QDir::Files))
        QFile::copy(QDir(shop.folder()).filePath(name), target.filePath(name));
    return ShopFolder(target.path()).log();
}

void tst_OpenShop::reportsCommitsBehindABadFrame()
{
    constexpr int commits = 50;
    test::TestShop shop;
    QTemporaryDir whole;
    const QString log = copyWithLog(shop, commits, whole);
    const qint64 size = QFileInfo(log).size();
    QVERIFY(size > commits * 4096);
    QCOMPARE(lookAtLog(ShopFolder(whole.path()))->lostCommits, 0);
    QVERIFY(!lookAtLog(ShopFolder(whole.path()))->isCut);
    std::mt19937 random(20221015);
    for (int i = 0; i < 60; ++i) {
        const qint64 offset = qint64(random() % quint64(size));
        flip(log, offset);
        // In the last transaction it looks like what a power cut leaves of one that nobody was told of.
        const LogReport report = lookAtLog(ShopFolder(whole.path())).value();
        QVERIFY2(report.lostCommits > 0 || (report.isCut && offset > size - 6 * 4120),
                 qPrintable(QString::number(offset)));
        flip(log, offset);
    }
    flip(log, size / 2);
    QCOMPARE(openShop(whole.path(), shop.key, shop.clock).error().code,
             QStringLiteral("database.log-damaged"));
}

void tst_OpenShop::goesOnWithoutADamagedLog()
{
    test::TestShop shop;
    QTemporaryDir copy;
    const QString log = copyWithLog(shop, 20, copy);
    flip(log, QFileInfo(log).size() / 2);
    const auto aside = setLogAside(ShopFolder(copy.path()), shop.key);
    QVERIFY(aside.ok());
    QVERIFY(QFileInfo(*aside).size() > 0);
    const auto open = openShop(copy.path(), shop.key, shop.clock);
    QVERIFY(open.ok());
    QVERIFY((*open)->settings.value(QStringLiteral("row0"))->has_value());
    QVERIFY(!(*open)->settings.value(QStringLiteral("row19"))->has_value());
}

void tst_OpenShop::checkNoticesEveryFlippedBit()
{
    test::TestShop shop;
    {
        auto open = shop.open();
        QVERIFY(open.ok());
        for (int i = 0; i < 40; ++i)
            QVERIFY(addRow(**open, i).ok());
        // Free pages too: integrity_check does not read them.
        for (int i = 0; i < 30; ++i)
            QVERIFY((*open)->settings.remove(QStringLiteral("row%1").arg(i)).ok());
        const auto report = (*open)->integrity.check();
        QVERIFY(report.ok() && report->ok());
        QVERIFY(report->rows > 10);
        QVERIFY((*open)->database->checkpoint().ok());
    }
    const QString path = databaseOf(shop.folder());
    std::mt19937 random(20221015);
    for (int i = 0; i < 40; ++i) {
        const qint64 offset = 4096 + qint64(random() % quint64(QFileInfo(path).size() - 4096));
        flip(path, offset);
        auto open = shop.open();
        QVERIFY2(!open.ok() || !(*open)->integrity.check()->ok(), qPrintable(QString::number(offset)));
        open = Error("database.damaged");
        flip(path, offset);
    }
    QVERIFY(shop.open().value()->integrity.check()->ok());
}

void tst_OpenShop::migratesOnlyAlone()
{
    test::TestShop shop;
    {
        auto open = shop.open();
        QVERIFY((*open)->database->execute("PRAGMA user_version = 0").ok());
    }
    const auto other = ShopLock::take(shop.folder());
    QVERIFY(other.ok());
    (*other)->share();
    const auto refused = shop.open();
    QCOMPARE(refused.error().code, QStringLiteral("database.migration-needs-exclusive"));
    QCOMPARE(kindOf(refused.error()), ErrorKind::Refused);
}

void tst_OpenShop::clearsUpAfterACrashOnlyAlone()
{
    test::TestShop shop;
    {
        auto crashed = shop.open();
        QVERIFY((*crashed)
                    ->database
                    ->transact([&]() -> Result<void> {
                        IEUM_TRY((*crashed)->batches.insert({}));
                        return {};
                    })
                    .ok());
        const auto beside = shop.open();
        QCOMPARE((*beside)->batches.unfinished()->size(), 1);
    }
    const auto next = shop.open();
    QCOMPARE((*next)->batches.unfinished()->size(), 0);
}

void tst_OpenShop::knowsNetworkDrives()
{
    QVERIFY(ShopFolder::isNetworkFileSystem("cifs"));
    QVERIFY(ShopFolder::isNetworkFileSystem("NFS4"));
    QVERIFY(!ShopFolder::isNetworkFileSystem("ext4"));
    QVERIFY(!ShopFolder::isNetworkFileSystem(""));
}

QTEST_GUILESS_MAIN(tst_OpenShop)
#include "tst_OpenShop.moc"
