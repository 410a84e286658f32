// Two processes that print at once and are killed at any instant: never the same number on two parcels, never
// a number that nobody can explain.
#include "tests/cli/WaybillNumbers.h"
#include "tests/support/IeumCtl.h"
#include "tests/support/SampleFiles.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

static bool hasEnded(QProcess &process)
{
    return process.state() == QProcess::NotRunning || process.waitForFinished(60'000);
}

class tst_ContractPrintRaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void twoProcessesPrintTheSameOrders();
    void killedAtAnyInstant();
    void printedVoidedAndMovedWhileOthersPrint();

private:
    static constexpr int bandSize = 60;

    NaverRow order(int i, int house = 0) const
    {
        return {u"20221015000001%1"_s.arg(i, 2, 10, QLatin1Char('0')),
                u"20221015000009%1"_s.arg(i, 2, 10, QLatin1Char('0')),
                u"홍길%1"_s.arg(u"동서남북상하좌우"_s.at(i % 8)),
                u"010-0000-%1"_s.arg(1000 + i),
                u"03187"_s,
                u"서울특별시 종로구 가짜로 %1"_s.arg(i + 1 + house)};
    }
    void takeOrders(const QList<NaverRow> &rows);
    std::unique_ptr<QProcess> startPrint(const QString &file)
    {
        return m_ctl->begin({u"waybill"_s, u"print"_s, u"--courier"_s, u"cj"_s, u"--pending"_s, u"--pdf"_s,
                             m_ctl->path(file)});
    }
    void explainEveryNumber();
    void readPaper(const QString &file);
    void compareThePapers();

    std::unique_ptr<IeumCtl> m_ctl;
    QRandomGenerator m_random{20221015};
    QMap<QString, QSet<QString>> m_onPaper; ///< number → the parcels that a file shows it on
};

void tst_ContractPrintRaces::init()
{
    m_ctl = IeumCtl::withShop();
    m_onPaper.clear();
    EXPECT_JSON(m_ctl->run({u"band"_s, u"add"_s, u"--courier"_s, u"cj"_s, u"--from"_s, cj(100), u"--to"_s,
                            cj(99 + bandSize)}),
                0);
}

void tst_ContractPrintRaces::takeOrders(const QList<NaverRow> &rows)
{
    QVERIFY(writeSmartStore(m_ctl->path(u"naver.xlsx"_s), rows));
    EXPECT_JSON(m_ctl->run({u"import"_s, m_ctl->path(u"naver.xlsx"_s)}), 0);
}

// left + used + void is the band's size; every number before the next one has exactly one row, with its state
// and, when it is void, the reason; no order has two living numbers.
void tst_ContractPrintRaces::explainEveryNumber()
{
    const Answer bands = m_ctl->run("band list");
    const qint64 used = bands.number("/bands/0/used"), voided = bands.number("/bands/0/void");
    QCOMPARE(bands.number("/bands/0/left") + used + voided, qint64(bandSize));
    const Answer waybills = m_ctl->run("waybill list --limit 0");
    QStringList numbers = waybills.column("/waybills", "number");
    numbers.sort();
    QCOMPARE(qint64(numbers.size()), used + voided);
    for (qsizetype i = 0; i < numbers.size(); ++i)
        QCOMPARE(numbers[i], cj(100 + i));
    QStringList living;
    for (const Json &waybill : waybills.at("/waybills")) {
        if (text(waybill, "state") == u"void"_s)
            QVERIFY(!text(waybill, "why").isEmpty() && text(waybill, "why") != u"‹null›"_s);
        else
            for (const Json &line : waybill["lines"])
                living += QString::fromStdString(line.get<std::string>());
    }
    QCOMPARE(living.removeDuplicates(), 0);
}

