#include "core/bookings/OpeningHours.h"

#include "core/base/Time.h"

#include <QtTest>

using namespace ieum;

class tst_OpeningHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slotsBeginAtOpeningAndEndByClosing();
    void closedDaysHaveNone();
    void hoursOverMidnightBelongToTheDayBefore();
    void aSpanAcrossClosingIsNotOpen();
    void roundTheClock();
    void restsAreNotOpen();
    void restsAfterMidnight();
    void publicHolidays();
};

static const QDate friday(2022, 10, 14);

static ShopProfile shopOpen(QTime opens, QTime closes)
{
    ShopProfile shop;
    shop.opens = opens;
    shop.closes = closes;
    return shop;
}

static QDateTime at(QDate day, int hour, int minute = 0)
{
    return seoulTime(day, {hour, minute});
}

void tst_OpeningHours::slotsBeginAtOpeningAndEndByClosing()
{
    const auto slotList = slotsOn(shopOpen({10, 15}, {12, 0}), friday, 45);
    const QList<TimeSpan> expected{{at(friday, 10, 15), at(friday, 11)},
                                   {at(friday, 10, 45), at(friday, 11, 30)},
                                   {at(friday, 11, 15), at(friday, 12)}};
    QCOMPARE(slotList, expected);
    QVERIFY(slotsOn(shopOpen({10, 0}, {11, 0}), friday, 61).isEmpty());
    QVERIFY(slotsOn(shopOpen({10, 0}, {11, 0}), friday, 0).isEmpty());
}

void tst_OpeningHours::closedDaysHaveNone()
{
    ShopProfile shop = shopOpen({10, 0}, {20, 0});
    shop.closedWeekdays = {5};
    QVERIFY(slotsOn(shop, friday, 30).isEmpty());
    shop.closedWeekdays = {};
    shop.closedDates = {friday};
    QVERIFY(slotsOn(shop, friday, 30).isEmpty());
    QVERIFY(!isOpenDuring(shop, {at(friday, 11), at(friday, 12)}));
    QCOMPARE(slotsOn(shop, friday.addDays(1), 30).size(), 20);
}

void tst_OpeningHours::hoursOverMidnightBelongToTheDayBefore()
{
    ShopProfile bar = shopOpen({18, 0}, {2, 0});
    bar.closedWeekdays = {6};
    QCOMPARE(slotsOn(bar, friday, 60).last().end, at(friday.addDays(1), 2));
    QVERIFY(isOpenDuring(bar, {at(friday, 23), at(friday.addDays(1), 1)}));
    QVERIFY(isOpenDuring(bar, {at(friday.addDays(1), 0, 30), at(friday.addDays(1), 2)}));
    QVERIFY(!isOpenDuring(bar, {at(friday.addDays(1), 18), at(friday.addDays(1), 19)}));
    QVERIFY(!isOpenDuring(bar, {at(friday.addDays(2), 0, 30), at(friday.addDays(2), 1)}));
}

void tst_OpeningHours::aSpanAcrossClosingIsNotOpen()
{
    const ShopProfile shop = shopOpen({10, 0}, {20, 0});
    QVERIFY(isOpenDuring(shop, {at(friday, 19), at(friday, 20)}));
    QVERIFY(!isOpenDuring(shop, {at(friday, 19, 1), at(friday, 20, 1)}));
    QVERIFY(!isOpenDuring(shop, {at(friday, 9, 59), at(friday, 11)}));
}

void tst_OpeningHours::roundTheClock()
{
    const ShopProfile shop = shopOpen({0, 0}, {0, 0});
    QCOMPARE(slotsOn(shop, friday, 30).size(), 48);
}

void tst_OpeningHours::restsAreNotOpen()
{
    ShopProfile shop = shopOpen({10, 0}, {14, 0});
    shop.breaks = {{{12, 0}, {13, 0}}};
    QVERIFY(isOpenDuring(shop, {at(friday, 11), at(friday, 12)}));
    QVERIFY(isOpenDuring(shop, {at(friday, 13), at(friday, 14)}));
    QVERIFY(!isOpenDuring(shop, {at(friday, 11, 59), at(friday, 12, 1)}));
    QVERIFY(!isOpenDuring(shop, {at(friday, 11), at(friday, 14)}));
    QCOMPARE(slotsOn(shop, friday, 60).size(), 4);
}

void tst_OpeningHours::restsAfterMidnight()
{
    ShopProfile shop = shopOpen({18, 0}, {2, 0});
    shop.breaks = {{{23, 30}, {0, 30}}, {{1, 0}, {1, 30}}};
    const QDate saturday = friday.addDays(1);
    const QList<TimeSpan> expected{{at(friday, 23, 30), at(saturday, 0, 30)},
                                   {at(saturday, 1), at(saturday, 1, 30)}};
    QCOMPARE(breaksOn(shop, friday), expected);
    QVERIFY(!isOpenDuring(shop, {at(saturday, 0), at(saturday, 0, 20)}));
    QVERIFY(isOpenDuring(shop, {at(saturday, 0, 30), at(saturday, 1)}));
    QCOMPARE(businessDay(shop, at(saturday, 1, 59)), friday);
    QCOMPARE(businessDay(shop, at(saturday, 2)), saturday);
}

void tst_OpeningHours::publicHolidays()
{
    ShopProfile shop = shopOpen({10, 0}, {20, 0});
    const QDate chuseok(2026, 9, 25);
    QVERIFY(dayOff(shop, chuseok) == DayOff::None);
    shop.closedOnHolidays = true;
    QVERIFY(dayOff(shop, chuseok) == DayOff::Holiday);
    QVERIFY(slotsOn(shop, chuseok, 60).isEmpty());
    QVERIFY(dayOff(shop, {2026, 9, 28}) == DayOff::None);
}

QTEST_GUILESS_MAIN(tst_OpeningHours)
#include "tst_OpeningHours.moc"
