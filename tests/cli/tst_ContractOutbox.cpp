// Sending: bytes, refusals, templates, and a phone that answers well, badly or not at all.
#include "tests/support/FakeSmsGate.h"
#include "tests/support/IeumCtl.h"
#include "tests/support/SampleFiles.h"

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void sendCountsBytes_data();
    void sendCountsBytes();
    void unsendableTextIsRefused_data();
    void unsendableTextIsRefused();
    void sendToNobodyIsNotFound();
    void sendOverADeadChannelIsRefused();
    void templatesAreKept();
    void templateVariablesAreFilled();
    void emptyVariableIsRefused();
    void withoutAPhoneItIsByHand();
    void phoneTakesTheText();
    void deliveryIsLearnt();
    void refusedConnectionLeavesItQueued();
    void lostAnswerIsUnknownAndNeverSentTwice();
    void brokenPhoneKeepsItQueued();
    void offlineTouchesNothing();
    void backOffFollowsTheClock();
    void cancelAndRetry();
    void syncFetchesOnce();

private:
    Answer send(const QString &text)
    {
        return m_ctl->run({u"send"_s, m_customer, u"--text"_s, text, u"--via"_s, u"sms"_s});
    }
    void setPhone(const QString &url)
    {
        m_ctl->setVariable(u"PHONE"_s, FakeSmsGate::password());
        EXPECT_JSON(m_ctl->run({u"channel"_s, u"set"_s, u"sms"_s, u"smsgate"_s, u"--url"_s, url, u"--user"_s,
                                FakeSmsGate::user(), u"--password-env"_s, u"PHONE"_s}),
                    0);
    }
    Json row(const QString &id) { return m_ctl->run("outbox list").find("/messages", "id", id); }
    QString stateOf(const QString &id) { return text(row(id), "state"); }
    void later(int minutes)
    {
        m_minutes += minutes;
        m_ctl->at(u"2022-10-16T%1:%2:00+09:00"_s.arg(10 + m_minutes / 60)
                      .arg(m_minutes % 60, 2, 10, QLatin1Char('0')));
    }

    std::unique_ptr<IeumCtl> m_ctl;
    QString m_customer;
    int m_minutes = 0;
};

void tst_ContractOutbox::init()
{
    m_minutes = 0;
    m_ctl = IeumCtl::withShop();
    const QString sms = m_ctl->write(u"sms.xml"_s, smsBackup({{u"2022-10-15T16:00:00"_s, u"010-0000-0002"_s,
                                                               u"예약이요"_s, 1, u"최하늘"_s}}));
    EXPECT_JSON(m_ctl->run({u"import"_s, sms}), 0);
    m_customer = m_ctl->run("customer list").text("/customers/0/id");
}

void tst_ContractOutbox::sendCountsBytes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<QString>("type");
    QTest::newRow("ascii") << u"hello"_s << 5 << u"SMS"_s;
    QTest::newRow("hangul") << u"안녕하세요"_s << 10 << u"SMS"_s;
    QTest::newRow("line feed") << u"안녕\n하세요"_s << 11 << u"SMS"_s;
    QTest::newRow("90 bytes") << QString(45, u'가') << 90 << u"SMS"_s;
    QTest::newRow("91 bytes") << QString(45, u'가') + u'!' << 91 << u"LMS"_s;
    QTest::newRow("2,000 bytes") << QString(1000, u'가') << 2000 << u"LMS"_s;
    QTest::newRow("signs of KS X 1001") << u"★ ㈜ ①"_s << 8 << u"SMS"_s;
}

void tst_ContractOutbox::sendCountsBytes()
{
    QFETCH(QString, words);
    QFETCH(int, bytes);
    QFETCH(QString, type);
    const Answer answer = send(words);
    EXPECT_JSON(answer, 0);
    QVERIFY(answer.at("/message").is_string());
    QCOMPARE(answer.text("/channel"), u"sms"_s);
    QCOMPARE(answer.number("/bytes"), bytes);
    QCOMPARE(answer.text("/type"), type);
    QCOMPARE(text(row(answer.text("/message")), "text"), words);
}

