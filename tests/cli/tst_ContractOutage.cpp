// A dead channel: marking it, who is affected, and moving everybody with one command.
#include "tests/support/IeumCtl.h"
#include "tests/support/SampleFiles.h"

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractOutage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ctl = IeumCtl::withShop(); }

    void channelsHaveTheKeysOfTheContract();
    void downIsSaidOnce();
    void downOfOneFunction();
    void unknownChannelsAreNotFound();
    void marketsAreChannelsToo();
    void maintenanceIsAnnounced();
    void affectedAreOnlyThoseTiedToIt();
    void affectedIsSortedAndEndsWithTheOutage();
    void answeredElsewhereIsAnswered();
    void groupsAreNotAffected();
    void landlineGetsNoText();
    void bookingsOfTodayAndTomorrow();
    void unshippedOrdersOfADeadMarket();
    void switchMovesExactlyTheAffected();
    void switchTwiceQueuesNothingAgain();
    void dryRunQueuesNothing();
    void switchOfOneCustomer();
    void switchToADeadChannelIsRefused();
    void promisedCallsAreAffected();
    void theNumberOfPeopleFollowsTheSwitch();
    void noticesAreKoreanAndCounted();

private:
    void take(const QString &name, const QByteArray &content)
    {
        EXPECT_JSON(m_ctl->run({u"import"_s, m_ctl->write(name, content)}), 0);
    }
    QString idOf(const QString &name)
    {
        return text(m_ctl->run("customer list").find("/customers", "name", name), "id");
    }
    /// A Kakao room with an unanswered question, tied to a mobile number when there is one.
    QString kakaoCustomer(const QString &name, const QString &at, const QString &number = {})
    {
        take(name + u".txt"_s, kakaoAndroid(name, {{at, name, u"예약 되나요?"_s}}));
        const QString room = idOf(name);
        if (number.isEmpty())
            return room;
        take(name + u".xml"_s,
             smsBackup({{u"2022-09-01T10:00:00"_s, number, u"지난달 글"_s, 1, name + u" 문자"_s},
                        {u"2022-09-01T10:05:00"_s, number, u"답"_s, 2, name + u" 문자"_s}}));
        return m_ctl->run({u"customer"_s, u"merge"_s, room, idOf(name + u" 문자"_s)}).text("/customer");
    }
    Answer affected(const QString &channel = u"kakao"_s)
    {
        return m_ctl->run({u"affected"_s, u"--channel"_s, channel});
    }

    std::unique_ptr<IeumCtl> m_ctl;
};

void tst_ContractOutage::channelsHaveTheKeysOfTheContract()
{
    const Answer list = m_ctl->run("channel list");
    EXPECT_JSON(list, 0);
    for (const QString &id : {u"kakao"_s, u"sms"_s, u"instagram"_s, u"phone"_s, u"naver"_s}) {
        const Json channel = list.find("/channels", "id", id);
        QVERIFY2(channel.is_object(), qPrintable(id));
        QVERIFY(!text(channel, "provider").isEmpty());
        QVERIFY(channel["functions"].is_object() && !channel["functions"].empty());
        for (const auto &[name, health] : channel["functions"].items()) {
            QVERIFY2(
                (QStringList{u"receive"_s, u"send"_s, u"admin"_s}.contains(QString::fromStdString(name))),
                name.c_str());
            for (const char *key : {"state", "since", "last_ok", "evidence"})
                QVERIFY2(health.contains(key), key);
        }
    }
    const Json phone = list.find("/channels", "id", u"phone"_s);
    QVERIFY2(phone.dump().find("own-line") != std::string::npos ||
                 phone.dump().find("unknown") != std::string::npos ||
                 phone.dump().find("up") != std::string::npos,
             phone.dump().c_str());
}

void tst_ContractOutage::downIsSaidOnce()
{
    const Answer down = m_ctl->run({u"channel"_s, u"down"_s, u"kakao"_s, u"--since"_s, u"2022-10-15T15:30"_s,
                                    u"--why"_s, u"데이터센터 화재"_s});
    EXPECT_JSON(down, 0);
    QVERIFY(down.at("/outage").is_string());
    const Answer again = m_ctl->run("channel down kakao");
    EXPECT_JSON(again, 0);
    QCOMPARE(again.text("/outage"), down.text("/outage"));
    const Json kakao = m_ctl->run("channel list").find("/channels", "id", u"kakao"_s);
    QCOMPARE(text(kakao["functions"]["receive"], "state"), u"down"_s);
    QCOMPARE(text(kakao["functions"]["receive"], "since"), u"2022-10-15T15:30:00+09:00"_s);
    EXPECT_JSON(m_ctl->run("channel up kakao"), 0);
    QVERIFY(text(m_ctl->run("channel list").find("/channels", "id", u"kakao"_s)["functions"]["receive"],
                 "state") != u"down"_s);
    const Answer third = m_ctl->run("channel down kakao");
    QVERIFY(third.text("/outage") != down.text("/outage"));
}

