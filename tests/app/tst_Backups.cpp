#include "app/workspace/RestoreShop.h"
#include "app/workspace/ShopFolder.h"
#include "core/base/ErrorTexts.h"
#include "core/storage/Migrations.h"
#include "core/trust/BackupFile.h"
#include "tests/support/FixedClock.h"
#include "tests/support/OlderSchema.h"
#include "tests/support/TestShop.h"

#include <QDirIterator>
#include <QtTest>

#include <atomic>
#include <random>
#include <thread>

using namespace ieum;

class tst_Backups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackRowForRow();
    void holdsNothingReadable();
    void opensOnAnotherPcByTheRecoverySheetAlone();
    void refusesAFolderThatHoldsSomething();
    void everyDamagedByteIsNoticed();
    void everyTruncationIsNoticed();
    void whatFollowsTheEndIsNoticed();
    void swappedPiecesAreNoticed();
    void isConsistentWhileTheShopIsWrittenTo();
    void aDamagedShopGivesNoBackup();
    void isMadeBeforeAMigration();
    void automaticOnesAreThinnedAndReachTheSecondPlace();
    void sayWhenTheLastOneIsOld();
};

namespace {

const QString passphrase = QStringLiteral("비밀 문장");

Result<void> set(Shop &shop, const QString &name, const QString &value)
{
    return shop.database->transact([&] { return shop.settings.setValue(name, value); });
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A shop with something in it, and a backup of it.
struct BackedUpShop
{
    test::TestShop shop;
    QTemporaryDir folder;
    test::MemoryKeychain keychain;
    BackupRecord record;

    explicit BackedUpShop(int rows = 40)
    {
        auto open = shop.open();
        const auto filled = (*open)->database->transact([&]() -> Result<void> {
            for (int i = 0; i < rows; ++i)
                IEUM_TRY((*open)->settings.setValue(QStringLiteral("row%1").arg(i),
                                                    QString(500, QLatin1Char('x'))));
            return {};
        });
        if (!filled.ok())
            qFatal("the test shop could not be written");
        record = (*open)->backups.createIn(folder.path()).value();
    }
    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    BackupUnlock unlock() { return {{}, {}, keychain}; }
    /// The code of what is wrong with these bytes; empty: nothing.
    QString troubleWith(const QByteArray &bytes)
    {
        write(path("tried"), bytes);
        const auto reader = BackupReader::open(path("tried"));
        if (!reader.ok())
            return reader.error().code;
        const auto manifest = (*reader)->unlock(shop.key);
        if (!manifest.ok())
            return manifest.error().code;
        const Result<void> read = (*reader)->readDatabase(nullptr);
        return read.ok() ? QString() : read.error().code;
    }
};

} // namespace

void tst_Backups::comesBackRowForRow()
{
    BackedUpShop made;
    QCOMPARE(made.record.sha256,
             QCryptographicHash::hash(bytesOf(made.record.file), QCryptographicHash::Sha256));
    const auto checked = verifyBackup(made.record.file, made.unlock());
    QVERIFY2(checked.ok(), checked.ok() ? "" : qPrintable(checked.error().code + checked.error().detail));
    QCOMPARE(checked->sha256, made.record.sha256);
    QCOMPARE(checked->manifest.schema, currentSchemaVersion());

    const QString target = made.path("restored");
    QVERIFY(restoreShop(made.record.file, target, made.unlock()).ok());
    auto restored = openShop(target, made.shop.key, made.shop.clock);
    QVERIFY2(restored.ok(), restored.ok() ? "" : qPrintable(restored.error().code));
    QCOMPARE((*restored)->settings.profile()->name, QStringLiteral("하늘 디저트"));
    for (int i = 0; i < 40; ++i)
        QCOMPARE((*restored)->settings.value(QStringLiteral("row%1").arg(i))->value().size(), 500);
    QVERIFY((*restored)->integrity.check()->ok());
    QVERIFY(QDir(made.path("restored")).entryList({QStringLiteral("*.new*")}).isEmpty());
    QVERIFY(QDir(made.shop.folder()).entryList({QStringLiteral("*.copy*")}).isEmpty());
}

void tst_Backups::holdsNothingReadable()
{
    BackedUpShop made;
    const QByteArray bytes = bytesOf(made.record.file);
    QVERIFY(!bytes.contains(QStringLiteral("하늘 디저트").toUtf8()));
    QVERIFY(!bytes.contains(QByteArray(50, 'x')));
    QVERIFY(!bytes.contains("SQLite format"));
}

void tst_Backups::opensOnAnotherPcByTheRecoverySheetAlone()
{
    QTemporaryDir folder;
    test::MemoryKeychain ofThisPc, ofTheOther;
    const QString shopFolder = folder.filePath(QStringLiteral("shop"));
    const SystemClock clock;
    const auto key = createShop(shopFolder, {{}, NewShop::Protection::Keychain, {}}, ofThisPc);
    const auto code = makeRecoverySheet(shopFolder, *key);
    auto shop = openShop(shopFolder, *key, clock);
    QVERIFY(set(**shop, QStringLiteral("a"), QStringLiteral("b")).ok());
    const auto record = (*shop)->backups.createIn(folder.path());
    QVERIFY(record.ok());

    const QString target = folder.filePath(QStringLiteral("new-pc"));
    const BackupUnlock without{{}, {}, ofTheOther};
    QCOMPARE(kindOf(restoreShop(record->file, target, without).error()), ErrorKind::Locked);
    const BackupUnlock wrong{RecoveryCode::random().text(), {}, ofTheOther};
    QCOMPARE(restoreShop(record->file, target, wrong).error().code, QStringLiteral("keys.wrong-passphrase"));
    const BackupUnlock how{code->text().toLower(), passphrase, ofTheOther};
    QVERIFY(restoreShop(record->file, target, how).ok());
    // The passphrase that was set along the way opens it from now on; the sheet still does.
    for (const QString &typed : {passphrase, code->text()}) {
        const auto opened = unlockShop(target, typed, ofTheOther);
        QVERIFY(opened.ok());
        QCOMPARE((*openShop(target, *opened, clock))->settings.value(QStringLiteral("a"))->value(),
                 QStringLiteral("b"));
    }
}

void tst_Backups::refusesAFolderThatHoldsSomething()
{
    BackedUpShop made;
    QTemporaryDir full;
    write(full.filePath(QStringLiteral("letter.txt")), "mine");
    const auto refused = restoreShop(made.record.file, full.path(), made.unlock());
    QCOMPARE(refused.error().code, QStringLiteral("restore.not-empty"));
    QCOMPARE(restoreShop(made.record.file, made.shop.folder(), made.unlock()).error().code,
             QStringLiteral("restore.not-empty"));
    QCOMPARE(QDir(full.path()).entryList(QDir::Files).size(), 1);
    QTemporaryDir cutShort;
    write(cutShort.filePath(QStringLiteral("shop.db.new")), "half");
    QVERIFY(restoreShop(made.record.file, cutShort.path(), made.unlock()).ok());
}

void tst_Backups::everyDamagedByteIsNoticed()
{
    BackedUpShop made(4);
    const QByteArray good = bytesOf(made.record.file);
    QCOMPARE(made.troubleWith(good), QString());
    std::mt19937 random(20221015);
    // Every byte of the start, with the keys and the manifest, then here and there.
    qsizetype step = 1;
    for (qsizetype at = 0; at < good.size(); at += step) {
        step = at < 1800 ? 7 : 1 + qsizetype(random() % 6000);
        QByteArray bad = good;
        bad[at] = char(bad[at] ^ (1 << random() % 8));
        QVERIFY2(!made.troubleWith(bad).isEmpty(), qPrintable(QString::number(at)));
    }
}

void tst_Backups::everyTruncationIsNoticed()
{
    BackedUpShop made(4);
    const QByteArray good = bytesOf(made.record.file);
    QList<qsizetype> lengths{0, 1, 7, 8, 9, 11, 12, 13, good.size() - 1, good.size() - 17, good.size() / 2};
    std::mt19937 random(20221015);
    for (int i = 0; i < 60; ++i)
        lengths += qsizetype(random() % quint64(good.size()));
    for (const qsizetype length : std::as_const(lengths))
        QCOMPARE(made.troubleWith(good.left(length)), QStringLiteral("backup.cut-short"));
}

void tst_Backups::whatFollowsTheEndIsNoticed()
{
    BackedUpShop made(1);
    const QByteArray good = bytesOf(made.record.file);
    QCOMPARE(made.troubleWith(good + 'x'), QStringLiteral("backup.damaged"));
    QCOMPARE(made.troubleWith("GIF89a" + good), QStringLiteral("backup.not-a-backup"));
}

void tst_Backups::swappedPiecesAreNoticed()
{
    BackedUpShop made(1500); // more than three pieces
    const QByteArray good = bytesOf(made.record.file);
    const qsizetype piece = SealedWriter::largestPiece + 21;
    const qsizetype first = good.indexOf(QByteArray::fromHex("00000400"), 200); // its length, little endian
    QVERIFY(first > 0 && good.size() > first + 3 * piece);
    QByteArray swapped = good;
    swapped.replace(first, piece, good.mid(first + piece, piece));
    swapped.replace(first + piece, piece, good.mid(first, piece));
    QCOMPARE(made.troubleWith(swapped), QStringLiteral("backup.damaged"));
    QCOMPARE(made.troubleWith(QByteArray(good).remove(first, piece)), QStringLiteral("backup.damaged"));
}

// Two rows change in one transaction; a backup that has them apart was made across it.
void tst_Backups::isConsistentWhileTheShopIsWrittenTo()
{
    test::TestShop shop;
    QTemporaryDir folder;
    test::MemoryKeychain keychain;
    auto beside = shop.open();
    QVERIFY(beside.ok());
    std::atomic<bool> stop = false;
    std::atomic<int> written = 0;
    std::thread writer([&] {
        auto open = shop.open();
        while (!stop) {
            const QString number = QString::number(written + 1);
            const auto both = (*open)->database->transact([&]() -> Result<void> {
                IEUM_TRY((*open)->settings.setValue(QStringLiteral("left"), number));
                return (*open)->settings.setValue(QStringLiteral("right"), number);
            });
            written += both.ok();
            std::this_thread::sleep_for(std::chrono::milliseconds(2)); // a shop is written to, not hammered
        }
    });
    while (written == 0)
        std::this_thread::yield();
    QStringList files;
    for (int i = 0; i < 6; ++i)
        files += (*beside)->backups.createIn(folder.path()).value().file;
    stop = true;
    writer.join();
    QCOMPARE(QSet<QString>(files.begin(), files.end()).size(), 6);
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString target = folder.filePath(QString::number(i));
        QVERIFY(restoreShop(files[i], target, {{}, {}, keychain}).ok());
        const auto restored = openShop(target, shop.key, shop.clock);
        const auto left = (*restored)->settings.value(QStringLiteral("left"));
        QVERIFY(left->has_value());
        QCOMPARE(*left, *(*restored)->settings.value(QStringLiteral("right")));
    }
}

