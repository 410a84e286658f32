#include "core/bookings/ReminderTimes.h"

#include <QtTest>

using namespace ieum;

class tst_ReminderTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void due_data();
    void due();
    void neverAtNight();
    void theLaterOneReplacesTheEarlier();
    void atNightOnlyWhoComesBeforeItIsOver();
};

static QDateTime at(int day, int hour, int minute = 0)
{
    return seoulTime({2022, 10, day}, {hour, minute});
}

void tst_ReminderTimes::due_data()
{
    QTest::addColumn<QDateTime>("start");
    QTest::addColumn<QDateTime>("day");
    QTest::addColumn<QDateTime>("hours"); // invalid: none
    QTest::newRow("afternoon") << at(20, 15) << at(19, 15) << at(20, 12);
    QTest::newRow("ten") << at(20, 10) << at(19, 10) << at(20, 8);
    QTest::newRow("at the end of the night") << at(20, 8) << at(19, 8) << QDateTime();
    QTest::newRow("early") << at(20, 7) << at(19, 8) << QDateTime();
    QTest::newRow("late") << at(20, 22) << at(19, 20) << at(20, 19);
    QTest::newRow("after midnight") << at(20, 0, 30) << at(19, 8) << at(19, 20);
}

void tst_ReminderTimes::due()
{
    QFETCH(QDateTime, start);
    QFETCH(QDateTime, day);
    QFETCH(QDateTime, hours);
    QCOMPARE(reminderDue(ReminderKind::DayBefore, start).value_or(QDateTime()), day);
    QCOMPARE(reminderDue(ReminderKind::HoursBefore, start).value_or(QDateTime()), hours);
}

void tst_ReminderTimes::neverAtNight()
{
    for (QDateTime start = at(20, 0); start < at(22, 0); start = start.addSecs(600)) {
        for (const ReminderKind kind : {ReminderKind::DayBefore, ReminderKind::HoursBefore}) {
            const auto due = reminderDue(kind, start);
            QVERIFY(!due || (!isNight(*due) && *due < start));
        }
    }
}

void tst_ReminderTimes::theLaterOneReplacesTheEarlier()
{
    const QDateTime made = at(10, 12);
    QVERIFY(!reminderNow(at(20, 15), made, at(19, 14, 59)));
    QVERIFY(reminderNow(at(20, 15), made, at(19, 15)) == ReminderKind::DayBefore);
    QVERIFY(reminderNow(at(20, 15), made, at(20, 12)) == ReminderKind::HoursBefore);
    QVERIFY(!reminderNow(at(20, 15), made, at(20, 15)));
    QVERIFY(!reminderNow(at(20, 15), at(19, 18), at(19, 19)));
    QVERIFY(!reminderNow(at(20, 15), at(20, 13), at(20, 14)));
}

void tst_ReminderTimes::atNightOnlyWhoComesBeforeItIsOver()
{
    QVERIFY(mayWriteNow(at(20, 15), at(19, 20, 59)));
    QVERIFY(!mayWriteNow(at(20, 15), at(19, 21)));
    QVERIFY(mayWriteNow(at(20, 7, 30), at(19, 23)));
    QVERIFY(!mayWriteNow(at(20, 8), at(20, 7, 59)));
    QVERIFY(mayWriteNow(at(20, 9), at(20, 8)));
}

QTEST_GUILESS_MAIN(tst_ReminderTimes)
#include "tst_ReminderTimes.moc"
