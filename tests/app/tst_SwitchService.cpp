// The move of conversations from a stopped channel to a living one (CLI.md, "switch").
#include "tests/support/ContinuityFixture.h"

#include <QtTest>

using namespace ieum;
using namespace ieum::test;
using namespace Qt::Literals::StringLiterals;

class tst_SwitchService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<ContinuityFixture>(); }

    void movesExactlyTheAffected();
    void repeatedItQueuesNothing();
    void aTieMakesNobodyGetItTwice();
    void aDryRunCountsAsItWouldAndChangesNothing();
    void aSharedPurposeHoldsOnlyWithinItsOutage();
    void everyStoppedChannelAtOnce();
    void onlyTheNamedOnes();
    void toOneChannelLeavesOthersUnreachable();
    void takesTheDraftAlong();
    void goesBackWhenTheChannelWorks();
    void aTextThatCannotBeMadeChangesNothing();
    void refusesDeadAndUnknownTargets();
    void withoutAPhoneItWaitsForTheHand();

private:
    SwitchService::Outcome everybody(const SwitchService::Everybody &act = {})
    {
        const auto outcome = m->shop.switches.everybody(act);
        return outcome.ok() ? *outcome : SwitchService::Outcome();
    }
    static SwitchService::Everybody from(const QString &channel, const QString &to = {})
    {
        SwitchService::Everybody act;
        act.from = channel;
        act.to = to;
        return act;
    }
    qsizetype outboxRows() { return m->shop.outbox.list()->size(); }

    std::unique_ptr<ContinuityFixture> m;
};

void tst_SwitchService::movesExactlyTheAffected()
{
    m->setUpPhone();
    const CustomerId minji = m->asks(u"김민지"_s, u"2022-10-15T16:00"_s, u"010-0000-0001"_s);
    m->asks(u"박서윤"_s, u"2022-10-15T16:10"_s);
    m->knownByNumber(u"010-0000-0007"_s);
    m->stop(u"kakao"_s);
    const auto outcome = everybody(from(u"kakao"_s));
    QCOMPARE(outcome.moved.size(), 1);
    QCOMPARE(outcome.moved.first().customer, minji);
    QCOMPARE(outcome.moved.first().to, u"sms"_s);
    QCOMPARE(outcome.unreachable.size(), 1);
    QCOMPARE(outcome.unreachable.first().name, u"박서윤"_s);
    QCOMPARE(outcome.queued, 1);
    QCOMPARE(outcome.byHand, 0);
    QCOMPARE(*m->shop.switches.replyChannel(minji), u"sms"_s);
    QCOMPARE(m->shop.outbox.list()->first().address, u"+821000000001"_s);
}

void tst_SwitchService::repeatedItQueuesNothing()
{
    m->asks(u"김민지"_s, u"2022-10-15T16:00"_s, u"010-0000-0001"_s);
    m->stop(u"kakao"_s);
    QCOMPARE(everybody().queued, 1);
    for (int again = 0; again < 3; ++again) {
        QCOMPARE(everybody().queued, 0);
        QCOMPARE(everybody().moved.size(), 1);
    }
    QCOMPARE(outboxRows(), 1);
}

void tst_SwitchService::aTieMakesNobodyGetItTwice()
{
    const CustomerId minji = m->asks(u"김민지"_s, u"2022-10-15T16:00"_s, u"010-0000-0001"_s);
    const CustomerId mother = m->asks(u"김민지 어머니"_s, u"2022-10-15T16:05"_s);
    m->stop(u"kakao"_s);
    QCOMPARE(everybody().queued, 1);
    QVERIFY(m->shop.customerService.merge(mother, minji).ok());
    QCOMPARE(everybody().queued, 0);
}

