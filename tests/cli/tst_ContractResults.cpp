// `import` of a courier's result file: numbers come back to their parcels, each once.
#include "tests/cli/WaybillNumbers.h"
#include "tests/support/IeumCtl.h"
#include "tests/support/SampleFiles.h"

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void numbersGoToTheirOrdersOnce();
    void theFileGoesOnToTheMarket();
    void twoThatFitAreRefused();
    void aMaskedRowFindsItsParcel();
    void ourOwnNumberBecomesRegistered();
    void aNumberNeverGoesToTwoParcels();
    void undoGivesTheOrdersBack();
    void columnsThatNobodyKnowsAreNamedOnce();
    void dryRunChangesNothing();

private:
    QString lotteFile(const QList<QStringList> &rows) const
    {
        return m_ctl->write(u"lotte.csv"_s, csv(QList<QStringList>{{u"주문번호"_s, u"운송장번호"_s}} + rows));
    }
    QString logenFile(const QList<QStringList> &rows) const
    {
        return m_ctl->write(u"logen.csv"_s, csv(QList<QStringList>{{u"운송장번호"_s, u"수하인명"_s,
                                                                    u"수하인전화"_s, u"수하인주소1"_s}} +
                                                rows));
    }
    Json orderOf(const QString &orderNo) const
    {
        return m_ctl->run("orders list").find("/orders", "order_no", orderNo);
    }

    std::unique_ptr<IeumCtl> m_ctl;
};

void tst_ContractResults::init()
{
    m_ctl = IeumCtl::withShop();
    const QString file = m_ctl->path(u"naver.xlsx"_s);
    NaverRow third{u"2022101500000013"_s, u"2022101500000093"_s, u"김하늘"_s, u"010-0000-0003"_s};
    third.address = u"경기도 성남시 분당구 없는로 3"_s;
    QVERIFY(writeSmartStore(file,
                            {{u"2022101500000011"_s, u"2022101500000091"_s},
                             {u"2022101500000012"_s, u"2022101500000092"_s, u"권다솜"_s, u"010-0000-0002"_s},
                             third}));
    EXPECT_EXIT(m_ctl->run({u"import"_s, file}), 0);
}

void tst_ContractResults::numbersGoToTheirOrdersOnce()
{
    const QString file = lotteFile({{u"2022101500000091"_s, mod7(23212345670)},
                                    {u"2022101500000012"_s, mod7(23212345671)},
                                    {u"2022101599999999"_s, mod7(23212345672)}});
    const Answer first = m_ctl->run({u"import"_s, file});
    EXPECT_JSON(first, 1);
    QCOMPARE(first.text("/files/0/format"), u"result-lotte"_s);
    QCOMPARE(first.text("/files/0/kind"), u"orders"_s);
    QCOMPARE(first.number("/files/0/read"), 3);
    QCOMPARE(first.number("/files/0/added"), 2);
    QCOMPARE(first.text("/files/0/rejected/0/reason_code"), u"result.no-order"_s);
    QCOMPARE(text(orderOf(u"2022101500000091"_s), "waybill"), mod7(23212345670));
    QCOMPARE(text(orderOf(u"2022101500000092"_s), "courier"), u"lotte"_s);
    const Answer again = m_ctl->run({u"import"_s, file});
    QCOMPARE(again.number("/files/0/duplicate"), 2);
    QCOMPARE(again.number("/files/0/added"), 0);
    const Answer waybills = m_ctl->run("waybill list");
    QCOMPARE(waybills.count("/waybills"), 2);
    QCOMPARE(waybills.column("/waybills", "state"), (QStringList{u"registered"_s, u"registered"_s}));
}

void tst_ContractResults::theFileGoesOnToTheMarket()
{
    EXPECT_EXIT(m_ctl->run({u"import"_s, lotteFile({{u"2022101500000091"_s, mod7(23212345670)}})}), 0);
    const Answer exported = m_ctl->run(
        {u"orders"_s, u"export"_s, u"--market"_s, u"naver"_s, u"--out"_s, m_ctl->path(u"naver-out.xlsx"_s)});
    EXPECT_JSON(exported, 0);
    QCOMPARE(exported.number("/rows"), 1);
}

void tst_ContractResults::twoThatFitAreRefused()
{
    EXPECT_EXIT(m_ctl->run({u"orders"_s, u"add"_s, u"--name"_s, u"김바늘"_s, u"--phone"_s, u"010-0000-0007"_s,
                            u"--address"_s, u"경기도 성남시 분당구 없는로 9"_s, u"--item"_s, u"디퓨저"_s}),
                0);
    const Answer answer = m_ctl->run(
        {u"import"_s,
         logenFile({{mod7(9123456780), u"김*늘"_s, u"010-0000-0***"_s, u"경기 성남시 분당구 없는동"_s}})});
    EXPECT_JSON(answer, 1);
    QCOMPARE(answer.text("/files/0/rejected/0/reason_code"), u"result.ambiguous"_s);
    QCOMPARE(m_ctl->run("waybill list").count("/waybills"), 0);
}

