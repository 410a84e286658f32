// What an outage cost: the figures of `outage report`, computed here once more from the orders that were
// entered.
#include "tests/support/IeumCtl.h"
#include "tests/support/SampleFiles.h"

#include <QFile>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractOutageReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void lossIsThatOfTheSameHours();
    void cancelledLinesAndOtherOutagesAreLeftOut();
    void theWeekStandsAgainstTheBestOne();
    void marketsShareTheReference();
    void minutesNobodyLookedAreListed();
    void anOpenOutageEndsNow();
    void aShopWithoutHistorySaysSo();
    void oneEarlierWeekHasNoRange();
    void theSpreadsheetHoldsEveryLine();
    void thePdfSaysTheSame();
    void evidenceNamesItsRows();
    void bookingsAreComparedToo();
    void anybodyCanCheckTheEvidence();
    void unknownOutagesAreNotFound();

private:
    struct Order
    {
        QString at;
        int won = 0;
    };
    void enter(const QList<Order> &orders);
    /// Orders of seven earlier Saturdays, two of the outage's own week, and the outage of 2022. Tests that
    /// come after it add to the same shop and take back what they added.
    void liveThroughIt();
    QString outage(const QString &channel, const QString &from, const QString &to);
    Answer report() { return m_ctl->run({u"outage"_s, u"report"_s, m_outage}); }

    std::shared_ptr<IeumCtl> m_ctl;
    QString m_outage;
    std::shared_ptr<IeumCtl> m_livedThrough; ///< kept from the first test that needed it
    QString m_livedOutage;
    int m_count = 0;
};

namespace {

// t(0.95, 6), from a printed table.
constexpr double quantileOfSix = 1.94318;

struct Range
{
    double lost;
    double half;
};

Range rangeOf(const QList<double> &sums, double now)
{
    double mean = 0;
    for (const double sum : sums)
        mean += sum / double(sums.size());
    double squares = 0;
    for (const double sum : sums)
        squares += (sum - mean) * (sum - mean);
    const auto count = double(sums.size());
    return {mean - now, quantileOfSix * std::sqrt(squares / (count - 1)) * std::sqrt(1 + 1 / count)};
}

} // namespace

void tst_ContractOutageReport::init()
{
    m_ctl = IeumCtl::withShop();
    m_ctl->at(u"2022-10-22T10:00:00+09:00"_s);
}

void tst_ContractOutageReport::enter(const QList<Order> &orders)
{
    QList<NaverRow> rows;
    for (const Order &order : orders) {
        ++m_count;
        NaverRow row;
        row.lineNo = QString::number(2022101500000001 + m_count);
        row.orderNo = QString::number(20221015000000 + m_count);
        row.amount = order.won;
        row.orderedAt = order.at;
        rows += row;
    }
    const QString path = m_ctl->path(u"orders-%1.xlsx"_s.arg(m_count));
    QVERIFY(writeSmartStore(path, rows));
    EXPECT_JSON(m_ctl->run({u"import"_s, path}), 0);
}

QString tst_ContractOutageReport::outage(const QString &channel, const QString &from, const QString &to)
{
    const QString now = m_ctl->now();
    const QString id =
        m_ctl->run({u"channel"_s, u"down"_s, channel, u"--since"_s, from, u"--why"_s, u"화재"_s})
            .text("/outage");
    m_ctl->at(to).run({u"channel"_s, u"up"_s, channel});
    m_ctl->at(now);
    return id;
}

void tst_ContractOutageReport::liveThroughIt()
{
    if (m_livedThrough) {
        m_ctl = m_livedThrough;
        m_outage = m_livedOutage;
        return;
    }
    enter({{u"2022-08-01 10:00:00"_s, 10000},
           {u"2022-08-27 15:29:59"_s, 7000}, // a second before the window
           {u"2022-09-03 16:00:00"_s, 100000},
           {u"2022-09-10 16:00:00"_s, 90000},
           {u"2022-09-17 16:00:00"_s, 110000},
           {u"2022-09-24 16:00:00"_s, 80000},
           {u"2022-10-01 16:00:00"_s, 120000},
           {u"2022-10-08 16:00:00"_s, 100000},
           {u"2022-10-15 15:30:00"_s, 20000},  // the first second of the outage
           {u"2022-10-16 15:30:00"_s, 5000}}); // the first one after it
    outage(u"sms"_s, u"2022-09-10T12:00:00+09:00"_s, u"2022-09-10T18:00:00+09:00"_s);
    m_outage = outage(u"kakao"_s, u"2022-10-15T15:30:00+09:00"_s, u"2022-10-16T15:30:00+09:00"_s);
    m_livedThrough = m_ctl;
    m_livedOutage = m_outage;
}

