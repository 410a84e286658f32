#include "core/bookings/ClashRule.h"

#include "core/base/Time.h"

#include <QtTest>

using namespace ieum;

class tst_ClashRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void touchingEndsDoNotClash();
    void cancelledAndAbsentTakeNoSeat();
    void tidyingUpLiesBetween();
    void pickUpsTakeNoSeat();
    void staffDecides_data();
    void staffDecides();
    void neverWithItself();
};

static Booking booking(int fromHour, int toHour, const QString &staff = {})
{
    Booking row;
    row.start = seoulTime({2022, 10, 14}, {fromHour, 0});
    row.end = seoulTime({2022, 10, 14}, {toHour, 0});
    row.staff = staff;
    return row;
}

void tst_ClashRule::touchingEndsDoNotClash()
{
    QVERIFY(!clash(booking(10, 11), booking(11, 12), {}));
    QVERIFY(!clash(booking(11, 12), booking(10, 11), {}));
    QVERIFY(clash(booking(10, 12), booking(11, 12), {}));
    QVERIFY(clash(booking(10, 13), booking(11, 12), {}));
}

void tst_ClashRule::tidyingUpLiesBetween()
{
    QVERIFY(clash(booking(10, 11), booking(11, 12), {{}, 1}));
    QVERIFY(clash(booking(11, 12), booking(10, 11), {{}, 60}));
    QVERIFY(!clash(booking(10, 11), booking(12, 13), {{}, 60}));
    QVERIFY(clash(booking(10, 11), booking(12, 13), {{}, 61}));
}

void tst_ClashRule::pickUpsTakeNoSeat()
{
    Booking cake = booking(10, 11);
    cake.kind = BookingKind::PickUp;
    QVERIFY(!clash(booking(10, 11), cake, {}));
    QVERIFY(!clash(cake, cake, {}));
}

void tst_ClashRule::cancelledAndAbsentTakeNoSeat()
{
    Booking other = booking(10, 11);
    for (const BookingState state : {BookingState::Cancelled, BookingState::NoShow}) {
        other.state = state;
        QVERIFY(!clash(booking(10, 11), other, {}));
    }
    for (const BookingState state : {BookingState::Booked, BookingState::Proposed, BookingState::Done}) {
        other.state = state;
        QVERIFY(clash(booking(10, 11), other, {}));
    }
}

void tst_ClashRule::staffDecides_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("hasList");
    QTest::addColumn<bool>("clashes");
    const QString minji = QStringLiteral("민지");
    const QString sua = QStringLiteral("수아");
    QTest::addRow("same staff") << minji << minji << true << true;
    QTest::addRow("two staff") << minji << sua << true << false;
    QTest::addRow("two staff without a list") << minji << sua << false << false;
    QTest::addRow("nobody and somebody, no list: one seat") << QString() << minji << false << true;
    QTest::addRow("nobody and somebody, list") << QString() << minji << true << false;
    QTest::addRow("nobody twice") << QString() << QString() << true << true;
}

void tst_ClashRule::staffDecides()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, hasList);
    QFETCH(bool, clashes);
    const QStringList list =
        hasList ? QStringList{QStringLiteral("민지"), QStringLiteral("수아")} : QStringList();
    QCOMPARE(clash(booking(10, 11, one), booking(10, 11, other), list), clashes);
    QCOMPARE(clash(booking(10, 11, other), booking(10, 11, one), list), clashes);
}

void tst_ClashRule::neverWithItself()
{
    Booking row = booking(10, 11);
    row.id = BookingId{7};
    QVERIFY(clashesOf(row, {row}, {}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_ClashRule)
#include "tst_ClashRule.moc"
