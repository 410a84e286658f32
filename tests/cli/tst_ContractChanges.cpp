// Orders that change after their label was printed, go out in parts, come back, or are told apart.
#include "tests/cli/WaybillNumbers.h"
#include "tests/support/IeumCtl.h"
#include "tests/support/SampleFiles.h"

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPrintedQuantityWaitsForTheOwner();
    void keptIsNotAskedAgain();
    void aChangedAddressCanBePutBack();
    void aCancelAskedAfterPrintingIsSeen();
    void aLineGoesOutInParts();
    void theMarketKnowsOneLineOnly();
    void undoKeepsWhatGoesOutInParts();
    void returnsAreListedUntilSettled();
    void anExchangeSendsAParcelOfItsOwn();
    void aTwinOfAPrintedOrderIsSaid();
    void aNumberIsTypedOnce();
    void guessedColumnsNeedTheOwner();
    void roundedNumbersAreRefused();

private:
    Answer take(const QList<NaverRow> &rows, const QString &name = u"naver.xlsx"_s) const
    {
        const QString file = m_ctl->path(name);
        return writeSmartStore(file, rows) ? m_ctl->run({u"import"_s, file}) : Answer();
    }
    Json line(const QString &lineNo) const
    {
        return m_ctl->run("orders list").find("/orders", "line_no", lineNo);
    }
    void print() const
    {
        EXPECT_EXIT(m_ctl->run({u"waybill"_s, u"print"_s, u"--courier"_s, u"cj"_s, u"--pending"_s, u"--pdf"_s,
                                m_ctl->path(u"labels.pdf"_s)}),
                    0);
    }

    NaverRow m_one{u"2022101500000011"_s, u"2022101500000091"_s};
    std::unique_ptr<IeumCtl> m_ctl;
};

void tst_ContractChanges::init()
{
    m_ctl = IeumCtl::withShop();
    m_one.quantity = 3;
    EXPECT_EXIT(m_ctl->run("band add --courier cj --from 600000000000 --to 600000009995"), 0);
    EXPECT_EXIT(take({m_one}), 0);
}

void tst_ContractChanges::aPrintedQuantityWaitsForTheOwner()
{
    print();
    NaverRow changed = m_one;
    changed.quantity = 5;
    QCOMPARE(take({changed}).number("/files/0/updated"), 1);
    const Json waiting = line(m_one.lineNo);
    QCOMPARE(number(waiting, "quantity"), 3);
    QCOMPARE(text(waiting, "state"), u"printed"_s);
    QVERIFY(waiting["problem_codes"].dump().find("order.change-waits") != std::string::npos);
    QCOMPARE(m_ctl->run("orders list --state problems").count("/orders"), 1);
    const Answer shown = m_ctl->run({u"orders"_s, u"decide"_s, m_one.orderNo});
    QCOMPARE(shown.number("/changes/0/before/quantity"), 3);
    QCOMPARE(shown.number("/changes/0/after/quantity"), 5);
    EXPECT_JSON(m_ctl->run({u"orders"_s, u"decide"_s, m_one.orderNo, u"--take"_s}), 0);
    QCOMPARE(number(line(m_one.lineNo), "quantity"), 5);
    QCOMPARE(text(line(m_one.lineNo), "state"), u"printed"_s);
    EXPECT_EXIT(m_ctl->run({u"orders"_s, u"decide"_s, m_one.orderNo, u"--keep"_s}), 5);
}

void tst_ContractChanges::keptIsNotAskedAgain()
{
    print();
    NaverRow changed = m_one;
    changed.quantity = 5;
    QCOMPARE(take({changed}).number("/files/0/updated"), 1);
    EXPECT_JSON(m_ctl->run({u"orders"_s, u"decide"_s, m_one.orderNo, u"--keep"_s}), 0);
    changed.amount += 1000;
    QCOMPARE(take({changed}).number("/files/0/duplicate"), 1);
    QCOMPARE(m_ctl->run({u"orders"_s, u"decide"_s, m_one.orderNo}).count("/changes"), 0);
    QCOMPARE(number(line(m_one.lineNo), "quantity"), 3);
}