void tst_ContractOutageReport::lossIsThatOfTheSameHours()
{
    liveThroughIt();
    const Answer answer = report();
    EXPECT_JSON(answer, 0);
    QCOMPARE(answer.count("/loss/reference"), 7);
    QCOMPARE(answer.text("/loss/reference/0/from"), u"2022-10-08T15:30:00+09:00"_s);
    QCOMPARE(answer.text("/loss/reference/0/to"), u"2022-10-09T15:30:00+09:00"_s);
    QCOMPARE(answer.number("/loss/reference/0/won"), 100000);
    QCOMPARE(answer.number("/loss/reference/0/orders"), 1);
    QCOMPARE(answer.number("/loss/actual"), 20000);
    const Range range = rangeOf({100000, 120000, 80000, 110000, 100000, 0, 0}, 20000);
    QCOMPARE(answer.number("/loss/lost"), std::llround(range.lost));
    QCOMPARE(answer.number("/loss/low"), std::llround(std::max(0.0, range.lost - range.half)));
    QVERIFY(qAbs(answer.number("/loss/high") - std::llround(range.lost + range.half)) <= 1);
}

void tst_ContractOutageReport::cancelledLinesAndOtherOutagesAreLeftOut()
{
    liveThroughIt();
    enter({{u"2022-10-08 17:00:00"_s, 50000}});
    QCOMPARE(report().number("/loss/reference/0/won"), 150000);
    const QString late = u"%1"_s.arg(20221015000000 + m_count);
    EXPECT_JSON(m_ctl->run({u"orders"_s, u"cancel"_s, late}), 0);
    const Answer answer = report();
    QCOMPARE(answer.number("/loss/reference/0/won"), 100000);
    const QStringList starts = answer.column("/loss/reference", "from");
    QVERIFY(!starts.contains(u"2022-09-10T15:30:00+09:00"_s));
    QVERIFY(starts.contains(u"2022-08-20T15:30:00+09:00"_s));
}

void tst_ContractOutageReport::theWeekStandsAgainstTheBestOne()
{
    liveThroughIt();
    const Answer answer = report();
    QCOMPARE(answer.text("/loss/week/from"), u"2022-10-15T00:00:00+09:00"_s);
    QCOMPARE(answer.text("/loss/week/to"), u"2022-10-22T00:00:00+09:00"_s);
    QCOMPARE(answer.number("/loss/week/won"), 25000);
    QCOMPARE(answer.text("/loss/week/reference/from"), u"2022-10-01T00:00:00+09:00"_s);
    QCOMPARE(answer.number("/loss/week/reference/won"), 120000);
    QCOMPARE(answer.number("/loss/week/lost"), 95000);
}

void tst_ContractOutageReport::marketsShareTheReference()
{
    liveThroughIt();
    m_ctl->at(u"2022-10-08T18:00:00+09:00"_s);
    const Answer added =
        m_ctl->run({u"orders"_s, u"add"_s, u"--name"_s, u"이바다"_s, u"--phone"_s, u"010-0000-0007"_s,
                    u"--address"_s, u"서울특별시 종로구 가짜로 2 101동 102호"_s, u"--item"_s, u"소이캔들"_s,
                    u"--amount"_s, u"170000"_s});
    EXPECT_JSON(added, 0);
    m_ctl->at(u"2022-10-22T10:00:00+09:00"_s);
    const Answer answer = report();
    QCOMPARE(answer.text("/dependence/0/market"), u"naver"_s);
    QCOMPARE(answer.number("/dependence/0/won"), 510000);
    QCOMPARE(answer.at("/dependence/0/share").get<double>(), 0.75);
    QCOMPARE(answer.text("/dependence/1/market"), u"other"_s);
    QCOMPARE(answer.at("/dependence/1/share").get<double>(), 0.25);
    EXPECT_JSON(m_ctl->run({u"orders"_s, u"cancel"_s, added.text("/order_no")}), 0);
    QCOMPARE(report().count("/dependence"), 1);
}

void tst_ContractOutageReport::minutesNobodyLookedAreListed()
{
    liveThroughIt();
    const Answer answer = report();
    QCOMPARE(answer.number("/monitoring/known_minutes"), 0);
    QCOMPARE(answer.number("/monitoring/unknown_minutes"), 1440);
    QCOMPARE(answer.count("/monitoring/unknown"), 1);
    QCOMPARE(answer.text("/monitoring/unknown/0/from"), u"2022-10-15T15:30:00+09:00"_s);
    QCOMPARE(answer.text("/monitoring/unknown/0/to"), u"2022-10-16T15:30:00+09:00"_s);
    // The owner's word within the outage is a look: the minute it was given is known.
    m_outage = m_ctl->run({u"channel"_s, u"down"_s, u"kakao"_s, u"--since"_s, u"2022-10-20T10:00:00+09:00"_s})
                   .text("/outage");
    m_ctl->at(u"2022-10-20T11:00:00+09:00"_s)
        .run({u"channel"_s, u"up"_s, u"kakao"_s, u"--function"_s, u"admin"_s});
    m_ctl->at(u"2022-10-20T12:00:00+09:00"_s);
    const Answer looked = report();
    QCOMPARE(looked.number("/monitoring/known_minutes"), 1);
    QCOMPARE(looked.number("/monitoring/unknown_minutes"), 119);
    QCOMPARE(looked.count("/monitoring/unknown"), 2);
}

