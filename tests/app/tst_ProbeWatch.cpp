// The rounds that ask the platforms, with a clock and answers of our own: states, witnesses, alarms.
#include "tests/support/ContinuityFixture.h"

#include <QtTest>

using namespace ieum;
using namespace ieum::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kakaoUrl = u"https://kakao.example/"_s;
const QStringList witnessUrls{u"https://one.example/"_s, u"https://two.example/"_s};

/// Addresses that answer unless they are dead.
class FakeProber final : public Prober
{
public:
    QList<ProbeAnswer> ask(const QStringList &urls, const std::stop_token &) override
    {
        asked += urls;
        QList<ProbeAnswer> answers;
        for (const QString &url : urls)
            answers +=
                ProbeAnswer{!dead.contains(url), 20, dead.contains(url) ? u"HTTP 503"_s : u"HTTP 200"_s};
        return answers;
    }
    QStringList dead;
    QStringList asked;
};

} // namespace

class tst_ProbeWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asksNobodyUnlessSwitchedOn();
    void threeFailuresAndTwoAnswers();
    void ourOwnLineIsNotTheirFault();
    void aStopRaisesOneAlarm();
    void declaredFromTheFirstFailure();
    void theOwnersWordCountsMore();
    void onlyWhatTheShopUsesIsAsked();
    void oldLooksSayNothing();
    void wrongAddressesAreRefused();
    void looksAreKeptAsSpans();

private:
    void rounds(int count, bool isDead = false)
    {
        for (int i = 0; i < count; ++i, m_fixture->clock.goOn(60)) {
            m_prober->dead = isDead ? QStringList{kakaoUrl} : QStringList();
            QVERIFY(m_fixture->shop.probes.round().ok());
        }
    }
    QString state(const QString &channel = u"kakao"_s)
    {
        return toCode(
            m_fixture->shop.channels.find(channel)->functions.value(ChannelFunction::Receive).state);
    }
    QList<Alarm> alarms() { return *m_fixture->shop.alarms.newest(0); }

    std::unique_ptr<ContinuityFixture> m_fixture;
    FakeProber *m_prober = nullptr;
};

void tst_ProbeWatch::init()
{
    m_fixture = std::make_unique<ContinuityFixture>();
    auto prober = std::make_unique<FakeProber>();
    m_prober = prober.get();
    m_fixture->shop.connectors.setProber(std::move(prober), witnessUrls);
    QVERIFY(m_fixture->shop.probes.set(ProbeWatch::Switch::On).ok());
    QVERIFY(m_fixture->shop.probes.setAddresses(u"kakao"_s, {kakaoUrl}).ok());
}

void tst_ProbeWatch::cleanup()
{
    m_fixture.reset();
}

void tst_ProbeWatch::asksNobodyUnlessSwitchedOn()
{
    QVERIFY(m_fixture->shop.probes.set(ProbeWatch::Switch::Off).ok());
    const auto round = m_fixture->shop.probes.round();
    QVERIFY(!round.ok());
    QCOMPARE(round.error().code, u"monitor.probing-off"_s);
    QVERIFY(m_prober->asked.isEmpty());
    ShopInMemory fresh;
    QVERIFY(*fresh.shop.probes.state() == ProbeWatch::Switch::Off);
}

void tst_ProbeWatch::threeFailuresAndTwoAnswers()
{
    rounds(1);
    QCOMPARE(state(), u"unknown"_s);
    rounds(1);
    QCOMPARE(state(), u"up"_s);
    rounds(2, true);
    QCOMPARE(state(), u"up"_s);
    rounds(1, true);
    QCOMPARE(state(), u"down"_s);
    QCOMPARE(m_fixture->shop.channels.find(u"kakao"_s)->functions.value(ChannelFunction::Send).evidence,
             u"probe"_s);
    rounds(1);
    QCOMPARE(state(), u"down"_s);
    rounds(1);
    QCOMPARE(state(), u"up"_s);
}

void tst_ProbeWatch::ourOwnLineIsNotTheirFault()
{
    rounds(2);
    for (int i = 0; i < 5; ++i, m_fixture->clock.goOn(60)) {
        m_prober->dead = witnessUrls + QStringList{kakaoUrl};
        const auto round = m_fixture->shop.probes.round();
        QVERIFY(round.ok() && round->isOwnLineCut);
        QCOMPARE(state(), u"own-line"_s);
    }
    QVERIFY(alarms().isEmpty());
    // One witness is enough for our line.
    for (int i = 0; i < 3; ++i, m_fixture->clock.goOn(60)) {
        m_prober->dead = {witnessUrls.first(), kakaoUrl};
        QVERIFY(!m_fixture->shop.probes.round()->isOwnLineCut);
    }
    QCOMPARE(state(), u"down"_s);
}

