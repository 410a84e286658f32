// Whom a stopped channel leaves waiting (CLI.md, "affected"), and who of them has been contacted.
#include "tests/support/ContinuityFixture.h"

#include <QtTest>

using namespace ieum;
using namespace ieum::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A phone that takes a text and says later that it could not send it.
class FailsLater final : public MessageSender
{
public:
    SendOutcome send(const OutboxMessage &) override { return {SendOutcome::Kind::Accepted, {}, {}, {}}; }
    SendOutcome status(const OutboxMessage &) override
    {
        return {SendOutcome::Kind::Failed, {}, {}, Error("sms.phone-failed")};
    }
};

} // namespace

class tst_AffectedService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<ContinuityFixture>(); }

    void nobodyWhileEverythingWorks();
    void onlyPeopleTiedToTheChannel();
    void aRowAReasonByUrgency();
    void groupRoomsNever();
    void answeredAnywhereIsAnswered();
    void oldSilencesAreNotThisOutages();
    void bookingsOfTodayAndTomorrowThatAreAhead();
    void paidOrdersOfTheMarketThatAreNotShipped();
    void promisedCallsUntilTheyAreMade();
    void aShutAdminPageStopsOrdersOnly();
    void noTextToALandline();
    void aQueuedTextIsAContact();
    void whatWaitsForAHandOrFailedIsNone();
    void aTextThatFailsLaterIsNone();
    void aCallThatWasAnsweredIsAContact();
    void twoStoppedChannelsCountAPersonOnce();

private:
    Affected only()
    {
        const AffectedPeople people = m->people();
        return people.rows.size() == 1 ? people.rows.first() : Affected();
    }
    void book(CustomerId customer, const QString &start)
    {
        BookingDraft draft;
        draft.customer = customer;
        draft.name = u"손님"_s;
        draft.service = u"젤 케어"_s;
        draft.start = instantFromIso(start)->inSeoul();
        QVERIFY(m->shop.bookings.add(draft, BookingService::OnClash::Force)->booking.isValid());
    }
    void order(CustomerId customer, const QString &market, Payment payment = Payment::Paid)
    {
        OrderDraft draft;
        draft.market = market;
        draft.orderNo = u"A-%1"_s.arg(++m_orders);
        draft.customer = customer;
        draft.recipient.name = u"받는이"_s;
        draft.item = u"캔들 2개"_s;
        draft.payment = payment;
        QVERIFY(m->shop.orderService.add(draft).ok());
    }

    std::unique_ptr<ContinuityFixture> m;
    int m_orders = 0;
};

void tst_AffectedService::nobodyWhileEverythingWorks()
{
    m->asks(u"김민지"_s, u"2022-10-15T16:00"_s);
    QCOMPARE(m->affected(), QStringList());
    m->stop(u"kakao"_s);
    QCOMPARE(m->affected(), QStringList{u"김민지 unanswered"_s});
    QVERIFY(m->shop.channels.up(u"kakao"_s).ok());
    QCOMPARE(m->affected(), QStringList());
    QCOMPARE(m->affected(u"telegraph"_s), QStringList{u"channel.not-found"_s});
}

void tst_AffectedService::onlyPeopleTiedToTheChannel()
{
    m->asks(u"김민지"_s, u"2022-10-15T16:00"_s);
    m->hear(u"sms"_s,
            {InboxFixture::sms(u"010-0000-0009"_s, u"2022-10-15T16:00"_s, Direction::In, u"계세요?"_s)});
    m->stop(u"kakao"_s);
    QCOMPARE(m->affected(u"kakao"_s), QStringList{u"김민지 unanswered"_s});
    m->stop(u"instagram"_s);
    QCOMPARE(m->affected(u"instagram"_s), QStringList());
}

void tst_AffectedService::aRowAReasonByUrgency()
{
    const CustomerId minji = m->asks(u"김민지"_s, u"2022-10-15T16:00"_s);
    m->asks(u"박서윤"_s, u"2022-10-15T15:00"_s);
    book(minji, u"2022-10-16T14:00"_s);
    m->stop(u"kakao"_s);
    QCOMPARE(m->affected(),
             (QStringList{u"박서윤 unanswered"_s, u"김민지 unanswered"_s, u"김민지 booking"_s}));
    QCOMPARE(m->people().all, 2);
}

