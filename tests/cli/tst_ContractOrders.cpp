// Orders: in from the market's sheet, listed as they were written, held, cancelled, changed.
#include "tests/support/IeumCtl.h"
#include "tests/support/SampleFiles.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ctl = IeumCtl::withShop(); }

    void sheetIsReadExactly();
    void numbersStayAsTheyWereWritten_data();
    void numbersStayAsTheyWereWritten();
    void sameSheetTwiceAddsNothing();
    void linesOfOneOrderCountOnce();
    void changedRowIsUpdated();
    void dryRunCountsTheSame();
    void undoGivesFormerValuesBack();
    void incompleteOrdersStayPending();
    void incompleteRowsAreRejectedWithTheirPlace();
    void statesAreListedApart();
    void holdAndCancel();
    void wholeOrderByItsNumber();
    void unknownOrdersAreNotFound();
    void ordersByHand();
    void cafe24TableIsRecognised();
    void encryptedSheetNeedsItsPassword();
    void buyerIsTheCustomer();
    void aBuyerWhoAsksToCancelIsNotPrinted();

private:
    QString sheet(const QList<NaverRow> &rows, const QString &name = u"naver.xlsx"_s)
    {
        const QString path = m_ctl->path(name);
        return writeSmartStore(path, rows) ? path : QString();
    }
    Answer take(const QList<NaverRow> &rows, const QStringList &options = {})
    {
        return m_ctl->run(QStringList{u"import"_s, sheet(rows)} + options);
    }
    Answer list(const QString &state = u"all"_s)
    {
        return m_ctl->run({u"orders"_s, u"list"_s, u"--state"_s, state});
    }

    std::unique_ptr<IeumCtl> m_ctl;
    const NaverRow m_one{u"2022101500000011"_s, u"2022101500000091"_s};
    const NaverRow m_two{u"2022101500000012"_s, u"2022101500000092"_s, u"이영희"_s, u"010-0000-0002"_s};
};

