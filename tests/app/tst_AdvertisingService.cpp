// Who gets an advertising text and who does not, when it goes, and that a "no" is heard at once.
#include "tests/support/ContinuityFixture.h"

#include <QtTest>

using namespace ieum;
using namespace ieum::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A provider that takes everything and remembers what.
class Taking final : public MessageSender
{
public:
    explicit Taking(QStringList &taken)
        : m_taken(taken)
    {
    }
    SendOutcome send(const OutboxMessage &message) override
    {
        m_taken += message.text;
        SendOutcome outcome;
        outcome.kind = SendOutcome::Kind::Accepted;
        outcome.line = SendOutcome::Line::Good;
        return outcome;
    }
    SendOutcome status(const OutboxMessage &) override
    {
        ++asked;
        SendOutcome outcome;
        outcome.kind = SendOutcome::Kind::Accepted;
        outcome.line = SendOutcome::Line::Good;
        return outcome;
    }
    static inline int asked = 0;

private:
    QStringList &m_taken;
};

} // namespace

class tst_AdvertisingService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void onlyWhoAgreedOrWasHereGetsIt();
    void whatCameThroughAMarketIsNoGround();
    void aTextOfTheirsRefuses_data();
    void aTextOfTheirsRefuses();
    void aLaterYesHolds();
    void theSameTextGoesOnceADay();
    void atNightItWaitsForTheMorning();
    void queuedByDayItStillDoesNotGoAtNight();
    void aNoTakesBackWhatWaits();
    void aNoByTextTakesBackWhatWaits();
    void dealingsAreNotHeldUpByIt();
    void theCustomerIsToldOfTheirWord();
    void withoutAPhoneNothingIsQueued();
    void anEmptyVariableLeavesOnlyThatOneOut();
    void aTieKeepsTheNo();
    void aTransactionalTextMayNotAdvertise();
    void anAdvertisingTemplateGoesNoOtherWay();
    void aSilentPhoneIsAskedEverMoreSeldom();

private:
    CustomerId agrees(const QString &number)
    {
        const CustomerId customer = m->knownByNumber(number);
        const auto word = m->shop.consents.record(customer, AdvertisingWord::Kind::Granted, u"계산대에서"_s,
                                                  ConsentService::Tell::No);
        return word.ok() ? customer : CustomerId();
    }
    void refuses(CustomerId customer)
    {
        QVERIFY(m->shop.consents
                    .record(customer, AdvertisingWord::Kind::Refused, u"전화로"_s, ConsentService::Tell::No)
                    .ok());
    }
    int queued(const QString &body = u"이번 주 할인합니다"_s)
    {
        return m->shop.advertising.send(body)->queued;
    }
    QString reasonFor(CustomerId customer)
    {
        const auto plan = m->shop.advertising.plan(u"할인"_s);
        for (const auto &one : plan->leftOut) {
            if (one.customer == customer)
                return one.because.code;
        }
        return u"gets it"_s;
    }
    QStringList carry()
    {
        QStringList taken;
        if (!m->shop.consents.withdrawRefused().ok())
            return {u"failed"_s};
        (void)m->shop.outbox.run([&](const QString &) { return std::make_unique<Taking>(taken); });
        return taken;
    }
    OutboxState newestState() { return m->shop.outbox.list()->first().state; }

    std::unique_ptr<ContinuityFixture> m;
};

void tst_AdvertisingService::init()
{
    m = std::make_unique<ContinuityFixture>();
    m->setUpPhone();
    ShopProfile profile = *m->shop.settings.profile();
    profile.phone = u"02-000-0000"_s;
    profile.optOut = u"080-000-0000"_s;
    QVERIFY(m->shop.settings.setProfile(profile).ok());
}

