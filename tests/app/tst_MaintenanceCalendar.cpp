// Announced maintenances: the reminder of the evening before, the question at the end, the time it runs over.
#include "tests/support/ContinuityFixture.h"

#include <QtTest>

using namespace ieum;
using namespace ieum::test;
using namespace Qt::Literals::StringLiterals;

class tst_MaintenanceCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ContinuityFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void remindsOnTheEveningBefore_data();
    void remindsOnTheEveningBefore();
    void asksAtItsEndAndRunsOver();
    void notYetIsAskedAgainAfterAnHour();
    void theProbesAreQuoted();
    void oneThatIsTakenOutNeverTakesPlace();
    void oneThatRunsIsOverWhenTakenOut();
    void whatIsNoneIsNotTakenOut();

private:
    OutageId announce(const QString &from, const QString &to)
    {
        return *m_fixture->shop.channels.maintenance(u"kakao"_s, *instantFromIso(from), *instantFromIso(to),
                                                     u"정기 점검"_s);
    }
    /// "maintenance-eve" … of what waits for the owner at that time.
    QStringList openAt(const QString &now)
    {
        m_fixture->clock.set(now);
        QStringList causes;
        if (!m_fixture->shop.maintenances.look().ok())
            return {u"failed"_s};
        const QList<Alarm> open = *m_fixture->shop.alarms.open();
        for (const Alarm &alarm : open)
            causes += toCode(alarm.cause);
        return causes;
    }
    QString state()
    {
        return toCode(
            m_fixture->shop.channels.find(u"kakao"_s)->functions.value(ChannelFunction::Send).state);
    }

    std::unique_ptr<ContinuityFixture> m_fixture;
};

void tst_MaintenanceCalendar::remindsOnTheEveningBefore_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("evening");
    QTest::newRow("in the night") << u"2022-10-23T02:00"_s << u"2022-10-22T17:59"_s << u"2022-10-22T18:00"_s;
    QTest::newRow("at noon") << u"2022-10-23T12:00"_s << u"2022-10-22T17:59"_s << u"2022-10-22T18:00"_s;
    QTest::newRow("at the turn of the year")
        << u"2023-01-01T00:00"_s << u"2022-12-31T12:00"_s << u"2022-12-31T23:59"_s;
}

void tst_MaintenanceCalendar::remindsOnTheEveningBefore()
{
    QFETCH(QString, from);
    QFETCH(QString, before);
    QFETCH(QString, evening);
    announce(from, toIso(instantFromIso(from)->plusSeconds(4 * 3600)));
    QCOMPARE(openAt(before), QStringList());
    QCOMPARE(openAt(evening), QStringList{u"maintenance-eve"_s});
    QCOMPARE(openAt(evening), QStringList{u"maintenance-eve"_s});
    QCOMPARE(m_fixture->shop.alarms.newest(0)->size(), 1);
    QCOMPARE(openAt(from), QStringList());
    QCOMPARE(state(), u"maintenance"_s);
}

void tst_MaintenanceCalendar::asksAtItsEndAndRunsOver()
{
    announce(u"2022-10-23T02:00"_s, u"2022-10-23T06:00"_s);
    QCOMPARE(openAt(u"2022-10-23T05:59"_s), QStringList());
    QCOMPARE(openAt(u"2022-10-23T06:00"_s), QStringList{u"maintenance-end"_s});
    QCOMPARE(state(), u"overrun"_s);
    const AlarmId asked = m_fixture->shop.alarms.open()->first().id;
    QCOMPARE(m_fixture->shop.alarms.declare(asked).error().code, u"alarm.over"_s);
    QVERIFY(m_fixture->shop.alarms.dismiss(asked).ok()); // "not yet"
    QCOMPARE(openAt(u"2022-10-23T06:59"_s), QStringList());
    QCOMPARE(state(), u"overrun"_s);
    QVERIFY(m_fixture->shop.channels.up(u"kakao"_s).ok());
    QCOMPARE(openAt(u"2022-10-23T11:01"_s), QStringList());
    QVERIFY(m_fixture->shop.alarms.newest(0)->first().endedAt.has_value());
    QCOMPARE(state(), u"up"_s);
}