void tst_ContractOutage::downOfOneFunction()
{
    EXPECT_JSON(m_ctl->run("channel down kakao --function send"), 0);
    const Json kakao = m_ctl->run("channel list").find("/channels", "id", u"kakao"_s);
    QCOMPARE(text(kakao["functions"]["send"], "state"), u"down"_s);
    QVERIFY(text(kakao["functions"]["receive"], "state") != u"down"_s);
    EXPECT_EXIT(m_ctl->run("channel down kakao --function smile"), 2);
}

void tst_ContractOutage::unknownChannelsAreNotFound()
{
    EXPECT_EXIT(m_ctl->run("channel down telegraph"), 3);
    EXPECT_EXIT(m_ctl->run("channel up telegraph"), 3);
    EXPECT_EXIT(m_ctl->run("affected --channel telegraph"), 3);
    EXPECT_EXIT(m_ctl->run("switch --from telegraph"), 3);
    EXPECT_EXIT(m_ctl->run("channel down kakao --since 아까"), 2);
}

void tst_ContractOutage::marketsAreChannelsToo()
{
    EXPECT_JSON(m_ctl->run("channel down market-coupang"), 0);
    const Json market = m_ctl->run("channel list").find("/channels", "id", u"market-coupang"_s);
    QCOMPARE(text(market["functions"]["admin"], "state"), u"down"_s);
}

void tst_ContractOutage::maintenanceIsAnnounced()
{
    EXPECT_JSON(m_ctl->run("channel maintenance kakao --from 2022-10-16T09:00 --to 2022-10-16T11:00"), 0);
    const auto state = [&] {
        return text(m_ctl->run("channel list").find("/channels", "id", u"kakao"_s)["functions"]["receive"],
                    "state");
    };
    QCOMPARE(state(), u"maintenance"_s);
    m_ctl->at(u"2022-10-16T11:30:00+09:00"_s);
    QCOMPARE(state(), u"overrun"_s);
    EXPECT_EXIT(m_ctl->run("channel maintenance kakao --from 2022-10-16T11:00 --to 2022-10-16T09:00"), 2);
}

void tst_ContractOutage::affectedAreOnlyThoseTiedToIt()
{
    const QString minji = kakaoCustomer(u"김민지"_s, u"2022-10-15 14:00"_s, u"010-0000-0001"_s);
    take(u"other.xml"_s,
         smsBackup({{u"2022-10-15T16:00:00"_s, u"010-0000-0009"_s, u"문자만 하는 손님"_s, 1, u"최하늘"_s}}));
    EXPECT_JSON(m_ctl->run("channel down kakao"), 0);
    const Answer rows = affected();
    EXPECT_JSON(rows, 0);
    QCOMPARE(rows.column("/rows", "customer"), QStringList{minji});
    QCOMPARE(rows.text("/rows/0/why"), u"unanswered"_s);
    QVERIFY(!rows.text("/rows/0/name").isEmpty());
    QVERIFY(rows.text("/rows/0/urgent_at").startsWith(u"2022-10-1"_s));
    QCOMPARE(rows.text("/rows/0/best/channel"), u"sms"_s);
    QCOMPARE(rows.text("/rows/0/best/address"), u"+821000000001"_s);
    QVERIFY(!rows.text("/rows/0/best/because").isEmpty());
    QVERIFY(rows.count("/rows/0/alternatives") >= 0);
}

void tst_ContractOutage::affectedIsSortedAndEndsWithTheOutage()
{
    kakaoCustomer(u"김민지"_s, u"2022-10-15 17:00"_s);
    kakaoCustomer(u"이수민"_s, u"2022-10-15 14:00"_s);
    kakaoCustomer(u"박서연"_s, u"2022-10-15 15:00"_s);
    EXPECT_JSON(m_ctl->run("channel down kakao"), 0);
    const QStringList urgent = affected().column("/rows", "urgent_at");
    QCOMPARE(urgent.size(), 3);
    QVERIFY(std::is_sorted(urgent.begin(), urgent.end()));
    QCOMPARE(m_ctl->run("affected").column("/rows", "urgent_at"), urgent);
    EXPECT_JSON(m_ctl->run("channel up kakao"), 0);
    QCOMPARE(affected().count("/rows"), 0);
    QCOMPARE(m_ctl->run("affected").count("/rows"), 0);
}

