// `inbox`, `thread`, `handled`: one conversation a person, over every channel; who waits for an answer, and
// since when.
#include "tests/support/IeumCtl.h"
#include "tests/support/SampleFiles.h"

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

namespace {

const QString me = u"이음공방"_s;
const QString mobile = u"010-0000-0001"_s;

} // namespace

class tst_ContractThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ctl = IeumCtl::withShop(); }

    void emptyInboxIsAnEmptyList();
    void inboxHasTheKeysOfTheContract();
    void inboxIsNewestFirstAndLimited();
    void inboxFilters();
    void threadHasTheKeysOfTheContract();
    void threadJoinsChannelsOldestFirst();
    void threadLimitKeepsTheNewest();
    void threadOfNobodyIsNotFound();
    void unansweredRules_data();
    void unansweredRules();
    void answerOnAnotherChannelCounts();
    void callsAloneAreAConversation();
    void groupRoomsAreNeverUnanswered();
    void oldMessagesComeInAsRead();
    void handledClosesASilence();
    void plainTextIsForPeople();

private:
    void take(const QString &name, const QByteArray &content)
    {
        const Answer answer = m_ctl->run({u"import"_s, m_ctl->write(name, content)});
        QVERIFY2(answer.exit == 0, answer.report());
    }
    QString customer(const QString &name)
    {
        return text(m_ctl->run("inbox --limit 0").find("/conversations", "name", name), "customer");
    }
    QString first() { return m_ctl->run("inbox --limit 0").text("/conversations/0/customer"); }
    Answer thread(const QString &id) { return m_ctl->run({u"thread"_s, id, u"--limit"_s, u"0"_s}); }
    QString waitingSince() { return m_ctl->run("inbox --limit 0").text("/conversations/0/unanswered_since"); }

    std::unique_ptr<IeumCtl> m_ctl;
};

void tst_ContractThreads::emptyInboxIsAnEmptyList()
{
    const Answer answer = m_ctl->run("inbox");
    EXPECT_JSON(answer, 0);
    QCOMPARE(answer.count("/conversations"), 0);
}

void tst_ContractThreads::inboxHasTheKeysOfTheContract()
{
    take(u"1.txt"_s, kakaoAndroid(u"김민지"_s, {{u"2022-10-15 15:02"_s, u"김민지"_s, u"처음 글"_s},
                                                {u"2022-10-15 15:05"_s, u"김민지"_s, u"마지막 글"_s}}));
    const Answer answer = m_ctl->run("inbox");
    EXPECT_JSON(answer, 0);
    QCOMPARE(answer.count("/conversations"), 1);
    QVERIFY(answer.at("/conversations/0/customer").is_string());
    QCOMPARE(answer.text("/conversations/0/name"), u"김민지"_s);
    QCOMPARE(answer.texts("/conversations/0/channels"), QStringList{u"kakao"_s});
    QCOMPARE(answer.text("/conversations/0/last_at"), u"2022-10-15T15:05:00+09:00"_s);
    QCOMPARE(answer.text("/conversations/0/last_text"), u"마지막 글"_s);
    QCOMPARE(answer.text("/conversations/0/unanswered_since"), u"2022-10-15T15:02:00+09:00"_s);
    QCOMPARE(answer.number("/conversations/0/unread"), 2);
}

void tst_ContractThreads::inboxIsNewestFirstAndLimited()
{
    QList<Sms> texts;
    for (int i = 1; i <= 60; ++i)
        texts += {u"2022-10-15T10:%1:00"_s.arg(i % 60, 2, 10, QLatin1Char('0')),
                  u"010-0000-%1"_s.arg(i, 4, 10, QLatin1Char('0')), u"안녕하세요"_s};
    take(u"sms.xml"_s, smsBackup(texts));
    const QStringList times = m_ctl->run("inbox --limit 0").column("/conversations", "last_at");
    QCOMPARE(times.size(), 60);
    QVERIFY(std::is_sorted(times.rbegin(), times.rend()));
    QCOMPARE(m_ctl->run("inbox --limit 7").column("/conversations", "last_at"), times.mid(0, 7));
}