void tst_MaintenanceCalendar::notYetIsAskedAgainAfterAnHour()
{
    announce(u"2022-10-17T02:00"_s, u"2022-10-17T04:00"_s);
    QCOMPARE(openAt(u"2022-10-17T04:00"_s), QStringList{u"maintenance-end"_s});
    QVERIFY(m_fixture->shop.alarms.dismiss(m_fixture->shop.alarms.open()->first().id).ok());
    QCOMPARE(openAt(u"2022-10-17T04:59:59"_s), QStringList());
    QCOMPARE(openAt(u"2022-10-17T05:00"_s), QStringList{u"maintenance-end"_s});
    QVERIFY(!m_fixture->shop.alarms.open()->first().seenAt); // it rings again
    QVERIFY(m_fixture->shop.channels.up(u"kakao"_s).ok());
    QCOMPARE(openAt(u"2022-10-17T09:00"_s), QStringList());
}

void tst_MaintenanceCalendar::theProbesAreQuoted()
{
    announce(u"2022-10-17T02:00"_s, u"2022-10-17T04:00"_s);
    const auto probed = [&](ChannelState state) {
        FunctionHealth health;
        health.state = state;
        health.since = m_fixture->clock.now();
        health.evidence = u"probe"_s;
        const ChannelStore::Account kakao{u"kakao"_s, u"kakao"_s, u"kakao"_s, {}, true};
        QVERIFY(m_fixture->shop.channelStore.saveSeen(kakao, ChannelFunction::Receive, health).ok());
    };
    m_fixture->clock.set(u"2022-10-17T03:59"_s);
    probed(ChannelState::Down);
    QCOMPARE(openAt(u"2022-10-17T04:00"_s).size(), 1);
    QVERIFY(!m_fixture->shop.alarms.open()->first().answersAgain); // that was before its end
    m_fixture->clock.set(u"2022-10-17T04:01"_s);
    probed(ChannelState::Down);
    QCOMPARE(m_fixture->shop.alarms.open()->first().answersAgain, std::optional(false));
    m_fixture->clock.set(u"2022-10-17T04:02"_s);
    probed(ChannelState::Up);
    QCOMPARE(m_fixture->shop.alarms.open()->first().answersAgain, std::optional(true));
}

void tst_MaintenanceCalendar::oneThatIsTakenOutNeverTakesPlace()
{
    const OutageId id = announce(u"2022-10-23T02:00"_s, u"2022-10-23T06:00"_s);
    QCOMPARE(openAt(u"2022-10-22T18:00"_s), QStringList{u"maintenance-eve"_s});
    QVERIFY(m_fixture->shop.maintenances.remove(id).ok());
    QVERIFY(m_fixture->shop.maintenances.list()->isEmpty());
    QCOMPARE(openAt(u"2022-10-22T18:01"_s), QStringList());
    m_fixture->clock.set(u"2022-10-23T03:00"_s);
    QCOMPARE(state(), u"unknown"_s);
}

void tst_MaintenanceCalendar::oneThatRunsIsOverWhenTakenOut()
{
    const OutageId id = announce(u"2022-10-23T02:00"_s, u"2022-10-23T06:00"_s);
    m_fixture->clock.set(u"2022-10-23T03:00"_s);
    QVERIFY(m_fixture->shop.maintenances.remove(id).ok());
    QCOMPARE(*m_fixture->shop.outageStore.find(id).value()->to, *instantFromIso(u"2022-10-23T03:00"_s));
    QCOMPARE(m_fixture->shop.maintenances.remove(id).error().code, u"channel.no-maintenance"_s);
}

void tst_MaintenanceCalendar::whatIsNoneIsNotTakenOut()
{
    const OutageId failure = m_fixture->stop(u"kakao"_s);
    QCOMPARE(m_fixture->shop.maintenances.remove(failure).error().code, u"channel.no-maintenance"_s);
    QCOMPARE(m_fixture->shop.maintenances.remove(OutageId{4711}).error().code, u"outage.not-found"_s);
    QVERIFY(m_fixture->shop.channels.find(u"kakao"_s)->isDown());
}

QTEST_GUILESS_MAIN(tst_MaintenanceCalendar)
#include "tst_MaintenanceCalendar.moc"