void tst_ContractOutageReport::anOpenOutageEndsNow()
{
    enter({{u"2022-08-01 10:00:00"_s, 10000}});
    m_outage = m_ctl->run({u"channel"_s, u"down"_s, u"kakao"_s, u"--since"_s, u"2022-10-22T08:00:00+09:00"_s})
                   .text("/outage");
    const Answer answer = report();
    QVERIFY(answer.at("/outage/to").is_null());
    QCOMPARE(answer.text("/loss/reference/0/to"), u"2022-10-15T10:00:00+09:00"_s);
    QCOMPARE(answer.number("/monitoring/unknown_minutes"), 120);
}

void tst_ContractOutageReport::aShopWithoutHistorySaysSo()
{
    m_outage = outage(u"kakao"_s, u"2022-10-15T15:30:00+09:00"_s, u"2022-10-16T15:30:00+09:00"_s);
    const Answer answer = report();
    EXPECT_JSON(answer, 0);
    QCOMPARE(answer.count("/loss/reference"), 0);
    QVERIFY(answer.at("/loss/lost").is_null() && answer.at("/loss/low").is_null());
    QCOMPARE(answer.number("/loss/actual"), 0);
    QVERIFY(!answer.text("/loss/text").isEmpty());
}

void tst_ContractOutageReport::oneEarlierWeekHasNoRange()
{
    enter({{u"2022-10-07 16:00:00"_s, 1000}, {u"2022-10-08 16:00:00"_s, 60000}});
    m_outage = outage(u"kakao"_s, u"2022-10-15T15:30:00+09:00"_s, u"2022-10-16T15:30:00+09:00"_s);
    const Answer answer = report();
    QCOMPARE(answer.number("/loss/lost"), 60000);
    QVERIFY(answer.at("/loss/low").is_null() && answer.at("/loss/high").is_null());
}

void tst_ContractOutageReport::theSpreadsheetHoldsEveryLine()
{
    liveThroughIt();
    const QString path = m_ctl->path(u"보고서.csv"_s);
    EXPECT_JSON(m_ctl->run({u"outage"_s, u"report"_s, m_outage, u"--csv"_s, path}), 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    // One of the outage, five of earlier weeks, two of its own week, one of the best week; and the headings.
    QCOMPARE(lines.size(), 1 + 1 + 5 + 2 + 1);
    qint64 earlier = 0;
    for (const QString &line : lines.mid(2, 5))
        earlier += line.split(u',')[9].toInt();
    QCOMPARE(earlier, 510000);
}

void tst_ContractOutageReport::thePdfSaysTheSame()
{
    liveThroughIt();
    const QString path = m_ctl->path(u"보고서.pdf"_s);
    const Answer answer = m_ctl->run({u"outage"_s, u"report"_s, m_outage, u"--pdf"_s, path});
    EXPECT_JSON(answer, 0);
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const char *pointer : {"/loss/lost", "/loss/high", "/loss/week/lost"}) {
        const QString won = QLocale(QLocale::Korean).toString(answer.number(pointer));
        QVERIFY2(text.contains(won), qPrintable(won + u'\n' + text));
    }
    QVERIFY(text.contains(u"화재"_s));
}

void tst_ContractOutageReport::evidenceNamesItsRows()
{
    const QList<Said> chat{{u"2022-10-15 15:20"_s, u"하늘"_s, u"예약 되나요?"_s},
                           {u"2022-10-16 16:00"_s, u"하늘"_s, u"이제 되네요"_s}};
    const Answer import =
        m_ctl->run({u"import"_s, m_ctl->write(u"하늘.txt"_s, kakaoAndroid(u"하늘"_s, chat))});
    EXPECT_JSON(import, 0);
    QCOMPARE(import.number("/files/0/added"), 2);
    m_outage = outage(u"kakao"_s, u"2022-10-15T15:30:00+09:00"_s, u"2022-10-16T15:30:00+09:00"_s);
    const Answer answer = report();
    QCOMPARE(answer.column("/outage/evidence", "kind"),
             QStringList({u"last-heard"_s, u"ended"_s, u"first-heard"_s, u"declared"_s}));
    for (const QString &row : answer.column("/outage/evidence", "row"))
        QVERIFY2(QRegularExpression(u"^(messages|outages) \\d+$"_s).match(row).hasMatch(), qPrintable(row));
}

