// What the owner does with a conversation besides answering it, and the numbers of the views.
#include "core/inbox/InboxService.h"
#include "core/storage/CounterStore.h"
#include "core/storage/OutboxStore.h"
#include "tests/support/InboxFixture.h"

#include <QtTest>

using namespace ieum;
using namespace ieum::test;
using namespace Qt::Literals::StringLiterals;

using View = ConversationFilter::View;

class tst_InboxService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_shop.reset(); }

    void snoozedIsNotWaitingAndNotDone();
    void snoozedComesBackAtItsTime();
    void snoozedComesBackWhenTheCustomerWrites();
    void snoozedEndsWithOurAnswerAndWhenHandled();
    void handledTakenBackIsSnoozedAgain();
    void dueAgainWithoutAnInquiryWaitsToo();
    void cannotBeSnoozedIntoThePast();
    void snoozedIsStillUnansweredForScripts();
    void noteStandsBesideTheThreadAndNeverInTheOutbox();
    void removedNoteLeavesATombstoneAndCanBePutBack();
    void draftKeepsReplyAndNote();
    void everyCounterIsTheLengthOfItsList();

private:
    QStringList namesIn(View view, const QString &channel = {})
    {
        QStringList names;
        const auto rows = m_shop->inbox.conversations({view, channel}, 0);
        for (const Conversation &row : rows.ok() ? *rows : QList<Conversation>())
            names += row.shownName();
        return names;
    }
    CustomerId haneul() { return m_shop->customer(u"김하늘"_s); }
    Instant inHours(int hours) { return m_shop->clock.now().plusSeconds(hours * 3600); }
    void pass(int hours) { m_shop->clock.goOn(hours * 3600); }

    std::unique_ptr<InboxFixture> m_shop;
};

void tst_InboxService::init()
{
    m_shop = std::make_unique<InboxFixture>();
    m_shop->enter(
        u"kakao"_s,
        {InboxFixture::kakao(u"김하늘"_s, u"2022-10-16T09:48"_s, u"김하늘"_s, u"3시로 할게요"_s),
         InboxFixture::kakao(u"박서윤"_s, u"2022-10-16T07:12"_s, u"박서윤"_s, u"문구 바꿔도 되나요?"_s),
         InboxFixture::kakao(u"이도현"_s, u"2022-08-01T07:12"_s, u"이도현"_s, u"오래된 문의예요"_s),
         InboxFixture::kakao(u"오세라"_s, u"2022-10-15T10:00"_s, u"오세라"_s, u"향 바꿀 수 있나요"_s),
         InboxFixture::kakao(u"오세라"_s, u"2022-10-15T10:20"_s, QString(), u"네 가능해요"_s)});
    m_shop->enter(u"phone"_s, {InboxFixture::call(u"010-0000-2210"_s, u"2022-10-16T09:02"_s, Direction::In,
                                                  CallOutcome::Missed, 0)});
    QCOMPARE(namesIn(View::Waiting), (QStringList{u"김하늘"_s, u"010-0000-2210"_s, u"박서윤"_s}));
}

void tst_InboxService::snoozedIsNotWaitingAndNotDone()
{
    QVERIFY(m_shop->inbox.snooze(haneul(), inHours(3)).ok());
    QCOMPARE(namesIn(View::Waiting), (QStringList{u"010-0000-2210"_s, u"박서윤"_s}));
    QCOMPARE(namesIn(View::Snoozed), QStringList{u"김하늘"_s});
    QCOMPARE(namesIn(View::Done), QStringList{u"오세라"_s});
    QVERIFY(m_shop->inbox.undoSnooze(haneul()).ok());
    QCOMPARE(namesIn(View::Waiting).first(), u"김하늘"_s);
    QVERIFY(namesIn(View::Snoozed).isEmpty());
}

void tst_InboxService::snoozedComesBackAtItsTime()
{
    QVERIFY(m_shop->inbox.snooze(haneul(), inHours(3)).ok());
    pass(2);
    QVERIFY(!namesIn(View::Waiting).contains(u"김하늘"_s));
    pass(1); // nothing is written meanwhile: the clock alone brings it back
    QVERIFY(namesIn(View::Waiting).contains(u"김하늘"_s));
    QVERIFY(namesIn(View::Snoozed).isEmpty());
}