void tst_ContractOutage::answeredElsewhereIsAnswered()
{
    kakaoCustomer(u"김민지"_s, u"2022-10-15 14:00"_s, u"010-0000-0001"_s);
    take(u"answer.xml"_s,
         smsBackup({{u"2022-10-15T18:00:00"_s, u"010-0000-0001"_s, u"문자로 답드려요"_s, 2}}));
    EXPECT_JSON(m_ctl->run("channel down kakao"), 0);
    QCOMPARE(affected().count("/rows"), 0);
}

void tst_ContractOutage::groupsAreNotAffected()
{
    take(u"group.txt"_s, kakaoAndroid(u"공구방"_s, {{u"2022-10-15 15:02"_s, u"김민지"_s, u"되나요?"_s},
                                                    {u"2022-10-15 15:03"_s, u"이수민"_s, u"저도요"_s}}));
    EXPECT_JSON(m_ctl->run("channel down kakao"), 0);
    QCOMPARE(affected().count("/rows"), 0);
}

void tst_ContractOutage::landlineGetsNoText()
{
    take(u"김민지.txt"_s, kakaoAndroid(u"김민지"_s, {{u"2022-10-15 14:00"_s, u"김민지"_s, u"되나요?"_s}}));
    take(u"calls.xml"_s, callsBackup({{u"2022-10-14T10:00:00"_s, u"02-000-0000"_s, 1, 30}}));
    const QString landline = text(m_ctl->run("inbox --channel phone").at("/conversations/0"), "customer");
    EXPECT_JSON(m_ctl->run({u"customer"_s, u"merge"_s, idOf(u"김민지"_s), landline}), 0);
    EXPECT_JSON(m_ctl->run("channel down kakao"), 0);
    const Answer rows = affected();
    QCOMPARE(rows.count("/rows"), 1);
    QVERIFY2(rows.text("/rows/0/best/channel") != u"sms"_s, rows.report());
    for (const Json &way : rows.at("/rows/0/alternatives"))
        QVERIFY(text(way, "channel") != u"sms"_s);
}

void tst_ContractOutage::bookingsOfTodayAndTomorrow()
{
    const QString minji = kakaoCustomer(u"김민지"_s, u"2022-09-01 14:00"_s, u"010-0000-0001"_s);
    EXPECT_JSON(m_ctl->run({u"handled"_s, minji}), 0);
    for (const QString &at : {u"2022-10-16T15:00"_s, u"2022-10-17T15:00"_s, u"2022-10-19T15:00"_s})
        EXPECT_JSON(m_ctl->run({u"book"_s, u"add"_s, u"--at"_s, at, u"--minutes"_s, u"60"_s, u"--service"_s,
                                u"젤네일"_s, u"--customer"_s, minji}),
                    0);
    EXPECT_JSON(m_ctl->run("channel down kakao"), 0);
    const Answer rows = affected();
    QStringList why = rows.column("/rows", "why");
    QVERIFY2(why == QStringList({u"booking"_s, u"booking"_s}), rows.report());
    QVERIFY(rows.text("/rows/0/urgent_at").startsWith(u"2022-10-16"_s));
}

void tst_ContractOutage::unshippedOrdersOfADeadMarket()
{
    QVERIFY(writeSmartStore(m_ctl->path(u"naver.xlsx"_s), {{u"2022101500000011"_s, u"2022101500000091"_s}}));
    EXPECT_JSON(m_ctl->run({u"import"_s, m_ctl->path(u"naver.xlsx"_s)}), 0);
    EXPECT_JSON(m_ctl->run("channel down market-naver"), 0);
    const Answer rows = affected(u"market-naver"_s);
    EXPECT_JSON(rows, 0);
    QCOMPARE(rows.column("/rows", "why"), QStringList{u"unshipped"_s});
    QCOMPARE(rows.text("/rows/0/best/channel"), u"sms"_s);
    EXPECT_JSON(m_ctl->run("orders ship 2022101500000091"), 0);
    QCOMPARE(affected(u"market-naver"_s).count("/rows"), 0);
}