void tst_AdvertisingService::onlyWhoAgreedOrWasHereGetsIt()
{
    const CustomerId agreed = agrees(u"010-0000-0001"_s);
    const CustomerId stranger = m->knownByNumber(u"010-0000-0002"_s);
    const CustomerId guest = m->knownByNumber(u"010-0000-0003"_s);
    BookingDraft visit;
    visit.customer = guest;
    visit.name = u"김하늘"_s;
    visit.start = seoulTime(QDate(2022, 9, 1), QTime(15, 0));
    visit.minutes = 60;
    visit.service = u"젤네일"_s;
    QVERIFY(m->shop.bookings.add(visit, BookingService::OnClash::Force).ok());
    const auto plan = m->shop.advertising.plan(u"할인"_s);
    QVERIFY(plan.ok());
    QCOMPARE(plan->recipients.size(), 2);
    QCOMPARE(reasonFor(stranger), u"advertising.no-consent"_s);
    QCOMPARE(plan->recipients[0].customer == agreed ? plan->recipients[0].ground : plan->recipients[1].ground,
             AdvertisingGround::Consent);
    QCOMPARE(queued(), 2);
    const auto waiting = m->shop.outbox.list();
    for (const OutboxMessage &message : *waiting) {
        QVERIFY(message.text.startsWith(u"(광고)[달빛공방] "_s));
        QVERIFY(message.text.endsWith(u"무료수신거부 080-000-0000"_s));
        QCOMPARE(message.textClass, TextClass::Advertising);
    }
}

void tst_AdvertisingService::whatCameThroughAMarketIsNoGround()
{
    const CustomerId buyer = m->knownByNumber(u"010-0000-0004"_s);
    Statement order =
        m->shop.database->prepare("INSERT INTO orders(uid, market, order_no, customer_id, buyer_name, "
                                  "buyer_phone, buyer_id, ordered_at, "
                                  "created_at) VALUES (randomblob(16), ?, ?, ?, '', '', '', ?, ?)");
    Statement line = m->shop.database->prepare(
        "INSERT INTO order_lines(uid, order_id, line_no, item, option, quantity, recipient, phone, postcode, "
        "address, search, updated_at) VALUES (randomblob(16), last_insert_rowid(), '1', '', '', 1, '', '', "
        "'', "
        "'', '', 0)");
    const auto buys = [&](const QString &market) {
        order.reset();
        line.reset();
        const Instant now = m->clock.now();
        QVERIFY(order.bind(market).bind(market + u"-1"_s).bind(buyer).bind(now).bind(now).run().ok());
        QVERIFY(line.run().ok());
    };
    buys(u"naver"_s);
    QCOMPARE(reasonFor(buyer), u"advertising.no-consent"_s);
    buys(u"other"_s);
    QCOMPARE(reasonFor(buyer), u"gets it"_s);
}

void tst_AdvertisingService::aTextOfTheirsRefuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isNo");
    QTest::newRow("as printed") << u"수신거부"_s << true;
    QTest::newRow("spaced") << u"수신 거부 해주세요"_s << true;
    QTest::newRow("short") << u"거부."_s << true;
    QTest::newRow("another no") << u"환불 거부당했어요"_s << false;
    QTest::newRow("a long letter that quotes it")
        << u"어제 받은 문자에 수신거부 번호가 적혀 있던데 혹시 예약 변경도 그 번호로 전화드리면 되는 걸까요?"_s
        << false;
}

void tst_AdvertisingService::aTextOfTheirsRefuses()
{
    QFETCH(QString, text);
    const CustomerId customer = agrees(u"010-0000-0001"_s);
    m->hear(u"sms"_s, {InboxFixture::sms(u"010-0000-0001"_s, u"2022-10-16T10:30"_s, Direction::In, text)});
    m->clock.goOn(3600);
    QFETCH(bool, isNo);
    QCOMPARE(reasonFor(customer), isNo ? u"advertising.refused"_s : u"gets it"_s);
}

void tst_AdvertisingService::aLaterYesHolds()
{
    const CustomerId customer = agrees(u"010-0000-0001"_s);
    m->clock.goOn(60);
    refuses(customer);
    QCOMPARE(reasonFor(customer), u"advertising.refused"_s);
    m->clock.goOn(60);
    agrees(u"010-0000-0001"_s);
    QCOMPARE(reasonFor(customer), u"gets it"_s);
    QCOMPARE(m->shop.consents.words(customer)->size(), 3);
}