void tst_ProbeWatch::aStopRaisesOneAlarm()
{
    rounds(2);
    const Instant first = m_fixture->clock.now();
    rounds(10, true);
    QCOMPARE(alarms().size(), 1);
    QCOMPARE(alarms().first().cause, Alarm::Cause::Probe);
    QCOMPARE(alarms().first().since, first);
    rounds(3);
    QVERIFY(alarms().first().endedAt.has_value());
    rounds(3, true);
    QCOMPARE(alarms().size(), 2);
}

void tst_ProbeWatch::declaredFromTheFirstFailure()
{
    rounds(2);
    const Instant first = m_fixture->clock.now();
    rounds(4, true);
    const auto outage = m_fixture->shop.alarms.declare(alarms().first().id);
    QVERIFY(outage.ok());
    QCOMPARE(m_fixture->shop.outageStore.find(*outage).value()->from, first);
    QCOMPARE(*alarms().first().answer, Alarm::Answer::Declared);
    QVERIFY(m_fixture->shop.alarms.open()->isEmpty());
    QCOMPARE(m_fixture->shop.alarms.declare(alarms().first().id).error().code, u"alarm.over"_s);
    rounds(5, true);
    QCOMPARE(alarms().size(), 1);
}

void tst_ProbeWatch::theOwnersWordCountsMore()
{
    rounds(2);
    rounds(4, true);
    QVERIFY(m_fixture->shop.alarms.dismiss(alarms().first().id).ok());
    rounds(6, true);
    QCOMPARE(state(), u"degraded"_s);
    QCOMPARE(alarms().size(), 1);
    rounds(2);
    QCOMPARE(state(), u"up"_s);
    rounds(3, true);
    QCOMPARE(state(), u"down"_s); // another stop
    QVERIFY(m_fixture->shop.channels.up(u"kakao"_s).ok());
    rounds(2, true);
    QCOMPARE(state(), u"degraded"_s);
}

void tst_ProbeWatch::onlyWhatTheShopUsesIsAsked()
{
    QVERIFY(m_fixture->shop.probes.setAddresses(u"kakao"_s, {}).ok());
    QVERIFY(m_fixture->shop.probes.addresses()->isEmpty());
    QVERIFY(m_fixture->shop.probes.round().ok());
    QVERIFY(m_prober->asked.isEmpty());
    m_fixture->asks(u"김민지"_s, u"2022-10-15T16:00"_s);
    QSet<QString> channels;
    const QList<ProbeWatch::Address> addresses = *m_fixture->shop.probes.addresses();
    for (const auto &address : addresses)
        channels += address.channel;
    QCOMPARE(channels, QSet<QString>{u"kakao"_s});
}

// The program was off: what was seen before says nothing now.
void tst_ProbeWatch::oldLooksSayNothing()
{
    rounds(3);
    QCOMPARE(state(), u"up"_s);
    m_fixture->clock.goOn(3600);
    QCOMPARE(state(), u"unknown"_s);
    rounds(2, true);
    QCOMPARE(state(), u"unknown"_s);
}

void tst_ProbeWatch::wrongAddressesAreRefused()
{
    ProbeWatch &probes = m_fixture->shop.probes;
    for (const QString &url :
         {u"kakao.com"_s, u"ftp://kakao.com/"_s, u"https://"_s, u"https://a:b@kakao.com/"_s})
        QCOMPARE(probes.setAddresses(u"kakao"_s, {url}).error().code, u"monitor.wrong-address"_s);
    QCOMPARE(probes.setAddresses(u"kakaoo"_s, {kakaoUrl}).error().code, u"channel.not-found"_s);
    QCOMPARE(probes.setWitnesses({kakaoUrl}).error().code, u"monitor.too-few-witnesses"_s);
    QCOMPARE(probes.setWitnesses({kakaoUrl, kakaoUrl + u"x"_s}).error().code, u"monitor.too-few-witnesses"_s);
    QVERIFY(probes.setWitnesses({}).ok());
    QCOMPARE(*probes.witnesses(), witnessUrls);
}

void tst_ProbeWatch::looksAreKeptAsSpans()
{
    const Instant begin = m_fixture->clock.now();
    rounds(20);
    const auto spans = m_fixture->shop.outageFacts.healthSpans(u"kakao"_s, begin, m_fixture->clock.now());
    QVERIFY(spans.ok());
    QCOMPARE(spans->size(), 3); // a span a function
    for (const auto &span : *spans) {
        QCOMPARE(span.state, u"up"_s);
        QVERIFY(span.from.secondsTo(span.to) >= 15 * 60);
    }
}

QTEST_GUILESS_MAIN(tst_ProbeWatch)
#include "tst_ProbeWatch.moc"