// Two a week before the stop, none during it; one of the stop's own hours was called off.
void tst_ContractOutageReport::bookingsAreComparedToo()
{
    const auto book = [this](const QString &madeAt, const QString &start) {
        m_ctl->at(madeAt);
        return m_ctl->run({u"book"_s, u"add"_s, u"--at"_s, start, u"--minutes"_s, u"30"_s, u"--service"_s,
                           u"젤네일"_s, u"--name"_s, u"하늘"_s});
    };
    EXPECT_JSON(book(u"2022-09-20T12:00:00+09:00"_s, u"2022-09-21T11:00"_s), 0); // the shop's first
    for (const auto *date : {"2022-09-24", "2022-10-01", "2022-10-08"}) {        // Saturdays
        const QString day = QString::fromLatin1(date);
        EXPECT_JSON(book(day + u"T16:00:00+09:00"_s, day + u"T17:00"_s), 0);
        EXPECT_JSON(book(day + u"T16:30:00+09:00"_s, day + u"T18:00"_s), 0);
    }
    const Answer planned = book(u"2022-10-14T12:00:00+09:00"_s, u"2022-10-15T19:00"_s);
    EXPECT_JSON(planned, 0);
    m_ctl->at(u"2022-10-15T18:00:00+09:00"_s);
    EXPECT_JSON(m_ctl->run({u"book"_s, u"cancel"_s, planned.text("/booking")}), 0);
    m_ctl->at(u"2022-10-22T10:00:00+09:00"_s);
    m_outage = outage(u"kakao"_s, u"2022-10-15T15:30:00+09:00"_s, u"2022-10-16T15:30:00+09:00"_s);
    const QString csv = m_ctl->path(u"기록.csv"_s);
    const Answer answer = m_ctl->run({u"outage"_s, u"report"_s, m_outage, u"--csv"_s, csv});
    EXPECT_JSON(answer, 0);
    QCOMPARE(answer.number("/bookings/made"), 0);
    QCOMPARE(answer.count("/bookings/reference"), 3);
    QCOMPARE(answer.number("/bookings/reference/0/bookings"), 2);
    QCOMPARE(answer.at("/bookings/lost").get<double>(), 2.0);
    QCOMPARE(answer.at("/bookings/low").get<double>(), 2.0); // the weeks did not differ
    QCOMPARE(answer.number("/bookings/fallen"), 1);
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()).count(u"bookings "_s), 6 + 1);
}

// The saved log holds by our own word and by a script that knows nothing of us; a changed one by neither.
void tst_ContractOutageReport::anybodyCanCheckTheEvidence()
{
    m_outage = outage(u"kakao"_s, u"2022-10-15T15:30:00+09:00"_s, u"2022-10-16T15:30:00+09:00"_s);
    const QString path = m_ctl->path(u"증거.tsv"_s);
    const Answer report = m_ctl->run({u"outage"_s, u"report"_s, m_outage, u"--evidence"_s, path});
    EXPECT_JSON(report, 0);
    QVERIFY(report.isTrue("/chain/intact"));
    const QString sum = report.text("/chain/head");
    const auto byScript = [&] {
        return QProcess::execute(u"python3"_s,
                                 {QStringLiteral(IEUM_PACKAGING "/evidence/check_evidence.py"), path, sum});
    };
    const Answer verified = m_ctl->run({u"evidence"_s, u"verify"_s, path, u"--sum"_s, sum});
    EXPECT_JSON(verified, 0);
    QCOMPARE(verified.number("/entries"), report.number("/chain/entries"));
    QCOMPARE(byScript(), 0);
    EXPECT_EXIT(m_ctl->run({u"evidence"_s, u"verify"_s, path, u"--sum"_s, QString(64, u'0')}), 6);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray changed = file.readAll().replace("15:30:00", "13:30:00");
    QVERIFY(file.seek(0));
    QCOMPARE(file.write(changed), changed.size());
    file.close();
    EXPECT_EXIT(m_ctl->run({u"evidence"_s, u"verify"_s, path}), 6);
    QCOMPARE(byScript(), 1);
    EXPECT_EXIT(m_ctl->run("evidence verify"), 2);
}

void tst_ContractOutageReport::unknownOutagesAreNotFound()
{
    EXPECT_EXIT(m_ctl->run("outage report 77"), 3);
    EXPECT_EXIT(m_ctl->run("outage report kakao"), 3);
    EXPECT_EXIT(m_ctl->run("outage report"), 2);
    EXPECT_EXIT(m_ctl->run("outage mend"), 2);
}

QTEST_GUILESS_MAIN(tst_ContractOutageReport)
#include "tst_ContractOutageReport.moc"