void tst_AdvertisingService::theSameTextGoesOnceADay()
{
    agrees(u"010-0000-0001"_s);
    QCOMPARE(queued(), 1);
    QCOMPARE(queued(), 0);
    QCOMPARE(m->shop.advertising.plan(u"이번 주 할인합니다"_s)->already, 1);
    QCOMPARE(queued(u"다른 소식, 할인"_s), 1);
    m->clock.goOn(24 * 3600);
    QCOMPARE(queued(), 1);
}

void tst_AdvertisingService::atNightItWaitsForTheMorning()
{
    agrees(u"010-0000-0001"_s);
    m->clock.set(u"2022-10-16T21:00:00"_s);
    const auto outcome = m->shop.advertising.send(u"할인"_s);
    QCOMPARE(outcome->plan.goesAt, *instantFromIso(u"2022-10-17T08:00"_s));
    QCOMPARE(carry(), QStringList());
    m->clock.set(u"2022-10-17T07:59:59"_s);
    QCOMPARE(carry(), QStringList());
    m->clock.set(u"2022-10-17T08:00:00"_s);
    QCOMPARE(carry().size(), 1);
}

void tst_AdvertisingService::queuedByDayItStillDoesNotGoAtNight()
{
    agrees(u"010-0000-0001"_s);
    m->clock.set(u"2022-10-16T20:59:59"_s);
    QCOMPARE(queued(), 1);
    m->clock.set(u"2022-10-16T21:00:00"_s);
    QCOMPARE(carry(), QStringList());
    QVERIFY(m->shop.outbox.retry(m->shop.outbox.list()->first().id).ok());
    QCOMPARE(carry(), QStringList());
    m->clock.set(u"2022-10-17T09:00:00"_s);
    QCOMPARE(carry().size(), 1);
}

void tst_AdvertisingService::aNoTakesBackWhatWaits()
{
    const CustomerId customer = agrees(u"010-0000-0001"_s);
    QCOMPARE(queued(), 1);
    m->clock.goOn(60);
    refuses(customer);
    QCOMPARE(newestState(), OutboxState::Cancelled);
    QCOMPARE(carry(), QStringList());
}

void tst_AdvertisingService::aNoByTextTakesBackWhatWaits()
{
    agrees(u"010-0000-0001"_s);
    QCOMPARE(queued(), 1);
    m->hear(u"sms"_s,
            {InboxFixture::sms(u"010-0000-0001"_s, u"2022-10-16T10:30"_s, Direction::In, u"수신거부"_s)});
    m->clock.goOn(3600);
    QCOMPARE(carry(), QStringList());
    QCOMPARE(newestState(), OutboxState::Cancelled);
}

void tst_AdvertisingService::dealingsAreNotHeldUpByIt()
{
    const CustomerId customer = agrees(u"010-0000-0001"_s);
    m->clock.set(u"2022-10-16T20:00"_s);
    QCOMPARE(queued(), 1);
    m->clock.set(u"2022-10-16T22:00"_s);
    SendService::Act act;
    act.customer = customer;
    act.text.text = u"네, 내일 3시에 뵙겠습니다."_s;
    QVERIFY(m->shop.sending.send(act).ok());
    QCOMPARE(carry(), QStringList{act.text.text});
}

void tst_AdvertisingService::theCustomerIsToldOfTheirWord()
{
    const CustomerId customer = m->knownByNumber(u"010-0000-0001"_s);
    const auto yes = m->shop.consents.record(customer, AdvertisingWord::Kind::Granted, u"계산대에서"_s,
                                             ConsentService::Tell::Yes);
    QVERIFY(yes->isTold);
    const OutboxMessage told = m->shop.outbox.list()->first();
    QCOMPARE(told.textClass, TextClass::Transactional);
    QCOMPARE(
        told.text,
        u"[달빛공방] 광고 문자 수신 동의가 2022년 10월 16일에 처리되었습니다. 무료수신거부 080-000-0000"_s);
    QCOMPARE(
        m->shop.consents.record(customer, AdvertisingWord::Kind::Granted, u" "_s, ConsentService::Tell::No)
            .error()
            .code,
        u"advertising.no-evidence"_s);
}