void tst_ContractThreads::inboxFilters()
{
    take(u"1.txt"_s, kakaoAndroid(u"김민지"_s, {{u"2022-10-15 15:02"_s, u"김민지"_s, u"되나요?"_s}}));
    take(u"2.txt"_s, kakaoAndroid(u"이수민"_s, {{u"2022-10-15 15:03"_s, u"이수민"_s, u"되나요?"_s},
                                                {u"2022-10-15 15:04"_s, me, u"네"_s}}));
    take(u"sms.xml"_s, smsBackup({{u"2022-10-15T16:00:00"_s, mobile, u"문자예요"_s, 1, u"최하늘"_s}}));
    QCOMPARE(m_ctl->run("inbox --filter all").column("/conversations", "name"),
             QStringList({u"최하늘"_s, u"이수민"_s, u"김민지"_s}));
    QCOMPARE(m_ctl->run("inbox --filter unanswered").column("/conversations", "name"),
             QStringList({u"최하늘"_s, u"김민지"_s}));
    QCOMPARE(m_ctl->run("inbox --channel kakao").column("/conversations", "name"),
             QStringList({u"이수민"_s, u"김민지"_s}));
    QCOMPARE(m_ctl->run("inbox --channel sms --filter unanswered").column("/conversations", "name"),
             QStringList{u"최하늘"_s});
    for (const Json &row : m_ctl->run("inbox --filter unread").at("/conversations"))
        QVERIFY(number(row, "unread") > 0);
}

void tst_ContractThreads::threadHasTheKeysOfTheContract()
{
    take(u"sms.xml"_s, smsBackup({{u"2022-10-15T16:00:00"_s, u"+821000000001"_s, u"문자예요"_s}}));
    const Answer answer = thread(first());
    EXPECT_JSON(answer, 0);
    QCOMPARE(answer.text("/customer/id"), first());
    QVERIFY(answer.has("/customer/name"));
    QVERIFY(answer.has("/customer/preferred"));
    QCOMPARE(answer.count("/customer/contacts"), 1);
    QCOMPARE(answer.text("/customer/contacts/0/channel"), u"sms"_s);
    QCOMPARE(answer.text("/customer/contacts/0/address"), u"+821000000001"_s);
    QCOMPARE(answer.text("/customer/contacts/0/display"), u"010-0000-0001"_s);
    QVERIFY(answer.at("/messages/0/id").is_string());
    QCOMPARE(answer.text("/messages/0/channel"), u"sms"_s);
    QCOMPARE(answer.text("/messages/0/direction"), u"in"_s);
    QCOMPARE(answer.text("/messages/0/kind"), u"text"_s);
    QCOMPARE(answer.text("/messages/0/at"), u"2022-10-15T16:00:00+09:00"_s);
    QVERIFY(answer.at("/messages/0/sender").is_string());
    QCOMPARE(answer.text("/messages/0/text"), u"문자예요"_s);
}

void tst_ContractThreads::threadJoinsChannelsOldestFirst()
{
    take(u"sms.xml"_s, smsBackup({{u"2022-10-15T16:00:00"_s, mobile, u"둘"_s},
                                  {u"2022-10-15T12:00:00"_s, mobile, u"하나"_s}}));
    take(u"calls.xml"_s, callsBackup({{u"2022-10-15T17:00:00"_s, mobile, 3}}));
    take(u"1.txt"_s, kakaoAndroid(u"김민지"_s, {{u"2022-10-15 18:02"_s, u"김민지"_s, u"넷"_s}}));
    const QString phone = text(m_ctl->run("inbox --channel sms").at("/conversations/0"), "customer");
    EXPECT_JSON(m_ctl->run({u"customer"_s, u"merge"_s, phone, customer(u"김민지"_s)}), 0);
    const Answer inbox = m_ctl->run("inbox");
    QCOMPARE(inbox.count("/conversations"), 1);
    QStringList channels = inbox.texts("/conversations/0/channels");
    channels.sort();
    QCOMPARE(channels, QStringList({u"kakao"_s, u"phone"_s, u"sms"_s}));
    QCOMPARE(inbox.text("/conversations/0/unanswered_since"), u"2022-10-15T12:00:00+09:00"_s);
    const Answer answer = thread(first());
    QCOMPARE(answer.column("/messages", "channel"),
             QStringList({u"sms"_s, u"sms"_s, u"phone"_s, u"kakao"_s}));
    QCOMPARE(answer.column("/messages", "kind"), QStringList({u"text"_s, u"text"_s, u"call"_s, u"text"_s}));
    QCOMPARE(answer.text("/messages/0/text"), u"하나"_s);
}

