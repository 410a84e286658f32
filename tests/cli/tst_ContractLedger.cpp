// What became of every number: the ledger, numbers typed by hand, bands that run out, several contracts.
#include "tests/cli/WaybillNumbers.h"
#include "tests/support/IeumCtl.h"
#include "tests/support/SampleFiles.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyNumberHasItsRow();
    void aPeriodLeavesTheOthersOut();
    void thePaperSaysTheSame();
    void badPeriodsAndCouriersAreRefused();
    void typedNumbersAreTakenWithTheirDoubts();
    void typedNumbersOfOurOwnBandAreRefused();
    void aLowBandIsSaid();
    void eachContractPrintsItsOwnNumbers();

private:
    Answer print(const QStringList &orders, const QStringList &options = {})
    {
        return m_ctl->run(QStringList{u"waybill"_s, u"print"_s, u"--courier"_s, u"cj"_s} + orders +
                          QStringList{u"--pdf"_s, m_ctl->path(u"labels.pdf"_s)} + options);
    }
    Answer ledger(const QStringList &options = {})
    {
        return m_ctl->run(QStringList{u"waybill"_s, u"ledger"_s, u"--courier"_s, u"cj"_s} + options);
    }
    Answer enter(const QString &order, const QString &courier, const QString &number)
    {
        return m_ctl->run({u"waybill"_s, u"enter"_s, order, u"--courier"_s, courier, u"--number"_s, number});
    }
    static NaverRow order(int i)
    {
        return {u"202210150000010%1"_s.arg(i),
                u"202210150000090%1"_s.arg(i),
                u"홍길%1"_s.arg(u"동서남북"_s.at(i)),
                u"010-0000-100%1"_s.arg(i),
                u"03187"_s,
                u"서울특별시 종로구 가짜로 %1"_s.arg(i + 1)};
    }

    std::unique_ptr<IeumCtl> m_ctl;
};

void tst_ContractLedger::init()
{
    m_ctl = IeumCtl::withShop();
    QVERIFY(writeSmartStore(m_ctl->path(u"naver.xlsx"_s), {order(0), order(1), order(2), order(3)}));
    EXPECT_JSON(m_ctl->run({u"import"_s, m_ctl->path(u"naver.xlsx"_s)}), 0);
    EXPECT_JSON(m_ctl->run({u"band"_s, u"add"_s, u"--courier"_s, u"cj"_s, u"--from"_s, cj(100), u"--to"_s,
                            cj(109), u"--low-water"_s, u"7"_s}),
                0);
}

void tst_ContractLedger::everyNumberHasItsRow()
{
    EXPECT_JSON(print({order(0).orderNo, order(1).orderNo}), 0);
    EXPECT_JSON(m_ctl->run({u"waybill"_s, u"void"_s, cj(100), u"--why"_s, u"라벨이 찢어졌어요"_s}), 0);
    const Answer all = ledger();
    EXPECT_JSON(all, 0);
    QCOMPARE(all.column("/waybills", "number"), QStringList({cj(100), cj(101)}));
    QCOMPARE(all.column("/waybills", "state"), QStringList({u"void"_s, u"printed"_s}));
    QCOMPARE(all.column("/waybills", "recipient"), QStringList({u"홍*동"_s, u"홍*서"_s}));
    QCOMPARE(all.text("/waybills/0/why"), u"라벨이 찢어졌어요"_s);
    QCOMPARE(all.text("/waybills/1/order"), order(1).orderNo);
    QCOMPARE(all.number("/bands/0/left") + all.number("/bands/0/used") + all.number("/bands/0/void"), 10);
    QCOMPARE(all.number("/bands/0/unexplained"), 0);
    QVERIFY(!all.out.contains("홍길동"));
}

void tst_ContractLedger::aPeriodLeavesTheOthersOut()
{
    EXPECT_JSON(print({order(0).orderNo}), 0);
    m_ctl->at(u"2022-10-17T09:00:00+09:00"_s);
    EXPECT_JSON(print({order(1).orderNo}), 0);
    const QStringList first{u"--from"_s, u"2022-10-16"_s, u"--to"_s, u"2022-10-16"_s};
    QCOMPARE(ledger(first).column("/waybills", "number"), QStringList{cj(100)});
    QCOMPARE(ledger({u"--from"_s, u"2022-10-17"_s}).column("/waybills", "number"), QStringList{cj(101)});
    QCOMPARE(ledger().count("/waybills"), 2);
}