void tst_AffectedService::groupRoomsNever()
{
    IncomingMessage talk =
        InboxFixture::kakao(u"동네 상인회"_s, u"2022-10-15T16:00"_s, u"옆집"_s, u"정전인가요"_s);
    talk.isGroup = true;
    m->hear(u"kakao"_s, {talk});
    m->stop(u"kakao"_s);
    QCOMPARE(m->affected(), QStringList());
}

void tst_AffectedService::answeredAnywhereIsAnswered()
{
    m->asks(u"김민지"_s, u"2022-10-15T14:00"_s, u"010-0000-0001"_s);
    m->stop(u"kakao"_s);
    QCOMPARE(m->affected(), QStringList{u"김민지 unanswered"_s});
    m->hear(u"sms"_s,
            {InboxFixture::sms(u"010-0000-0001"_s, u"2022-10-15T17:00"_s, Direction::Out, u"네 됩니다"_s)});
    QCOMPARE(m->affected(), QStringList());
}

void tst_AffectedService::oldSilencesAreNotThisOutages()
{
    m->asks(u"김민지"_s, u"2022-09-15T10:00"_s);
    m->asks(u"박서윤"_s, u"2022-09-17T10:00"_s);
    m->stop(u"kakao"_s);
    QCOMPARE(m->affected(), QStringList{u"박서윤 unanswered"_s});
}

void tst_AffectedService::bookingsOfTodayAndTomorrowThatAreAhead()
{
    const CustomerId minji = m->asks(u"김민지"_s, u"2022-10-15T14:00"_s);
    QVERIFY(m->shop.inbox.markHandled(minji).ok());
    for (const QString &start : {u"2022-10-15T14:00"_s, u"2022-10-16T08:00"_s, u"2022-10-16T11:00"_s,
                                 u"2022-10-17T19:00"_s, u"2022-10-18T10:00"_s})
        book(minji, start);
    m->stop(u"kakao"_s, u"2022-10-16T09:30"_s);
    QCOMPARE(m->affected(), (QStringList{u"김민지 booking"_s, u"김민지 booking"_s}));
    QCOMPARE(toIso(m->people().rows.last().urgentAt), u"2022-10-17T19:00:00+09:00"_s);
}

void tst_AffectedService::paidOrdersOfTheMarketThatAreNotShipped()
{
    const CustomerId buyer = m->knownByNumber(u"010-0000-0002"_s);
    order(buyer, u"kakao"_s);
    order(m->knownByNumber(u"010-0000-0003"_s), u"coupang"_s);
    order(buyer, u"kakao"_s, Payment::Awaiting);
    m->stop(u"kakao"_s);
    QCOMPARE(only().why, Affected::Why::Unshipped);
    QCOMPARE(m->affected(u"market-coupang"_s), QStringList());
    m->stop(u"market-coupang"_s);
    QCOMPARE(m->affected(u"market-coupang"_s).size(), 1);
}

void tst_AffectedService::promisedCallsUntilTheyAreMade()
{
    const CustomerId minji = m->asks(u"김민지"_s, u"2022-10-15T14:00"_s);
    QVERIFY(m->shop.inbox.markHandled(minji).ok());
    const Instant due = *instantFromIso(u"2022-10-16T15:00"_s);
    const auto promise = m->shop.callbacks.add(minji, due, u" 색상 문의 "_s);
    QCOMPARE(*m->shop.callbacks.add(minji, due, {}), *promise);
    m->stop(u"kakao"_s, u"2022-10-16T09:30"_s);
    QCOMPARE(m->affected(), QStringList{u"김민지 callback"_s});
    QCOMPARE(only().subject, u"색상 문의"_s);
    QVERIFY(m->shop.callbacks.done(*promise).ok());
    QCOMPARE(m->affected(), QStringList());
    QCOMPARE(m->shop.callbacks.done(*promise).error().code, u"callback.none"_s);
}

void tst_AffectedService::aShutAdminPageStopsOrdersOnly()
{
    const CustomerId minji = m->asks(u"김민지"_s, u"2022-10-15T14:00"_s);
    order(minji, u"kakao"_s);
    QVERIFY(m->shop.channels.down({u"kakao"_s, ChannelFunction::Admin, {}, {}}).ok());
    QCOMPARE(m->affected(u"kakao"_s), QStringList{u"김민지 unshipped"_s});
}

