// The law of advertising texts as far as a program can keep it (정보통신망법 제50조).
#include "core/domain/AdvertisingRules.h"

#include <QtTest>

using namespace ieum;
using namespace Qt::Literals::StringLiterals;

class tst_AdvertisingRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eightIsDayAndNineIsNight_data();
    void eightIsDayAndNineIsNight();
    void theNextMorning_data();
    void theNextMorning();
    void whoMayBeWrittenTo_data();
    void whoMayBeWrittenTo();
    void theTextSaysWhatItMust();
    void aLabelOfOnesOwnIsReplaced_data();
    void aLabelOfOnesOwnIsReplaced();
    void withoutItsSenderThereIsNoText();
    void wordsThatMakeItAdvertising_data();
    void wordsThatMakeItAdvertising();
    void onlyFreeNumbersAreFree_data();
    void onlyFreeNumbersAreFree();

private:
    static QDateTime seoul(const QString &iso) { return instantFromIso(iso)->inSeoul(); }
    const AdvertisingSender m_sender{u"달빛공방"_s, u"02-000-0000"_s, u"080-000-0000"_s};
};

void tst_AdvertisingRules::eightIsDayAndNineIsNight_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<bool>("may");
    QTest::newRow("a second before nine") << u"2022-10-16T20:59:59"_s << true;
    QTest::newRow("nine") << u"2022-10-16T21:00:00"_s << false;
    QTest::newRow("midnight") << u"2022-10-17T00:00:00"_s << false;
    QTest::newRow("a second before eight") << u"2022-10-17T07:59:59"_s << false;
    QTest::newRow("eight") << u"2022-10-17T08:00:00"_s << true;
}

void tst_AdvertisingRules::eightIsDayAndNineIsNight()
{
    QFETCH(QString, time);
    QTEST(mayAdvertiseAt(seoul(time)), "may");
}

void tst_AdvertisingRules::theNextMorning_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("next");
    QTest::newRow("by day") << u"2022-10-16T15:00:00"_s << u"2022-10-16T15:00:00"_s;
    QTest::newRow("evening") << u"2022-10-31T21:00:00"_s << u"2022-11-01T08:00:00"_s;
    QTest::newRow("small hours") << u"2022-10-16T00:00:01"_s << u"2022-10-16T08:00:00"_s;
}

void tst_AdvertisingRules::theNextMorning()
{
    QFETCH(QString, time);
    QFETCH(QString, next);
    QCOMPARE(nextAdvertisingTime(seoul(time)), seoul(next));
}

void tst_AdvertisingRules::whoMayBeWrittenTo_data()
{
    QTest::addColumn<QString>("word"); // "granted 2022-…", "refused 2022-…", or nothing
    QTest::addColumn<QString>("deal");
    QTest::addColumn<QString>("outcome"); // on 2022-10-16 at 10:00
    QTest::newRow("a stranger") << u""_s << u""_s << u"advertising.no-consent"_s;
    QTest::newRow("agreed") << u"granted 2022-10-01T10:00"_s << u""_s << u"consent"_s;
    QTest::newRow("agreed two years ago to the minute")
        << u"granted 2020-10-16T10:00"_s << u""_s << u"consent"_s;
    QTest::newRow("a minute more") << u"granted 2020-10-16T09:59"_s << u""_s << u"advertising.consent-old"_s;
    QTest::newRow("agreed long ago, was here since")
        << u"granted 2019-01-01T10:00"_s << u"2022-09-01"_s << u"deal"_s;
    QTest::newRow("here six months ago") << u""_s << u"2022-04-16"_s << u"deal"_s;
    QTest::newRow("a day more") << u""_s << u"2022-04-15"_s << u"advertising.deal-old"_s;
    QTest::newRow("refused") << u"refused 2022-10-01T10:00"_s << u""_s << u"advertising.refused"_s;
    QTest::newRow("refused, and here since")
        << u"refused 2020-10-01T10:00"_s << u"2022-10-15"_s << u"advertising.refused"_s;
}

