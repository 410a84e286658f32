// An alarm in the window: what it says, to a screen reader too, how long it rings, and what its two answers
// do.
#include "app/gui/continuity/AlarmBell.h"
#include "app/gui/continuity/MaintenanceCard.h"
#include "app/gui/continuity/WatchCard.h"
#include "app/gui/settings/SettingsPage.h"
#include "app/gui/widgets/Banner.h"
#include "app/gui/widgets/Button.h"
#include "core/base/ThreadRule.h"
#include "core/storage/AlarmStore.h"
#include "tests/support/WindowFixture.h"

#include <QAccessible>
#include <QCheckBox>
#include <QtTest>

using namespace ieum;
using namespace ieum::test;
using namespace Qt::Literals::StringLiterals;

class tst_AlarmBell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aSilenceAsksAndIsDeclared();
    void itIsSaidToAScreenReader();
    void noMeansNo();
    void twoWitnessesAreOneStop();
    void ringsUntilSomebodyIsThere();
    void aMutedPcStaysQuiet();
    void theEveBeforeAMaintenance();
    void theEndOfAMaintenance();
    void probingIsSwitchedOnInTheSettings();
    void maintenancesStandInTheSettings();

private:
    void raise(Alarm::Cause cause, const QString &since = u"2022-10-16T09:00"_s)
    {
        Alarm alarm;
        alarm.channel = u"kakao"_s;
        alarm.cause = cause;
        alarm.since = *instantFromIso(since);
        alarm.raisedAt = m_shop->clock.now();
        alarm.expected = 8;
        QVERIFY(m_shop->alarmStore.raise(alarm).ok());
    }
    void openChannelSettings()
    {
        PageTarget target;
        target.filter = u"channels"_s;
        m_window->window->openPage(u"settings"_s, target);
    }
    Banner *banner()
    {
        for (Banner *one : m_window->window->findChildren<Banner *>()) {
            if (one->findChildren<Button *>().size() == 2)
                return one;
        }
        return nullptr;
    }
    /// A button by what it is called, as somebody finds it who hears the window.
    Button *button(const QString &name)
    {
        for (Button *one : m_window->window->findChildren<Button *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    AlarmBell &bell() { return *m_window->window->findChild<AlarmBell *>(); }
    qsizetype open() { return m_shop->alarms.open()->size(); }

    std::unique_ptr<WindowFixture> m_window;
    std::unique_ptr<Shop> m_shop; ///< as a script beside the window has it
};

void tst_AlarmBell::init()
{
    AlarmBell::setMuted(false);
    m_window = std::make_unique<WindowFixture>();
    ThreadRule::allowBlockingWorkHere();
    auto opened = openShop(m_window->shop.folder(), m_window->shop.key, *m_window->clock);
    QVERIFY(opened.ok());
    m_shop = std::move(opened).value();
}

void tst_AlarmBell::cleanup()
{
    m_shop.reset();
    m_window.reset();
}

void tst_AlarmBell::aSilenceAsksAndIsDeclared()
{
    raise(Alarm::Cause::Silence);
    QTRY_VERIFY(banner());
    QVERIFY(banner()->accessibleName().contains(u"카카오톡 쪽이 평소보다 조용합니다"));
    QVERIFY(banner()->accessibleDescription().contains(u"8건"));
    button(u"장애로 선언"_s)->click();
    QTRY_COMPARE(m_window->window->currentPage(), u"outage"_s);
    QVERIFY(m_shop->channels.find(u"kakao"_s)->isDown());
    QCOMPARE(open(), 0);
    QTRY_VERIFY(!button(u"장애로 선언"_s));
}

// The event itself goes nowhere without a platform's accessibility; what it points at is what is read out.
void tst_AlarmBell::itIsSaidToAScreenReader()
{
    raise(Alarm::Cause::Probe);
    QTRY_VERIFY(banner());
    QAccessibleInterface *said = QAccessible::queryAccessibleInterface(banner());
    QVERIFY(said->text(QAccessible::Name).contains(u"카카오톡 서버가"));
    QVERIFY(said->text(QAccessible::Description).contains(u"우리 인터넷 문제는 아닙니다"));
    for (const QString &name : {u"장애로 선언"_s, u"아니에요"_s}) {
        QVERIFY(button(name));
        QVERIFY(button(name)->focusPolicy() & Qt::TabFocus);
    }
}

void tst_AlarmBell::noMeansNo()
{
    raise(Alarm::Cause::Silence);
    QTRY_VERIFY(button(u"아니에요"_s));
    button(u"아니에요"_s)->click();
    QTRY_COMPARE(open(), 0);
    QTRY_VERIFY(!banner());
    QVERIFY(!m_shop->channels.find(u"kakao"_s)->isDown());
    QCOMPARE(*m_shop->alarms.newest(1)->first().answer, Alarm::Answer::Dismissed);
}

void tst_AlarmBell::twoWitnessesAreOneStop()
{
    raise(Alarm::Cause::Silence);
    raise(Alarm::Cause::Probe);
    QTRY_VERIFY(banner() && banner()->accessibleName().contains(u"카카오톡 서버가"));
    QVERIFY(!banner()->accessibleDescription().contains(u"더 있습니다"));
    button(u"장애로 선언"_s)->click();
    QTRY_COMPARE(open(), 0);
    const auto both = m_shop->alarms.newest(2);
    for (const Alarm &alarm : *both)
        QCOMPARE(*alarm.answer, Alarm::Answer::Declared);
}

void tst_AlarmBell::ringsUntilSomebodyIsThere()
{
    raise(Alarm::Cause::Silence);
    QTRY_COMPARE(bell().rings(), 1);
    QVERIFY(!m_shop->alarms.open()->first().seenAt);
    m_window->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window->window.get()));
    QTest::keyClick(m_window->window.get(), Qt::Key_Shift);
    QTRY_VERIFY(m_shop->alarms.open()->first().seenAt.has_value());
    // Another alarm rings anew.
    raise(Alarm::Cause::Probe);
    QTRY_COMPARE(bell().rings(), 2);
}

