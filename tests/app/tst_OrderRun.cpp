#include "app/workspace/Shop.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ieum;

/// A long sheet enters in many short transactions and still as a whole or not at all.
class tst_OrderRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readersSeeNothingBeforeTheEnd();
    void cancelLeavesNothing();
    void changesWaitForTheEnd();
    void moreChangesThanAreHeldEnter();
    void sharedNumbersMeetTheirLinesAgain();
    void previewCountsLongSheets_data();
    void previewCountsLongSheets();
    void leftoversOfADeadImportAreRemovedFirst();
    void discardKeepsWhatABookingRestsOn();

private:
    struct Row
    {
        int line;
        QString address = QStringLiteral("세종 한누리대로 21");
    };
    static QList<Row> rows(int from, int to, const QString &address = QStringLiteral("세종 한누리대로 21"));
    ImportRequest sheet(const QList<Row> &rows) const;
    int count(const char *table);
    ImportCounts enter(const QList<Row> &rows)
    {
        const auto report = m_shop->imports.enter(sheet(rows), {});
        return report.ok() ? report->counts : ImportCounts();
    }

    StartedClock m_clock{{1665818400000}}; // 2022-10-15 16:20 in Seoul
    std::unique_ptr<Shop> m_shop;
    QTemporaryDir m_folder;
};

void tst_OrderRun::init()
{
    m_shop = std::make_unique<Shop>(Database::inMemory(), m_clock, m_folder.path());
}

QList<tst_OrderRun::Row> tst_OrderRun::rows(int from, int to, const QString &address)
{
    QList<Row> rows;
    for (int line = from; line < to; ++line)
        rows += Row{line, address};
    return rows;
}

