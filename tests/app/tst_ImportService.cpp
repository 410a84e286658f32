#include "app/workspace/Shop.h"
#include "core/base/files/SheetWriter.h"
#include "tests/support/GoldenImport.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace ieum;

/// The whole path of an order sheet, over the shop as it is composed.
class tst_ImportService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void entersEachLineOnce();
    void sheetOfEveryMarketEntersOnce_data();
    void sheetOfEveryMarketEntersOnce();
    void cutSheetAndThenTheWholeIsTheWhole();
    void previewCountsWhatEnteringDoes();
    void keepsWhatIsRefusedWithItsPlace();
    void undoGivesBackWhatWasThere();
    void changedAddressAfterPrintingVoidsTheNumber();
    void cutTextEntersItsWholeRows();
    void sameTableInAnotherOrderAddsNothing();
    void remembersWhichColumnIsWhich();
    void cancelledReadingLeavesNothing();
    void readingKeepsNobodyFromWriting();

private:
    QString write(const QString &name, const QStringList &rows) const;
    ImportReport enter(const QString &path);
    QList<OrderLine> lines() { return *m_shop->orderStore.all(); }

    StartedClock m_clock{{1665818400000}}; // 2022-10-15 16:20 in Seoul
    std::unique_ptr<Shop> m_shop;
    QTemporaryDir m_folder;
};

static const QString header =
    QStringLiteral("상품주문번호,주문번호,수취인명,수취인연락처1,통합배송지,상품명,옵션정보,수량,주문상태");

static QString row(const char *line, const char *address, const char *quantity = "1",
                   const char *state = "발송대기")
{
    return QStringLiteral("%1,A1,김하늘,010-0000-1204,%2,소이캔들,,%3,%4")
        .arg(QString::fromUtf8(line), QString::fromUtf8(address), QString::fromUtf8(quantity),
             QString::fromUtf8(state));
}

void tst_ImportService::init()
{
    m_shop = std::make_unique<Shop>(Database::inMemory(), m_clock, m_folder.path());
}

QString tst_ImportService::write(const QString &name, const QStringList &rows) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    const QByteArray bytes = (QStringList{header} + rows).join(QLatin1Char('\n')).toUtf8() + '\n';
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

ImportReport tst_ImportService::enter(const QString &path)
{
    ImportRequest request;
    request.path = path;
    const auto report = m_shop->imports.enter(request, {});
    return report.ok() ? *report : ImportReport();
}

void tst_ImportService::entersEachLineOnce()
{
    const QString path =
        write(QStringLiteral("a.csv"), {row("1", "세종 한누리대로 21"), row("2", "세종 한누리대로 21")});
    QCOMPARE(enter(path).counts, (ImportCounts{2, 2, 0, 0, 0}));
    QCOMPARE(enter(path).counts, (ImportCounts{2, 0, 2, 0, 0}));
    QVERIFY(enter(path).wasEntered);
    QCOMPARE(lines().size(), 2);
    QCOMPARE(lines()[0].customer, lines()[1].customer);
}

void tst_ImportService::sheetOfEveryMarketEntersOnce_data()
{
    QTest::addColumn<QString>("path");
    const QDir root(QStringLiteral(IEUM_TEST_DATA "/markets"));
    for (const QString &market : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QString &path : test::goldenCases(QStringLiteral("markets/") + market)) {
            if (!path.contains(QLatin1String("-pw")))
                QTest::newRow(qPrintable(market + QLatin1Char('/') + QFileInfo(path).fileName())) << path;
        }
    }
}

void tst_ImportService::sheetOfEveryMarketEntersOnce()
{
    QFETCH(QString, path);
    const ImportCounts first = enter(path).counts;
    QVERIFY(first.read > 0);
    QCOMPARE(first, (ImportCounts{first.read, first.read, 0, 0, 0}));
    QCOMPARE(enter(path).counts, (ImportCounts{first.read, 0, first.read, 0, 0}));
    QCOMPARE(lines().size(), first.read);
}

