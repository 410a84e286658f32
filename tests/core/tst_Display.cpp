#include "core/korean/Display.h"

#include "translations/Translations.h"

#include <QtTest>

using namespace ieum;

class tst_Display : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(QStringLiteral("ko")); }
    void timesOfDay();
    void listTimes();
    void nearDays();
    void spans();
    void moneyAndWaiting();
    void speaksEnglishToo();

private:
    const Instant m_now = Instant::of(seoulTime({2022, 10, 14}, {14, 20}));
};

static QDateTime at(int day, int hour, int minute = 0)
{
    return seoulTime({2022, 10, day}, {hour, minute});
}

void tst_Display::timesOfDay()
{
    QCOMPARE(displayTime({14, 8}), QStringLiteral("오후 2:08"));
    QCOMPARE(displayTime({12, 0}), QStringLiteral("낮 12시"));
    QCOMPARE(displayTime({12, 30}), QStringLiteral("오후 12:30"));
    QCOMPARE(displayTime({0, 5}), QStringLiteral("오전 12:05"));
    QCOMPARE(displayDayTime(at(15, 15)), QStringLiteral("10월 15일 (토) 오후 3:00"));
}

void tst_Display::listTimes()
{
    QCOMPARE(displayTimeInList(Instant::of(at(14, 14, 8)), m_now), QStringLiteral("오후 2:08"));
    QCOMPARE(displayTimeInList(Instant::of(at(13, 23, 59)), m_now), QStringLiteral("어제"));
    QCOMPARE(displayTimeInList(Instant::of(at(12, 10)), m_now), QStringLiteral("10. 12."));
    QCOMPARE(displayTimeInList(Instant::of(seoulTime({2021, 12, 3}, {9, 0})), m_now),
             QStringLiteral("2021. 12. 3."));
    // A minute after midnight in Seoul is still the day before in UTC and in New York.
    QCOMPARE(displayTimeInList(Instant::of(at(14, 0, 1)), m_now), QStringLiteral("오전 12:01"));
}

void tst_Display::nearDays()
{
    QCOMPARE(displayNearDayTime(at(14, 17), m_now), QStringLiteral("오늘 오후 5:00"));
    QCOMPARE(displayNearDayTime(at(15, 11), m_now), QStringLiteral("내일 오전 11:00"));
    QCOMPARE(displayNearDay({2022, 10, 20}, {2022, 10, 14}), QStringLiteral("10월 20일 (목)"));
    QCOMPARE(displayNearDay({2023, 1, 2}, {2022, 10, 14}), QStringLiteral("2023년 1월 2일 (월)"));
}

void tst_Display::spans()
{
    QCOMPARE(displaySpan(at(15, 15), at(15, 16, 30)), QStringLiteral("오후 3:00 – 4:30"));
    QCOMPARE(displaySpan(at(15, 11), at(15, 13)), QStringLiteral("오전 11:00 – 오후 1:00"));
    QCOMPARE(displaySpan(at(15, 12), at(15, 13)), QStringLiteral("낮 12시 – 오후 1:00"));
    QCOMPARE(displaySpan(at(15, 23), at(16, 1)), QStringLiteral("오후 11:00 – 오전 1:00"));
    QCOMPARE(displayDayRange({2022, 10, 10}, {2022, 10, 16}), QStringLiteral("10월 10일 – 16일"));
    QCOMPARE(displayDayRange({2022, 9, 28}, {2022, 10, 4}), QStringLiteral("9월 28일 – 10월 4일"));
}

void tst_Display::moneyAndWaiting()
{
    QCOMPARE(displayMoney({38500}), QStringLiteral("38,500원"));
    QCOMPARE(displayMoney({1234567}), QStringLiteral("1,234,567원"));
    QCOMPARE(displayWaiting(m_now.plusSeconds(-59), m_now), QStringLiteral("방금"));
    QCOMPARE(displayWaiting(m_now.plusSeconds(-12 * 60), m_now), QStringLiteral("12분"));
    QCOMPARE(displayWaitingSince(m_now.plusSeconds(-19 * 3600 - 60), m_now), QStringLiteral("19시간째"));
    QCOMPARE(displayWaitingSince(m_now.plusSeconds(-3 * 86400), m_now), QStringLiteral("3일째"));
    QCOMPARE(displayMinutes(90), QStringLiteral("1시간 30분"));
}

void tst_Display::speaksEnglishToo()
{
    installTranslations(QStringLiteral("en"));
    QCOMPARE(displayDayTime(at(15, 15)), QStringLiteral("10/15 (Sat) 3:00 p.m."));
    QCOMPARE(displayMoney({38500}), QStringLiteral("₩38,500"));
}

QTEST_GUILESS_MAIN(tst_Display)
#include "tst_Display.moc"
