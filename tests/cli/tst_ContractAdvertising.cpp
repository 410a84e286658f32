// `consent`, `advertise`: advertising texts stand apart from those about a dealing.
#include "tests/support/FakeSmsGate.h"
#include "tests/support/IeumCtl.h"

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractAdvertising : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void onlyWhoAgreedGetsIt();
    void aDryRunQueuesNothing();
    void itGoesOutByDay();
    void aRefusalIsHeard();
    void theShopMustSayWhoItIs();
    void templatesHaveAClass();

private:
    QString customer(const QString &phone)
    {
        const QString at = u"2022-10-20T1%1:00"_s.arg(phone.back());
        m_ctl->run({u"book"_s, u"add"_s, u"--at"_s, at, u"--minutes"_s, u"60"_s, u"--service"_s, u"젤네일"_s,
                    u"--name"_s, u"손님"_s + phone.right(1), u"--phone"_s, phone});
        const Json found = m_ctl->run("customer list").find("/customers", "name", u"손님"_s + phone.right(1));
        return ieum::test::text(found, "id");
    }
    Answer advertise(const QStringList &more = {})
    {
        return m_ctl->run(QStringList{u"advertise"_s, u"--text"_s, u"가을 20% 할인"_s} + more);
    }

    FakeSmsGate m_gate;
    std::unique_ptr<IeumCtl> m_ctl;
};

void tst_ContractAdvertising::init()
{
    m_ctl = IeumCtl::withShop();
    m_ctl->at(u"2022-10-16T10:00:00+09:00"_s);
    m_ctl->setVariable(u"PHONE"_s, FakeSmsGate::password());
    EXPECT_JSON(m_ctl->run({u"channel"_s, u"set"_s, u"sms"_s, u"smsgate"_s, u"--url"_s, m_gate.url(),
                            u"--user"_s, FakeSmsGate::user(), u"--password-env"_s, u"PHONE"_s}),
                0);
    EXPECT_JSON(m_ctl->run("shop set --phone 02-000-0000 --opt-out 0800000000"), 0);
    QCOMPARE(m_ctl->run("shop show").text("/opt_out"), u"080-000-0000"_s);
}

void tst_ContractAdvertising::onlyWhoAgreedGetsIt()
{
    const QString agreed = customer(u"010-0000-0001"_s);
    const QString other = customer(u"010-0000-0002"_s);
    EXPECT_JSON(m_ctl->run({u"consent"_s, u"grant"_s, agreed, u"--how"_s, u"계산대에서"_s}), 0);
    const Answer sent = advertise();
    EXPECT_JSON(sent, 0);
    QCOMPARE(sent.count("/recipients"), 1);
    QCOMPARE(sent.text("/recipients/0/customer"), agreed);
    QCOMPARE(sent.text("/recipients/0/ground"), u"consent"_s);
    QCOMPARE(sent.text("/left_out/0/customer"), other);
    QCOMPARE(sent.text("/left_out/0/because_code"), u"advertising.no-consent"_s);
    const Answer outbox = m_ctl->run("outbox list");
    QCOMPARE(outbox.count("/messages"), 1);
    QCOMPARE(outbox.text("/messages/0/class"), u"advertising"_s);
    QVERIFY(outbox.text("/messages/0/text").startsWith(u"(광고)"_s));
    EXPECT_JSON(advertise(), 0);
    QCOMPARE(m_ctl->run("outbox list").count("/messages"), 1);
}

void tst_ContractAdvertising::aDryRunQueuesNothing()
{
    EXPECT_JSON(m_ctl->run({u"consent"_s, u"grant"_s, customer(u"010-0000-0001"_s), u"--how"_s, u"전화"_s}),
                0);
    QCOMPARE(advertise({u"--dry-run"_s}).count("/recipients"), 1);
    QCOMPARE(m_ctl->run("outbox list").count("/messages"), 0);
}

void tst_ContractAdvertising::itGoesOutByDay()
{
    EXPECT_JSON(m_ctl->run({u"consent"_s, u"grant"_s, customer(u"010-0000-0001"_s), u"--how"_s, u"전화"_s}),
                0);
    m_ctl->at(u"2022-10-16T20:59:50+09:00"_s);
    EXPECT_JSON(advertise(), 0);
    m_ctl->at(u"2022-10-16T21:00:00+09:00"_s);
    m_ctl->run("outbox run");
    QCOMPARE(m_ctl->run("outbox list").text("/messages/0/state"), u"queued"_s);
    m_ctl->at(u"2022-10-17T08:00:00+09:00"_s);
    m_ctl->run("outbox run");
    QCOMPARE(m_ctl->run("outbox list").text("/messages/0/state"), u"accepted"_s);
}

void tst_ContractAdvertising::aRefusalIsHeard()
{
    const QString id = customer(u"010-0000-0001"_s);
    EXPECT_JSON(m_ctl->run({u"consent"_s, u"grant"_s, id, u"--how"_s, u"계산대에서"_s}), 0);
    EXPECT_JSON(advertise(), 0);
    const Answer no = m_ctl->at(u"2022-10-16T10:05:00+09:00"_s)
                          .run({u"consent"_s, u"refuse"_s, id, u"--how"_s, u"전화로"_s, u"--tell"_s});
    EXPECT_JSON(no, 0);
    QCOMPARE(no.number("/withdrawn"), 1);
    QVERIFY(no.isTrue("/told"));
    const Answer words = m_ctl->run({u"consent"_s, u"list"_s, id});
    QCOMPARE(words.count("/words"), 2);
    QVERIFY(!words.isTrue("/allowed"));
    QCOMPARE(words.text("/because_code"), u"advertising.refused"_s);
    QCOMPARE(m_ctl->run({u"consent"_s, u"grant"_s, id}).exit, 2);
}

void tst_ContractAdvertising::theShopMustSayWhoItIs()
{
    QCOMPARE(m_ctl->run("shop set --opt-out 010-0000-0000").exit, 2);
    EXPECT_JSON(m_ctl->run({u"shop"_s, u"set"_s, u"--opt-out"_s, QString()}), 0);
    const Answer refused = advertise();
    QCOMPARE(refused.exit, 5);
    QCOMPARE(refused.text("/error/code"), u"advertising.no-opt-out"_s);
}

void tst_ContractAdvertising::templatesHaveAClass()
{
    const Answer refused = m_ctl->run({u"template"_s, u"set"_s, u"가을"_s, u"가을 할인"_s});
    QCOMPARE(refused.exit, 5);
    QCOMPARE(refused.text("/error/code"), u"template.advertising-words"_s);
    const Answer saved =
        m_ctl->run({u"template"_s, u"set"_s, u"가을"_s, u"가을 할인"_s, u"--class"_s, u"advertising"_s});
    EXPECT_JSON(saved, 0);
    QCOMPARE(saved.text("/class"), u"advertising"_s);
    QCOMPARE(
        m_ctl->run({u"send"_s, customer(u"010-0000-0001"_s), u"--template"_s, u"가을"_s}).text("/error/code"),
        u"template.is-advertising"_s);
}

QTEST_GUILESS_MAIN(tst_ContractAdvertising)
#include "tst_ContractAdvertising.moc"