void tst_ImportService::cutSheetAndThenTheWholeIsTheWhole()
{
    QFile whole(QStringLiteral(IEUM_TEST_DATA "/markets/cafe24/cp949.csv"));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    for (qsizetype size = bytes.size() / 2; size < bytes.size(); size += 41) {
        init();
        QFile cut(m_folder.filePath(QStringLiteral("cut.csv")));
        QVERIFY(cut.open(QIODevice::WriteOnly) && cut.write(bytes.left(size)) == size);
        cut.close();
        enter(cut.fileName());
        enter(whole.fileName());
        const QList<OrderLine> all = lines();
        QCOMPARE(all.size(), 3);
        for (const OrderLine &line : all)
            QCOMPARE(line.recipient.fullAddress(), all.first().recipient.fullAddress());
    }
}

void tst_ImportService::previewCountsWhatEnteringDoes()
{
    enter(write(QStringLiteral("a.csv"), {row("1", "세종 한누리대로 21"), row("2", "세종 한누리대로 21")}));
    ImportRequest request;
    request.path =
        write(QStringLiteral("b.csv"), {row("1", "세종 도움5로 19"), row("2", "세종 한누리대로 21"),
                                        row("3", "세종 한누리대로 21"), row("4", "세종", "두 개")});
    const auto preview = m_shop->imports.preview(request, {});
    QVERIFY(preview.ok() && !preview->batch.isValid());
    QCOMPARE(lines().size(), 2);
    QCOMPARE(m_shop->batches.recent(0)->size(), 1);
    const auto entered = m_shop->imports.enter(request, {});
    QCOMPARE(entered->counts, preview->counts);
    QCOMPARE(entered->counts, (ImportCounts{4, 1, 1, 1, 1}));
}

void tst_ImportService::keepsWhatIsRefusedWithItsPlace()
{
    const ImportReport report = enter(write(
        QStringLiteral("a.csv"), {row("1", "세종 한누리대로 21", "두 개"), row("", "세종 한누리대로 21")}));
    QCOMPARE(report.rejected.size(), 2);
    QCOMPARE(report.rejected[0].place, QStringLiteral("line 2"));
    QCOMPARE(report.rejected[0].reason.code, QStringLiteral("order.row-quantity"));
    QCOMPARE(report.rejected[1].reason.code, QStringLiteral("order.row-no-number"));
    QCOMPARE(m_shop->batches.remarks(report.batch, BatchStore::RemarkKind::Rejected)->size(), 2);
}

void tst_ImportService::undoGivesBackWhatWasThere()
{
    enter(write(QStringLiteral("a.csv"), {row("1", "세종 한누리대로 21")}));
    const ImportReport second = enter(
        write(QStringLiteral("b.csv"), {row("1", "세종 도움5로 19", "3"), row("2", "세종 한누리대로 21")}));
    QCOMPARE(second.counts, (ImportCounts{2, 1, 0, 1, 0}));
    const auto undone = m_shop->imports.undo(second.batch);
    QVERIFY(undone.ok());
    QCOMPARE(undone->removed, 1);
    QCOMPARE(undone->kept, 0);
    QCOMPARE(lines().size(), 1);
    QCOMPARE(lines()[0].recipient.address, QStringLiteral("세종 한누리대로 21"));
    QCOMPARE(lines()[0].quantity, 1);
    QCOMPARE(m_shop->imports.undo(second.batch).error().code, QStringLiteral("import.undone-already"));
    QCOMPARE(m_shop->statistics.counts()->at(2).second, 1);
}

void tst_ImportService::changedAddressAfterPrintingVoidsTheNumber()
{
    enter(write(QStringLiteral("a.csv"), {row("1", "세종 한누리대로 21")}));
    Statement waybill = m_shop->database->prepare(
        "INSERT INTO waybills(id, uid, courier, number, state, label_class, label, at) "
        "VALUES (1, x'01', 'cj', '600000000001', 'printed', 'no-sort-code', '{}', 0)");
    QVERIFY(waybill.run().ok());
    QVERIFY(m_shop->database->execute("INSERT INTO waybill_lines VALUES (1, 1, 1)").ok());
    QVERIFY(m_shop->orderStore.setState(OrderLineId{1}, OrderState::Printed, BatchId(), m_clock.now()).ok());
    const ImportReport report = enter(write(QStringLiteral("b.csv"), {row("1", "세종 도움5로 19")}));
    QCOMPARE(report.counts.updated, 1);
    const OrderLine line = lines().first();
    QCOMPARE(line.state, OrderState::Pending);
    QVERIFY(line.waybill.isEmpty());
    QCOMPARE(line.problems.first(), Error("order.address-changed", {QStringLiteral("600000000001")}));
}