void tst_ContractResults::aMaskedRowFindsItsParcel()
{
    const Answer answer = m_ctl->run(
        {u"import"_s,
         logenFile({{mod7(9123456780), u"김*늘"_s, u"010-0000-0***"_s, u"경기 성남시 분당구 없는동"_s}})});
    EXPECT_JSON(answer, 0);
    QCOMPARE(answer.text("/files/0/format"), u"result-logen"_s);
    QCOMPARE(text(orderOf(u"2022101500000093"_s), "waybill"), mod7(9123456780));
}

void tst_ContractResults::ourOwnNumberBecomesRegistered()
{
    EXPECT_EXIT(m_ctl->run({u"band"_s, u"add"_s, u"--courier"_s, u"lotte"_s, u"--from"_s, mod7(23212345670),
                            u"--to"_s, mod7(23212345679)}),
                0);
    EXPECT_EXIT(m_ctl->run({u"waybill"_s, u"print"_s, u"--courier"_s, u"lotte"_s, u"2022101500000091"_s,
                            u"--pdf"_s, m_ctl->path(u"a.pdf"_s)}),
                0);
    const Answer answer = m_ctl->run({u"import"_s, lotteFile({{u"2022101500000091"_s, mod7(23212345670)},
                                                              {u"2022101500000092"_s, mod7(23212345675)}})});
    EXPECT_JSON(answer, 1);
    QCOMPARE(answer.number("/files/0/updated"), 1);
    QCOMPARE(answer.text("/files/0/rejected/0/reason_code"), u"result.own-band"_s);
    QCOMPARE(m_ctl->run("waybill list").text("/waybills/0/state"), u"registered"_s);
}

void tst_ContractResults::aNumberNeverGoesToTwoParcels()
{
    const Answer answer = m_ctl->run({u"import"_s, lotteFile({{u"2022101500000091"_s, mod7(23212345670)},
                                                              {u"2022101500000091"_s, mod7(23212345671)}})});
    EXPECT_JSON(answer, 1);
    QCOMPARE(answer.number("/files/0/added"), 1);
    QCOMPARE(answer.text("/files/0/rejected/0/reason_code"), u"result.has-number"_s);
}

void tst_ContractResults::undoGivesTheOrdersBack()
{
    const QString file = lotteFile({{u"2022101500000091"_s, mod7(23212345670)}});
    const Answer first = m_ctl->run({u"import"_s, file});
    const Answer undone = m_ctl->run({u"import"_s, u"undo"_s, first.text("/files/0/batch")});
    EXPECT_JSON(undone, 0);
    QCOMPARE(undone.number("/removed"), 1);
    QCOMPARE(text(orderOf(u"2022101500000091"_s), "state"), u"ready"_s);
    QCOMPARE(m_ctl->run({u"import"_s, file}).number("/files/0/added"), 1);
    EXPECT_EXIT(m_ctl->run({u"orders"_s, u"export"_s, u"--market"_s, u"naver"_s, u"--out"_s,
                            m_ctl->path(u"o.xlsx"_s)}),
                0);
    const Answer kept = m_ctl->run("import undo 3");
    QCOMPARE(kept.number("/kept"), 1);
}

void tst_ContractResults::columnsThatNobodyKnowsAreNamedOnce()
{
    const auto file = [&](const QString &name, const QString &orderNo, const QString &number) {
        return m_ctl->write(name,
                            csv({{u"송장NO"_s, u"우리주문"_s, u"받는이"_s}, {number, orderNo, u"아무개"_s}}));
    };
    const QString first = file(u"first.csv"_s, u"2022101500000091"_s, mod7(23212345670));
    EXPECT_EXIT(m_ctl->run({u"import"_s, first}), 6);
    const Answer unsure = m_ctl->run({u"import"_s, first, u"--as"_s, u"result-lotte"_s});
    EXPECT_EXIT(unsure, 6);
    QCOMPARE(unsure.text("/files/0/rejected/0/reason_code"), u"import.columns-unsure"_s);
    const Answer named = m_ctl->run({u"import"_s, first, u"--as"_s, u"result-lotte"_s, u"--column"_s,
                                     u"line-no=송장NO"_s, u"--column"_s, u"order-no=우리주문"_s});
    EXPECT_JSON(named, 0);
    QCOMPARE(text(orderOf(u"2022101500000091"_s), "waybill"), mod7(23212345670));
    const Answer known =
        m_ctl->run({u"import"_s, file(u"second.csv"_s, u"2022101500000092"_s, mod7(23212345671))});
    EXPECT_JSON(known, 0);
    QCOMPARE(known.text("/files/0/format"), u"result-lotte"_s);
    QCOMPARE(text(orderOf(u"2022101500000092"_s), "waybill"), mod7(23212345671));
}

void tst_ContractResults::dryRunChangesNothing()
{
    const QByteArray before = m_ctl->fingerprint();
    const Answer dry =
        m_ctl->run({u"import"_s, u"--dry-run"_s, lotteFile({{u"2022101500000091"_s, mod7(23212345670)}})});
    EXPECT_JSON(dry, 0);
    QCOMPARE(dry.number("/files/0/added"), 1);
    QCOMPARE(m_ctl->fingerprint(), before);
}

QTEST_GUILESS_MAIN(tst_ContractResults)
#include "tst_ContractResults.moc"