void tst_AlarmBell::aMutedPcStaysQuiet()
{
    AlarmBell::setMuted(true);
    raise(Alarm::Cause::Silence);
    QTRY_VERIFY(banner());
    QCOMPARE(bell().rings(), 0);
}

void tst_AlarmBell::theEveBeforeAMaintenance()
{
    raise(Alarm::Cause::MaintenanceEve, u"2022-10-17T02:00"_s);
    QTRY_VERIFY(banner());
    QVERIFY(banner()->accessibleName().contains(u"내일 오전 2:00"));
    button(u"지금 가져오기"_s)->click();
    QTRY_COMPARE(m_window->window->currentPage(), u"import"_s);
    QTRY_COMPARE(open(), 0);
}

void tst_AlarmBell::theEndOfAMaintenance()
{
    const auto noted = m_shop->channels.maintenance(u"kakao"_s, *instantFromIso(u"2022-10-16T02:00"_s),
                                                    *instantFromIso(u"2022-10-16T06:00"_s));
    QVERIFY(noted.ok() && m_shop->maintenances.look().ok());
    QTRY_VERIFY(banner());
    button(u"복구됨으로 표시"_s)->click();
    QTRY_COMPARE(open(), 0);
    QVERIFY(!m_shop->channels.find(u"kakao"_s)->isDown());
}

void tst_AlarmBell::probingIsSwitchedOnInTheSettings()
{
    openChannelSettings();
    QTRY_VERIFY(m_window->window->findChild<WatchCard *>());
    auto *card = m_window->window->findChild<WatchCard *>();
    auto *probing = card->findChild<QCheckBox *>();
    QTRY_VERIFY(!probing->isChecked());
    probing->click();
    QTRY_VERIFY(*m_shop->probes.state() == ProbeWatch::Switch::On);
}

void tst_AlarmBell::maintenancesStandInTheSettings()
{
    openChannelSettings();
    const auto noted = m_shop->channels.maintenance(u"kakao"_s, *instantFromIso(u"2022-10-23T02:00"_s),
                                                    *instantFromIso(u"2022-10-23T06:00"_s));
    QVERIFY(noted.ok());
    auto *card = m_window->window->findChild<MaintenanceCard *>();
    QTRY_VERIFY(card->findChild<IconButton *>());
    QVERIFY(card->findChild<IconButton *>()->accessibleName().contains(u"카카오톡, 10월 23일"));
    card->findChild<IconButton *>()->click();
    QTRY_VERIFY(m_shop->maintenances.list()->isEmpty());
}

QTEST_MAIN(tst_AlarmBell)
#include "tst_AlarmBell.moc"
