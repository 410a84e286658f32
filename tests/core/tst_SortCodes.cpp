#include "core/shipping/LabelSnapshot.h"
#include "core/shipping/SortCodeFinder.h"
#include "core/shipping/SortCodeIntake.h"
#include "tests/support/ShippingFixture.h"

#include <QtTest>

using namespace ieum;

class tst_SortCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doorIsRoadAndNumber_data();
    void doorIsRoadAndNumber();
    void couriersOwnColumnsAreKnown_data();
    void couriersOwnColumnsAreKnown();
    void exactBeatsPostcodeBeatsNothing();
    void buildingsThatDisagreeSayNothingOfTheirPostcode();
    void newerWordCounts();
    void rowsWithoutAPlaceOrACodeAreRejected();
    void tableWithoutColumnsChangesNothing();
    void labelsCarryTheCodeAndSayTheirClass();
    void reprintKeepsTheCodeOfTheFirstPrint();

private:
    static Result<SortCodeIntake::Count> bringIn(ShippingFixture &shop, const QString &courier,
                                                 const QString &csv);
    static SortCode found(ShippingFixture &shop, const QString &postcode, const QString &address,
                          const QString &courier = QStringLiteral("cj"));
};

static const QString header =
    QStringLiteral("우편번호,도로명주소,CLSFCD,SUBCLSFCD,CLSFADDR,CLLDLVBRANNM,기준일\n");

Result<SortCodeIntake::Count> tst_SortCodes::bringIn(ShippingFixture &shop, const QString &courier,
                                                     const QString &csv)
{
    QTemporaryFile file;
    if (!file.open() || file.write(csv.toUtf8()) < 0 || !file.flush())
        return Error("file.not-writable");
    return SortCodeIntake(*shop.database, shop.sortCodes, shop.connectors, shop.clock)
        .bringIn(courier, file.fileName());
}

SortCode tst_SortCodes::found(ShippingFixture &shop, const QString &postcode, const QString &address,
                              const QString &courier)
{
    Recipient recipient;
    recipient.postcode = postcode;
    recipient.address = address;
    return *findSortCode(shop.sortCodes, courier, recipient);
}

void tst_SortCodes::doorIsRoadAndNumber_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("door");
    const auto row = [](const char *address, const char *door) {
        QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(door);
    };
    row("세종특별자치시 한빛로 12, 103동 904호 (가온동)", "한빛로12");
    row("세종 한빛로 12-3", "한빛로12-3");
    row("서울특별시 종로구 가짜로12번길 7", "가짜로12번길7");
    row("서울특별시 중구 가짜대로 지하 5", "가짜대로지하5");
    row("강원특별자치도 가온군 한빛면 누리리 산 11-2", "누리리산11-2");
    row("세종특별자치시", "");
    row("", "");
}

void tst_SortCodes::doorIsRoadAndNumber()
{
    QFETCH(QString, address);
    QFETCH(QString, door);
    QCOMPARE(sortDoor(address), door);
}

void tst_SortCodes::couriersOwnColumnsAreKnown_data()
{
    QTest::addColumn<QString>("courier");
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QStringList>("expected"); // code, sub, area, branch, driver, zone
    const auto row = [](const char *courier, const char *csv, const QStringList &expected) {
        QTest::newRow(courier) << QString::fromLatin1(courier) << QString::fromUtf8(csv) << expected;
    };
    row("cj",
        "zip,address,CLSFCD,SUBCLSFCD,CLSFADDR,CLLDLVBRANNM,CLLDLVEMPNICKNM,P2PCD\n"
        "30100,한빛로 12,4W44,-4g,가온 한빛,가온중앙,A01-1구역,P1\n",
        {QStringLiteral("4W44"), QStringLiteral("-4g"), QStringLiteral("가온 한빛"),
         QStringLiteral("가온중앙"), QStringLiteral("A01-1구역"), QStringLiteral("P1")});
    row("hanjin",
        "우편번호,주소,hub_cod,tml_cod,tml_nam,dom_mid,es_cod\n30100,한빛로 12,DV,421,가온,D,4210\n",
        {QStringLiteral("421"), QStringLiteral("4210"), QString(), QStringLiteral("가온"),
         QStringLiteral("D"), QStringLiteral("DV")});
    row("logen",
        "zipCd\tdongNm\tbranCd\tclassCd\ttmlNm\t도로명\t건물번호\n30100\t가온동\t216\tG4-"
        "216\t가온TM\t한빛로\t12\n",
        {QStringLiteral("216"), QStringLiteral("G4-216"), QStringLiteral("가온동"), QStringLiteral("가온TM"),
         QString(), QString()});
    row("epost", "우편번호,도로명주소,delivAreaCd,delivPoNm,courseNo\n30100,한빛로 12,세46270404,가온국,31\n",
        {QStringLiteral("세46270404"), QString(), QString(), QStringLiteral("가온국"), QStringLiteral("31"),
         QString()});
}

