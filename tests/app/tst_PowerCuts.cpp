#include "tests/support/OlderSchema.h"
#include "tests/support/RecordingDisk.h"
#include "tests/support/ShippingFixture.h"
#include "tests/support/TestShop.h"

#include <QDir>
#include <QtTest>

using namespace ieum;
using namespace ieum::test;

namespace {

/// Something the program does again and again, and how to see that all of it that was acknowledged is there,
/// and nothing by half.
struct Work
{
    std::function<Result<void>(Shop &shop)> prepare;
    std::function<Result<void>(Shop &shop, int number)> act; ///< numbers from 1
    std::function<QString(Shop &shop, int acknowledged)> complaint;
};

qint64 count(Shop &shop, const char *what)
{
    const auto all = shop.statistics.counts();
    for (const auto &[name, number] : *all) {
        if (name == QLatin1String(what))
            return number;
    }
    return -1;
}

QString unless(bool isRight, const QString &complaint)
{
    return isRight ? QString() : complaint;
}

Result<void> receive(Shop &shop, int number)
{
    IncomingMessage message;
    message.address = QStringLiteral("+82100000%1").arg(1000 + number % 7);
    message.at = Instant{1665818400000 + number * 60'000LL};
    message.text = QStringLiteral("케이크 %1개 되나요").arg(number);
    const auto session = shop.ingest.begin({{}, QStringLiteral("sms"), IngestOptions::Mode::Enter, {}});
    IEUM_TRY(session->add({message}));
    IEUM_TRY(session->flush());
    return shop.database->transact([&]() -> Result<void> {
        IEUM_TRY(session->finish());
        return {};
    });
}

Work ingest()
{
    return {[](Shop &) { return Result<void>(); }, receive,
            [](Shop &shop, int acknowledged) {
                const qint64 messages = count(shop, "messages");
                SearchQuery query;
                query.text = QStringLiteral("케이크");
                query.kinds = {SearchHit::Kind::Message};
                const qint64 found = shop.search.search(query)->total;
                return unless(messages >= acknowledged && found == messages,
                              QStringLiteral("%1 messages, %2 found").arg(messages).arg(found));
            }};
}

constexpr int linesASheet = 5;

// A sheet as a market gives it: all of its lines enter, or none.
Result<void> importSheet(Shop &shop, int number)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("sheet.csv")));
    if (!file.open(QIODevice::WriteOnly))
        return Error("file.not-writable");
    QString text = QStringLiteral(
        "상품주문번호,주문번호,수취인명,수취인연락처1,통합배송지,상품명,옵션정보,수량,주문상태\n");
    for (int line = 0; line < linesASheet; ++line)
        text += QStringLiteral("%1%2,A%1,김하늘,010-0000-1204,서울시 가짜로 %2,소이캔들,,1,발송대기\n")
                    .arg(number)
                    .arg(line);
    file.write(text.toUtf8());
    file.close();
    ImportRequest request;
    request.path = file.fileName();
    const auto entered = shop.imports.enter(request, {});
    if (!entered.ok())
        return entered.error();
    return entered->counts.added == linesASheet ? Result<void>() : Error("file.broken");
}

Work importing()
{
    return {[](Shop &) { return Result<void>(); }, importSheet,
            [](Shop &shop, int acknowledged) {
                const qint64 lines = count(shop, "order_lines");
                return unless(lines % linesASheet == 0 && lines >= acknowledged * linesASheet,
                              QStringLiteral("%1 lines after %2 sheets").arg(lines).arg(acknowledged));
            }};
}

Result<void> sendByHand(Shop &shop, int number)
{
    OutboxMessage draft;
    IEUM_TRY_ASSIGN(customers, shop.customers.list(1));
    IEUM_TRY_ASSIGN(customer, shop.customers.get(customers.first().id));
    draft.customer = customer.id;
    draft.contact = customer.contacts.first().id;
    draft.channel = QStringLiteral("sms");
    draft.address = customer.contacts.first().address;
    draft.text = QStringLiteral("답장 %1").arg(number);
    IEUM_TRY_ASSIGN(added, shop.outbox.add(draft, OutboxService::Carrier::ByHand));
    IEUM_TRY(shop.outbox.done(added.message.id));
    return {};
}