void tst_ContractOrders::sheetIsReadExactly()
{
    NaverRow row = m_one;
    row.option = u"향: 라벤더"_s;
    row.quantity = 2;
    const Answer answer = take({row});
    EXPECT_JSON(answer, 0);
    QCOMPARE(answer.text("/files/0/format"), u"order-naver"_s);
    QCOMPARE(answer.text("/files/0/kind"), u"orders"_s);
    QCOMPARE(answer.number("/files/0/read"), 1);
    QCOMPARE(answer.number("/files/0/added"), 1);
    const Answer orders = list();
    EXPECT_JSON(orders, 0);
    QCOMPARE(orders.count("/orders"), 1);
    QVERIFY(orders.at("/orders/0/id").is_string());
    QVERIFY(orders.at("/orders/0/customer").is_string());
    QCOMPARE(orders.text("/orders/0/market"), u"naver"_s);
    QCOMPARE(orders.text("/orders/0/order_no"), u"2022101500000091"_s);
    QCOMPARE(orders.text("/orders/0/line_no"), u"2022101500000011"_s);
    QCOMPARE(orders.text("/orders/0/recipient"), u"홍길동"_s);
    QCOMPARE(orders.text("/orders/0/phone"), u"010-0000-0001"_s);
    QCOMPARE(orders.text("/orders/0/postcode"), u"03187"_s);
    QCOMPARE(orders.text("/orders/0/address"), u"서울특별시 종로구 가짜로 1 101동 101호"_s);
    QCOMPARE(orders.text("/orders/0/item"), u"소이캔들 라벤더 200g"_s);
    QCOMPARE(orders.text("/orders/0/option"), u"향: 라벤더"_s);
    QCOMPARE(orders.number("/orders/0/quantity"), 2);
    QCOMPARE(orders.number("/orders/0/amount"), 18'900);
    QCOMPARE(orders.text("/orders/0/state"), u"ready"_s);
    QVERIFY(orders.text("/orders/0/ship_by").startsWith(u"2022-10-18"_s));
    QCOMPARE(orders.text("/orders/0/ordered_at"), u"2022-10-15T14:02:11+09:00"_s);
    QVERIFY(orders.has("/orders/0/waybill") && orders.at("/orders/0/waybill").is_null());
    QCOMPARE(orders.count("/orders/0/problems"), 0);
}

void tst_ContractOrders::numbersStayAsTheyWereWritten_data()
{
    QTest::addColumn<QString>("orderNo");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("postcode");
    QTest::newRow("leading zeros") << u"000123456"_s << u"010-0000-0001"_s << u"00001"_s;
    QTest::newRow("18 digits") << u"202210150000000091"_s << u"0502-0000-1234"_s << u"63000"_s;
    QTest::newRow("12-digit safe number") << u"2022101500000091"_s << u"0503-0000-12345"_s << u"03187"_s;
    QTest::newRow("with hyphens") << u"20221015-0000011"_s << u"02-000-0000"_s << u"03187"_s;
    QTest::newRow("19 digits") << u"9999999999999999999"_s << u"01000000001"_s << u"03187"_s;
}

void tst_ContractOrders::numbersStayAsTheyWereWritten()
{
    QFETCH(QString, orderNo);
    QFETCH(QString, phone);
    QFETCH(QString, postcode);
    NaverRow row = m_one;
    row.orderNo = orderNo;
    row.phone = phone;
    row.postcode = postcode;
    EXPECT_JSON(take({row}), 0);
    const Answer orders = list();
    QCOMPARE(orders.text("/orders/0/order_no"), orderNo);
    QCOMPARE(orders.text("/orders/0/phone"), phone);
    QCOMPARE(orders.text("/orders/0/postcode"), postcode);
    QVERIFY2(orders.at("/orders/0/order_no").is_string(), "a number is no text");
}

void tst_ContractOrders::sameSheetTwiceAddsNothing()
{
    EXPECT_JSON(take({m_one, m_two}), 0);
    const QByteArray before = m_ctl->fingerprint();
    const Answer again = take({m_one, m_two});
    EXPECT_JSON(again, 0);
    QCOMPARE(again.number("/files/0/read"), 2);
    QCOMPARE(again.number("/files/0/added"), 0);
    QCOMPARE(again.number("/files/0/duplicate"), 2);
    QCOMPARE(m_ctl->fingerprint(), before);
}

void tst_ContractOrders::linesOfOneOrderCountOnce()
{
    NaverRow second = m_one;
    second.lineNo = u"2022101500000013"_s;
    second.item = u"디퓨저"_s;
    EXPECT_JSON(take({m_one, second, m_two}), 0);
    const Answer stats = m_ctl->run("stats");
    QCOMPARE(stats.number("/orders"), 2);
    QCOMPARE(stats.number("/order_lines"), 3);
    QCOMPARE(list().count("/orders"), 3);
}

void tst_ContractOrders::changedRowIsUpdated()
{
    EXPECT_JSON(take({m_one, m_two}), 0);
    NaverRow moved = m_one;
    moved.address = u"부산광역시 해운대구 가짜로 2"_s;
    const Answer answer = take({moved, m_two});
    EXPECT_JSON(answer, 0);
    QCOMPARE(answer.number("/files/0/updated"), 1);
    QCOMPARE(answer.number("/files/0/duplicate"), 1);
    QCOMPARE(answer.number("/files/0/added"), 0);
    QVERIFY(text(list().find("/orders", "line_no", m_one.lineNo), "address").startsWith(u"부산광역시"_s));
}

void tst_ContractOrders::dryRunCountsTheSame()
{
    EXPECT_JSON(take({m_one}), 0);
    const QByteArray before = m_ctl->fingerprint();
    NaverRow changed = m_one;
    changed.quantity = 5;
    const Answer dry = take({changed, m_two}, {u"--dry-run"_s});
    EXPECT_JSON(dry, 0);
    QCOMPARE(dry.number("/files/0/added"), 1);
    QCOMPARE(dry.number("/files/0/updated"), 1);
    QCOMPARE(m_ctl->fingerprint(), before);
}

void tst_ContractOrders::undoGivesFormerValuesBack()
{
    EXPECT_JSON(take({m_one}), 0);
    const QByteArray before = m_ctl->fingerprint();
    NaverRow changed = m_one;
    changed.quantity = 5;
    const Answer second = take({changed, m_two});
    EXPECT_JSON(second, 0);
    const Answer undone = m_ctl->run({u"import"_s, u"undo"_s, second.text("/files/0/batch")});
    EXPECT_JSON(undone, 0);
    QCOMPARE(undone.number("/kept"), 0);
    QCOMPARE(m_ctl->fingerprint(), before);
}

void tst_ContractOrders::incompleteOrdersStayPending()
{
    NaverRow noPhone = m_one;
    noPhone.phone.clear();
    noPhone.buyerPhone.clear();
    NaverRow noAddress = m_two;
    noAddress.address.clear();
    noAddress.detail.clear();
    const Answer answer = take({noPhone, noAddress});
    EXPECT_JSON(answer, 0);
    QCOMPARE(answer.number("/files/0/added"), 2);
    const Answer orders = list(u"pending"_s);
    QCOMPARE(orders.column("/orders", "state"), QStringList({u"pending"_s, u"pending"_s}));
    for (const Json &order : orders.at("/orders"))
        QVERIFY2(!order["problems"].empty(), orders.report());
    QCOMPARE(list(u"ready"_s).count("/orders"), 0);
}

void tst_ContractOrders::incompleteRowsAreRejectedWithTheirPlace()
{
    NaverRow nameless = m_two;
    nameless.lineNo.clear();
    nameless.orderNo.clear();
    const Answer answer = take({m_one, nameless});
    EXPECT_JSON(answer, 1);
    QCOMPARE(answer.number("/files/0/read"), 2);
    QCOMPARE(answer.number("/files/0/added"), 1);
    QCOMPARE(answer.count("/files/0/rejected"), 1);
    QVERIFY2(answer.text("/files/0/rejected/0/where").contains(u'4'), answer.report());
    QVERIFY(!answer.text("/files/0/rejected/0/reason").isEmpty());
}

void tst_ContractOrders::statesAreListedApart()
{
    NaverRow noAddress = m_two;
    noAddress.address.clear();
    noAddress.detail.clear();
    EXPECT_JSON(take({m_one, noAddress}), 0);
    QCOMPARE(list(u"pending"_s).count("/orders"), 2);
    QCOMPARE(list(u"ready"_s).column("/orders", "line_no"), QStringList{m_one.lineNo});
    QCOMPARE(list(u"printed"_s).count("/orders"), 0);
    QCOMPARE(list(u"shipped"_s).count("/orders"), 0);
}

void tst_ContractOrders::holdAndCancel()
{
    EXPECT_JSON(take({m_one, m_two}), 0);
    const QString one = text(list().find("/orders", "line_no", m_one.lineNo), "id");
    const QString two = text(list().find("/orders", "line_no", m_two.lineNo), "id");
    EXPECT_JSON(m_ctl->run({u"orders"_s, u"hold"_s, one, u"--until"_s, u"2022-10-20"_s, u"--why"_s,
                            u"손님이 여행 중"_s}),
                0);
    EXPECT_JSON(m_ctl->run({u"orders"_s, u"cancel"_s, two}), 0);
    QCOMPARE(list(u"held"_s).column("/orders", "id"), QStringList{one});
    QCOMPARE(list(u"cancelled"_s).column("/orders", "id"), QStringList{two});
    QCOMPARE(list(u"pending"_s).count("/orders"), 0);
    EXPECT_JSON(take({m_one, m_two}), 0); // an export of the same morning does not wake them
    QCOMPARE(list(u"pending"_s).count("/orders"), 0);
}

void tst_ContractOrders::wholeOrderByItsNumber()
{
    NaverRow second = m_one;
    second.lineNo = u"2022101500000013"_s;
    EXPECT_JSON(take({m_one, second, m_two}), 0);
    EXPECT_JSON(m_ctl->run({u"orders"_s, u"cancel"_s, m_one.orderNo}), 0);
    QCOMPARE(list(u"cancelled"_s).count("/orders"), 2);
    EXPECT_JSON(m_ctl->run({u"orders"_s, u"ship"_s, m_two.orderNo}), 0);
    QCOMPARE(list(u"shipped"_s).column("/orders", "line_no"), QStringList{m_two.lineNo});
}

void tst_ContractOrders::unknownOrdersAreNotFound()
{
    EXPECT_EXIT(m_ctl->run("orders cancel 424242"), 3);
    EXPECT_EXIT(m_ctl->run("orders hold 424242 --until 2022-10-20 --why x"), 3);
    EXPECT_JSON(take({m_one}), 0);
    EXPECT_EXIT(
        m_ctl->run({u"orders"_s, u"hold"_s, m_one.orderNo, u"--until"_s, u"soon"_s, u"--why"_s, u"x"_s}), 2);
}

void tst_ContractOrders::ordersByHand()
{
    const Answer added =
        m_ctl->run({u"orders"_s, u"add"_s, u"--name"_s, u"최하늘"_s, u"--phone"_s, u"010-0000-0003"_s,
                    u"--postcode"_s, u"04001"_s, u"--address"_s, u"서울특별시 마포구 가짜로 3, 201호"_s,
                    u"--item"_s, u"수제 캔들 세트"_s, u"--quantity"_s, u"2"_s, u"--amount"_s, u"40000"_s});
    EXPECT_JSON(added, 0);
    const Answer orders = list();
    QCOMPARE(orders.count("/orders"), 1);
    QCOMPARE(orders.text("/orders/0/market"), u"other"_s);
    QCOMPARE(orders.text("/orders/0/recipient"), u"최하늘"_s);
    QCOMPARE(orders.text("/orders/0/state"), u"ready"_s);
    QCOMPARE(orders.number("/orders/0/quantity"), 2);
    QCOMPARE(orders.number("/orders/0/amount"), 40'000);
    QVERIFY(!orders.text("/orders/0/order_no").isEmpty());
}

void tst_ContractOrders::cafe24TableIsRecognised()
{
    const QByteArray table =
        csv({{u"주문번호"_s, u"품목별 주문번호"_s, u"주문상품명(옵션포함)"_s, u"수량"_s, u"주문자명"_s,
              u"주문자 휴대전화"_s, u"수령인"_s, u"수령인 전화번호"_s, u"수령인 휴대전화"_s,
              u"수령인 우편번호"_s, u"수령인 주소(전체)"_s, u"배송메시지"_s, u"총 결제금액(KRW)"_s},
             {u"20221015-0000011"_s,
              u"20221015-0000011-01"_s,
              u"소이캔들(향=라벤더, 200g)"_s,
              u"1"_s,
              u"김가짜"_s,
              u"010-0000-0002"_s,
              u"홍길동"_s,
              {},
              u"010-0000-0001"_s,
              u"03187"_s,
              u"서울특별시 종로구 가짜로 1, 101동 101호"_s,
              u"문 앞, \"벨 X\""_s,
              u"18900"_s}});
    const Answer answer = m_ctl->run({u"import"_s, m_ctl->write(u"cafe24.csv"_s, table)});
    QVERIFY2(answer.exit == 0 || answer.exit == 1, answer.report());
    QCOMPARE(answer.text("/files/0/kind"), u"orders"_s);
    QCOMPARE(answer.number("/files/0/added"), 1);
    const Answer orders = list();
    QCOMPARE(orders.text("/orders/0/order_no"), u"20221015-0000011"_s);
    QCOMPARE(orders.text("/orders/0/phone"), u"010-0000-0001"_s);
    QCOMPARE(orders.text("/orders/0/postcode"), u"03187"_s);
}

void tst_ContractOrders::encryptedSheetNeedsItsPassword()
{
    const QString file = QStringLiteral(IEUM_TEST_DATA "/naver/encrypted-agile.xlsx");
    if (!QFile::exists(file))
        QSKIP("no encrypted sheet");
    EXPECT_EXIT(m_ctl->run({u"import"_s, file}), 4);
    EXPECT_EXIT(m_ctl->run({u"import"_s, file, u"--password-env"_s, u"SHEET"_s}), 4);
    m_ctl->setVariable(u"SHEET"_s, u"0000"_s);
    const Answer wrong = m_ctl->run({u"import"_s, file, u"--password-env"_s, u"SHEET"_s});
    EXPECT_EXIT(wrong, 4);
    QVERIFY(!wrong.err.contains("0000"));
    QCOMPARE(m_ctl->run("stats").number("/order_lines"), 0);
    m_ctl->setVariable(u"SHEET"_s, u"1234"_s);
    const Answer right = m_ctl->run({u"import"_s, file, u"--password-env"_s, u"SHEET"_s});
    EXPECT_JSON(right, 0);
    QVERIFY(right.number("/files/0/added") > 0);
}

void tst_ContractOrders::buyerIsTheCustomer()
{
    NaverRow gift = m_two;
    gift.buyer = m_one.buyer;
    gift.buyerPhone = m_one.buyerPhone;
    EXPECT_JSON(take({m_one, gift}), 0);
    const QStringList customers = list().column("/orders", "customer");
    QCOMPARE(customers[0], customers[1]);
    QCOMPARE(m_ctl->run({u"customer"_s, u"show"_s, customers[0]}).text("/customers/0/name"), u"김구매"_s);
}

// 취소요청: the seller has to answer first. A later sheet without it says that it was taken back.
void tst_ContractOrders::aBuyerWhoAsksToCancelIsNotPrinted()
{
    const auto sheetSays = [&](const QString &status) {
        const QByteArray table = csv(
            {{u"상품주문번호"_s, u"주문번호"_s, u"주문상태"_s, u"구매자명"_s, u"수취인명"_s,
              u"수취인연락처1"_s, u"우편번호"_s, u"통합배송지"_s, u"상품명"_s, u"수량"_s, u"배송메세지"_s},
             {u"2022101500000011"_s, u"2022101500000091"_s, status, u"김구매"_s, u"이영희"_s,
              u"010-0000-0002"_s, u"03187"_s, u"서울특별시 종로구 가짜로 1"_s, u"소이캔들"_s, u"1"_s,
              QString()}});
        return m_ctl->run({u"import"_s, m_ctl->write(u"orders.csv"_s, table)});
    };
    EXPECT_JSON(sheetSays(u"발주확인"_s), 0);
    QCOMPARE(list(u"ready"_s).count("/orders"), 1);
    EXPECT_JSON(sheetSays(u"취소요청"_s), 0);
    const Answer asked = list(u"cancel-asked"_s);
    QCOMPARE(asked.column("/orders", "state"), QStringList{u"pending"_s});
    QCOMPARE(asked.text("/orders/0/problem_codes/0"), u"order.cancel-asked"_s);
    EXPECT_EXIT(m_ctl->run({u"waybill"_s, u"print"_s, u"--courier"_s, u"cj"_s, u"--pending"_s, u"--pdf"_s,
                            m_ctl->path(u"x.pdf"_s)}),
                5);
    QCOMPARE(sheetSays(u"취소요청"_s).number("/files/0/updated"), 0);
    EXPECT_JSON(sheetSays(u"발주확인"_s), 0);
    QCOMPARE(list(u"cancel-asked"_s).count("/orders"), 0);
    QCOMPARE(list(u"ready"_s).count("/orders"), 1);
}

QTEST_GUILESS_MAIN(tst_ContractOrders)
#include "tst_ContractOrders.moc"