void tst_SortCodes::couriersOwnColumnsAreKnown()
{
    QFETCH(QString, courier);
    QFETCH(QString, csv);
    QFETCH(QStringList, expected);
    ShippingFixture shop(Database::inMemory());
    QCOMPARE(bringIn(shop, courier, csv)->entered, 1);
    const SortCode code =
        found(shop, QStringLiteral("30100"), QStringLiteral("세종특별자치시 한빛로 12"), courier);
    QCOMPARE(QStringList({code.code, code.sub, code.area, code.branch, code.driver, code.zone}), expected);
    QVERIFY(code.certainty == SortCode::Certainty::Exact);
}

void tst_SortCodes::exactBeatsPostcodeBeatsNothing()
{
    ShippingFixture shop(Database::inMemory());
    QVERIFY(bringIn(shop, QStringLiteral("cj"),
                    header +
                        QStringLiteral("30100,,1A11,-1a,,가온중앙,\n30100,한빛로 12,4W44,-4g,가온,가온남,\n"))
                .ok());
    const SortCode exact = found(shop, QStringLiteral("30100"), QStringLiteral("세종 한빛로 12"));
    QCOMPARE(exact.code, QStringLiteral("4W44"));
    QVERIFY(exact.certainty == SortCode::Certainty::Exact);
    const SortCode near = found(shop, QStringLiteral("30100"), QStringLiteral("세종 한빛로 14"));
    QCOMPARE(near.code, QStringLiteral("1A11"));
    QVERIFY(near.certainty == SortCode::Certainty::PostcodeOnly);
    QVERIFY(!found(shop, QStringLiteral("30101"), QStringLiteral("세종 한빛로 12")).isKnown());
    QVERIFY(!found(shop, QStringLiteral("30100"), QStringLiteral("세종 한빛로 12"), QStringLiteral("logen"))
                 .isKnown());
}

void tst_SortCodes::buildingsThatDisagreeSayNothingOfTheirPostcode()
{
    ShippingFixture shop(Database::inMemory());
    QVERIFY(bringIn(shop, QStringLiteral("cj"),
                    header + QStringLiteral("30100,한빛로 12,4W44,-4g,가온,가온남,\n"))
                .ok());
    const SortCode alone = found(shop, QStringLiteral("30100"), QStringLiteral("세종 한빛로 99"));
    QVERIFY(alone.certainty == SortCode::Certainty::PostcodeOnly);
    QVERIFY(alone.area.isEmpty()); // that is of the other building
    QVERIFY(
        bringIn(shop, QStringLiteral("cj"), header + QStringLiteral("30100,한빛로 13,5B55,-5b,,가온북,\n"))
            .ok());
    QVERIFY(!found(shop, QStringLiteral("30100"), QStringLiteral("세종 한빛로 99")).isKnown());
}