void tst_InboxService::snoozedComesBackWhenTheCustomerWrites()
{
    QVERIFY(m_shop->inbox.snooze(haneul(), inHours(48)).ok());
    m_shop->enter(u"kakao"_s, {InboxFixture::kakao(u"김하늘"_s, u"2022-10-16T09:59"_s, u"김하늘"_s,
                                                   u"아 4시도 되나요"_s)});
    QVERIFY(namesIn(View::Waiting).contains(u"김하늘"_s));
    QVERIFY(namesIn(View::Snoozed).isEmpty());
}

void tst_InboxService::snoozedEndsWithOurAnswerAndWhenHandled()
{
    QVERIFY(m_shop->inbox.snooze(haneul(), inHours(3)).ok());
    m_shop->enter(u"kakao"_s, {InboxFixture::kakao(u"김하늘"_s, u"2022-10-16T10:00"_s, QString(), u"네!"_s)});
    QVERIFY(namesIn(View::Done).contains(u"김하늘"_s));
    const CustomerId seoyun = m_shop->customer(u"박서윤"_s);
    QVERIFY(m_shop->inbox.snooze(seoyun, inHours(3)).ok());
    QVERIFY(m_shop->inbox.markHandled(seoyun).ok());
    QVERIFY(namesIn(View::Done).contains(u"박서윤"_s));
    pass(4);
    QVERIFY(!namesIn(View::Waiting).contains(u"박서윤"_s));
}

void tst_InboxService::handledTakenBackIsSnoozedAgain()
{
    QVERIFY(m_shop->inbox.snooze(haneul(), inHours(3)).ok());
    QVERIFY(m_shop->inbox.markHandled(haneul()).ok());
    QVERIFY(m_shop->inbox.undoHandled(haneul()).ok());
    QCOMPARE(namesIn(View::Snoozed), QStringList{u"김하늘"_s});
}

void tst_InboxService::dueAgainWithoutAnInquiryWaitsToo()
{
    const CustomerId sera = m_shop->customer(u"오세라"_s);
    QVERIFY(m_shop->inbox.snooze(sera, inHours(1)).ok());
    QVERIFY(!namesIn(View::Done).contains(u"오세라"_s));
    pass(1);
    QVERIFY(namesIn(View::Waiting).contains(u"오세라"_s));
    QVERIFY(m_shop->inbox.markHandled(sera).ok());
    QVERIFY(namesIn(View::Done).contains(u"오세라"_s));
}

void tst_InboxService::cannotBeSnoozedIntoThePast()
{
    QCOMPARE(m_shop->inbox.snooze(haneul(), m_shop->clock.now()).error().code, u"inbox.snooze-in-past"_s);
    QVERIFY(namesIn(View::Waiting).contains(u"김하늘"_s));
}

void tst_InboxService::snoozedIsStillUnansweredForScripts()
{
    QVERIFY(m_shop->inbox.snooze(haneul(), inHours(3)).ok());
    QVERIFY(namesIn(View::Unanswered).contains(u"김하늘"_s));
    QVERIFY(namesIn(View::RecentlyUnanswered).contains(u"김하늘"_s));
}

void tst_InboxService::noteStandsBesideTheThreadAndNeverInTheOutbox()
{
    const QStringList before = m_shop->threadOf(haneul());
    QVERIFY(m_shop->inbox.addNote(haneul(), u"  아세톤 냄새에 민감하심 "_s).ok());
    const auto notes = m_shop->inbox.notes(haneul());
    QCOMPARE(notes->size(), 1);
    QCOMPARE(notes->first().text, u"아세톤 냄새에 민감하심"_s);
    QCOMPARE(notes->first().at, m_shop->clock.now());
    QCOMPARE(m_shop->threadOf(haneul()), before);
    QVERIFY(OutboxStore(*m_shop->database).list(0)->isEmpty());
    QCOMPARE(m_shop->inbox.addNote(haneul(), u" \n"_s).error().code, u"inbox.empty-note"_s);
    QVERIFY(namesIn(View::Waiting).contains(u"김하늘"_s)); // a note is no answer
}