void tst_ContractLedger::thePaperSaysTheSame()
{
    EXPECT_JSON(print({u"--pending"_s}), 0);
    const Answer written = ledger({u"--pdf"_s, m_ctl->path(u"ledger.pdf"_s)});
    EXPECT_JSON(written, 0);
    QProcess toText;
    toText.start(u"pdftotext"_s, {u"-layout"_s, m_ctl->path(u"ledger.pdf"_s), u"-"_s});
    QVERIFY(toText.waitForFinished(60'000));
    const QString text = QString::fromUtf8(toText.readAllStandardOutput());
    for (int i = 0; i < 4; ++i) {
        QString number = cj(100 + i);
        QVERIFY2(text.contains(number.insert(8, u'-').insert(4, u'-')), qPrintable(text));
        QVERIFY2(text.contains(order(i).orderNo), qPrintable(text));
    }
    QVERIFY2(text.contains(QRegularExpression(u"\\b1 ?/ ?1\\b"_s)) && !text.contains(u"홍길동"_s),
             qPrintable(text));
    EXPECT_EXIT(ledger({u"--pdf"_s, m_ctl->path(u"nowhere/ledger.pdf"_s)}), 6);
}

void tst_ContractLedger::badPeriodsAndCouriersAreRefused()
{
    EXPECT_EXIT(ledger({u"--from"_s, u"yesterday"_s}), 2);
    EXPECT_EXIT(m_ctl->run("waybill ledger --courier mars"), 3);
    EXPECT_EXIT(m_ctl->run("waybill ledger"), 2);
}

void tst_ContractLedger::typedNumbersAreTakenWithTheirDoubts()
{
    const Answer taken = enter(order(0).orderNo, u"epost"_s, u"68901-7377-6586"_s);
    EXPECT_JSON(taken, 0);
    QCOMPARE(taken.count("/warnings"), 0);
    const Json row = m_ctl->run("orders list --state all").find("/orders", "line_no", order(0).lineNo);
    QCOMPARE(text(row, "waybill"), u"6890173776586"_s);
    const Answer odd = enter(order(1).orderNo, u"hanjin"_s, mod7(53'164'741'011).chopped(1) + u"9"_s);
    EXPECT_JSON(odd, 0);
    QCOMPARE(odd.count("/warnings"), 1);
    EXPECT_EXIT(enter(order(2).orderNo, u"epost"_s, u"68901-7377-6586"_s), 5); // another parcel has it
    EXPECT_EXIT(enter(u"424242"_s, u"epost"_s, u"6890173776587"_s), 3);
    EXPECT_EXIT(enter(order(2).orderNo, u"epost"_s, u"모름"_s), 2);
}

void tst_ContractLedger::typedNumbersOfOurOwnBandAreRefused()
{
    EXPECT_EXIT(enter(order(0).orderNo, u"cj"_s, cj(105)), 5);
    EXPECT_JSON(enter(order(0).orderNo, u"cj"_s, cj(205)), 0);
    const Answer over =
        m_ctl->run({u"band"_s, u"add"_s, u"--courier"_s, u"cj"_s, u"--from"_s, cj(200), u"--to"_s, cj(299)});
    EXPECT_EXIT(over, 5);
    QVERIFY2(over.err.contains(cj(205).toUtf8()), over.report());
}

void tst_ContractLedger::aLowBandIsSaid()
{
    QCOMPARE(m_ctl->run("band list").count("/warnings"), 0);
    const Answer printed = print({u"--pending"_s});
    QCOMPARE(printed.column("/warnings", "code").count(u"band.low"_s), 1);
    const Answer bands = m_ctl->run("band list");
    QCOMPARE(bands.column("/warnings", "code"), QStringList{u"band.low"_s});
    QVERIFY(bands.isTrue("/bands/0/low") && bands.err.contains("6"));
}

void tst_ContractLedger::eachContractPrintsItsOwnNumbers()
{
    EXPECT_JSON(m_ctl->run("courier set cj --contract A100"), 0);
    EXPECT_JSON(m_ctl->run({u"band"_s, u"add"_s, u"--courier"_s, u"cj"_s, u"--from"_s, cj(500), u"--to"_s,
                            cj(509), u"--contract"_s, u"B200"_s}),
                0);
    QCOMPARE(print({order(0).orderNo}, {u"--contract"_s, u"B200"_s}).column("/labels", "number"),
             QStringList{cj(500)});
    QCOMPARE(print({order(1).orderNo}).column("/labels", "number"), QStringList{cj(100)});
}

QTEST_GUILESS_MAIN(tst_ContractLedger)
#include "tst_ContractLedger.moc"
