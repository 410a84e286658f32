// The rule of three failures and two answers, for every series of answers.
#include "core/continuity/ProbeJudge.h"

#include <QtTest>

#include <random>

using namespace ieum;

namespace {

constexpr qint64 minute = 60;
const Instant start{1'665'800'000'000};

/// What somebody who remembers every look would say.
ChannelState remembered(const QList<ProbeResult> &results)
{
    ChannelState state = ChannelState::Unknown;
    for (qsizetype i = 0; i < results.size(); ++i) {
        const auto lastAre = [&](qsizetype count, auto test) {
            return i + 1 >= count &&
                   std::all_of(results.begin() + i + 1 - count, results.begin() + i + 1, test);
        };
        if (lastAre(3, [](ProbeResult one) { return one == ProbeResult::Failed; }))
            state = ChannelState::Down;
        if (!lastAre(2, [](ProbeResult one) { return one != ProbeResult::Failed; }))
            continue;
        const bool isSlow = lastAre(3, [](ProbeResult one) { return one == ProbeResult::Slow; });
        state = isSlow ? ChannelState::Degraded : ChannelState::Up;
    }
    return state;
}

ProbeStanding after(const QList<ProbeResult> &results, qint64 apart = minute)
{
    ProbeStanding standing;
    Instant at = start;
    for (const ProbeResult result : results) {
        standing = judged(standing, result, at);
        at = at.plusSeconds(apart);
    }
    return standing;
}

} // namespace

class tst_ProbeJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAsOneWhoRemembersEverything();
    void changesItsMindOnlyAfterTwoOrThree();
    void tellsSinceWhenItFails();
    void looksFarApartBeginAnew();
    void ourOwnLineSaysNothing();
    void severalAddressesOfOneFunction_data();
    void severalAddressesOfOneFunction();
};

void tst_ProbeJudge::judgesAsOneWhoRemembersEverything()
{
    std::mt19937 chance(20221015);
    for (int series = 0; series < 3000; ++series) {
        QList<ProbeResult> results;
        const int length = 1 + int(chance() % 40);
        const auto failing = chance() % 10;
        for (int i = 0; i < length; ++i)
            results += chance() % 10 < failing ? ProbeResult::Failed
                       : chance() % 3 == 0     ? ProbeResult::Slow
                                               : ProbeResult::Good;
        QCOMPARE(after(results).state, remembered(results));
    }
}

// No flapping: after a change of mind at least two looks go by before the next.
void tst_ProbeJudge::changesItsMindOnlyAfterTwoOrThree()
{
    std::mt19937 chance(4792);
    ProbeStanding standing;
    Instant at = start;
    int since = 9;
    for (int look = 0; look < 24 * 60; ++look, at = at.plusSeconds(minute), ++since) {
        const ChannelState before = standing.state;
        standing = judged(standing, chance() % 2 == 0 ? ProbeResult::Failed : ProbeResult::Good, at);
        if (standing.state == before)
            continue;
        QVERIFY(since >= 2);
        QVERIFY(standing.state != ChannelState::Up || before != ChannelState::Up);
        since = 0;
    }
}

void tst_ProbeJudge::tellsSinceWhenItFails()
{
    using enum ProbeResult;
    QCOMPARE(after({Good, Good, Failed, Failed}).state, ChannelState::Up);
    const ProbeStanding down = after({Good, Good, Failed, Failed, Failed, Failed});
    QCOMPARE(down.state, ChannelState::Down);
    QCOMPARE(*down.failingSince, start.plusSeconds(2 * minute));
    QCOMPARE(after({Failed, Failed, Failed, Good}).state, ChannelState::Down);
    QVERIFY(!after({Failed, Failed, Failed, Good, Good}).failingSince);
}

void tst_ProbeJudge::looksFarApartBeginAnew()
{
    using enum ProbeResult;
    QCOMPARE(after({Failed, Failed, Failed, Failed}, 6 * minute).state, ChannelState::Unknown);
    const ProbeStanding down = after({Failed, Failed, Failed});
    QCOMPARE(judged(down, Good, start.plusSeconds(3600)).state, ChannelState::Unknown);
    // The clock was set back.
    QCOMPARE(judged(down, Failed, start.plusSeconds(-3600)).state, ChannelState::Unknown);
}

void tst_ProbeJudge::ourOwnLineSaysNothing()
{
    using enum ProbeResult;
    const Instant cut = start.plusSeconds(10 * minute);
    ProbeStanding standing = withoutLine(cut);
    QCOMPARE(standing.state, ChannelState::OwnLine);
    standing = judged(standing, Failed, cut.plusSeconds(minute));
    QCOMPARE(standing.state, ChannelState::Unknown);
    QCOMPARE(standing.failures, 1);
}

void tst_ProbeJudge::severalAddressesOfOneFunction_data()
{
    using enum ChannelState;
    QTest::addColumn<QList<int>>("states");
    QTest::addColumn<int>("expected");
    QTest::newRow("none") << QList<int>{} << int(Unknown);
    QTest::newRow("all up") << QList<int>{int(Up), int(Up)} << int(Up);
    QTest::newRow("one down") << QList<int>{int(Up), int(Down)} << int(Degraded);
    QTest::newRow("all down") << QList<int>{int(Down), int(Down)} << int(Down);
    QTest::newRow("one not known") << QList<int>{int(Up), int(Unknown)} << int(Unknown);
    QTest::newRow("own line") << QList<int>{int(OwnLine), int(Down)} << int(OwnLine);
}

void tst_ProbeJudge::severalAddressesOfOneFunction()
{
    QFETCH(QList<int>, states);
    QList<ChannelState> values;
    for (const int state : states)
        values += ChannelState(state);
    QTEST(int(together(values)), "expected");
}

QTEST_APPLESS_MAIN(tst_ProbeJudge)
#include "tst_ProbeJudge.moc"
