// A shop that listens to its own channels: alarms, what is known of a time in which nobody listened, files.
#include "tests/support/ContinuityFixture.h"
#include "tests/support/SimulatedShop.h"

#include <QtTest>

using namespace ieum;
using namespace ieum::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate firstDay(2022, 8, 8);
const QDate stopDay(2022, 10, 15);

Instant at(QDate day, int hour, int minute = 0)
{
    return Instant::of(seoulTime(day, QTime(hour, minute)));
}

} // namespace

class tst_SilenceWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aSilenceIsSaidOnceAndEnds();
    void theOwnersAnswerStays();
    void declaredSinceTheLastMessage();
    void nobodyListenedAtNight();
    void anUnheardTimeRaisesNothing();
    void filesTellOnlyUntilTheyWereBroughtIn();
    void aRoomTellsNothingOfTheOthers();
    void aYoungChannelIsOnlyListenedTo();
    void theBudgetIsAboveZero();

private:
    /// Texts of a phone from the first day until the stop.
    void liveUntil(Instant stop, const QString &channel = u"sms"_s);
    void text(Instant when, const QString &channel = u"sms"_s);
    /// The phone answers every five minutes from one moment to the other; the clock is then there.
    void listen(Instant from, Instant to);
    void look() { QVERIFY(m_fixture->shop.silences.look().ok()); }
    QList<Alarm> alarms() { return *m_fixture->shop.alarms.newest(0); }
    SilenceWatch::Standing standing(const QString &channel = u"sms"_s);
    void bringIn(const QString &format, const QString &channel, Instant when, int files = 1);

    std::unique_ptr<ContinuityFixture> m_fixture;
    int m_number = 0;
};

void tst_SilenceWatch::init()
{
    m_fixture = std::make_unique<ContinuityFixture>();
    m_number = 0;
}

void tst_SilenceWatch::cleanup()
{
    m_fixture.reset();
}

void tst_SilenceWatch::text(Instant when, const QString &channel)
{
    const QString number = u"010-0000-%1"_s.arg(++m_number % 10000, 4, 10, QLatin1Char('0'));
    m_fixture->hear(channel,
                    {InboxFixture::sms(number, toIso(when), Direction::In, u"문의 %1"_s.arg(m_number))});
}

void tst_SilenceWatch::liveUntil(Instant stop, const QString &channel)
{
    SimulatedShop people({.perHour = 6}, 3);
    QList<IncomingMessage> records;
    for (QDate day = firstDay; day <= stop.inSeoul().date(); day = day.addDays(1)) {
        for (const SimulatedShop::Message &message : people.day(day)) {
            if (message.at >= stop)
                break;
            const QString number = u"010-0000-%1"_s.arg(++m_number % 10000, 4, 10, QLatin1Char('0'));
            records +=
                InboxFixture::sms(number, toIso(message.at), Direction::In, u"문의 %1"_s.arg(m_number));
        }
    }
    m_fixture->hear(channel, records);
}

void tst_SilenceWatch::listen(Instant from, Instant to)
{
    m_fixture->setUpPhone();
    for (Instant now = from; now <= to; now = now.plusSeconds(300)) {
        m_fixture->clock.set(toIso(now));
        FunctionHealth health;
        health.state = ChannelState::Up;
        health.since = now;
        health.evidence = u"connector"_s;
        QVERIFY(m_fixture->shop.channelStore
                    .saveSeen({u"sms"_s, u"sms"_s, {}, {}, true}, ChannelFunction::Receive, health)
                    .ok());
    }
}

SilenceWatch::Standing tst_SilenceWatch::standing(const QString &channel)
{
    const auto all = m_fixture->shop.silences.standings();
    for (const auto &one : *all) {
        if (one.channel == channel)
            return one;
    }
    return {};
}

void tst_SilenceWatch::bringIn(const QString &format, const QString &channel, Instant when, int files)
{
    for (int i = 0; i < files; ++i) {
        Statement insert =
            m_fixture->shop.database->prepare("INSERT INTO batches(uid, at, file, format, kind, channel, "
                                              "state) VALUES (randomblob(16), ?, ?, ?, "
                                              "'messages', ?, 'entered')");
        insert.bind(when).bind(u"file%1"_s.arg(i)).bind(format).bind(channel);
        QVERIFY(insert.run().ok());
    }
}

void tst_SilenceWatch::aSilenceIsSaidOnceAndEnds()
{
    liveUntil(at(stopDay, 13));
    listen(at(stopDay, 10), at(stopDay, 13, 5));
    look();
    QVERIFY(alarms().isEmpty());
    listen(at(stopDay, 13, 10), at(stopDay, 16));
    look();
    QCOMPARE(alarms().size(), 1);
    const Alarm alarm = alarms().first();
    QCOMPARE(alarm.channel, u"sms"_s);
    QVERIFY(alarm.since < at(stopDay, 13) && alarm.expected > 4 && alarm.isOpen());
    const Channel sms = *m_fixture->shop.channels.find(u"sms"_s);
    QCOMPARE(sms.functions.value(ChannelFunction::Receive).state, ChannelState::Degraded);
    QCOMPARE(sms.functions.value(ChannelFunction::Receive).evidence, u"silence"_s);
    QVERIFY(!sms.isDown());
    listen(at(stopDay, 16, 5), at(stopDay, 17));
    look();
    QCOMPARE(alarms().size(), 1);
    text(at(stopDay, 17));
    listen(at(stopDay, 17, 5), at(stopDay, 17, 10));
    look();
    QVERIFY(alarms().first().endedAt.has_value());
    QCOMPARE(m_fixture->shop.channels.find(u"sms"_s)->functions.value(ChannelFunction::Receive).state,
             ChannelState::Up);
}