void tst_Backups::aDamagedShopGivesNoBackup()
{
    test::TestShop shop;
    {
        auto open = shop.open();
        for (int i = 0; i < 60; ++i)
            QVERIFY(set(**open, QStringLiteral("row%1").arg(i), QString(500, QLatin1Char('x'))).ok());
        QVERIFY((*open)->database->checkpoint().ok());
    }
    const QString path = ShopFolder(shop.folder()).database();
    QByteArray bytes = bytesOf(path);
    bytes[bytes.size() - 2000] = char(bytes[bytes.size() - 2000] ^ 1);
    write(path, bytes);
    QTemporaryDir folder;
    auto open = shop.open();
    QVERIFY(open.ok());
    QCOMPARE((*open)->backups.createIn(folder.path()).error().code, QStringLiteral("database.damaged"));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void tst_Backups::isMadeBeforeAMigration()
{
    test::TestShop shop;
    {
        auto open = shop.open();
        QVERIFY(set(**open, QStringLiteral("a"), QStringLiteral("b")).ok());
        QVERIFY((*open)->database->execute(test::backToSchema10).ok());
    }
    auto open = shop.open();
    QVERIFY2(open.ok(), open.ok() ? "" : qPrintable(open.error().code));
    const auto records = (*open)->backups.list();
    QCOMPARE(records->size(), 1);
    QCOMPARE(records->first().why, QStringLiteral("migration"));
    QCOMPARE(records->first().schema, 10);
    test::MemoryKeychain keychain;
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("old"));
    QVERIFY(restoreShop(records->first().file, target, {{}, {}, keychain}).ok());
    QCOMPARE((*openShop(target, shop.key, shop.clock))->settings.value(QStringLiteral("a"))->value(),
             QStringLiteral("b"));
}