void tst_SortCodes::newerWordCounts()
{
    ShippingFixture shop(Database::inMemory());
    const auto enter = [&](const char *row) {
        return bringIn(shop, QStringLiteral("cj"), header + QString::fromUtf8(row)).ok();
    };
    QVERIFY(enter("30100,한빛로 12,OLD1,,,,2022-09-01\n"));
    QVERIFY(enter("30100,한빛로 12,NEW2,,,,2022-10-01\n"));
    QVERIFY(enter("30100,한빛로 12,OLD3,,,,2022-08-01\n"));
    const SortCode code = found(shop, QStringLiteral("30100"), QStringLiteral("세종 한빛로 12"));
    QCOMPARE(code.code, QStringLiteral("NEW2"));
    QCOMPARE(code.fetched, QDate(2022, 10, 1));
    QCOMPARE(shop.sortCodes.stock(QStringLiteral("cj"))->entries, 1);
}

void tst_SortCodes::rowsWithoutAPlaceOrACodeAreRejected()
{
    ShippingFixture shop(Database::inMemory());
    const auto count = bringIn(shop, QStringLiteral("cj"),
                               header + QStringLiteral("30100,한빛로 12,,,,,\n,한빛로 12,4W44,,,,\n"
                                                       "30100,읽을 수 없는 곳,4W44,,,,\n1234,,0A00,,,,\n"));
    QVERIFY(count.ok());
    QCOMPARE(count->read, 4);
    QCOMPARE(count->rejected, QList<int>({2, 3, 4}));
    QCOMPARE(found(shop, QStringLiteral("01234"), QString()).code, QStringLiteral("0A00"));
}

void tst_SortCodes::tableWithoutColumnsChangesNothing()
{
    ShippingFixture shop(Database::inMemory());
    QCOMPARE(bringIn(shop, QStringLiteral("cj"), QStringLiteral("이름,전화\n서다은,1\n")).error().code,
             QStringLiteral("sort-code.no-columns"));
    QCOMPARE(bringIn(shop, QStringLiteral("nobody"), header).error().code, QStringLiteral("courier.unknown"));
    QCOMPARE(shop.sortCodes.stock(QStringLiteral("cj"))->entries, 0);
}

void tst_SortCodes::labelsCarryTheCodeAndSayTheirClass()
{
    ShippingFixture shop(Database::inMemory());
    QVERIFY(shop.addBand(10));
    const OrderLine line = shop.add(QStringLiteral("A1"));
    QVERIFY(shop.waybills.preview(shop.request({line}))->labels.first().content.labelClass ==
            LabelClass::NoSortCode);
    QVERIFY(
        bringIn(shop, QStringLiteral("cj"), header + QStringLiteral("30100,,1A11,-1a,,가온중앙,\n")).ok());
    const LabelContent content = shop.waybills.preview(shop.request({line}))->labels.first().content;
    QVERIFY(content.labelClass == LabelClass::Full);
    QVERIFY(content.sortCode.certainty == SortCode::Certainty::PostcodeOnly);
    MemoryOutput output;
    QVERIFY(shop.waybills.print(shop.request({line}), output).ok());
    QCOMPARE(output.written.first().sortCode.code, QStringLiteral("1A11"));
    QVERIFY(shop.waybills.list()->first().labelClass == LabelClass::Full);
}

void tst_SortCodes::reprintKeepsTheCodeOfTheFirstPrint()
{
    ShippingFixture shop(Database::inMemory());
    QVERIFY(shop.addBand(10));
    QVERIFY(bringIn(shop, QStringLiteral("cj"),
                    header + QStringLiteral("30100,한빛로 12,4W44,-4g,가온,가온남,\n"))
                .ok());
    MemoryOutput output;
    QVERIFY(shop.waybills.print(shop.request({shop.add(QStringLiteral("A1"))}), output).ok());
    const SortCode first = output.written.first().sortCode;
    QVERIFY(bringIn(shop, QStringLiteral("cj"), header + QStringLiteral("30100,한빛로 12,9Z99,,,,\n")).ok());
    QVERIFY(shop.waybills.reprint(output.numbers(), output).ok());
    QVERIFY(output.written.first().sortCode == first);
    QVERIFY(output.written.first().labelClass == LabelClass::Full);
}

QTEST_GUILESS_MAIN(tst_SortCodes)
#include "tst_SortCodes.moc"