void tst_ContractChanges::aChangedAddressCanBePutBack()
{
    print();
    NaverRow moved = m_one;
    moved.address = u"부산광역시 해운대구 가짜로 2"_s;
    QCOMPARE(take({moved}).number("/files/0/updated"), 1);
    QCOMPARE(text(line(m_one.lineNo), "state"), u"pending"_s);
    QVERIFY(text(line(m_one.lineNo), "address").startsWith(u"부산"_s));
    EXPECT_JSON(m_ctl->run({u"orders"_s, u"decide"_s, m_one.orderNo, u"--keep"_s}), 0);
    QVERIFY(text(line(m_one.lineNo), "address").startsWith(u"서울"_s));
    QCOMPARE(m_ctl->run("waybill list").text("/waybills/0/state"), u"void"_s);
}

void tst_ContractChanges::aCancelAskedAfterPrintingIsSeen()
{
    const QByteArray head = "주문번호,상품주문번호,주문상태,수취인명,수취인연락처,주소,상품명,수량\n";
    const auto row = [&](const char *status) {
        return head + "C-1,C-1-1," + status +
               ",홍길동,010-0000-0001,서울특별시 종로구 가짜로 1 101호,소이캔들,1\n";
    };
    EXPECT_EXIT(m_ctl->run({u"import"_s, m_ctl->write(u"a.csv"_s, row("결제완료"))}), 0);
    print();
    EXPECT_EXIT(m_ctl->run({u"import"_s, m_ctl->write(u"b.csv"_s, row("취소요청"))}), 0);
    const Answer asked = m_ctl->run("orders list --state cancel-asked");
    QCOMPARE(asked.count("/orders"), 1);
    QCOMPARE(asked.text("/orders/0/state"), u"printed"_s);
}

void tst_ContractChanges::aLineGoesOutInParts()
{
    EXPECT_EXIT(m_ctl->run({u"orders"_s, u"split"_s, m_one.orderNo, u"--quantity"_s, u"3"_s}), 2);
    const Answer parts = m_ctl->run({u"orders"_s, u"split"_s, m_one.orderNo, u"--quantity"_s, u"1"_s,
                                     u"--until"_s, u"2022-10-20"_s, u"--why"_s, u"재입고"_s});
    EXPECT_JSON(parts, 0);
    QCOMPARE(parts.number("/orders/0/quantity"), 1);
    QCOMPARE(parts.number("/orders/1/quantity"), 2);
    QCOMPARE(parts.text("/orders/1/state"), u"held"_s);
    QCOMPARE(parts.text("/orders/1/held_why"), u"재입고"_s);
    QCOMPARE(parts.text("/orders/1/rest_of"), parts.text("/orders/0/id"));
    m_ctl->at(u"2022-10-20T09:00:00+09:00"_s);
    QCOMPARE(m_ctl->run("orders list --state pending").count("/orders"), 2);
}

void tst_ContractChanges::theMarketKnowsOneLineOnly()
{
    EXPECT_JSON(m_ctl->run({u"orders"_s, u"split"_s, m_one.orderNo, u"--quantity"_s, u"1"_s}), 0);
    QCOMPARE(take({m_one}).number("/files/0/duplicate"), 1);
    NaverRow more = m_one;
    more.quantity = 4;
    QCOMPARE(take({more}).number("/files/0/updated"), 1);
    QCOMPARE(number(line(m_one.lineNo), "quantity"), 2);
    EXPECT_EXIT(m_ctl->run({u"waybill"_s, u"print"_s, u"--courier"_s, u"cj"_s, u"--pending"_s,
                            u"--no-combine"_s, u"--pdf"_s, m_ctl->path(u"labels.pdf"_s)}),
                0);
    const Answer exported = m_ctl->run(
        {u"orders"_s, u"export"_s, u"--market"_s, u"naver"_s, u"--out"_s, m_ctl->path(u"out.xlsx"_s)});
    EXPECT_JSON(exported, 0);
    QCOMPARE(exported.number("/rows"), 1);
    QCOMPARE(exported.column("/warnings", "code"), QStringList{u"export.split"_s});
    QCOMPARE(m_ctl->run("orders list --state shipped").count("/orders"), 2);
}