void tst_AffectedService::noTextToALandline()
{
    m->hear(u"phone"_s, {InboxFixture::call(u"02-000-0100"_s, u"2022-10-15T16:00"_s, Direction::In,
                                            CallOutcome::Missed, 0)});
    const CustomerId caller = m->named(u"0100"_s);
    m->hear(u"kakao"_s,
            {InboxFixture::kakao(u"김민지"_s, u"2022-10-15T16:10"_s, u"김민지"_s, u"전화했어요"_s)});
    QVERIFY(m->shop.customerService.merge(m->named(u"김민지"_s), caller).ok());
    m->stop(u"kakao"_s);
    QVERIFY(only().best);
    QCOMPARE(only().best->channel, u"phone"_s);
    QVERIFY(only().alternatives.isEmpty());
}

void tst_AffectedService::aQueuedTextIsAContact()
{
    m->setUpPhone();
    m->asks(u"김민지"_s, u"2022-10-15T14:00"_s, u"010-0000-0001"_s);
    m->asks(u"박서윤"_s, u"2022-10-15T14:30"_s);
    m->stop(u"kakao"_s);
    QCOMPARE(m->people().toContact(), 2);
    QVERIFY(m->shop.switches.everybody({}).ok());
    QCOMPARE(m->people().toContact(), 1); // nothing reaches the other one
    QCOMPARE(m->people().rows.first().text, OutboxState::Queued);
}

void tst_AffectedService::whatWaitsForAHandOrFailedIsNone()
{
    m->asks(u"김민지"_s, u"2022-10-15T14:00"_s, u"010-0000-0001"_s);
    m->stop(u"kakao"_s);
    QVERIFY(m->shop.switches.everybody({}).ok());
    QCOMPARE(only().text, OutboxState::ByHand);
    QCOMPARE(m->people().toContact(), 1);
    QVERIFY(m->shop.outbox.done(m->shop.outbox.list()->first().id).ok());
    QCOMPARE(m->people().toContact(), 0);
}

void tst_AffectedService::aTextThatFailsLaterIsNone()
{
    m->setUpPhone();
    const CustomerId minji = m->asks(u"김민지"_s, u"2022-10-15T14:00"_s, u"010-0000-0001"_s);
    m->stop(u"kakao"_s);
    QVERIFY(m->shop.switches.everybody({}).ok());
    const auto run = [&] {
        return m->shop.outbox.run([](const QString &) { return std::make_unique<FailsLater>(); }).ok();
    };
    QVERIFY(run());
    QCOMPARE(m->people().all, 0); // answered
    QVERIFY(run());
    QCOMPARE(m->people().toContact(), 1); // it never left, so they wait as before
    QCOMPARE(only().text, OutboxState::Failed);
    QVERIFY(m->shop.inbox.thread(minji, 0)->messages.last().neverLeft);
}

void tst_AffectedService::aCallThatWasAnsweredIsAContact()
{
    const CustomerId minji = m->asks(u"김민지"_s, u"2022-10-15T14:00"_s, u"010-0000-0001"_s);
    book(minji, u"2022-10-16T14:00"_s);
    m->stop(u"kakao"_s);
    const auto call = [&](const QString &at, CallOutcome outcome, int seconds) {
        m->hear(u"phone"_s, {InboxFixture::call(u"010-0000-0001"_s, at, Direction::Out, outcome, seconds)});
    };
    call(u"2022-10-16T09:00"_s, CallOutcome::Missed, 0);
    QCOMPARE(m->people().toContact(), 1);
    m->hear(u"kakao"_s, {InboxFixture::kakao(u"김민지"_s, u"2022-10-16T09:05"_s, u""_s, u"혹시 보이세요"_s)});
    QCOMPARE(m->people().toContact(), 1); // over the channel that is dead
    call(u"2022-10-16T09:10"_s, CallOutcome::Answered, 40);
    QCOMPARE(m->people().toContact(), 0);
    QCOMPARE(m->people().all, 1); // the booking stands
}

void tst_AffectedService::twoStoppedChannelsCountAPersonOnce()
{
    const CustomerId minji = m->asks(u"김민지"_s, u"2022-10-15T14:00"_s, u"010-0000-0001"_s);
    order(minji, u"naver"_s);
    m->stop(u"kakao"_s);
    m->stop(u"naver"_s);
    QCOMPARE(m->affected(), (QStringList{u"김민지 unanswered"_s, u"김민지 unshipped"_s}));
    QCOMPARE(m->people().all, 1);
    const auto moved = m->shop.switches.everybody({});
    QVERIFY2(moved.ok(), moved.ok() ? "" : qPrintable(moved.error().code));
    QCOMPARE(moved->moved.size(), 1);
}

QTEST_GUILESS_MAIN(tst_AffectedService)
#include "tst_AffectedService.moc"