// Two lines an order, every order of its own person.
ImportRequest tst_OrderRun::sheet(const QList<Row> &rows) const
{
    QByteArray text = "상품주문번호,주문번호,수취인명,수취인연락처1,통합배송지,상품명,수량\n";
    for (const Row &row : rows)
        text += QStringLiteral("L%1,A%2,김하늘,010-0000-%3,%4,소이캔들,1\n")
                    .arg(row.line)
                    .arg(row.line / 2)
                    .arg(row.line / 2, 4, 10, QLatin1Char('0'))
                    .arg(row.address)
                    .toUtf8();
    ImportRequest request;
    request.path = m_folder.filePath(QStringLiteral("sheet.csv"));
    QFile file(request.path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? request : ImportRequest();
}

int tst_OrderRun::count(const char *table)
{
    Statement select = m_shop->database->prepare((QByteArray("SELECT count(*) FROM ") + table).constData());
    return select.step().ok() ? static_cast<int>(select.integer(0)) : -1;
}

void tst_OrderRun::readersSeeNothingBeforeTheEnd()
{
    int mostRows = 0, looks = 0;
    const auto look = [&](double) {
        ++looks;
        mostRows = std::max(mostRows, count("order_lines"));
        return m_shop->orderStore.all()->isEmpty() &&
               m_shop->orderStore.ofOrderNumber(QStringLiteral("A0"))->isEmpty() &&
               m_shop->orderStore.ofLineNumber(QStringLiteral("L0"))->isEmpty() &&
               m_shop->customers.list(0)->isEmpty() && m_shop->statistics.counts()->at(3).second == 0;
    };
    const auto report = m_shop->imports.enter(sheet(rows(0, 3500)), look);
    QVERIFY(report.ok());
    QVERIFY(looks > 10);
    QVERIFY(mostRows >= 3000);
    QCOMPARE(m_shop->orderStore.all()->size(), 3500);
    QCOMPARE(m_shop->customers.list(0)->size(), 1750);
}

void tst_OrderRun::cancelLeavesNothing()
{
    const auto report =
        m_shop->imports.enter(sheet(rows(0, 3500)), [&](double) { return count("order_lines") < 3000; });
    QCOMPARE(report.error().code, QStringLiteral("import.cancelled"));
    for (const char *table : {"order_lines", "orders", "customers", "contact_points", "batches"})
        QCOMPARE(count(table), 0);
}

void tst_OrderRun::changesWaitForTheEnd()
{
    enter(rows(0, 10));
    const QString moved = QStringLiteral("세종 도움5로 19");
    const auto isMoved = [&] { return m_shop->orderStore.all()->first().recipient.address == moved; };
    const ImportRequest second = sheet(rows(0, 2500, moved));
    bool wasMoved = false;
    const auto cancelled = m_shop->imports.enter(second, [&](double) {
        wasMoved = wasMoved || isMoved();
        return count("order_lines") < 2000;
    });
    QVERIFY(!cancelled.ok() && !wasMoved && !isMoved());
    QCOMPARE(m_shop->imports.enter(second, {})->counts, (ImportCounts{2500, 2490, 0, 10, 0}));
    QVERIFY(isMoved());
}

void tst_OrderRun::moreChangesThanAreHeldEnter()
{
    constexpr int lines = 4500;
    QCOMPARE(enter(rows(0, lines)), (ImportCounts{lines, lines, 0, 0, 0}));
    const QList<Row> changed = rows(0, lines, QStringLiteral("세종 도움5로 19"));
    QCOMPARE(m_shop->imports.preview(sheet(changed), {})->counts, (ImportCounts{lines, 0, 0, lines, 0}));
    QCOMPARE(enter(changed), (ImportCounts{lines, 0, 0, lines, 0}));
    QCOMPARE(enter(changed), (ImportCounts{lines, 0, lines, 0, 0}));
    QCOMPARE(m_shop->orderStore.all()->last().recipient.address, QStringLiteral("세종 도움5로 19"));
}

// Rows without a number of their own are told apart by their turn, over all transactions.
void tst_OrderRun::sharedNumbersMeetTheirLinesAgain()
{
    QByteArray text = "이름,연락처,주소,상품,수량\n";
    for (int i = 0; i < 1500; ++i)
        text += QStringLiteral("박가온%1,010-0000-%2,세종 가람로 7,비누,1\n")
                    .arg(i % 500)
                    .arg(i % 500, 4, 10, QLatin1Char('0'))
                    .toUtf8();
    ImportRequest request;
    request.path = m_folder.filePath(QStringLiteral("table.csv"));
    QFile file(request.path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush());
    QCOMPARE(m_shop->imports.preview(request, {})->counts, (ImportCounts{1500, 1500, 0, 0, 0}));
    QCOMPARE(m_shop->imports.enter(request, {})->counts, (ImportCounts{1500, 1500, 0, 0, 0}));
    QCOMPARE(m_shop->imports.enter(request, {})->counts, (ImportCounts{1500, 0, 1500, 0, 0}));
}

void tst_OrderRun::previewCountsLongSheets_data()
{
    QTest::addColumn<int>("repeatedFrom");
    QTest::addColumn<QString>("address");
    const QString other = QStringLiteral("세종 도움5로 19");
    QTest::newRow("no line twice") << 2500 << QString();
    QTest::newRow("a line twice, the same") << 0 << QStringLiteral("세종 한누리대로 21");
    QTest::newRow("a line twice, another address") << 0 << other;
    QTest::newRow("a known line twice") << 2400 << other;
}

void tst_OrderRun::previewCountsLongSheets()
{
    QFETCH(int, repeatedFrom);
    QFETCH(QString, address);
    enter(rows(2400, 2410));
    const ImportRequest request =
        sheet(rows(0, 2500) + rows(repeatedFrom, std::min(repeatedFrom + 5, 2500), address));
    const auto preview = m_shop->imports.preview(request, {});
    QVERIFY(preview.ok() && !preview->batch.isValid());
    QCOMPARE(count("order_lines"), 10);
    QCOMPARE(count("batches"), 1);
    QCOMPARE(m_shop->imports.enter(request, {})->counts, preview->counts);
}

void tst_OrderRun::leftoversOfADeadImportAreRemovedFirst()
{
    ImportBatch dead;
    dead.file = QStringLiteral("dead.csv");
    dead.kind = QStringLiteral("orders");
    dead.state = ImportBatch::State::Entering;
    const BatchId batch = *m_shop->batches.insert(dead);
    OrderLine line;
    line.market = QStringLiteral("naver");
    line.orderNo = QStringLiteral("A0");
    line.lineNo = QStringLiteral("L0");
    line.customer = *m_shop->customerMatcher.forBuyer({{}, {}, QStringLiteral("김하늘"), {}}, batch);
    QVERIFY(m_shop->orderStore.insert(line, {}, batch, m_clock.now()).ok());
    QCOMPARE(enter(rows(0, 2)), (ImportCounts{2, 2, 0, 0, 0}));
    QCOMPARE(m_shop->orderStore.all()->size(), 2);
    QCOMPARE(count("batches"), 1);
}

void tst_OrderRun::discardKeepsWhatABookingRestsOn()
{
    const auto report = m_shop->imports.enter(sheet(rows(0, 3000)), [&](double) {
        if (count("order_lines") < 2000)
            return true;
        BookingDraft draft;
        draft.name = QStringLiteral("김하늘");
        draft.phone = QStringLiteral("010-0000-0003");
        draft.service = QStringLiteral("젤네일");
        draft.start = m_clock.now().inSeoul();
        draft.minutes = 30;
        return !m_shop->bookings.add(draft, BookingService::OnClash::Force).ok();
    });
    QCOMPARE(report.error().code, QStringLiteral("import.cancelled"));
    QCOMPARE(count("orders"), 0);
    QCOMPARE(count("customers"), 1);
    QCOMPARE(m_shop->customers.list(0)->first().contacts.first().display, QStringLiteral("010-0000-0003"));
}

QTEST_GUILESS_MAIN(tst_OrderRun)
#include "tst_OrderRun.moc"