void tst_ImportService::cutTextEntersItsWholeRows()
{
    const QString path =
        write(QStringLiteral("a.csv"), {row("1", "세종 한누리대로 21"), row("2", "세종 한누리대로 21")});
    QFile file(path);
    QVERIFY(file.resize(file.size() - 30));
    const ImportReport report = enter(path);
    QCOMPARE(report.counts, (ImportCounts{2, 1, 0, 0, 1}));
    QCOMPARE(report.rejected.first().reason.code, QStringLiteral("file.cut-short"));
}

void tst_ImportService::sameTableInAnotherOrderAddsNothing()
{
    QStringList rows{QStringLiteral("박가온,010-0000-0001,세종 가람로 7,비누,1"),
                     QStringLiteral("박가온,010-0000-0001,세종 가람로 7,비누,1"),
                     QStringLiteral("이나라,010-0000-0002,세종 가람로 9,비누,2")};
    const auto table = [&](const QString &name) {
        const QString path = write(name, rows);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return QString();
        file.write((QStringLiteral("이름,연락처,주소,상품,수량\n") + rows.join(QLatin1Char('\n')) +
                    QLatin1Char('\n'))
                       .toUtf8());
        return path;
    };
    QCOMPARE(enter(table(QStringLiteral("a.csv"))).counts, (ImportCounts{3, 3, 0, 0, 0}));
    std::reverse(rows.begin(), rows.end());
    QCOMPARE(enter(table(QStringLiteral("b.csv"))).counts, (ImportCounts{3, 0, 3, 0, 0}));
}

void tst_ImportService::remembersWhichColumnIsWhich()
{
    const auto table = [&](const char *name, const char *text) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) > 0 ? file.fileName() : QString();
    };
    ImportRequest request;
    request.path = table("a.csv", "이름,연락처,주소,상품,비고\n박가온,010-0000-0001,세종 가람로 7,비누,3\n");
    request.columns = m_shop->imports.preview(request, {})->shape->columns;
    request.columns.remove(QStringLiteral("delivery-message"));
    request.columns.insert(QStringLiteral("quantity"), QStringLiteral("비고"));
    QVERIFY(m_shop->imports.enter(request, {}).ok());
    QCOMPARE(lines().last().quantity, 3);
    enter(table("b.csv", "주소,비고,이름,상품,연락처\n세종 가람로 9,5,이나라,비누,010-0000-0002\n"));
    QCOMPARE(lines().last().quantity, 5);
}

void tst_ImportService::cancelledReadingLeavesNothing()
{
    QStringList rows;
    for (int i = 0; i < 1000; ++i)
        rows += row(QByteArray::number(i + 1).constData(), "세종 한누리대로 21");
    ImportRequest request;
    request.path = write(QStringLiteral("a.csv"), rows);
    const auto report = m_shop->imports.enter(request, [](double share) { return share < 0.5; });
    QCOMPARE(report.error().code, QStringLiteral("import.cancelled"));
    QVERIFY(lines().isEmpty());
    QVERIFY(m_shop->batches.recent(0)->isEmpty());
}

// A second transaction on the same connection is refused while one is open.
void tst_ImportService::readingKeepsNobodyFromWriting()
{
    QStringList rows{header};
    for (int i = 0; i < 600; ++i)
        rows += row(qPrintable(QString::number(i)), "서울특별시 종로구 가짜로 1 1층");
    int free = 0, held = 0;
    ImportRequest request;
    request.path = write(QStringLiteral("long.csv"), rows);
    const auto report = m_shop->imports.enter(request, [&](double) {
        const bool isFree = m_shop->database->execute("BEGIN IMMEDIATE").ok();
        if (isFree)
            (void)m_shop->database->execute("ROLLBACK");
        ++(isFree ? free : held);
        return true;
    });
    QVERIFY(report.ok());
    QCOMPARE(report->counts.added, 600);
    QVERIFY(free >= 2);
    QCOMPARE(held, 0);
}

QTEST_GUILESS_MAIN(tst_ImportService)
#include "tst_ImportService.moc"