// Which house each number stands for, page by page; a file that was never finished is not there.
void tst_ContractPrintRaces::readPaper(const QString &file)
{
    static const QRegularExpression number(u"\\b\\d{4}-\\d{4}-\\d{4}\\b"_s), house(u"가짜로 (\\d+)"_s);
    if (!QFile::exists(m_ctl->path(file)))
        return;
    QProcess toText;
    toText.start(u"pdftotext"_s, {u"-layout"_s, m_ctl->path(file), u"-"_s});
    QVERIFY(toText.waitForFinished(60'000) && toText.exitCode() == 0);
    for (const QString &page : QString::fromUtf8(toText.readAllStandardOutput()).split(u'\f')) {
        const auto foundNumber = number.match(page), foundHouse = house.match(page);
        if (foundNumber.hasMatch() && foundHouse.hasMatch())
            m_onPaper[foundNumber.captured()] += foundHouse.captured(1);
    }
}

void tst_ContractPrintRaces::compareThePapers()
{
    QVERIFY(!m_onPaper.isEmpty());
    for (auto number = m_onPaper.begin(); number != m_onPaper.end(); ++number)
        QVERIFY2(number->size() == 1, qPrintable(number.key() + u" is on paper for houses "_s +
                                                 QStringList(number->values()).join(u", "_s)));
}

void tst_ContractPrintRaces::twoProcessesPrintTheSameOrders()
{
    QList<NaverRow> rows;
    for (int i = 0; i < 8; ++i)
        rows += order(i);
    takeOrders(rows);
    const auto first = startPrint(u"a.pdf"_s), second = startPrint(u"b.pdf"_s);
    QVERIFY(hasEnded(*first) && hasEnded(*second));
    const auto labels = [](QProcess &process) {
        return Json::parse(process.readAllStandardOutput().toStdString())["labels"].size();
    };
    QCOMPARE(labels(*first) + labels(*second), size_t(8));
    explainEveryNumber();
    QCOMPARE(m_ctl->run("orders list --state printed").count("/orders"), 8);
    readPaper(u"a.pdf"_s);
    readPaper(u"b.pdf"_s);
    compareThePapers();
}

// The kill comes at another instant each time: while the shop is being unlocked, the number taken, the file
// written, the print confirmed.
void tst_ContractPrintRaces::killedAtAnyInstant()
{
    constexpr int rounds = 12;
    QList<NaverRow> rows;
    for (int i = 0; i < rounds; ++i)
        rows += order(i);
    takeOrders(rows);
    QElapsedTimer whole;
    whole.start();
    QVERIFY(m_ctl->run("band list").isOneObject());
    const int unlocking = int(whole.elapsed());
    for (int round = 0; round < rounds; ++round) {
        const QStringList files{u"a%1.pdf"_s.arg(round), u"b%1.pdf"_s.arg(round)};
        const auto first = startPrint(files[0]), second = startPrint(files[1]);
        QTest::qWait(unlocking / 2 + m_random.bounded(2 * unlocking));
        first->kill();
        if (round % 2 == 0)
            second->kill();
        QVERIFY(hasEnded(*first) && hasEnded(*second));
        readPaper(files[0]);
        readPaper(files[1]);
        if (round % 3 == 0) // a number given to a parcel that nobody may have printed is void, and explained
            m_ctl->run({u"orders"_s, u"cancel"_s, order(round).orderNo});
    }
    explainEveryNumber();
    m_ctl->run({u"waybill"_s, u"print"_s, u"--courier"_s, u"cj"_s, u"--pending"_s, u"--pdf"_s,
                m_ctl->path(u"last.pdf"_s)});
    readPaper(u"last.pdf"_s);
    explainEveryNumber();
    compareThePapers();
    QCOMPARE(m_ctl->run("orders list --state pending").count("/orders"), 0);
}

void tst_ContractPrintRaces::printedVoidedAndMovedWhileOthersPrint()
{
    constexpr int rounds = 6;
    QList<NaverRow> rows;
    for (int round = 0; round < rounds; ++round) {
        rows += order(round);
        takeOrders(rows);
        const auto first = startPrint(u"a%1.pdf"_s.arg(round));
        QTest::qWait(m_random.bounded(300));
        rows.last() = order(round, 40 + round); // the buyer moves while the label is being drawn
        takeOrders(rows);
        m_ctl->run({u"waybill"_s, u"void"_s, cj(100 + round), u"--why"_s, u"찢어짐"_s});
        QVERIFY(hasEnded(*first));
        readPaper(u"a%1.pdf"_s.arg(round));
    }
    explainEveryNumber();
    m_ctl->run({u"waybill"_s, u"print"_s, u"--courier"_s, u"cj"_s, u"--pending"_s, u"--pdf"_s,
                m_ctl->path(u"last.pdf"_s)});
    readPaper(u"last.pdf"_s);
    explainEveryNumber();
    compareThePapers();
    const Json rowsNow = m_ctl->run("orders list --state printed").at("/orders");
    QCOMPARE(rowsNow.size(), size_t(rounds));
    for (const Json &row : rowsNow) {
        const QString number = text(row, "waybill"), address = text(row, "address");
        QString hyphened = number;
        hyphened.insert(8, u'-').insert(4, u'-');
        const QString house = m_onPaper.value(hyphened).values().value(0);
        QVERIFY2(address.contains(u"가짜로 "_s + house),
                 qPrintable(address + u" but the paper says "_s + house));
    }
}

QTEST_GUILESS_MAIN(tst_ContractPrintRaces)
#include "tst_ContractPrintRaces.moc"