void tst_ContractOutbox::unsendableTextIsRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("named");
    QTest::newRow("emoji") << u"감사합니다 🎂"_s << u"🎂"_s;
    QTest::newRow("syllable outside EUC-KR") << u"똠얌꿍 캔들"_s << u"똠"_s;
    QTest::newRow("2,001 bytes") << QString(1000, u'가') + u'!' << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("blank") << u"  "_s << QString();
}

void tst_ContractOutbox::unsendableTextIsRefused()
{
    QFETCH(QString, words);
    QFETCH(QString, named);
    const Answer answer = send(words);
    QVERIFY2(answer.exit == 5 || (words.trimmed().isEmpty() && answer.exit == 2), answer.report());
    QVERIFY2(answer.err.contains(named.toUtf8()), answer.report());
    QCOMPARE(m_ctl->run("stats").number("/outbox"), 0);
}

void tst_ContractOutbox::sendToNobodyIsNotFound()
{
    EXPECT_EXIT(m_ctl->run("send 424242 --text 안녕"), 3);
    EXPECT_EXIT(m_ctl->run({u"send"_s, m_customer, u"--template"_s, u"없는틀"_s}), 3);
    EXPECT_EXIT(m_ctl->run({u"send"_s, m_customer}), 2);
    EXPECT_EXIT(m_ctl->run({u"send"_s, m_customer, u"--text"_s, u"안녕"_s, u"--via"_s, u"telegraph"_s}), 3);
    EXPECT_EXIT(m_ctl->run("outbox cancel 424242"), 3);
    EXPECT_EXIT(m_ctl->run("outbox done 424242"), 3);
}

void tst_ContractOutbox::sendOverADeadChannelIsRefused()
{
    EXPECT_JSON(m_ctl->run("channel down sms"), 0);
    EXPECT_EXIT(send(u"안녕하세요"_s), 5);
    QCOMPARE(m_ctl->run("stats").number("/outbox"), 0);
}

void tst_ContractOutbox::templatesAreKept()
{
    EXPECT_JSON(m_ctl->run({u"template"_s, u"set"_s, u"인사"_s, u"#{이름}님, #{상호}입니다."_s}), 0);
    const Answer shown = m_ctl->run({u"template"_s, u"show"_s, u"인사"_s});
    EXPECT_JSON(shown, 0);
    QVERIFY(shown.out.contains(u"#{이름}님, #{상호}입니다."_s.toUtf8()));
    const Answer list = m_ctl->run("template list");
    EXPECT_JSON(list, 0);
    QVERIFY(list.out.contains(u"인사"_s.toUtf8()));
    EXPECT_EXIT(m_ctl->run("template show 없는틀"), 3);
}

void tst_ContractOutbox::templateVariablesAreFilled()
{
    EXPECT_JSON(m_ctl->run({u"template"_s, u"set"_s, u"인사"_s, u"#{이름}님, #{상호}입니다."_s}), 0);
    const Answer answer = m_ctl->run({u"send"_s, m_customer, u"--template"_s, u"인사"_s});
    EXPECT_JSON(answer, 0);
    QCOMPARE(text(row(answer.text("/message")), "text"), u"최하늘님, 이음공방입니다."_s);
}

void tst_ContractOutbox::emptyVariableIsRefused()
{
    EXPECT_JSON(m_ctl->run({u"template"_s, u"set"_s, u"입금"_s, u"#{이름}님, #{계좌}로 보내 주세요."_s}), 0);
    const Answer answer = m_ctl->run({u"send"_s, m_customer, u"--template"_s, u"입금"_s});
    EXPECT_EXIT(answer, 5);
    QVERIFY2(answer.err.contains(u"계좌"_s.toUtf8()), answer.report());
    EXPECT_JSON(m_ctl->run({u"shop"_s, u"set"_s, u"--account"_s, u"가짜은행 000"_s}), 0);
    EXPECT_JSON(m_ctl->run({u"send"_s, m_customer, u"--template"_s, u"입금"_s}), 0);
    const Answer unknown = m_ctl->run({u"template"_s, u"set"_s, u"이상"_s, u"#{없는것} 안녕하세요"_s});
    if (unknown.exit == 0)
        EXPECT_EXIT(m_ctl->run({u"send"_s, m_customer, u"--template"_s, u"이상"_s}), 5);
    else
        EXPECT_EXIT(unknown, 5);
    QCOMPARE(m_ctl->run("stats").number("/outbox"), 1);
}

