#include "tests/support/ShippingFixture.h"

#include <QtTest>

using namespace ieum;

class tst_WaybillService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsNumbersInOrder();
    void oneParcelForOneRecipient();
    void keepsApartWhatIsNotToBeCombined();
    void refusesWithAReason_data();
    void refusesWithAReason();
    void refusesWithoutABand();
    void printsWhatHasANumberWhenTheBandEnds();
    void reprintIsTheSameLabelAndCounts();
    void addressLabelTakesNoNumber();
    void labelCarriesShopContractAndItems();
};

void tst_WaybillService::printsNumbersInOrder()
{
    ShippingFixture shop(Database::inMemory());
    QVERIFY(shop.addBand(10));
    const OrderLine first = shop.add(QStringLiteral("A1"), QStringLiteral("이도현"));
    const OrderLine second = shop.add(QStringLiteral("A2"), QStringLiteral("하윤슬"));
    MemoryOutput paper;
    const auto job = shop.waybills.print(shop.request({first, second}), paper);
    QVERIFY(job.ok());
    QCOMPARE(paper.numbers(), (QStringList{bandNumber(0), bandNumber(1)}));
    QCOMPARE(shop.stateOf(first), OrderState::Printed);
    QCOMPARE(shop.orders.line(second.id)->waybill, bandNumber(1));
    const QList<Waybill> kept = *shop.waybills.list();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.first().state, WaybillState::Printed);
    QCOMPARE(kept.first().copies, 1);
}

void tst_WaybillService::oneParcelForOneRecipient()
{
    ShippingFixture shop(Database::inMemory());
    QVERIFY(shop.addBand(10));
    const OrderLine first = shop.add(QStringLiteral("B1"));
    const OrderLine other = shop.add(QStringLiteral("B2"), QStringLiteral("하윤슬"));
    const OrderLine again = shop.add(QStringLiteral("B3"));
    MemoryOutput paper;
    const auto job = shop.waybills.print(shop.request({first, other, again}), paper);
    QCOMPARE(job->labels.size(), 2);
    QCOMPARE(paper.written.first().orders, (QStringList{QStringLiteral("B1"), QStringLiteral("B3")}));
    QCOMPARE(paper.written.first().items.size(), 2);
    QCOMPARE(shop.stateOf(again), OrderState::Printed);
}

void tst_WaybillService::keepsApartWhatIsNotToBeCombined()
{
    ShippingFixture shop(Database::inMemory());
    QVERIFY(shop.addBand(10));
    PrintRequest request = shop.request({shop.add(QStringLiteral("C1")), shop.add(QStringLiteral("C2"))});
    request.combine = PrintRequest::Combine::Nothing;
    MemoryOutput paper;
    QCOMPARE(shop.waybills.print(request, paper)->labels.size(), 2);
}

void tst_WaybillService::refusesWithAReason_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("code");
    const QString phone = QStringLiteral("010-0000-1204");
    const QString address = QStringLiteral("세종특별자치시 한빛로 12");
    const auto row = [&](const char *code, OrderState state, const QString &p, const QString &a) {
        QTest::newRow(code) << int(state) << p << a << QString::fromLatin1(code);
    };
    row("order.no-phone", OrderState::Pending, QString(), address);
    row("order.no-address", OrderState::Pending, phone, QString());
    row("waybill.order-held", OrderState::Held, phone, address);
    row("waybill.order-cancelled", OrderState::Cancelled, phone, address);
    row("waybill.order-shipped", OrderState::Shipped, phone, address);
    row("waybill.already-printed", OrderState::Printed, phone, address);
}

void tst_WaybillService::refusesWithAReason()
{
    QFETCH(int, state);
    QFETCH(QString, phone);
    QFETCH(QString, address);
    ShippingFixture shop(Database::inMemory());
    QVERIFY(shop.addBand(10));
    OrderLine line = shop.add(QStringLiteral("D0"));
    line.orderNo = QStringLiteral("D1");
    line.recipient.phone = phone;
    line.recipient.address = address;
    line.recipient.addressDetail.clear();
    line = shop.enter(line);
    QVERIFY(shop.orders.setState(line.id, OrderState(state), BatchId(), shop.clock.now()).ok());
    MemoryOutput paper;
    const auto job = shop.waybills.print(shop.request({line}), paper);
    QVERIFY(job.ok());
    QVERIFY(paper.written.isEmpty());
    QTEST(codesOf(job->refused).join(u','), "code");
    QCOMPARE(shop.bands.list()->first().use.left(), 10);
}