Work outbox()
{
    return {[](Shop &shop) { return receive(shop, 1); }, sendByHand,
            [](Shop &shop, int acknowledged) {
                const QList<OutboxMessage> rows = *shop.outbox.list();
                const auto sent = std::count_if(rows.begin(), rows.end(), [](const OutboxMessage &row) {
                    return row.state == OutboxState::SentByHand;
                });
                const qint64 told = count(shop, "messages") - 1;
                return unless(sent >= acknowledged && told == sent,
                              QStringLiteral("%1 sent, %2 in the thread").arg(sent).arg(told));
            }};
}

Result<void> enterOrders(Shop &shop)
{
    IEUM_TRY(shop.bands.add({QStringLiteral("cj"), bandNumber(0), bandNumber(199), {}, 0}));
    for (int number = 1; number <= 10; ++number)
        IEUM_TRY(importSheet(shop, number));
    return {};
}

Result<void> printOne(Shop &shop, int)
{
    IEUM_TRY_ASSIGN(lines, shop.orderStore.all());
    const auto pending = std::find_if(
        lines.begin(), lines.end(), [](const OrderLine &line) { return line.state == OrderState::Pending; });
    if (pending == lines.end())
        return Error("waybill.none");
    PrintRequest request;
    request.courier = QStringLiteral("cj");
    request.lines = {pending->id};
    MemoryOutput output;
    IEUM_TRY(shop.waybills.print(request, output));
    return {};
}

Work printing()
{
    return {enterOrders, printOne, [](Shop &shop, int acknowledged) {
                const QList<Waybill> waybills = *shop.waybillStore.list();
                QSet<QString> numbers;
                qint64 printed = 0;
                for (const Waybill &waybill : waybills) {
                    numbers += waybill.number;
                    printed += waybill.state == WaybillState::Printed;
                }
                return unless(printed >= acknowledged && numbers.size() == waybills.size(),
                              QStringLiteral("%1 printed, %2 numbers").arg(printed).arg(numbers.size()));
            }};
}

constexpr int mostBackups = 400;

Result<void> writeAndBackUp(Shop &shop, int number)
{
    const Result<void> written = shop.database->transact([&]() -> Result<void> {
        IEUM_TRY(shop.settings.setValue(QStringLiteral("left%1").arg(number), QString(900, u'x')));
        return shop.settings.setValue(QStringLiteral("right%1").arg(number), QString(900, u'x'));
    });
    IEUM_TRY(written);
    QTemporaryDir folder;
    IEUM_TRY(shop.backups.createIn(folder.path()));
    return {};
}

Work backingUp()
{
    return {[](Shop &) { return Result<void>(); }, writeAndBackUp,
            [](Shop &shop, int acknowledged) {
                int whole = 0;
                for (int number = 1; number <= mostBackups; ++number) {
                    const bool left = shop.settings.value(QStringLiteral("left%1").arg(number))->has_value();
                    const bool right =
                        shop.settings.value(QStringLiteral("right%1").arg(number))->has_value();
                    if (left != right)
                        return QStringLiteral("row %1 is there by half").arg(number);
                    whole += left;
                }
                if (whole < acknowledged)
                    return QStringLiteral("%1 rows after %2").arg(whole).arg(acknowledged);
                return QString();
            }};
}

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
    QTest::newRow("ingest") << ingest() << 30;
    QTest::newRow("order import") << importing() << 6;
    QTest::newRow("outbox") << outbox() << 15;
    QTest::newRow("waybill printing") << printing() << 20;
    QTest::newRow("backup") << backingUp() << 6;
}

Q_DECLARE_METATYPE(Work)

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
    auto shop = openShop(folder, m_shop->key, m_shop->clock);
    if (!shop.ok())
        return shop.error().code + u' ' + shop.error().detail;
    const auto report = (*shop)->integrity.check();
    if (!report.ok() || !report->ok())
        return QStringLiteral("damaged: ") + (report.ok() ? report->damaged.join(u' ') : report.error().code);
    if (!(*shop)->accessEntries.verify()->isIntact())
        return QStringLiteral("the access log is broken");
    return complaint(**shop, acknowledged);
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
        QVERIFY(receive(**shop, 1).ok());
        QVERIFY((*shop)->database->execute(backToSchema10).ok());
    }
    RecordingDisk &disk = RecordingDisk::install();
    disk.record(m_shop->folder());
    QVERIFY(m_shop->open().ok());
    tryImages({}, [](Shop &shop, int) {
        return unless(count(shop, "messages") == 1, QStringLiteral("the message is lost"));
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