void tst_SwitchService::aDryRunCountsAsItWouldAndChangesNothing()
{
    const CustomerId minji = m->asks(u"김민지"_s, u"2022-10-15T16:00"_s, u"010-0000-0001"_s);
    m->stop(u"kakao"_s);
    SwitchService::Everybody dry;
    dry.mode = SwitchService::Mode::DryRun;
    const auto seen = everybody(dry);
    QCOMPARE(seen.queued, 1);
    QCOMPARE(seen.byHand, 1);
    QVERIFY(seen.moved.first().text.contains(m->shop.settings.profile()->name));
    QCOMPARE(outboxRows(), 0);
    QVERIFY(!*m->shop.switchStore.open(minji));
    QCOMPARE(everybody().moved.first().text, seen.moved.first().text);
    QCOMPARE(everybody(dry).queued, 0);
}

void tst_SwitchService::aSharedPurposeHoldsOnlyWithinItsOutage()
{
    m->asks(u"김민지"_s, u"2022-10-15T16:00"_s, u"010-0000-0001"_s);
    m->stop(u"kakao"_s);
    QCOMPARE(everybody().queued, 1);
    QVERIFY(m->shop.channels.up(u"kakao"_s).ok());
    m->clock.goOn(3600);
    m->stop(u"kakao"_s, u"2022-10-16T11:00"_s);
    QCOMPARE(everybody().queued, 1);
    QCOMPARE(outboxRows(), 2);
}

void tst_SwitchService::everyStoppedChannelAtOnce()
{
    const CustomerId minji = m->asks(u"김민지"_s, u"2022-10-15T16:00"_s, u"010-0000-0001"_s);
    IncomingMessage letter =
        InboxFixture::sms(u"seoyun.bake"_s, u"2022-10-15T17:00"_s, Direction::In, u"픽업 몇 시까지예요?"_s);
    letter.contactKind = ContactPoint::Kind::Instagram;
    m->hear(u"instagram"_s, {letter});
    QVERIFY(m->shop.customerService.merge(m->named(u"seoyun"_s), m->knownByNumber(u"010-0000-0002"_s)).ok());
    m->stop(u"kakao"_s);
    m->stop(u"instagram"_s);
    const auto outcome = everybody();
    QCOMPARE(outcome.moved.size(), 2);
    QCOMPARE(outcome.moved[0].from, u"kakao"_s);
    QCOMPARE(outcome.moved[1].from, u"instagram"_s);
    QCOMPARE(outcome.queued, 2);
    QCOMPARE(everybody(from(u"kakao"_s)).moved.size(), 1);
    QCOMPARE(everybody(from(u"kakao"_s)).moved.first().customer, minji);
    QCOMPARE(outboxRows(), 2);
}

void tst_SwitchService::onlyTheNamedOnes()
{
    const CustomerId minji = m->asks(u"김민지"_s, u"2022-10-15T16:00"_s, u"010-0000-0001"_s);
    m->asks(u"박서윤"_s, u"2022-10-15T16:10"_s, u"010-0000-0002"_s);
    m->stop(u"kakao"_s);
    SwitchService::Everybody act;
    act.only = {minji};
    QCOMPARE(everybody(act).moved.size(), 1);
    QCOMPARE(m->shop.outbox.list()->first().customer, minji);
}

void tst_SwitchService::toOneChannelLeavesOthersUnreachable()
{
    m->asks(u"김민지"_s, u"2022-10-15T16:00"_s, u"010-0000-0001"_s);
    m->stop(u"kakao"_s);
    const auto outcome = everybody(from(u"kakao"_s, u"instagram"_s));
    QCOMPARE(outcome.moved.size(), 0);
    QCOMPARE(outcome.unreachable.size(), 1);
    QCOMPARE(outcome.unreachable.first().because.code, u"reach.none"_s);
}

void tst_SwitchService::takesTheDraftAlong()
{
    const CustomerId minji = m->asks(u"김민지"_s, u"2022-10-15T16:00"_s, u"010-0000-0001"_s);
    const Draft draft{u"kakao"_s, u"네, 바꾸신 문구 그대로 만들게요 🎂"_s, {}};
    QVERIFY(m->shop.inbox.saveDraft(minji, draft).ok());
    m->stop(u"kakao"_s);
    QVERIFY(m->shop.switches.one({minji, u"sms"_s, {}, SwitchService::Mode::Commit}).ok());
    QCOMPARE(*m->shop.inbox.draft(minji), (Draft{u"sms"_s, draft.text, {}}));
    QCOMPARE(outboxRows(), 0);
}