void tst_WaybillService::refusesWithoutABand()
{
    ShippingFixture shop(Database::inMemory());
    MemoryOutput paper;
    const auto job = shop.waybills.print(shop.request({shop.add(QStringLiteral("E1"))}), paper);
    QCOMPARE(codesOf(job->refused), QStringList(QStringLiteral("waybill.no-band")));
    QVERIFY(shop.waybills.list()->isEmpty());
}

void tst_WaybillService::printsWhatHasANumberWhenTheBandEnds()
{
    ShippingFixture shop(Database::inMemory());
    QVERIFY(shop.addBand(1));
    const OrderLine first = shop.add(QStringLiteral("F1"), QStringLiteral("이도현"));
    const OrderLine second = shop.add(QStringLiteral("F2"), QStringLiteral("하윤슬"));
    MemoryOutput paper;
    const auto job = shop.waybills.print(shop.request({first, second}), paper);
    QCOMPARE(paper.numbers(), QStringList(bandNumber(0)));
    QCOMPARE(codesOf(job->refused), QStringList(QStringLiteral("waybill.band-empty")));
    QCOMPARE(shop.stateOf(second), OrderState::Pending);
}

void tst_WaybillService::reprintIsTheSameLabelAndCounts()
{
    ShippingFixture shop(Database::inMemory());
    QVERIFY(shop.addBand(10));
    OrderLine line = shop.add(QStringLiteral("L1"));
    MemoryOutput paper;
    QVERIFY(shop.waybills.print(shop.request({line}), paper).ok());
    LabelContent before = paper.written.first();
    const auto again = shop.waybills.reprint({QStringLiteral("6000-0000-0000")}, paper);
    QVERIFY(again.ok());
    QCOMPARE(again->labels.first().copy, 2);
    before.reprint = 1;
    QVERIFY(paper.written.first() == before);
    QCOMPARE(shop.waybills.list()->first().copies, 2);
    QCOMPARE(shop.waybills.reprint({QStringLiteral("123")}, paper).error().code,
             QStringLiteral("waybill.none"));
}

void tst_WaybillService::addressLabelTakesNoNumber()
{
    ShippingFixture shop(Database::inMemory());
    QVERIFY(shop.addBand(10));
    const OrderLine line = shop.add(QStringLiteral("P1"));
    PrintRequest request = shop.request({line});
    request.numbers = PrintRequest::Numbers::None;
    MemoryOutput paper;
    QVERIFY(shop.waybills.print(request, paper).ok());
    QCOMPARE(paper.written.first().labelClass, LabelClass::Address);
    QVERIFY(paper.written.first().number.isEmpty());
    QCOMPARE(shop.stateOf(line), OrderState::Pending);
    QCOMPARE(shop.bands.list()->first().use.left(), 10);
}

void tst_WaybillService::labelCarriesShopContractAndItems()
{
    ShippingFixture shop(Database::inMemory());
    QVERIFY(shop.addBand(10));
    ShopProfile profile;
    profile.name = QStringLiteral("달빛공방");
    QVERIFY(shop.settings.setProfile(profile).ok());
    QVERIFY(shop.waybills
                .setContract({QStringLiteral("cj"), QStringLiteral("30012345"), Fare::Collect, {}, false})
                .ok());
    MemoryOutput paper;
    const auto job = shop.waybills.print(shop.request({shop.add(QStringLiteral("Q1"))}), paper);
    QCOMPARE(job->warnings.first().code, QStringLiteral("waybill.no-sender"));
    const LabelContent label = paper.written.first();
    QCOMPARE(label.sender.name, QStringLiteral("달빛공방"));
    QCOMPARE(label.fare, QStringLiteral("착불"));
    QCOMPARE(label.items, QStringList(QStringLiteral("소이캔들 무화과 × 2")));
    QCOMPARE(label.date, QDate(2022, 10, 15));
    QVERIFY(!label.masked);
}

QTEST_GUILESS_MAIN(tst_WaybillService)
#include "tst_WaybillService.moc"
