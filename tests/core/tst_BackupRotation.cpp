#include "core/trust/BackupRotation.h"

#include <QDate>
#include <QSet>
#include <QtTest>

#include <algorithm>
#include <random>

using namespace ieum;

class tst_BackupRotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverythingOfTwoDays();
    void thinsAYearOfDailyBackupsToItsPromise();
    void theOrderOfTheListDoesNotMatter();
    void thinningTwiceThinsNothingMore();
    void theNewestNeverGoes();
    void aClockSetBackThinsNothing();
    void aClockSetAheadKeepsTheSteps();
};

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;
const Instant start = *instantFromIso(QStringLiteral("2022-01-03T09:10:00+09:00"));

QList<Instant> kept(const QList<Instant> &made, Instant now)
{
    const QList<qsizetype> outdated = BackupRotation::outdated(made, now);
    QList<Instant> left;
    for (qsizetype i = 0; i < made.size(); ++i) {
        if (!outdated.contains(i))
            left += made[i];
    }
    return left;
}

// A shop that makes `perDay` backups a day, thinned after each, as the program does it.
QList<Instant> afterDays(int days, int perDay)
{
    QList<Instant> made;
    for (int n = 0; n < days * perDay; ++n) {
        const Instant now = start.plusSeconds(n * day / perDay);
        made += now;
        made = kept(made, now);
    }
    return made;
}

} // namespace

void tst_BackupRotation::keepsEverythingOfTwoDays()
{
    QList<Instant> made;
    for (int n = 0; n <= 48; ++n)
        made += start.plusSeconds(n * hour);
    QCOMPARE(kept(made, made.last()), made);
}

void tst_BackupRotation::thinsAYearOfDailyBackupsToItsPromise()
{
    const QList<Instant> left = afterDays(400, 3);
    const Instant now = start.plusSeconds(400 * day - 8 * hour);
    const auto ageInDays = [&](Instant at) { return at.secondsTo(now) / day; };
    QSet<qint64> days;
    for (const Instant at : left)
        days += at.inSeoul().date().toJulianDay();
    for (int back = 0; back < 12; ++back)
        QVERIFY2(days.contains(now.inSeoul().date().toJulianDay() - back), qPrintable(QString::number(back)));
    const qint64 oldest = ageInDays(*std::min_element(left.begin(), left.end()));
    QVERIFY2(oldest >= 7 * 30 && oldest < 10 * 31, qPrintable(QString::number(oldest)));
    // All of two days, and at most one for each of the steps.
    QVERIFY(left.size() <= 2 * 3 + 1 + BackupRotation::days + BackupRotation::weeks + BackupRotation::months);
    const auto weeks = std::count_if(left.begin(), left.end(),
                                     [&](Instant at) { return ageInDays(at) > 14 && ageInDays(at) < 70; });
    QVERIFY2(weeks >= 7, qPrintable(QString::number(weeks)));
}

void tst_BackupRotation::theOrderOfTheListDoesNotMatter()
{
    std::mt19937 random(20221015);
    for (int round = 0; round < 200; ++round) {
        QList<Instant> made;
        for (int n = 0; n < 80; ++n)
            made += start.plusSeconds(qint64(random() % (300 * day)));
        const Instant now = start.plusSeconds(300 * day);
        QList<Instant> left = kept(made, now);
        std::shuffle(made.begin(), made.end(), random);
        QList<Instant> again = kept(made, now);
        std::sort(left.begin(), left.end());
        std::sort(again.begin(), again.end());
        QCOMPARE(again, left);
    }
}

void tst_BackupRotation::thinningTwiceThinsNothingMore()
{
    std::mt19937 random(20221016);
    for (int round = 0; round < 200; ++round) {
        QList<Instant> made;
        for (int n = 0; n < 80; ++n)
            made += start.plusSeconds(qint64(random() % (500 * day)));
        const Instant now = start.plusSeconds(500 * day);
        const QList<Instant> once = kept(made, now);
        QCOMPARE(kept(once, now), once);
    }
}

void tst_BackupRotation::theNewestNeverGoes()
{
    const QList<Instant> made{start, start.plusSeconds(-hour)};
    QVERIFY(kept(made, start.plusSeconds(3000 * day)).contains(start));
    QCOMPARE(kept({}, start), QList<Instant>());
}

void tst_BackupRotation::aClockSetBackThinsNothing()
{
    QList<Instant> made;
    for (int n = 0; n < 100; ++n)
        made += start.plusSeconds(n * hour);
    QCOMPARE(kept(made, start.plusSeconds(50 * hour)), made);
}

void tst_BackupRotation::aClockSetAheadKeepsTheSteps()
{
    const QList<Instant> before = afterDays(60, 2);
    QList<Instant> made = before;
    const Instant now = made.last().plusSeconds(3650 * day);
    made += now;
    const QList<Instant> left = kept(made, now);
    // No more than the doubles of two days and the last of each step.
    QVERIFY2(before.size() - (left.size() - 1) <= 2 * 2 + 3, qPrintable(QString::number(left.size())));
}

QTEST_GUILESS_MAIN(tst_BackupRotation)
#include "tst_BackupRotation.moc"
