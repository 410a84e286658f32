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
    void seatsDecide_data();
    void seatsDecide();
    void aServiceHasItsOwnTimeAfterIt();
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
    Catalogue catalogue;
    if (hasList)
        catalogue.staff = {QStringLiteral("민지"), QStringLiteral("수아")};
    const SeatRule rule(catalogue);
    QCOMPARE(clash(booking(10, 11, one), booking(10, 11, other), rule), clashes);
    QCOMPARE(clash(booking(10, 11, other), booking(10, 11, one), rule), clashes);
}

void tst_ClashRule::seatsDecide_data()
{
    QTest::addColumn<QStringList>("one"); // staff, seat
    QTest::addColumn<QStringList>("other");
    QTest::addColumn<bool>("hasLists");
    QTest::addColumn<bool>("clashes");
    const QString minji = QStringLiteral("민지"), sua = QStringLiteral("수아");
    const QString window = QStringLiteral("창가"), room = QStringLiteral("방");
    const auto row = [](const char *name, const QStringList &one, const QStringList &other, bool hasLists,
                        bool clashes) { QTest::addRow("%s", name) << one << other << hasLists << clashes; };
    row("same seat", {{}, window}, {{}, window}, true, true);
    row("same seat, two staff", {minji, window}, {sua, window}, true, true);
    row("same staff, two seats", {minji, window}, {minji, room}, true, true);
    row("both differ", {minji, window}, {sua, room}, true, false);
    row("two seats without a list", {{}, window}, {{}, room}, false, false);
    row("a person and a seat", {minji, {}}, {{}, room}, true, false);
    row("a seat and nothing, lists", {{}, window}, {{}, {}}, true, false);
    row("a seat and nothing, no list: one seat", {{}, window}, {{}, {}}, false, true);
    row("nothing twice", {{}, {}}, {{}, {}}, true, true);
}

void tst_ClashRule::seatsDecide()
{
    QFETCH(QStringList, one);
    QFETCH(QStringList, other);
    QFETCH(bool, hasLists);
    QFETCH(bool, clashes);
    Catalogue catalogue;
    if (hasLists)
        catalogue.seats = {QStringLiteral("창가"), QStringLiteral("방")};
    Booking first = booking(10, 11, one[0]), second = booking(10, 11, other[0]);
    first.seat = one[1];
    second.seat = other[1];
    QCOMPARE(clash(first, second, SeatRule(catalogue)), clashes);
    QCOMPARE(clash(second, first, SeatRule(catalogue)), clashes);
}

// It is taken after the earlier one, whichever that is.
void tst_ClashRule::aServiceHasItsOwnTimeAfterIt()
{
    Catalogue catalogue;
    OfferedService perm;
    perm.name = QStringLiteral("펌");
    perm.bufferMinutes = 30;
    catalogue.services = {perm};
    const SeatRule rule(catalogue, 10);
    Booking before = booking(10, 11), after = booking(11, 12);
    after.start = after.start.addSecs(20 * 60);
    QVERIFY(!clash(before, after, rule)); // the shop's ten minutes
    before.service = perm.name;
    QVERIFY(clash(before, after, rule));
    std::swap(before.service, after.service);
    QVERIFY(!clash(before, after, rule));
    QCOMPARE(rule.longestBuffer(), 30);
}

void tst_ClashRule::neverWithItself()
{
    Booking row = booking(10, 11);
    row.id = BookingId{7};
    QVERIFY(clashesOf(row, {row}, {}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_ClashRule)
#include "tst_ClashRule.moc"
