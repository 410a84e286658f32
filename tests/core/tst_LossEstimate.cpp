#include "core/continuity/LossEstimate.h"

#include <QtTest>

#include <random>

using namespace ieum;

class tst_LossEstimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingWithoutEarlierWeeks();
    void oneWeekGivesNoRange();
    void twoWeeksGiveAWideOne();
    void moreThanBeforeIsNoLoss();
    void coversTheTruthNineTimesInTen();
};

static QList<Money> sums(std::initializer_list<qint64> wons)
{
    QList<Money> list;
    for (const qint64 won : wons)
        list += Money{won};
    return list;
}

void tst_LossEstimate::saysNothingWithoutEarlierWeeks()
{
    const LossEstimate estimate = estimateLoss({}, Money{5000});
    QVERIFY(!estimate.mean && !estimate.lost && !estimate.low && !estimate.high);
}

void tst_LossEstimate::oneWeekGivesNoRange()
{
    const LossEstimate estimate = estimateLoss(sums({100000}), Money{30000});
    QCOMPARE(estimate.lost->won, 70000);
    QVERIFY(!estimate.low && !estimate.high);
}

// Deviation 14,142.1, t(0.95, 1) = 6.3138, √1.5 = 1.2247: half of the range is 109,358.
void tst_LossEstimate::twoWeeksGiveAWideOne()
{
    const LossEstimate estimate = estimateLoss(sums({90000, 110000}), Money{0});
    QCOMPARE(estimate.mean->won, 100000);
    QCOMPARE(estimate.lost->won, 100000);
    QCOMPARE(estimate.low->won, 0);
    QVERIFY(qAbs(estimate.high->won - 209358) <= 1);
}

void tst_LossEstimate::moreThanBeforeIsNoLoss()
{
    const LossEstimate estimate = estimateLoss(sums({50000, 60000, 70000}), Money{500000});
    QCOMPARE(estimate.lost->won, 0);
    QCOMPARE(estimate.low->won, 0);
    QCOMPARE(estimate.high->won, 0);
}

// Weeks that differ by chance alone: the range must hold the ninth part of ten, not more and not much less.
void tst_LossEstimate::coversTheTruthNineTimesInTen()
{
    std::mt19937 chance(5);
    std::normal_distribution<> week(1'000'000, 200'000);
    int held = 0;
    constexpr int runs = 4000;
    for (int run = 0; run < runs; ++run) {
        QList<Money> earlier;
        for (int i = 0; i < 8; ++i)
            earlier += Money{qint64(week(chance))};
        const auto wouldHaveBeen = qint64(week(chance));
        const LossEstimate estimate = estimateLoss(earlier, Money{0});
        held += estimate.low->won <= wouldHaveBeen && wouldHaveBeen <= estimate.high->won ? 1 : 0;
    }
    const double share = double(held) / runs;
    QVERIFY2(share > 0.87 && share < 0.93, qPrintable(QString::number(share)));
}

QTEST_GUILESS_MAIN(tst_LossEstimate)
#include "tst_LossEstimate.moc"