void tst_ContractOutbox::withoutAPhoneItIsByHand()
{
    const QString id = send(u"안녕하세요"_s).text("/message");
    QCOMPARE(stateOf(id), u"by-hand"_s);
    EXPECT_JSON(m_ctl->run("outbox run"), 0);
    QCOMPARE(stateOf(id), u"by-hand"_s);
    EXPECT_JSON(m_ctl->run({u"outbox"_s, u"done"_s, id}), 0);
    QCOMPARE(stateOf(id), u"sent-by-hand"_s);
    QCOMPARE(m_ctl->run("inbox").text("/conversations/0/unanswered_since"), u"‹null›"_s);
}

void tst_ContractOutbox::phoneTakesTheText()
{
    FakeSmsGate phone;
    setPhone(phone.url());
    const QString id = send(u"내일 뵙겠습니다"_s).text("/message");
    QCOMPARE(stateOf(id), u"queued"_s);
    const Answer run = m_ctl->run("outbox run");
    EXPECT_JSON(run, 0);
    QCOMPARE(stateOf(id), u"accepted"_s);
    QCOMPARE(phone.taken().size(), 1);
    QCOMPARE(phone.taken().first().phone, u"+821000000002"_s);
    QCOMPARE(phone.taken().first().text, u"내일 뵙겠습니다"_s);
    EXPECT_JSON(m_ctl->run("outbox run"), 0);
    QCOMPARE(phone.taken().size(), 1);
    const Answer thread = m_ctl->run({u"thread"_s, m_customer});
    QCOMPARE(thread.column("/messages", "text").last(), u"내일 뵙겠습니다"_s);
    QCOMPARE(thread.column("/messages", "direction").last(), u"out"_s);
}

void tst_ContractOutbox::deliveryIsLearnt()
{
    FakeSmsGate phone;
    setPhone(phone.url());
    const QString id = send(u"내일 뵙겠습니다"_s).text("/message");
    EXPECT_JSON(m_ctl->run("outbox run"), 0);
    phone.setState(phone.taken().firstKey(), u"Delivered"_s);
    later(2);
    EXPECT_JSON(m_ctl->run("outbox run"), 0);
    QCOMPARE(stateOf(id), u"delivered"_s);
    const QString second = send(u"또 하나"_s).text("/message");
    EXPECT_JSON(m_ctl->run("outbox run"), 0);
    for (const QString &key : phone.taken().keys())
        phone.setState(key, u"Failed"_s);
    later(2);
    const Answer failed = m_ctl->run("outbox run");
    QVERIFY2(failed.exit == 1, failed.report());
    QCOMPARE(stateOf(second), u"failed"_s);
    QVERIFY(text(row(second), "reason") != u"‹null›"_s);
}

void tst_ContractOutbox::refusedConnectionLeavesItQueued()
{
    const DeadEnd nobody(DeadEnd::Kind::Refuses);
    setPhone(nobody.url());
    const QString id = send(u"안녕하세요"_s).text("/message");
    const Answer run = m_ctl->run("outbox run");
    EXPECT_EXIT(run, 7);
    QCOMPARE(stateOf(id), u"queued"_s);
    QVERIFY(text(row(id), "reason") != u"‹null›"_s);
}

void tst_ContractOutbox::lostAnswerIsUnknownAndNeverSentTwice()
{
    FakeSmsGate phone;
    setPhone(phone.url());
    phone.fail(FakeSmsGate::Fault::LoseAnswer);
    const QString id = send(u"한 번만"_s).text("/message");
    m_ctl->run("outbox run");
    const QString after = stateOf(id);
    QVERIFY2(after == u"unknown"_s || after == u"accepted"_s, qPrintable(after));
    QCOMPARE(phone.taken().size(), 1);
    for (int i = 0; i < 3; ++i) {
        later(10);
        m_ctl->run("outbox run");
    }
    QCOMPARE(phone.taken().size(), 1);
    QCOMPARE(stateOf(id), u"accepted"_s);
}