void tst_ContractOutage::switchMovesExactlyTheAffected()
{
    const QString minji = kakaoCustomer(u"김민지"_s, u"2022-10-15 14:00"_s, u"010-0000-0001"_s);
    const QString sumin = kakaoCustomer(u"이수민"_s, u"2022-10-15 15:00"_s);
    take(u"other.xml"_s,
         smsBackup({{u"2022-10-15T16:00:00"_s, u"010-0000-0009"_s, u"문자만 하는 손님"_s, 1, u"최하늘"_s}}));
    EXPECT_JSON(m_ctl->run("channel down kakao"), 0);
    const Answer moved = m_ctl->run("switch --from kakao --to best");
    EXPECT_JSON(moved, 1);
    QCOMPARE(moved.column("/switched", "customer"), QStringList{minji});
    QCOMPARE(moved.text("/switched/0/from"), u"kakao"_s);
    QCOMPARE(moved.text("/switched/0/to"), u"sms"_s);
    QVERIFY(!moved.text("/switched/0/because").isEmpty());
    QCOMPARE(moved.column("/unreachable", "customer"), QStringList{sumin});
    QVERIFY(!moved.text("/unreachable/0/because").isEmpty());
    QCOMPARE(moved.number("/queued"), 1);
    QCOMPARE(moved.number("/by_hand"), 1); // no phone is set up
    const Answer outbox = m_ctl->run("outbox list");
    EXPECT_JSON(outbox, 0);
    QCOMPARE(outbox.column("/messages", "customer"), QStringList{minji});
    QCOMPARE(outbox.text("/messages/0/state"), u"by-hand"_s);
    QVERIFY(!outbox.text("/messages/0/text").isEmpty());
    QCOMPARE(m_ctl->run("stats").number("/outbox"), 1);
}

void tst_ContractOutage::switchTwiceQueuesNothingAgain()
{
    kakaoCustomer(u"김민지"_s, u"2022-10-15 14:00"_s, u"010-0000-0001"_s);
    EXPECT_JSON(m_ctl->run("channel down kakao"), 0);
    const Answer first = m_ctl->run("switch --from kakao");
    EXPECT_JSON(first, 0);
    QCOMPARE(first.number("/queued"), 1);
    const Answer second = m_ctl->run("switch --from kakao");
    EXPECT_JSON(second, 0);
    QCOMPARE(second.number("/queued"), 0);
    QCOMPARE(m_ctl->run("outbox list").count("/messages"), 1);
}

void tst_ContractOutage::dryRunQueuesNothing()
{
    const QString minji = kakaoCustomer(u"김민지"_s, u"2022-10-15 14:00"_s, u"010-0000-0001"_s);
    EXPECT_JSON(m_ctl->run("channel down kakao"), 0);
    const QByteArray before = m_ctl->fingerprint();
    const Answer dry = m_ctl->run("switch --from kakao --dry-run");
    EXPECT_JSON(dry, 0);
    QCOMPARE(dry.column("/switched", "customer"), QStringList{minji});
    QCOMPARE(m_ctl->fingerprint(), before);
    QCOMPARE(m_ctl->run("outbox list").count("/messages"), 0);
    QCOMPARE(m_ctl->run("switch --from kakao").number("/queued"), 1);
}

void tst_ContractOutage::switchOfOneCustomer()
{
    const QString minji = kakaoCustomer(u"김민지"_s, u"2022-10-15 14:00"_s, u"010-0000-0001"_s);
    const QString sumin = kakaoCustomer(u"이수민"_s, u"2022-10-15 15:00"_s);
    const Answer moved = m_ctl->run({u"switch"_s, minji, u"--to"_s, u"sms"_s});
    EXPECT_JSON(moved, 0);
    QCOMPARE(moved.text("/switched/0/customer"), minji);
    QCOMPARE(moved.text("/switched/0/to"), u"sms"_s);
    EXPECT_EXIT(m_ctl->run({u"switch"_s, u"424242"_s, u"--to"_s, u"sms"_s}), 3);
    const Answer nobody = m_ctl->run({u"switch"_s, sumin, u"--to"_s, u"sms"_s});
    QVERIFY2(nobody.exit == 1 || nobody.exit == 5, nobody.report());
}

void tst_ContractOutage::switchToADeadChannelIsRefused()
{
    const QString minji = kakaoCustomer(u"김민지"_s, u"2022-10-15 14:00"_s, u"010-0000-0001"_s);
    EXPECT_JSON(m_ctl->run("channel down kakao"), 0);
    EXPECT_JSON(m_ctl->run("channel down sms"), 0);
    EXPECT_EXIT(m_ctl->run("switch --from kakao --to sms"), 5);
    EXPECT_EXIT(m_ctl->run({u"switch"_s, minji, u"--to"_s, u"sms"_s}), 5);
    QCOMPARE(m_ctl->run("outbox list").count("/messages"), 0);
}