void tst_Backups::automaticOnesAreThinnedAndReachTheSecondPlace()
{
    test::TestShop shop;
    QTemporaryDir stick;
    test::FixedClock clock(QStringLiteral("2022-01-03T09:10:00+09:00"));
    auto open = openShop(shop.folder(), shop.key, clock);
    BackupService &backups = (*open)->backups;
    QVERIFY(backups.setSecondFolder(stick.path()).ok());
    for (int day = 0; day < 25; ++day, clock.goOn(24 * 3600)) {
        QVERIFY(backups.createIfDue().ok());
        QVERIFY(backups.createIfDue().ok()); // not due again
    }
    const QStringList own = QDir(backups.ownFolder()).entryList(QDir::Files);
    QCOMPARE(QDir(stick.path()).entryList(QDir::Files), own);
    QVERIFY2(own.size() > 12 && own.size() < 20, qPrintable(QString::number(own.size())));
    QCOMPARE(backups.list()->size(), 2 * own.size());

    // A stick that was pulled out becomes no folder on this disk, and stops nothing.
    const QString gone = stick.filePath(QStringLiteral("gone"));
    QVERIFY(backups.setSecondFolder(gone).ok());
    QVERIFY(backups.create(BackupReason::Asked).ok());
    QVERIFY(!QFile::exists(gone));
}

void tst_Backups::sayWhenTheLastOneIsOld()
{
    test::TestShop shop;
    test::FixedClock clock(QStringLiteral("2022-10-16T09:10:00+09:00"));
    auto open = openShop(shop.folder(), shop.key, clock);
    BackupService &backups = (*open)->backups;
    QVERIFY(backups.standing()->isOld);
    const auto record = backups.create(BackupReason::Asked);
    QVERIFY(!backups.standing()->isOld);
    QCOMPARE(backups.standing()->last, std::optional<Instant>(clock.now()));
    clock.goOn(4 * 24 * 3600);
    QVERIFY(backups.standing()->isOld);
    QVERIFY(QFile::remove(record->file));
    QVERIFY(!backups.standing()->last);
}

QTEST_GUILESS_MAIN(tst_Backups)
#include "tst_Backups.moc"