void tst_ContractOutbox::brokenPhoneKeepsItQueued()
{
    FakeSmsGate phone;
    setPhone(phone.url());
    phone.fail(FakeSmsGate::Fault::Garbage, 2);
    const QString id = send(u"안녕하세요"_s).text("/message");
    m_ctl->run("outbox run");
    QVERIFY2(stateOf(id) != u"accepted"_s && stateOf(id) != u"delivered"_s, qPrintable(stateOf(id)));
    QCOMPARE(phone.taken().size(), 0);
}

void tst_ContractOutbox::offlineTouchesNothing()
{
    FakeSmsGate phone;
    setPhone(phone.url());
    const QString id = send(u"안녕하세요"_s).text("/message");
    const qsizetype before = phone.journal().size();
    EXPECT_EXIT(m_ctl->run("--offline outbox run"), 7);
    m_ctl->run("--offline sync --once");
    QCOMPARE(phone.journal().size(), before);
    QCOMPARE(stateOf(id), u"queued"_s);
}

void tst_ContractOutbox::backOffFollowsTheClock()
{
    FakeSmsGate phone;
    setPhone(phone.url());
    phone.fail(FakeSmsGate::Fault::ServerError, 1);
    const QString id = send(u"안녕하세요"_s).text("/message");
    m_ctl->run("outbox run");
    QVERIFY(phone.taken().isEmpty());
    later(60);
    m_ctl->run("outbox run");
    QCOMPARE(phone.taken().size(), 1);
    QCOMPARE(stateOf(id), u"accepted"_s);
    QVERIFY(number(row(id), "attempts") >= 2);
}

void tst_ContractOutbox::cancelAndRetry()
{
    const DeadEnd nobody(DeadEnd::Kind::Refuses);
    setPhone(nobody.url());
    const QString id = send(u"안녕하세요"_s).text("/message");
    EXPECT_JSON(m_ctl->run({u"outbox"_s, u"cancel"_s, id}), 0);
    QCOMPARE(stateOf(id), u"cancelled"_s);
    EXPECT_JSON(m_ctl->run("outbox run"), 0);
    QCOMPARE(stateOf(id), u"cancelled"_s);
    EXPECT_EXIT(m_ctl->run({u"outbox"_s, u"cancel"_s, id}), 5);
    EXPECT_EXIT(m_ctl->run({u"outbox"_s, u"done"_s, id}), 5);
}

void tst_ContractOutbox::syncFetchesOnce()
{
    FakeSmsGate phone;
    phone.receive(
        {u"text:-1"_s, u"SMS"_s, u"+821000000002"_s, u"폰에서 온 글"_s, u"2022-10-16T09:30:00.000+09:00"_s});
    phone.receive({u"text:-2"_s, u"SMS"_s, u"+821000000005"_s, u"처음 오는 손님"_s,
                   u"2022-10-16T09:40:00.000+09:00"_s});
    setPhone(phone.url());
    const Answer first = m_ctl->run("sync --once");
    EXPECT_JSON(first, 0);
    QCOMPARE(m_ctl->run("stats").number("/messages"), 3);
    QCOMPARE(m_ctl->run({u"thread"_s, m_customer}).column("/messages", "text").last(), u"폰에서 온 글"_s);
    EXPECT_JSON(m_ctl->run("sync --once"), 0);
    QCOMPARE(m_ctl->run("stats").number("/messages"), 3);
    // The same text in a backup of the phone, a few seconds apart, is the same text.
    const QString sms = m_ctl->write(
        u"later.xml"_s, smsBackup({{u"2022-10-16T09:30:04"_s, u"010-0000-0002"_s, u"폰에서 온 글"_s}}));
    EXPECT_JSON(m_ctl->run({u"import"_s, sms}), 0);
    QCOMPARE(m_ctl->run("stats").number("/messages"), 3);
}

QTEST_GUILESS_MAIN(tst_ContractOutbox)
#include "tst_ContractOutbox.moc"