void tst_InboxService::removedNoteLeavesATombstoneAndCanBePutBack()
{
    QVERIFY(m_shop->inbox.addNote(haneul(), u"메모"_s).ok());
    const InternalNote note = m_shop->inbox.notes(haneul())->first();
    QVERIFY(m_shop->inbox.removeNote(note.id).ok());
    QVERIFY(m_shop->inbox.notes(haneul())->isEmpty());
    Statement tombs =
        m_shop->database->prepare("SELECT count(*) FROM tombstones WHERE kind = 'internal-note'");
    QVERIFY(tombs.step().ok());
    QCOMPARE(tombs.integer(0), 1);
    QVERIFY(m_shop->inbox.restoreNote(haneul(), note).ok());
    QCOMPARE(m_shop->inbox.notes(haneul())->first().at, note.at);
}

void tst_InboxService::draftKeepsReplyAndNote()
{
    const Draft draft{u"kakao"_s, u"네 하늘 님"_s, u"오프 때 드릴 금지"_s};
    QVERIFY(m_shop->inbox.saveDraft(haneul(), draft).ok());
    QCOMPARE(*m_shop->inbox.draft(haneul()), draft);
    QCOMPARE(m_shop->inbox.conversations({View::Waiting, {}}, 1)->first().draft, u"네 하늘 님"_s);
    QVERIFY(m_shop->inbox.saveDraft(haneul(), {}).ok());
    QVERIFY(m_shop->inbox.withDraft()->isEmpty());
}

void tst_InboxService::everyCounterIsTheLengthOfItsList()
{
    const CustomerId sera = m_shop->customer(u"오세라"_s);
    QVERIFY(m_shop->inbox.snooze(sera, inHours(1)).ok());
    const auto add = [&](const char *sql) { QVERIFY(m_shop->database->execute(sql).ok()); };
    add("INSERT INTO bookings(uid, customer_id, name, phone, service, start_local, end_local, created_at, "
        "updated_at)"
        " SELECT randomblob(16), id, '', '', '젤네일', '2022-10-16T1' || n || ':00', '2022-10-16T1' || n || "
        "':30', 0, 0"
        " FROM customers, (SELECT 1 AS n UNION SELECT 3) WHERE id < 3");
    add("INSERT INTO orders(uid, market, order_no, customer_id, buyer_name, buyer_phone, buyer_id, "
        "created_at)"
        " SELECT randomblob(16), 'naver', id, id, '', '', '', 0 FROM customers");
    add("INSERT INTO order_lines(uid, order_id, line_no, item, option, quantity, recipient, phone, postcode, "
        "address,"
        " search, updated_at) SELECT randomblob(16), id, n, '캔들', '', 1, '', '', '', '', '', 0"
        " FROM orders, (SELECT 1 AS n UNION SELECT 2)");
    for (const int hours : {0, 2, 24 * 40}) {
        pass(hours);
        for (const QString &channel : {QString(), u"kakao"_s, u"phone"_s, u"sms"_s}) {
            const auto counters = CounterStore(*m_shop->database).read(m_shop->clock.now(), channel);
            QVERIFY(counters.ok());
            QCOMPARE(counters->unanswered, namesIn(View::Waiting, channel).size());
            QCOMPARE(counters->longUnanswered, namesIn(View::LongWaiting, channel).size());
            QCOMPARE(counters->snoozed, namesIn(View::Snoozed, channel).size());
            QCOMPARE(counters->done, namesIn(View::Done, channel).size());
            QCOMPARE(counters->unread, namesIn(View::Unread, channel).size());
            QCOMPARE(counters->conversations, namesIn(View::All, channel).size());
            QCOMPARE(counters->comingToday, namesIn(View::ComingToday, channel).size());
            QCOMPARE(counters->peopleToShipTo, namesIn(View::ToShip, channel).size());
        }
    }
    QCOMPARE(namesIn(View::ToShip).size(), 5);
    const auto toShip = m_shop->inbox.conversations({View::ToShip, {}}, 0);
    QCOMPARE(toShip->first().thingsWaiting, 2);
    QCOMPARE(toShip->first().waitsFor, u"캔들"_s);
}

QTEST_GUILESS_MAIN(tst_InboxService)
#include "tst_InboxService.moc"
