#include "app/workspace/Ballast.h"
#include "tests/support/RecordingDisk.h"
#include "tests/support/ShopWorks.h"
#include "tests/support/TestShop.h"

#include <QProcess>
#include <QtTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace ieum;
using namespace ieum::test;

namespace {

/// A shop that is no sample.
struct KeptShop
{
    explicit KeptShop(QString place)
        : folder(std::move(place))
    {
        NewShop shop;
        shop.protection = NewShop::Protection::Keychain;
        auto made = createShop(folder, shop, keychain);
        if (made.ok())
            key = std::move(made).value();
    }
    Result<std::unique_ptr<Shop>> open() { return openShop(folder, key, clock); }

    const QString folder;
    MemoryKeychain keychain;
    SecretKey key;
    SystemClock clock;
};

} // namespace

/// A disk without room in the middle of everything: what was acknowledged is there, nothing is there by half,
/// and once there is room the same connection works again.
class tst_FullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { RecordingDisk::install(); }
    void cleanup() { RecordingDisk::install().setRoom(-1); }

    void ballastIsKeptAndGivenUp();
    void sampleShopKeepsNone();
    void everyWorkSurvivesIt_data();
    void everyWorkSurvivesIt();
#ifdef Q_OS_LINUX
    void limitOfTheFileSizeIsSurvived();
    void realDiskFillsUp();
#endif
};

void tst_FullDisk::ballastIsKeptAndGivenUp()
{
    QTemporaryDir place;
    KeptShop files(place.filePath(QStringLiteral("shop")));
    const Ballast ballast(files.folder);
    QVERIFY(!ballast.isKept());
    auto shop = files.open();
    QVERIFY(ballast.isKept());
    RecordingDisk::install().setRoom(0);
    const Result<void> refused = receiveText(**shop, 1);
    QCOMPARE(refused.error().code, QStringLiteral("database.full"));
    QVERIFY2(!ballast.isKept(), "room was given up, so that the owner can go on");
    RecordingDisk::install().setRoom(Ballast::bytes);
    QVERIFY2(receiveText(**shop, 1).ok(), "without a new start");
    ballast.keep();
    QVERIFY(ballast.isKept());
}

void tst_FullDisk::sampleShopKeepsNone()
{
    TestShop sample;
    QVERIFY(sample.open().ok());
    QVERIFY(!Ballast(sample.folder()).isKept());
}

void tst_FullDisk::everyWorkSurvivesIt_data()
{
    QTest::addColumn<Work>("work");
    QTest::newRow("ingest") << ingestWork();
    QTest::newRow("order import") << importWork();
    QTest::newRow("outbox") << outboxWork();
    QTest::newRow("waybill printing") << printWork();
    QTest::newRow("booking") << bookingWork();
    QTest::newRow("backup") << backupWork();
}

// With a little more room each time, until the act gets by.
void tst_FullDisk::everyWorkSurvivesIt()
{
    QFETCH(Work, work);
    constexpr qint64 step = 4096;
    RecordingDisk &disk = RecordingDisk::install();
    TestShop files;
    auto shop = files.open();
    QVERIFY(work.prepare(**shop).ok());
    int acknowledged = 0, number = 0, refused = 0;
    bool gotBy = false;
    for (qint64 room = 0; !gotBy; room += step * (1 + room / (8 * step))) {
        QVERIFY((*shop)->database->checkpoint().ok());
        disk.setRoom(room);
        const Result<void> done = work.act(**shop, ++number);
        disk.setRoom(-1);
        gotBy = done.ok();
        acknowledged += gotBy;
        refused += !gotBy;
        const QString complaint = work.complaint(**shop, acknowledged);
        QVERIFY2(complaint.isEmpty(), qPrintable(QStringLiteral("room %1: %2").arg(room).arg(complaint)));
        const Result<void> afterwards = work.act(**shop, ++number);
        QVERIFY2(afterwards.ok(), afterwards.ok() ? "" : qPrintable(afterwards.error().code));
        ++acknowledged;
    }
    shop = Error("database.failed"); // closes it
    const QString verdict = verdictOn(files.open(), acknowledged, work.complaint);
    QVERIFY2(verdict.isEmpty(), qPrintable(verdict));
    qInfo("%d refused", refused);
}

#ifdef Q_OS_LINUX

// Looks like a broken disk to SQLite, not like a full one.
void tst_FullDisk::limitOfTheFileSizeIsSurvived()
{
    const Work work = ingestWork();
    TestShop files;
    auto shop = files.open();
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = rlim_t(QFileInfo(files.folder() + QStringLiteral("/shop.db")).size());
    int acknowledged = 0, refused = 0;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    for (int number = 1; number <= 300; ++number)
        work.act(**shop, number).ok() ? ++acknowledged : ++refused;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(refused > 0);
    QVERIFY(work.act(**shop, 301).ok());
    shop = Error("database.failed"); // closes it
    const QString verdict = verdictOn(files.open(), acknowledged + 1, work.complaint);
    QVERIFY2(verdict.isEmpty(), qPrintable(verdict));
}

// A disk of 24 MB; only where the test may mount one.
void tst_FullDisk::realDiskFillsUp()
{
    QTemporaryDir place;
    const QStringList mount{QStringLiteral("-t"),       QStringLiteral("tmpfs"), QStringLiteral("-o"),
                            QStringLiteral("size=24m"), QStringLiteral("tmpfs"), place.path()};
    if (QProcess::execute(QStringLiteral("mount"), mount) != 0)
        QSKIP("no disk can be mounted here");
    const auto unmount = qScopeGuard([&] { QProcess::execute(QStringLiteral("umount"), {place.path()}); });
    KeptShop files(place.filePath(QStringLiteral("shop")));
    auto shop = files.open();
    const Ballast ballast(files.folder);
    QVERIFY(ballast.isKept());
    QFile film(place.filePath(QStringLiteral("film")));
    QVERIFY(film.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (film.write(QByteArray(64 * 1024, 'x')) == 64 * 1024) {
    }
    const Work work = ingestWork();
    int number = 0;
    while (work.act(**shop, ++number).ok())
        QVERIFY(number < 10'000);
    const int acknowledged = number - 1;
    QVERIFY(!ballast.isKept());
    QVERIFY(work.complaint(**shop, acknowledged).isEmpty());
    QVERIFY2(work.act(**shop, ++number).ok(), "the ballast's room is there to go on with");
    ballast.keep();
    QVERIFY(!ballast.isKept());
    QVERIFY(film.remove());
    ballast.keep();
    QVERIFY(ballast.isKept());
    shop = Error("database.failed"); // closes it
    const QString verdict = verdictOn(files.open(), acknowledged + 1, work.complaint);
    QVERIFY2(verdict.isEmpty(), qPrintable(verdict));
}

#endif

QTEST_GUILESS_MAIN(tst_FullDisk)
#include "tst_FullDisk.moc"