void tst_AdvertisingService::withoutAPhoneNothingIsQueued()
{
    agrees(u"010-0000-0001"_s);
    QVERIFY(m->shop.channels.configure(u"sms"_s, {}).ok());
    QCOMPARE(m->shop.advertising.send(u"할인"_s).error().code, u"advertising.no-live-sender"_s);
    QVERIFY(m->shop.outbox.list()->isEmpty());
}

void tst_AdvertisingService::anEmptyVariableLeavesOnlyThatOneOut()
{
    const CustomerId without = agrees(u"010-0000-0001"_s);
    agrees(u"010-0000-0002"_s);
    QVERIFY(m->shop.customerService.rename(m->named(u"0002"_s), u"김하늘"_s).ok());
    const auto outcome = m->shop.advertising.send(u"#{이름} 님, #{예약일시} 이후 할인"_s);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->queued, 0);
    QCOMPARE(outcome->plan.leftOut.first().because.code, u"template.empty-variable"_s);
    QVERIFY(without.isValid());
    QCOMPARE(m->shop.advertising.send(u"#{모르는말} 할인"_s).error().code, u"template.unknown-variable"_s);
}

void tst_AdvertisingService::aTieKeepsTheNo()
{
    const CustomerId one = agrees(u"010-0000-0001"_s);
    m->clock.goOn(60);
    const CustomerId other = m->knownByNumber(u"010-0000-0002"_s);
    refuses(other);
    QVERIFY(m->shop.customerService.merge(other, one).ok());
    QCOMPARE(m->shop.advertising.plan(u"할인"_s)->recipients.size(), 0);
}

void tst_AdvertisingService::aTransactionalTextMayNotAdvertise()
{
    QCOMPARE(m->shop.templates.save(u"switch"_s, u"[#{상호}] 지금 오시면 할인"_s).error().code,
             u"template.advertising-words"_s);
    QCOMPARE(m->shop.templates.save(u"switch"_s, u"[#{상호}] 소식"_s, TextClass::Advertising).error().code,
             u"template.always-transactional"_s);
}

void tst_AdvertisingService::anAdvertisingTemplateGoesNoOtherWay()
{
    QVERIFY(m->shop.templates.save(u"소식"_s, u"가을 할인"_s, TextClass::Advertising).ok());
    m->asks(u"김민지"_s, u"2022-10-15T16:00"_s, u"010-0000-0001"_s);
    m->stop(u"kakao"_s);
    SwitchService::Everybody act;
    act.templateName = u"소식"_s;
    QCOMPARE(m->shop.switches.everybody(act).error().code, u"template.is-advertising"_s);
    QVERIFY(m->shop.outbox.list()->isEmpty());
}

void tst_AdvertisingService::aSilentPhoneIsAskedEverMoreSeldom()
{
    SendService::Act act;
    act.customer = m->knownByNumber(u"010-0000-0001"_s);
    act.text.text = u"내일 뵙겠습니다."_s;
    QVERIFY(m->shop.sending.send(act).ok());
    QCOMPARE(carry().size(), 1);
    Taking::asked = 0;
    for (int halfMinute = 0; halfMinute < 2 * 60 * 24; ++halfMinute) {
        m->clock.goOn(30);
        carry();
    }
    QVERIFY2(Taking::asked >= 24, qPrintable(QString::number(Taking::asked)));
    QVERIFY2(Taking::asked <= 60, qPrintable(QString::number(Taking::asked)));
}

QTEST_GUILESS_MAIN(tst_AdvertisingService)
#include "tst_AdvertisingService.moc"