void tst_AdvertisingRules::whoMayBeWrittenTo()
{
    QFETCH(QString, word);
    QFETCH(QString, deal);
    AdvertisingStanding standing;
    if (!word.isEmpty())
        standing.word = {*advertisingWordFromCode(word.section(u' ', 0, 0)),
                         *instantFromIso(word.section(u' ', 1, 1)), u"계산대에서"_s};
    if (!deal.isEmpty())
        standing.lastDeal = QDate::fromString(deal, Qt::ISODate);
    const auto ground = advertisingGround(standing, seoul(u"2022-10-16T10:00"_s));
    QTEST(ground.ok() ? toCode(*ground) : ground.error().code, "outcome");
}

void tst_AdvertisingRules::theTextSaysWhatItMust()
{
    const auto text = advertisingText(u"이번 주 20% 할인합니다"_s, m_sender);
    QVERIFY(text.ok());
    QCOMPARE(*text,
             u"(광고)[달빛공방] 이번 주 20% 할인합니다\n문의 02-000-0000\n무료수신거부 080-000-0000"_s);
}

void tst_AdvertisingRules::aLabelOfOnesOwnIsReplaced_data()
{
    QTest::addColumn<QString>("body");
    for (const QString &body : {u"(광고) 할인"_s, u"( 광 고 ) 할인"_s, u"  (광고)할인  "_s,
                                u"[달빛공방] 할인"_s, u"(광고)[달빛공방]할인"_s})
        QTest::newRow(qPrintable(body)) << body;
}

void tst_AdvertisingRules::aLabelOfOnesOwnIsReplaced()
{
    QFETCH(QString, body);
    QVERIFY(advertisingText(body, m_sender)->startsWith(u"(광고)[달빛공방] 할인\n"_s));
}

void tst_AdvertisingRules::withoutItsSenderThereIsNoText()
{
    QCOMPARE(advertisingText(u"할인"_s, {{}, u"02-000-0000"_s, u"080-000-0000"_s}).error().code,
             u"advertising.no-name"_s);
    QCOMPARE(advertisingText(u"할인"_s, {u"달빛공방"_s, {}, u"080-000-0000"_s}).error().code,
             u"advertising.no-phone"_s);
    QCOMPARE(advertisingText(u"할인"_s, {u"달빛공방"_s, u"02-000-0000"_s, {}}).error().code,
             u"advertising.no-opt-out"_s);
    QCOMPARE(advertisingText(u"  "_s, m_sender).error().code, u"outbox.empty-text"_s);
}

void tst_AdvertisingRules::wordsThatMakeItAdvertising_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("a discount") << u"오늘만 할 인 합니다"_s << u"할인"_s;
    QTest::newRow("one more for one") << u"마카롱 1 + 1"_s << u"1+1"_s;
    QTest::newRow("a booking") << u"[달빛공방] 김하늘 님, 10월 20일 오후 3시 예약되었습니다."_s << QString();
    QTest::newRow("an outage") << u"쓰시던 대화창이 멈춰 이쪽으로 드립니다. 여기로 답장 주세요."_s
                               << QString();
}

void tst_AdvertisingRules::wordsThatMakeItAdvertising()
{
    QFETCH(QString, text);
    QTEST(advertisingWordIn(text), "word");
}

void tst_AdvertisingRules::onlyFreeNumbersAreFree_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number");
    QTest::newRow("digits") << u"0800000000"_s << u"080-000-0000"_s;
    QTest::newRow("eleven digits") << u"080 0000 0000"_s << u"080-0000-0000"_s;
    QTest::newRow("hyphens") << u"080-000-0000"_s << u"080-000-0000"_s;
    QTest::newRow("a mobile") << u"010-0000-0000"_s << QString();
    QTest::newRow("too short") << u"080-00-0000"_s << QString();
}

void tst_AdvertisingRules::onlyFreeNumbersAreFree()
{
    QFETCH(QString, typed);
    QTEST(optOutNumber(typed), "number");
}

QTEST_APPLESS_MAIN(tst_AdvertisingRules)
#include "tst_AdvertisingRules.moc"