void tst_ContractChanges::undoKeepsWhatGoesOutInParts()
{
    EXPECT_JSON(m_ctl->run({u"orders"_s, u"split"_s, m_one.orderNo, u"--quantity"_s, u"1"_s}), 0);
    const Answer undone = m_ctl->run("import undo 1");
    EXPECT_JSON(undone, 0);
    QCOMPARE(undone.number("/kept"), 1);
    QCOMPARE(m_ctl->run("orders list").count("/orders"), 2);
}

void tst_ContractChanges::anExchangeSendsAParcelOfItsOwn()
{
    const QStringList replace{u"orders"_s, u"exchange"_s,   m_one.orderNo, u"--replace"_s, u"--option"_s,
                              u"큰 것"_s,  u"--quantity"_s, u"1"_s,        u"--why"_s,     u"파손"_s};
    EXPECT_EXIT(m_ctl->run(replace), 5); // nothing has gone out that could come back
    print();
    const Answer parts = m_ctl->run(replace);
    EXPECT_JSON(parts, 0);
    QCOMPARE(parts.text("/orders/0/claim"), u"exchanged"_s);
    QCOMPARE(parts.column("/orders", "claim_why"), (QStringList{u"파손"_s, u"파손"_s}));
    QCOMPARE(parts.text("/orders/1/replaces"), parts.text("/orders/0/id"));
    QCOMPARE(parts.text("/orders/1/state"), u"ready"_s);
    QCOMPARE(parts.text("/orders/1/option"), u"큰 것"_s);
    QCOMPARE(parts.number("/orders/1/quantity"), 1);
    for (const char *hints : {"/orders/0/hints", "/orders/1/hints"})
        QVERIFY2(parts.texts(hints).join(u'\n').contains(u"파손"_s), hints);
    print();
    const Answer waybills = m_ctl->run("waybill list");
    QCOMPARE(waybills.count("/waybills"), 2);
    QCOMPARE(take({m_one}).number("/files/0/duplicate"), 1); // the market's sheet is about the first one
    const Answer exported = m_ctl->run(
        {u"orders"_s, u"export"_s, u"--market"_s, u"naver"_s, u"--out"_s, m_ctl->path(u"out.xlsx"_s)});
    QCOMPARE(exported.number("/rows"), 1);
}

void tst_ContractChanges::aTwinOfAPrintedOrderIsSaid()
{
    print();
    NaverRow again = m_one;
    again.lineNo = u"2022101500000019"_s;
    again.orderNo = u"2022101500000099"_s;
    EXPECT_EXIT(take({again}), 0);
    QVERIFY(line(again.lineNo)["problem_codes"].dump().find("order.same-printed") != std::string::npos);
    const Answer printed = m_ctl->run({u"waybill"_s, u"print"_s, u"--courier"_s, u"cj"_s, u"--pending"_s,
                                       u"--pdf"_s, m_ctl->path(u"twin.pdf"_s)});
    EXPECT_JSON(printed, 0); // said, not forbidden: people do order twice
    QVERIFY(printed.column("/warnings", "code").contains(u"waybill.sent-twin"_s));
}

