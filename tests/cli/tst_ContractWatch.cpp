// What a script can ask of the watch over the channels: rounds of probes, alarms and their answers,
// maintenances.
#include "tests/support/FakePlatform.h"
#include "tests/support/FakeSmsGate.h"
#include "tests/support/IeumCtl.h"

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nobodyIsAskedUnlessWanted();
    void aStopIsNoticedDeclaredAndOver();
    void ourOwnLineIsExitSeven();
    void offlineAsksNobody();
    void maintenancesAreListedAndTakenOut();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();

private:
    void setUp(const QString &url)
    {
        EXPECT_JSON(m_ctl->run("monitor set --probing on"), 0);
        EXPECT_JSON(m_ctl->run({u"monitor"_s, u"address"_s, u"kakao"_s, url}), 0);
        // Another port is another witness, as another company would be.
        EXPECT_JSON(m_ctl->run({u"monitor"_s, u"witnesses"_s, m_one.url(), m_two.url()}), 0);
    }
    Answer probeAt(const QString &minute)
    {
        m_ctl->at(u"2022-10-16T11:%1"_s.arg(minute));
        return m_ctl->run("monitor probe --once");
    }
    QString stateOf(const QString &function)
    {
        const Json kakao = m_ctl->run("channel list").find("/channels", "id", u"kakao"_s);
        return text(kakao["functions"][function.toStdString()], "state");
    }

    std::unique_ptr<IeumCtl> m_ctl;
    FakePlatform m_one;
    FakePlatform m_two;
};

void tst_ContractWatch::init()
{
    m_ctl = IeumCtl::withShop();
}

void tst_ContractWatch::nobodyIsAskedUnlessWanted()
{
    const FakePlatform platform;
    EXPECT_JSON(m_ctl->run({u"monitor"_s, u"address"_s, u"kakao"_s, platform.url()}), 0);
    QVERIFY(!m_ctl->run("monitor status").isTrue("/probing"));
    EXPECT_JSON(m_ctl->run("monitor probe --once"), 5);
    QVERIFY(platform.journal().isEmpty());
}

void tst_ContractWatch::aStopIsNoticedDeclaredAndOver()
{
    FakePlatform platform;
    setUp(platform.url());
    EXPECT_JSON(probeAt(u"00"_s), 0);
    QCOMPARE(stateOf(u"send"_s), u"unknown"_s);
    QCOMPARE(probeAt(u"01"_s).text("/own_line"), u"good"_s);
    QCOMPARE(stateOf(u"send"_s), u"up"_s);
    platform.setStatus(503);
    for (const QString &minute : {u"02"_s, u"03"_s, u"04"_s})
        EXPECT_JSON(probeAt(minute), 0);
    QCOMPARE(stateOf(u"send"_s), u"down"_s);
    const Answer open = m_ctl->run("monitor status");
    QCOMPARE(open.count("/alarms"), 1);
    QCOMPARE(open.text("/alarms/0/cause"), u"probe"_s);
    QCOMPARE(open.text("/alarms/0/since"), u"2022-10-16T11:02:00+09:00"_s);
    const Answer declared = m_ctl->run({u"monitor"_s, u"declare"_s, open.text("/alarms/0/id")});
    EXPECT_JSON(declared, 0);
    const Json outage = m_ctl->run("outage list").find("/outages", "id", declared.text("/outage"));
    QCOMPARE(text(outage, "from"), u"2022-10-16T11:02:00+09:00"_s);
    QCOMPARE(m_ctl->run("monitor status").count("/alarms"), 0);
    platform.setStatus(200);
    EXPECT_JSON(probeAt(u"05"_s), 0);
    EXPECT_JSON(probeAt(u"06"_s), 0);
    // The clock and an address end no outage that the owner has declared.
    QCOMPARE(stateOf(u"send"_s), u"down"_s);
    EXPECT_JSON(m_ctl->run("channel up kakao"), 0);
    QCOMPARE(stateOf(u"send"_s), u"up"_s);
}

void tst_ContractWatch::ourOwnLineIsExitSeven()
{
    const FakePlatform platform;
    setUp(platform.url());
    const DeadEnd dead(DeadEnd::Kind::Refuses), silent(DeadEnd::Kind::Silent);
    EXPECT_JSON(m_ctl->run({u"monitor"_s, u"witnesses"_s, dead.url(), silent.url()}), 0);
    const Answer round = probeAt(u"00"_s);
    EXPECT_JSON(round, 7);
    QCOMPARE(round.text("/own_line"), u"cut"_s);
    QCOMPARE(stateOf(u"receive"_s), u"own-line"_s);
    QCOMPARE(m_ctl->run("monitor status").count("/alarms"), 0);
}

void tst_ContractWatch::offlineAsksNobody()
{
    const FakePlatform platform;
    setUp(platform.url());
    EXPECT_JSON(m_ctl->run("--offline monitor probe --once"), 7);
    QVERIFY(platform.journal().isEmpty());
}

void tst_ContractWatch::maintenancesAreListedAndTakenOut()
{
    const Answer noted =
        m_ctl->run("channel maintenance kakao --from 2022-10-17T02:00 --to 2022-10-17T06:00 --why announced");
    EXPECT_JSON(noted, 0);
    const Answer list = m_ctl->run("channel maintenance list");
    EXPECT_JSON(list, 0);
    QCOMPARE(list.column("/maintenances", "id"), QStringList{noted.text("/outage")});
    QCOMPARE(list.text("/maintenances/0/reminder_at"), u"2022-10-16T18:00:00+09:00"_s);
    QCOMPARE(m_ctl->run("monitor look").count("/alarms"), 0);
    m_ctl->at(u"2022-10-16T18:00"_s);
    QCOMPARE(m_ctl->run("monitor look").column("/alarms", "cause"), QStringList{u"maintenance-eve"_s});
    EXPECT_JSON(m_ctl->run({u"channel"_s, u"maintenance"_s, u"remove"_s, noted.text("/outage")}), 0);
    QCOMPARE(m_ctl->run("channel maintenance list").count("/maintenances"), 0);
    QCOMPARE(m_ctl->run("monitor look").count("/alarms"), 0);
    EXPECT_JSON(m_ctl->run({u"channel"_s, u"maintenance"_s, u"remove"_s, noted.text("/outage")}), 5);
}

void tst_ContractWatch::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("exit");
    QTest::newRow("no act") << u"monitor"_s << 2;
    QTest::newRow("another act") << u"monitor watch"_s << 2;
    QTest::newRow("no such alarm") << u"monitor declare 77"_s << 3;
    QTest::newRow("no number") << u"monitor dismiss kakao"_s << 2;
    QTest::newRow("no such channel") << u"monitor address line https://line.me/"_s << 3;
    QTest::newRow("no address") << u"monitor address kakao kakao.com"_s << 2;
    QTest::newRow("one witness") << u"monitor witnesses https://dns.google/"_s << 2;
    QTest::newRow("no budget") << u"monitor set --budget 0"_s << 2;
    QTest::newRow("neither on nor off") << u"monitor set --probing yes"_s << 2;
    QTest::newRow("no such maintenance") << u"channel maintenance remove 77"_s << 3;
}

void tst_ContractWatch::whatIsWrongIsSaid()
{
    QFETCH(QString, words);
    QFETCH(int, exit);
    EXPECT_JSON(m_ctl->run(words.split(u' ')), exit);
}

QTEST_GUILESS_MAIN(tst_ContractWatch)
#include "tst_ContractWatch.moc"