void tst_SilenceWatch::theOwnersAnswerStays()
{
    liveUntil(at(stopDay, 13));
    listen(at(stopDay, 10), at(stopDay, 16));
    look();
    QVERIFY(m_fixture->shop.alarms.dismiss(alarms().first().id).ok());
    listen(at(stopDay, 16, 5), at(stopDay, 18));
    look();
    QCOMPARE(alarms().size(), 1);
    QVERIFY(m_fixture->shop.alarms.open()->isEmpty());
    QCOMPARE(m_fixture->shop.channels.find(u"sms"_s)->functions.value(ChannelFunction::Receive).state,
             ChannelState::Up);
}

void tst_SilenceWatch::declaredSinceTheLastMessage()
{
    liveUntil(at(stopDay, 13));
    listen(at(stopDay, 10), at(stopDay, 16));
    look();
    const Alarm alarm = alarms().first();
    const auto outage = m_fixture->shop.alarms.declare(alarm.id);
    QVERIFY(outage.ok());
    QCOMPARE(m_fixture->shop.outageStore.find(*outage).value()->from, alarm.since);
    QVERIFY(m_fixture->shop.channels.find(u"sms"_s)->isDown());
    listen(at(stopDay, 16, 5), at(stopDay, 18));
    look();
    QCOMPARE(alarms().size(), 1);
    QCOMPARE(standing().judging, SilenceWatch::Judging::Stopped);
}

void tst_SilenceWatch::nobodyListenedAtNight()
{
    liveUntil(at(stopDay, 19, 50));
    listen(at(stopDay, 10), at(stopDay.addDays(1), 10, 10));
    look();
    QVERIFY(alarms().isEmpty());
}

// The PC was off from shortly after the last message until the afternoon of the next day.
void tst_SilenceWatch::anUnheardTimeRaisesNothing()
{
    liveUntil(at(stopDay, 13));
    listen(at(stopDay, 10), at(stopDay, 13, 5));
    const QDate next = stopDay.addDays(1);
    listen(at(next, 15), at(next, 15, 10));
    look();
    QVERIFY(alarms().isEmpty());
    QCOMPARE(standing().judging, SilenceWatch::Judging::Live);
    listen(at(next, 15, 15), at(next, 19));
    look();
    QCOMPARE(alarms().size(), 1);
}

void tst_SilenceWatch::filesTellOnlyUntilTheyWereBroughtIn()
{
    liveUntil(at(stopDay, 13), u"instagram"_s);
    bringIn(u"instagram"_s, u"instagram"_s, at(stopDay, 13, 5));
    m_fixture->clock.set(toIso(at(stopDay.addDays(3), 18)));
    look();
    QVERIFY(alarms().isEmpty());
    QCOMPARE(standing(u"instagram"_s).judging, SilenceWatch::Judging::Files);
    QCOMPARE(*standing(u"instagram"_s).heardUntil, at(stopDay, 13, 5));
    // The next file holds nothing newer, and it tells of the whole channel.
    bringIn(u"instagram"_s, u"instagram"_s, at(stopDay.addDays(3), 17));
    look();
    QCOMPARE(alarms().size(), 1);
}

void tst_SilenceWatch::aRoomTellsNothingOfTheOthers()
{
    liveUntil(at(stopDay, 13), u"kakao"_s);
    bringIn(u"kakao-w-ko"_s, u"kakao"_s, at(stopDay, 18));
    m_fixture->clock.set(toIso(at(stopDay, 18)));
    look();
    QVERIFY(alarms().isEmpty());
    QCOMPARE(standing(u"kakao"_s).judging, SilenceWatch::Judging::NotHeard);
    bringIn(u"kakao-w-ko"_s, u"kakao"_s, at(stopDay, 18), 600); // most of the rooms
    look();
    QCOMPARE(alarms().size(), 1);
}

void tst_SilenceWatch::aYoungChannelIsOnlyListenedTo()
{
    for (int day = 0; day < 20; ++day) {
        for (int hour = 10; hour < 20; ++hour)
            text(at(QDate(2022, 9, 25).addDays(day), hour, 7));
    }
    listen(at(stopDay, 10), at(stopDay, 20));
    look();
    QVERIFY(alarms().isEmpty());
    QCOMPARE(standing().judging, SilenceWatch::Judging::Learning);
}

void tst_SilenceWatch::theBudgetIsAboveZero()
{
    QCOMPARE(*m_fixture->shop.silences.budget(), 1.0);
    QCOMPARE(m_fixture->shop.silences.setBudget(0).error().code, u"monitor.wrong-budget"_s);
    QVERIFY(m_fixture->shop.silences.setBudget(0.25).ok());
    QCOMPARE(*m_fixture->shop.silences.budget(), 0.25);
}

QTEST_GUILESS_MAIN(tst_SilenceWatch)
#include "tst_SilenceWatch.moc"