void tst_ContractThreads::threadLimitKeepsTheNewest()
{
    QList<Sms> texts;
    for (int i = 0; i < 30; ++i)
        texts += {u"2022-10-15T10:%1:00"_s.arg(i, 2, 10, QLatin1Char('0')), mobile, QString::number(i)};
    take(u"sms.xml"_s, smsBackup(texts));
    const Answer answer = m_ctl->run({u"thread"_s, first(), u"--limit"_s, u"3"_s});
    EXPECT_JSON(answer, 0);
    QCOMPARE(answer.column("/messages", "text"), QStringList({u"27"_s, u"28"_s, u"29"_s}));
    QCOMPARE(thread(first()).count("/messages"), 30);
}

void tst_ContractThreads::threadOfNobodyIsNotFound()
{
    EXPECT_EXIT(m_ctl->run("thread 424242"), 3);
    EXPECT_EXIT(m_ctl->run("thread 김민지"), 3);
    EXPECT_EXIT(m_ctl->run("handled 424242"), 3);
}

void tst_ContractThreads::unansweredRules_data()
{
    QTest::addColumn<QString>("events"); // letters in the order of the hours from 10:00
    QTest::addColumn<QString>("since");
    // i/o: text in and out; m: missed call; r: rejected; a: answered incoming call; c: our call that was
    // answered; n: our call, no answer
    const QString at10 = u"2022-10-15T10:00:00+09:00"_s;
    const QString at11 = u"2022-10-15T11:00:00+09:00"_s;
    const QString at12 = u"2022-10-15T12:00:00+09:00"_s;
    QTest::newRow("a question") << u"i"_s << at10;
    QTest::newRow("two questions: the first") << u"ii"_s << at10;
    QTest::newRow("answered") << u"io"_s << u"‹null›"_s;
    QTest::newRow("we wrote first") << u"oi"_s << at11;
    QTest::newRow("asked again after the answer") << u"ioi"_s << at12;
    QTest::newRow("missed call") << u"m"_s << at10;
    QTest::newRow("missed call, then called back") << u"mc"_s << u"‹null›"_s;
    QTest::newRow("missed call, called back in vain") << u"mn"_s << at10;
    QTest::newRow("question, then they called and we answered") << u"ia"_s << u"‹null›"_s;
    QTest::newRow("answered by text after a missed call") << u"mo"_s << u"‹null›"_s;
    QTest::newRow("missed after an answered call") << u"am"_s << at11;
    QTest::newRow("only our own words") << u"o"_s << u"‹null›"_s;
    QTest::newRow("an answered call alone") << u"a"_s << u"‹null›"_s;
}

void tst_ContractThreads::unansweredRules()
{
    QFETCH(QString, events);
    QFETCH(QString, since);
    QList<Sms> texts;
    QList<PhoneCall> calls;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const QString at = u"2022-10-15T%1:00:00"_s.arg(10 + i);
        switch (events[i].toLatin1()) {
        case 'i':
            texts += {at, mobile, u"되나요?"_s, 1};
            break;
        case 'o':
            texts += {at, mobile, u"네"_s, 2};
            break;
        case 'm':
            calls += {at, mobile, 3, 0};
            break;
        case 'a':
            calls += {at, mobile, 1, 40};
            break;
        case 'c':
            calls += {at, mobile, 2, 40};
            break;
        case 'n':
            calls += {at, mobile, 2, 0};
            break;
        }
    }
    if (!calls.isEmpty())
        take(u"calls.xml"_s, callsBackup(calls));
    if (!texts.isEmpty())
        take(u"sms.xml"_s, smsBackup(texts));
    QCOMPARE(m_ctl->run("inbox").count("/conversations"), 1);
    QCOMPARE(waitingSince(), since);
    QCOMPARE(m_ctl->run("inbox --filter unanswered").count("/conversations"), since == u"‹null›"_s ? 0 : 1);
}

void tst_ContractThreads::answerOnAnotherChannelCounts()
{
    take(u"1.txt"_s, kakaoAndroid(u"김민지"_s, {{u"2022-10-15 15:02"_s, u"김민지"_s, u"되나요?"_s}}));
    take(u"sms.xml"_s, smsBackup({{u"2022-10-15T16:00:00"_s, mobile, u"네, 됩니다"_s, 2}}));
    QCOMPARE(m_ctl->run("inbox --filter unanswered").count("/conversations"), 1);
    const QString phone = text(m_ctl->run("inbox --channel sms").at("/conversations/0"), "customer");
    EXPECT_JSON(m_ctl->run({u"customer"_s, u"merge"_s, customer(u"김민지"_s), phone}), 0);
    QCOMPARE(m_ctl->run("inbox --filter unanswered").count("/conversations"), 0);
}