void tst_ContractChanges::returnsAreListedUntilSettled()
{
    EXPECT_EXIT(m_ctl->run({u"orders"_s, u"ship"_s, m_one.orderNo}), 0);
    EXPECT_JSON(m_ctl->run({u"orders"_s, u"return"_s, m_one.orderNo, u"--why"_s, u"단순 변심"_s}), 0);
    QCOMPARE(m_ctl->run("orders list --state claims").text("/orders/0/claim"), u"return-asked"_s);
    EXPECT_JSON(m_ctl->run({u"orders"_s, u"return"_s, m_one.orderNo, u"--done"_s}), 0);
    QCOMPARE(m_ctl->run("orders list --state claims").count("/orders"), 0);
    QCOMPARE(text(line(m_one.lineNo), "claim"), u"returned"_s);
    EXPECT_JSON(m_ctl->run({u"orders"_s, u"exchange"_s, m_one.orderNo, u"--withdrawn"_s}), 0);
    QCOMPARE(text(line(m_one.lineNo), "claim"), u"none"_s);
}

void tst_ContractChanges::aNumberIsTypedOnce()
{
    const auto type = [&](const QString &typed) {
        return m_ctl->run(
            {u"orders"_s, u"number"_s, m_one.orderNo, u"--courier"_s, u"lotte"_s, u"--number"_s, typed});
    };
    NaverRow other{u"2022101500000012"_s, u"2022101500000092"_s, u"권다솜"_s, u"010-0000-0002"_s};
    EXPECT_EXIT(take({other}), 0);
    const Answer mixed = m_ctl->run({u"orders"_s, u"number"_s, m_one.orderNo, other.orderNo, u"--courier"_s,
                                     u"lotte"_s, u"--number"_s, mod7(23212345670)});
    EXPECT_EXIT(mixed, 5);
    QCOMPARE(mixed.text("/error/code"), u"result.two-parcels"_s);
    EXPECT_EXIT(type(u"123"_s), 2);
    const Answer typed = type(mod7(23212345670));
    EXPECT_JSON(typed, 0);
    QCOMPARE(typed.text("/orders/0/waybill"), mod7(23212345670));
    EXPECT_EXIT(type(mod7(23212345670)), 5);
    EXPECT_EXIT(type(mod7(23212345671)), 5);
}

void tst_ContractChanges::guessedColumnsNeedTheOwner()
{
    const QString file = m_ctl->write(
        u"unknown.tsv"_s, QByteArray("가\t나\t다\t라\t마\n") +
                              "홍길동\t010-0000-0001\t서울특별시 종로구 가짜로 1 101호\t딸기 케이크\t1\n"
                              "김하늘\t010-0000-0002\t경기도 성남시 없는로 2\t초코 케이크\t2\n");
    const Answer refused = m_ctl->run({u"import"_s, file});
    EXPECT_EXIT(refused, 6);
    QCOMPARE(refused.text("/files/0/rejected/0/reason_code"), u"import.columns-unsure"_s);
    const Answer named = m_ctl->run({u"import"_s, file, u"--as"_s, u"table"_s});
    EXPECT_JSON(named, 0);
    QCOMPARE(named.number("/files/0/added"), 2);
    const Json order = m_ctl->run("orders list").find("/orders", "recipient", u"김하늘"_s);
    QCOMPARE(text(order, "phone"), u"010-0000-0002"_s);
    QCOMPARE(text(order, "item"), u"초코 케이크"_s);
    QCOMPARE(number(order, "quantity"), 2);
}

void tst_ContractChanges::roundedNumbersAreRefused()
{
    const QString file = m_ctl->write(
        u"rounded.csv"_s, "주문번호,수취인명,수취인연락처,주소,상품명,수량\n"
                          "2.02210150000000E+17,홍길동,010-0000-0001,서울 종로구 가짜로 1,비누,1\n");
    const Answer answer = m_ctl->run({u"import"_s, file});
    EXPECT_EXIT(answer, 1);
    QCOMPARE(answer.text("/files/0/rejected/0/reason_code"), u"order.row-number-rounded"_s);
}

QTEST_GUILESS_MAIN(tst_ContractChanges)
#include "tst_ContractChanges.moc"
