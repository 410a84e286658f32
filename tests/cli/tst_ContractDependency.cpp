// How much hangs on one company, from the shop's own dealings; and a stop played through on a copy.
#include "tests/support/IeumCtl.h"
#include "tests/support/SampleFiles.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractDependency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewShopHangsOnNobody();
    void peopleWithoutASecondWayAreCounted();
    void aPhoneNumberIsASecondWay();
    void olderDealingsDoNotCount();
    void aDrillChangesNothing();
    void aDrillSaysWhomItCannotReach();
    void wrongCallsAreRefused();

private:
    void asks(const QString &name, const QString &at);
    /// One job of one scenario.
    Json job(const Answer &answer, const QString &scenario, const QString &name);

    std::unique_ptr<IeumCtl> m_ctl;
};

void tst_ContractDependency::init()
{
    m_ctl = IeumCtl::withShop();
}

void tst_ContractDependency::asks(const QString &name, const QString &at)
{
    const QString file = m_ctl->write(name + u".txt"_s, kakaoAndroid(name, {{at, name, u"예약 되나요?"_s}}));
    EXPECT_JSON(m_ctl->run({u"import"_s, file}), 0);
}

Json tst_ContractDependency::job(const Answer &answer, const QString &scenario, const QString &name)
{
    const Json found = answer.find("/scenarios", "id", scenario);
    for (const Json &one : found["jobs"]) {
        if (text(one, "job") == name)
            return one;
    }
    return {};
}

void tst_ContractDependency::aNewShopHangsOnNobody()
{
    const Answer answer = m_ctl->run("dependency");
    EXPECT_JSON(answer, 0);
    QCOMPARE(answer.number("/score"), 100);
    QCOMPARE(answer.column("/scenarios", "id"), QStringList({u"kakao"_s, u"naver"_s, u"own-line"_s}));
}

void tst_ContractDependency::peopleWithoutASecondWayAreCounted()
{
    asks(u"하늘"_s, u"2022-10-15 12:00"_s);
    asks(u"구름"_s, u"2022-10-15 13:00"_s);
    const Answer answer = m_ctl->run("dependency");
    const Json inquiries = job(answer, u"kakao"_s, u"inquiries"_s);
    QCOMPARE(number(inquiries, "all"), 2);
    QCOMPARE(number(inquiries, "over"), 2);
    QCOMPARE(number(inquiries, "alone"), 2);
    QCOMPARE(answer.number("/score"), 0);
    QVERIFY(answer.find("/scenarios", "id", u"kakao"_s)["second_ways"].size() == 1);
    QCOMPARE(number(job(answer, u"naver"_s, u"inquiries"_s), "over"), 0);
}

void tst_ContractDependency::aPhoneNumberIsASecondWay()
{
    asks(u"하늘"_s, u"2022-10-15 12:00"_s);
    asks(u"구름"_s, u"2022-10-15 13:00"_s);
    const QString sms =
        m_ctl->write(u"문자.xml"_s, smsBackup({{u"2022-06-01T14:00:00"_s, u"01000000011"_s, u"네"_s}}));
    EXPECT_JSON(m_ctl->run({u"import"_s, sms}), 0);
    const Answer inbox = m_ctl->run("inbox --limit 0");
    QCOMPARE(inbox.count("/conversations"), 3);
    const auto idOf = [&](const QString &name) {
        return text(inbox.find("/conversations", "name", name), "customer");
    };
    const QString byNumber = idOf(u"010-0000-0011"_s);
    EXPECT_JSON(m_ctl->run({u"customer"_s, u"merge"_s, idOf(u"하늘"_s), byNumber}), 0);
    const Answer answer = m_ctl->run("dependency");
    const Json inquiries = job(answer, u"kakao"_s, u"inquiries"_s);
    QCOMPARE(number(inquiries, "all"), 2);
    QCOMPARE(number(inquiries, "alone"), 1);
    QCOMPARE(answer.number("/score"), 50);
}

void tst_ContractDependency::olderDealingsDoNotCount()
{
    asks(u"하늘"_s, u"2022-06-01 12:00"_s);
    const Answer answer = m_ctl->run("dependency");
    QCOMPARE(number(job(answer, u"kakao"_s, u"inquiries"_s), "all"), 0);
    QCOMPARE(answer.number("/score"), 100);
}

void tst_ContractDependency::aDrillChangesNothing()
{
    asks(u"하늘"_s, u"2022-10-16 09:00"_s);
    const QStringList files = QDir(m_ctl->shopFolder()).entryList(QDir::Files);
    const Answer before = m_ctl->run("stats");
    EXPECT_JSON(m_ctl->run("drill --channel kakao"), 0);
    QVERIFY(m_ctl->run("stats").json == before.json);
    QCOMPARE(m_ctl->run("outage list").count("/outages"), 0);
    QCOMPARE(m_ctl->run("outbox list").count("/messages"), 0);
    QCOMPARE(QDir(m_ctl->shopFolder()).entryList(QDir::Files), files);
}

void tst_ContractDependency::aDrillSaysWhomItCannotReach()
{
    asks(u"하늘"_s, u"2022-10-16 09:00"_s);
    const Answer drill = m_ctl->run("drill --channel kakao");
    EXPECT_JSON(drill, 0);
    QCOMPARE(drill.number("/people"), 1);
    QCOMPARE(drill.texts("/unreachable"), QStringList{u"하늘"_s});
    QCOMPARE(drill.number("/texts"), 0);
}

void tst_ContractDependency::wrongCallsAreRefused()
{
    EXPECT_EXIT(m_ctl->run("drill"), 2);
    EXPECT_EXIT(m_ctl->run("drill --channel nowhere"), 3);
    EXPECT_EXIT(m_ctl->run("dependency now"), 2);
}

QTEST_GUILESS_MAIN(tst_ContractDependency)
#include "tst_ContractDependency.moc"