void tst_ContractThreads::callsAloneAreAConversation()
{
    take(u"calls.xml"_s, callsBackup({{u"2022-10-15T17:00:00"_s, u"02-000-0000"_s, 3}}));
    const Answer inbox = m_ctl->run("inbox");
    QCOMPARE(inbox.count("/conversations"), 1);
    QCOMPARE(inbox.texts("/conversations/0/channels"), QStringList{u"phone"_s});
    QCOMPARE(inbox.text("/conversations/0/unanswered_since"), u"2022-10-15T17:00:00+09:00"_s);
}

void tst_ContractThreads::groupRoomsAreNeverUnanswered()
{
    take(u"1.txt"_s, kakaoAndroid(u"캔들 공구방"_s, {{u"2022-10-15 15:02"_s, u"김민지"_s, u"되나요?"_s},
                                                     {u"2022-10-15 15:03"_s, u"이수민"_s, u"저도요"_s}}));
    const Answer inbox = m_ctl->run("inbox");
    QCOMPARE(inbox.column("/conversations", "name"), QStringList{u"캔들 공구방"_s});
    QCOMPARE(inbox.text("/conversations/0/unanswered_since"), u"‹null›"_s);
    QCOMPARE(m_ctl->run("inbox --filter unanswered").count("/conversations"), 0);
    QCOMPARE(m_ctl->run("search 저도요").number("/total"), 1);
}

void tst_ContractThreads::oldMessagesComeInAsRead()
{
    take(u"sms.xml"_s, smsBackup({{u"2022-10-01T10:00:00"_s, mobile, u"옛날 글"_s},
                                  {u"2022-10-15T10:00:00"_s, mobile, u"어제 글"_s}}));
    const Answer inbox = m_ctl->run("inbox");
    QCOMPARE(inbox.number("/conversations/0/unread"), 1);
    QCOMPARE(inbox.text("/conversations/0/unanswered_since"), u"2022-10-01T10:00:00+09:00"_s);
    take(u"old.xml"_s, smsBackup({{u"2022-08-01T10:00:00"_s, u"010-0000-0009"_s, u"아주 옛날 글"_s}}));
    QCOMPARE(m_ctl->run("inbox --filter unanswered").count("/conversations"), 2);
    QCOMPARE(m_ctl->run("inbox --filter unanswered --recent").count("/conversations"), 1);
}

void tst_ContractThreads::handledClosesASilence()
{
    take(u"sms.xml"_s, smsBackup({{u"2022-10-15T10:00:00"_s, mobile, u"되나요?"_s}}));
    EXPECT_JSON(m_ctl->run({u"handled"_s, first()}), 0);
    QCOMPARE(waitingSince(), u"‹null›"_s);
    take(u"later.xml"_s, smsBackup({{u"2022-10-15T10:00:00"_s, mobile, u"되나요?"_s},
                                    {u"2022-10-16T10:30:00"_s, mobile, u"저기요?"_s}}));
    QCOMPARE(waitingSince(), u"2022-10-16T10:30:00+09:00"_s);
}

void tst_ContractThreads::plainTextIsForPeople()
{
    take(u"sms.xml"_s, smsBackup({{u"2022-10-15T10:00:00"_s, mobile, u"되나요?"_s, 1, u"김민지"_s}}));
    const Answer inbox = m_ctl->plain("inbox");
    EXPECT_EXIT(inbox, 0);
    QVERIFY2(inbox.out.contains(u"김민지"_s.toUtf8()) && inbox.out.contains(u"되나요?"_s.toUtf8()),
             inbox.report());
    QVERIFY2(!inbox.out.contains('{') && inbox.err.isEmpty(), inbox.report());
    const Answer talk = m_ctl->plain({u"thread"_s, first()});
    QVERIFY2(talk.out.contains(u"되나요?"_s.toUtf8()) && talk.out.contains("010-0000-0001"), talk.report());
}

QTEST_GUILESS_MAIN(tst_ContractThreads)
#include "tst_ContractThreads.moc"