void tst_SwitchService::goesBackWhenTheChannelWorks()
{
    const CustomerId minji = m->asks(u"김민지"_s, u"2022-10-15T16:00"_s, u"010-0000-0001"_s);
    m->stop(u"kakao"_s);
    QVERIFY(m->shop.switches.one({minji, u"sms"_s, {}, SwitchService::Mode::Commit}).ok());
    QVERIFY(m->shop.switches.one({minji, u"phone"_s, {}, SwitchService::Mode::Commit}).ok());
    QCOMPARE((*m->shop.switchStore.open(minji))->from, u"kakao"_s); // the first one, for the way back
    QCOMPARE(*m->shop.switches.replyChannel(minji), u"phone"_s);
    QVERIFY(m->shop.channels.up(u"kakao"_s).ok());
    QVERIFY(!*m->shop.switchStore.open(minji));
    QCOMPARE(*m->shop.switches.replyChannel(minji), u"kakao"_s);
}

void tst_SwitchService::aTextThatCannotBeMadeChangesNothing()
{
    const CustomerId first = m->asks(u"김민지"_s, u"2022-10-15T16:00"_s, u"010-0000-0001"_s);
    m->asks(u"박서윤"_s, u"2022-10-15T16:10"_s, u"010-0000-0002"_s);
    BookingDraft booking;
    booking.customer = first;
    booking.name = u"김민지"_s;
    booking.service = u"젤"_s;
    booking.start = instantFromIso(u"2022-10-16T14:00"_s)->inSeoul();
    QVERIFY(m->shop.bookings.add(booking, BookingService::OnClash::Force).ok());
    QVERIFY(m->shop.templates.save(u"when"_s, u"#{예약일시}에 뵙겠습니다"_s).ok());
    m->stop(u"kakao"_s);
    // The first has a booking, the second has none: the text of one cannot be made.
    SwitchService::Everybody act = from(u"kakao"_s);
    act.templateName = u"when"_s;
    const auto refused = m->shop.switches.everybody(act);
    QCOMPARE(refused.error().code, u"template.empty-variable"_s);
    QCOMPARE(outboxRows(), 0);
    QVERIFY(!*m->shop.switchStore.open(first));
}

void tst_SwitchService::refusesDeadAndUnknownTargets()
{
    const CustomerId minji = m->asks(u"김민지"_s, u"2022-10-15T16:00"_s, u"010-0000-0001"_s);
    m->stop(u"kakao"_s);
    const auto codeOf = [&](const QString &dead, const QString &to) {
        return m->shop.switches.everybody(from(dead, to)).error().code;
    };
    QCOMPARE(codeOf(u"kakao"_s, u"kakao"_s), u"outbox.channel-stopped"_s);
    QCOMPARE(codeOf(u"kakao"_s, u"telegraph"_s), u"channel.not-found"_s);
    QCOMPARE(codeOf(u"telegraph"_s, u"sms"_s), u"channel.not-found"_s);
    QCOMPARE(m->shop.switches.one({minji, u"kakao"_s, {}, SwitchService::Mode::Commit}).error().code,
             u"outbox.channel-stopped"_s);
    QCOMPARE(m->shop.switches.one({CustomerId{999}, u"sms"_s, {}, SwitchService::Mode::Commit}).error().code,
             u"customer.none"_s);
}

void tst_SwitchService::withoutAPhoneItWaitsForTheHand()
{
    m->asks(u"김민지"_s, u"2022-10-15T16:00"_s, u"010-0000-0001"_s);
    m->stop(u"kakao"_s);
    const auto outcome = everybody();
    QCOMPARE(outcome.queued, 1);
    QCOMPARE(outcome.byHand, 1);
    QCOMPARE(m->shop.outbox.list()->first().state, OutboxState::ByHand);
}

QTEST_GUILESS_MAIN(tst_SwitchService)
#include "tst_SwitchService.moc"