void tst_ContractOutage::promisedCallsAreAffected()
{
    const QString minji = kakaoCustomer(u"김민지"_s, u"2022-10-15 14:00"_s, u"010-0000-0001"_s);
    EXPECT_JSON(m_ctl->run({u"handled"_s, minji}), 0);
    const Answer added = m_ctl->run(
        {u"callback"_s, u"add"_s, minji, u"--at"_s, u"2022-10-16T15:00"_s, u"--why"_s, u"색상 문의"_s});
    EXPECT_JSON(added, 0);
    const QString id = added.text("/callback");
    const Json listed = m_ctl->run("callback list").find("/callbacks", "id", id);
    QCOMPARE(text(listed, "customer"), minji);
    QCOMPARE(text(listed, "name"), u"김민지"_s);
    QCOMPARE(text(listed, "at"), u"2022-10-16T15:00:00+09:00"_s);
    QCOMPARE(text(listed, "why"), u"색상 문의"_s);
    EXPECT_JSON(m_ctl->run("channel down kakao"), 0);
    QCOMPARE(text(affected().find("/rows", "why", u"callback"_s), "customer"), minji);
    EXPECT_JSON(m_ctl->run({u"callback"_s, u"done"_s, id}), 0);
    QVERIFY(affected().at("/rows").empty());
    EXPECT_EXIT(m_ctl->run({u"callback"_s, u"done"_s, id}), 3);
    EXPECT_EXIT(m_ctl->run("callback add 999 --at 2022-10-16T15:00"), 3);
    EXPECT_EXIT(m_ctl->run({u"callback"_s, u"add"_s, minji, u"--at"_s, u"곧"_s}), 2);
    EXPECT_EXIT(m_ctl->run("callback"), 2);
}

void tst_ContractOutage::theNumberOfPeopleFollowsTheSwitch()
{
    kakaoCustomer(u"김민지"_s, u"2022-10-15 14:00"_s, u"010-0000-0001"_s);
    kakaoCustomer(u"박서윤"_s, u"2022-10-15 14:10"_s);
    EXPECT_JSON(m_ctl->run("channel down kakao"), 0);
    m_ctl->setVariable(u"PHONE"_s, u"k3yk3yk3"_s);
    EXPECT_JSON(m_ctl->run({u"channel"_s, u"set"_s, u"sms"_s, u"smsgate"_s, u"--url"_s,
                            u"http://127.0.0.1:1"_s, u"--user"_s, u"sms"_s, u"--password-env"_s, u"PHONE"_s}),
                0);
    QCOMPARE(affected().number("/to_contact"), 2);
    EXPECT_JSON(m_ctl->run("switch --from all"), 1); // nothing reaches the other one
    const Answer after = affected();
    QCOMPARE(after.number("/people"), 2);
    QCOMPARE(after.number("/contacted"), 1);
    QCOMPARE(after.number("/to_contact"), 1);
    QCOMPARE(text(after.find("/rows", "name", u"김민지"_s), "text_state"), u"queued"_s);
}

// Two bytes a syllable and one an ASCII letter, as the phone companies count.
void tst_ContractOutage::noticesAreKoreanAndCounted()
{
    EXPECT_JSON(m_ctl->run({u"shop"_s, u"set"_s, u"--phone"_s, u"010-0000-0020"_s}), 0);
    const Answer answer = m_ctl->run("notice --channel kakao");
    EXPECT_JSON(answer, 0);
    QCOMPARE(answer.column("/notices", "place"),
             QStringList({u"instagram"_s, u"naver"_s, u"sms"_s, u"door"_s, u"voicemail"_s}));
    for (const Json &notice : answer.at("/notices")) {
        const QString words = text(notice, "text");
        QVERIFY2(words.contains(u"카카오톡"_s), qPrintable(words));
        qint64 bytes = 0;
        for (const QChar letter : words)
            bytes += letter.unicode() < 0x80 ? 1 : 2;
        QCOMPARE(number(notice, "bytes"), bytes);
    }
    QVERIFY(text(answer.find("/notices", "place", u"door"_s), "text").contains(u"010-0000-0020"_s));
    QVERIFY(text(m_ctl->run("notice --channel market-coupang").at("/notices/1"), "text").contains(u"쿠팡"_s));
    EXPECT_EXIT(m_ctl->run("notice --channel nowhere"), 3);
    EXPECT_EXIT(m_ctl->run("notice"), 2);
}

QTEST_GUILESS_MAIN(tst_ContractOutage)
#include "tst_ContractOutage.moc"
