#include "tests/support/OlderSchema.h"
#include "tests/support/RecordingDisk.h"
#include "tests/support/ShopWorks.h"
#include "tests/support/TestShop.h"

#include <QDir>
#include <QtTest>

using namespace ieum;
using namespace ieum::test;

namespace {

/// Images of a work in all; the long set asks for ten thousand over all works.
int imagesAWork()
{
    return qEnvironmentVariableIntValue("IEUM_POWER_CUTS") > 0
               ? qEnvironmentVariableIntValue("IEUM_POWER_CUTS")
               : 25;
}

} // namespace

/// The program's own storage on a disk that loses its power: each image is opened as the program opens a
/// shop, and looked through.
class tst_PowerCuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { RecordingDisk::install(); }
    void init();
    void cleanup();

    void nothingAcknowledgedIsLost_data();
    void nothingAcknowledgedIsLost();
    void aMigrationIsWholeOrNotAtAll();
    void everyDiskErrorIsSurvived_data();
    void everyDiskErrorIsSurvived();

private:
    struct Mark
    {
        qsizetype events;
        int acknowledged;
    };
    Result<std::unique_ptr<Shop>> openImage(const QString &folder);
    void tryImages(const QList<Mark> &marks, const std::function<QString(Shop &, int)> &complaint);
    QString verdictOn(const QString &folder, int acknowledged,
                      const std::function<QString(Shop &, int)> &complaint);

    std::unique_ptr<TestShop> m_shop;
    int m_images = 0;
};

static void addWorks()
{
    QTest::addColumn<Work>("work");
    QTest::addColumn<int>("acts");
    QTest::newRow("ingest") << ingestWork() << 30;
    QTest::newRow("order import") << importWork() << 6;
    QTest::newRow("outbox") << outboxWork() << 15;
    QTest::newRow("waybill printing") << printWork() << 20;
    QTest::newRow("backup") << backupWork() << 6;
}

void tst_PowerCuts::init()
{
    m_shop = std::make_unique<TestShop>();
    m_images = 0;
}

void tst_PowerCuts::cleanup()
{
    RecordingDisk::install().stop();
    if (m_images > 0)
        qInfo("%d images", m_images);
}

QString tst_PowerCuts::verdictOn(const QString &folder, int acknowledged,
                                 const std::function<QString(Shop &, int)> &complaint)
{
    return test::verdictOn(openShop(folder, m_shop->key, m_shop->clock), acknowledged, complaint);
}

void tst_PowerCuts::tryImages(const QList<Mark> &marks, const std::function<QString(Shop &, int)> &complaint)
{
    RecordingDisk &disk = RecordingDisk::install();
    disk.stop();
    CrashImages images(disk);
    QTemporaryDir folder;
    QVERIFY(QFile::copy(ShopKeys::pathIn(m_shop->folder()), ShopKeys::pathIn(folder.path())));
    std::mt19937 random(20221015);
    QList<qsizetype> moments;
    for (int i = 0; i < imagesAWork(); ++i)
        moments += qsizetype(random() % quint64(disk.events().size() + 1));
    std::sort(moments.begin(), moments.end());
    for (const qsizetype moment : std::as_const(moments)) {
        images.goTo(moment);
        images.write(folder.path(), random);
        int acknowledged = 0;
        for (const Mark &mark : marks)
            acknowledged = mark.events <= moment ? mark.acknowledged : acknowledged;
        const QString verdict = verdictOn(folder.path(), acknowledged, complaint);
        QVERIFY2(
            verdict.isEmpty(),
            qPrintable(QStringLiteral("%1 of %2: %3").arg(moment).arg(disk.events().size()).arg(verdict)));
        for (const QString &copy : QDir(folder.path()).entryList({QStringLiteral("*.cut-*")}))
            QFile::remove(folder.filePath(copy));
        ++m_images;
    }
}

void tst_PowerCuts::nothingAcknowledgedIsLost_data()
{
    addWorks();
}

void tst_PowerCuts::nothingAcknowledgedIsLost()
{
    QFETCH(Work, work);
    QFETCH(int, acts);
    QVERIFY(work.prepare(**m_shop->open()).ok());
    RecordingDisk &disk = RecordingDisk::install();
    disk.record(m_shop->folder());
    QList<Mark> marks;
    {
        auto shop = m_shop->open();
        for (int number = 1; number <= acts; ++number) {
            const Result<void> done = work.act(**shop, number);
            QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().code + done.error().detail));
            marks.append({disk.events().size(), number});
            if (number % 7 == 0) // as after imports and every five minutes
                QVERIFY((*shop)->database->checkpoint().ok());
        }
    }
    QVERIFY2(work.complaint(**m_shop->open(), acts).isEmpty(),
             qPrintable(work.complaint(**m_shop->open(), acts)));
    tryImages(marks, work.complaint);
}

void tst_PowerCuts::aMigrationIsWholeOrNotAtAll()
{
    {
        auto shop = m_shop->open();
        QVERIFY(receiveText(**shop, 1).ok());
        QVERIFY((*shop)->database->execute(backToSchema10).ok());
    }
    RecordingDisk &disk = RecordingDisk::install();
    disk.record(m_shop->folder());
    QVERIFY(m_shop->open().ok());
    tryImages({}, [](Shop &shop, int) {
        return unless(countOf(shop, "messages") == 1, QStringLiteral("the message is lost"));
    });
}

void tst_PowerCuts::everyDiskErrorIsSurvived_data()
{
    addWorks();
}

// The k-th operation on the disk fails, once or from then on, until the act gets by without meeting it.
void tst_PowerCuts::everyDiskErrorIsSurvived()
{
    QFETCH(Work, work);
    RecordingDisk &disk = RecordingDisk::install();
    QVERIFY(work.prepare(**m_shop->open()).ok());
    const bool isLong = qEnvironmentVariableIsSet("IEUM_POWER_CUTS");
    int acknowledged = 0, number = 0, errors = 0;
    for (const auto fault : {RecordingDisk::Fault::Once, RecordingDisk::Fault::Forever}) {
        // The short set takes steps.
        for (qint64 operation = 1;; operation += isLong ? 1 : 1 + operation / 3) {
            auto shop = m_shop->open();
            QVERIFY2(shop.ok(), shop.ok() ? "" : qPrintable(shop.error().code + shop.error().detail));
            disk.failAt(operation, fault);
            const Result<void> done = work.act(**shop, ++number);
            const bool wasMet = disk.hasFailed();
            disk.failAt(0, RecordingDisk::Fault::None);
            acknowledged += done.ok();
            errors += wasMet;
            shop = Error("database.failed"); // closes it
            const QString verdict = verdictOn(m_shop->folder(), acknowledged, work.complaint);
            QVERIFY2(verdict.isEmpty(),
                     qPrintable(QStringLiteral("operation %1: %2").arg(operation).arg(verdict)));
            if (!wasMet)
                break;
        }
    }
    QVERIFY(errors > 5);
    qInfo("%d errors", errors);
}

QTEST_GUILESS_MAIN(tst_PowerCuts)
#include "tst_PowerCuts.moc"
