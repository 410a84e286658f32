#include "tests/support/FailingMemory.h"
#include "tests/support/RecordingDisk.h"
#include "tests/support/ShopWorks.h"
#include "tests/support/TestShop.h"

#include <QtTest>

using namespace ieum;
using namespace ieum::test;

/// The k-th piece of memory that SQLite asks for is not there, once or from then on, until the act gets by
/// without meeting it: what it said it did is there, nothing is there by half, and the shop opened anew
/// works.
class tst_OutOfMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isSurvivedAtEveryAllocation_data();
    void isSurvivedAtEveryAllocation();
    void openingSurvivesIt();

private:
    bool isLong() const { return qEnvironmentVariableIsSet("IEUM_ALLOCATIONS"); }
    /// The short set takes steps.
    qint64 after(qint64 allocation) const { return allocation + (isLong() ? 1 : 1 + allocation / 2); }
};

void tst_OutOfMemory::initTestCase()
{
    FailingMemory::install();
    RecordingDisk::install(); // leaves real syncs out
}

void tst_OutOfMemory::isSurvivedAtEveryAllocation_data()
{
    QTest::addColumn<Work>("work");
    QTest::newRow("ingest") << ingestWork();
    QTest::newRow("order import") << importWork();
    QTest::newRow("outbox") << outboxWork();
    QTest::newRow("waybill printing") << printWork();
    QTest::newRow("booking") << bookingWork();
    QTest::newRow("backup") << backupWork();
}

void tst_OutOfMemory::isSurvivedAtEveryAllocation()
{
    QFETCH(Work, work);
    FailingMemory &memory = FailingMemory::install();
    TestShop files;
    auto shop = files.open();
    QVERIFY(work.prepare(**shop).ok());
    int acknowledged = 0, number = 0, faults = 0;
    for (const auto fault : {FailingMemory::Fault::Once, FailingMemory::Fault::Forever}) {
        for (qint64 allocation = 1;; allocation = after(allocation)) {
            memory.failAt(allocation, fault);
            const Result<void> done = work.act(**shop, ++number);
            const bool wasMet = memory.hasFailed();
            memory.failAt(0, FailingMemory::Fault::None);
            acknowledged += done.ok();
            faults += wasMet;
            const QString complaint = work.complaint(**shop, acknowledged);
            QVERIFY2(complaint.isEmpty(),
                     qPrintable(QStringLiteral("allocation %1: %2 %3")
                                    .arg(allocation)
                                    .arg(complaint, done.ok()
                                                        ? QStringLiteral("done")
                                                        : QString(done.error().code + done.error().detail))));
            if (!wasMet)
                break;
            if (!done.ok()) // FTS5 stays without memory until its connection is opened anew
                shop = files.open();
        }
        const Result<void> afterwards = work.act(**shop, ++number);
        QVERIFY2(afterwards.ok(), afterwards.ok() ? "" : qPrintable(afterwards.error().code));
        ++acknowledged;
    }
    shop = Error("database.failed"); // closes it
    const QString verdict = verdictOn(files.open(), acknowledged, work.complaint);
    QVERIFY2(verdict.isEmpty(), qPrintable(verdict));
    QVERIFY(faults > 10);
    qInfo("%d faults", faults);
}

void tst_OutOfMemory::openingSurvivesIt()
{
    FailingMemory &memory = FailingMemory::install();
    TestShop files;
    QVERIFY(receiveText(**files.open(), 1).ok());
    for (qint64 allocation = 1;; allocation = after(allocation)) {
        memory.failAt(allocation, FailingMemory::Fault::Forever);
        const bool isOpen = files.open().ok();
        const bool wasMet = memory.hasFailed();
        memory.failAt(0, FailingMemory::Fault::None);
        if (!wasMet) {
            QVERIFY(isOpen);
            break;
        }
    }
    const QString verdict = verdictOn(files.open(), 1, [](Shop &shop, int texts) {
        return unless(countOf(shop, "messages") == texts, QStringLiteral("the message is lost"));
    });
    QVERIFY2(verdict.isEmpty(), qPrintable(verdict));
}

QTEST_GUILESS_MAIN(tst_OutOfMemory)
#include "tst_OutOfMemory.moc"
