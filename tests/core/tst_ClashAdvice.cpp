#include "core/bookings/ClashAdvice.h"

#include "core/base/Time.h"

#include <QtTest>

using namespace ieum;

class tst_ClashAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesBothAndTheOverlap();
    void offersTheNextTimeAndAnotherStaff();
    void offersAnEarlierTimeWhenTheDayIsFull();
    void offersNothingThatIsNotFree();

private:
    BookingDay m_friday{ShopProfile(), {{QStringLiteral("민지"), QStringLiteral("수아")}, {}}, {}};
};

static QDateTime at(int hour, int minute = 0)
{
    return seoulTime({2022, 10, 14}, {hour, minute});
}

static Booking booking(qint64 id, const char *name, QDateTime start, QDateTime end, const char *staff)
{
    Booking row;
    row.id = BookingId{id};
    row.name = QString::fromUtf8(name);
    row.start = start;
    row.end = end;
    row.staff = QString::fromUtf8(staff);
    return row;
}

void tst_ClashAdvice::namesBothAndTheOverlap()
{
    m_friday.bookings = {booking(2, "배지안", at(18), at(19, 30), "민지"),
                         booking(1, "권다솜", at(17), at(18, 30), "민지"),
                         booking(3, "오세라", at(16, 30), at(18), "수아")};
    const QList<ClashPair> pairs = clashesAmong(m_friday);
    QCOMPARE(pairs.size(), 1);
    QCOMPARE(pairs[0].earlier.name, QStringLiteral("권다솜"));
    QCOMPARE(pairs[0].later.name, QStringLiteral("배지안"));
    QCOMPARE(pairs[0].overlapMinutes(), 30);
}

// The picture of the calendar: 배지안 at 6:30, or with 수아, who is free from 6:00.
void tst_ClashAdvice::offersTheNextTimeAndAnotherStaff()
{
    m_friday.bookings = {booking(1, "권다솜", at(17), at(18, 30), "민지"),
                         booking(2, "배지안", at(18), at(19, 30), "민지"),
                         booking(3, "오세라", at(16, 30), at(18), "수아")};
    const QList<WayOut> ways = waysOut(m_friday.bookings[1], m_friday);
    QCOMPARE(ways, (QList<WayOut>{{at(18, 30), QStringLiteral("민지")}, {at(18), QStringLiteral("수아")}}));
}

void tst_ClashAdvice::offersAnEarlierTimeWhenTheDayIsFull()
{
    m_friday.catalogue.staff = {QStringLiteral("민지")};
    m_friday.bookings = {booking(1, "권다솜", at(17), at(20), "민지"),
                         booking(2, "배지안", at(19), at(20), "민지")};
    QCOMPARE(waysOut(m_friday.bookings[1], m_friday), (QList<WayOut>{{at(16), QStringLiteral("민지")}}));
}

void tst_ClashAdvice::offersNothingThatIsNotFree()
{
    m_friday.catalogue.staff = {QStringLiteral("민지")};
    m_friday.bookings = {booking(1, "권다솜", at(10), at(20), "민지"),
                         booking(2, "배지안", at(18), at(19), "민지")};
    QVERIFY(waysOut(m_friday.bookings[1], m_friday).isEmpty());
}

QTEST_GUILESS_MAIN(tst_ClashAdvice)
#include "tst_ClashAdvice.moc"
