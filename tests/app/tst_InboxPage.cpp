#include "app/gui/continuity/ReplyBox.h"
#include "app/gui/inbox/ConversationPane.h"
#include "app/gui/inbox/CustomerPane.h"
#include "app/gui/inbox/InboxPage.h"
#include "app/gui/inbox/MemoEdit.h"
#include "app/gui/inbox/PromisedCalls.h"
#include "app/gui/inbox/SnoozeMenu.h"
#include "app/gui/inbox/ThreadContent.h"
#include "app/gui/inbox/ThreadPane.h"
#include "app/gui/inbox/ThreadView.h"
#include "app/gui/inbox/ViewBar.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/Shop.h"
#include "tests/support/InboxFixture.h"
#include "tests/support/WindowFixture.h"

#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QtTest>

using namespace ieum;
using namespace Qt::Literals::StringLiterals;

class tst_InboxPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void showsWhoWaitsAndTheirThread();
    void viewsCountTruly();
    void channelNarrowsListAndNumbers();
    void answeredClosesTheSilenceAndCanBeTakenBack();
    void laterPutsAsideAndGoesOnWithTheNext();
    void stateStandsUnderOurMessage_data();
    void stateStandsUnderOurMessage();
    void copiedTextIsTickedInTheThread();
    void takenBackTextStandsInTheReplyBox();
    void notesStandInTheThread();
    void walksFromListToReplyAndBackByKeys();
    void narrowWindowsFold();
    void memoIsKeptBeforeThePageGoes();
    void promisedCallStandsOnTheCard();
    void typingMovesNeitherCaretNorThread();
    void searchGroupsWhatItFinds();
    void emptyShopSaysWhatToDo();

private:
    void fill();
    InboxPage &page() { return *m_fixture->window->findChild<InboxPage *>(); }
    QListView &list() { return *page().findChild<ConversationPane *>()->list(); }
    int rows() { return list().model()->rowCount(); }
    void choose(const QString &word);
    void showView(ConversationFilter::View view);
    ThreadView &thread() { return *page().findChild<ThreadView *>(); }
    QString spoken(int row)
    {
        return thread().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    /// A text of ours to the customer of the first row, in a state of the outbox.
    void addToOutbox(OutboxState state);
    template <typename Job>
    auto inShop(Job job);
    void picture(const char *name);

    std::unique_ptr<test::WindowFixture> m_fixture;
};

void tst_InboxPage::init()
{
    m_fixture = std::make_unique<test::WindowFixture>();
    m_fixture->window->openPage(u"inbox"_s, {});
}

void tst_InboxPage::choose(const QString &word)
{
    for (QPushButton *button : page().findChildren<QPushButton *>()) {
        if (button->text().startsWith(word))
            button->click();
    }
    m_fixture->settle();
}

void tst_InboxPage::fill()
{
    using test::InboxFixture;
    QList<IncomingMessage> chats{
        InboxFixture::kakao(u"김하늘"_s, u"2022-10-15T13:41"_s, u"김하늘"_s,
                            u"사장님 안녕하세요 :) 토요일에 젤네일 예약 될까요? 3시쯤이요"_s),
        InboxFixture::kakao(u"김하늘"_s, u"2022-10-15T13:55"_s, QString(),
                            u"안녕하세요 하늘 님, 내일 오후 3시 비어 있어요."_s),
        InboxFixture::kakao(u"김하늘"_s, u"2022-10-16T09:48"_s, u"김하늘"_s,
                            u"네 그럼 토요일 3시로 할게요~"_s),
        InboxFixture::kakao(u"박서윤"_s, u"2022-10-16T07:12"_s, u"박서윤"_s, u"케이크 문구 바꿔도 되나요?"_s),
        InboxFixture::kakao(u"이도현"_s, u"2022-08-01T07:12"_s, u"이도현"_s, u"오래된 문의예요"_s),
    };
    QList<IncomingMessage> calls{
        InboxFixture::call(u"010-0000-2210"_s, u"2022-10-16T09:02"_s, Direction::In, CallOutcome::Missed, 0)};
    const auto enter = [](Shop &shop, const QString &channel,
                          const QList<IncomingMessage> &records) -> Result<void> {
        const auto session = shop.ingest.begin({{}, channel, IngestOptions::Mode::Enter, {}});
        IEUM_TRY(session->add(records));
        IEUM_TRY(session->finish());
        return {};
    };
    bool done = false;
    m_fixture->workspace->write(
        &page(),
        [=](Shop &shop) -> Result<void> {
            IEUM_TRY(enter(shop, u"kakao"_s, chats));
            return enter(shop, u"phone"_s, calls);
        },
        [&done](const Result<void> &entered) { done = entered.ok(); });
    QTRY_VERIFY(done);
    page().refresh();
    m_fixture->settle();
    m_fixture->settle();
}

// Pictures for looking at: IEUM_PICTURES names the folder.
void tst_InboxPage::picture(const char *name)
{
    const QString folder = qEnvironmentVariable("IEUM_PICTURES");
    if (!folder.isEmpty())
        m_fixture->window->grab().save(folder + u'/' + QString::fromLatin1(name) + u".png"_s);
}

void tst_InboxPage::showsWhoWaitsAndTheirThread()
{
    fill();
    QTRY_COMPARE(rows(), 3);
    QCOMPARE(list().model()->index(0, 0).data().toString(), u"김하늘"_s);
    QCOMPARE(list().model()->index(1, 0).data().toString(), u"010-****-2210"_s);
    auto *thread = page().findChild<ThreadView *>();
    QTRY_COMPARE(thread->model()->rowCount(), 3);
    QVERIFY(thread->model()->index(2, 0).data(Qt::AccessibleTextRole).toString().contains(u"3시로 할게요"_s));
    m_fixture->settle();
    picture("inbox");
}

void tst_InboxPage::showView(ConversationFilter::View view)
{
    page().findChild<ConversationPane *>()->showView(view);
    m_fixture->settle();
    m_fixture->settle();
}

/// Runs in line with the window's own writes and gives what it gives.
template <typename Job>
auto tst_InboxPage::inShop(Job job)
{
    std::optional<std::invoke_result_t<Job, Shop &>> answer;
    m_fixture->workspace->write(&page(), job, [&answer](auto value) { answer = std::move(value); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }))
        qFatal("the workspace does not answer");
    return *answer;
}

void tst_InboxPage::viewsCountTruly()
{
    using View = ConversationFilter::View;
    fill();
    auto *bar = page().findChild<ViewBar *>();
    for (const View view : {View::Waiting, View::Snoozed, View::Done, View::All, View::LongWaiting,
                            View::ComingToday, View::ToShip, View::Unread}) {
        showView(view);
        const auto counters = inShop([](Shop &shop) { return shop.counters.read(shop.clock.now()); });
        QCOMPARE(rows(), countOf(view, *counters));
        const bool isShown = rows() > 0 && view != View::Done && view != View::All;
        const QString number = u' ' + QString::number(rows());
        bool found = !isShown;
        for (QWidget *widget : bar->findChildren<QWidget *>())
            found = found || (widget->isVisible() && widget->accessibleName() == wordOf(view) + number);
        QVERIFY2(found, qPrintable(wordOf(view) + number));
    }
}

void tst_InboxPage::channelNarrowsListAndNumbers()
{
    fill();
    QTRY_COMPARE(rows(), 3);
    auto *bar = page().findChild<ViewBar *>();
    bar->openMenu();
    for (QAction *action : bar->findChild<QMenu *>()->actions()) {
        if (action->text() == u"전화만"_s)
            action->trigger();
    }
    QTRY_COMPARE(rows(), 1);
    choose(u"전체"_s);
    QTRY_COMPARE(rows(), 1); // the channel stays until it is taken away
    showView(ConversationFilter::View::All);
    QTRY_COMPARE(rows(), 4);
}

void tst_InboxPage::answeredClosesTheSilenceAndCanBeTakenBack()
{
    fill();
    QTRY_COMPARE(rows(), 3);
    const CustomerId first = page().findChild<ThreadPane *>()->customer();
    choose(u"답변 완료"_s);
    QTRY_COMPARE(rows(), 2);
    QTRY_VERIFY(page().findChild<ThreadPane *>()->customer() != first); // done, and on to the next
    for (QPushButton *button : m_fixture->window->findChildren<QPushButton *>()) {
        if (button->text() == u"되돌리기"_s && button->isVisible())
            button->click();
    }
    QTRY_COMPARE(rows(), 3);
    QCOMPARE(page().findChild<ThreadPane *>()->customer(), first);
}

void tst_InboxPage::laterPutsAsideAndGoesOnWithTheNext()
{
    fill();
    QTRY_COMPARE(rows(), 3);
    auto *pane = page().findChild<ThreadPane *>();
    const CustomerId first = pane->customer();
    QTRY_VERIFY(thread().model()->rowCount() > 0);
    pane->openSnoozeMenu();
    auto *menu = pane->findChild<SnoozeMenu *>();
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Return); // the first choice: in one hour
    QTRY_COMPARE(rows(), 2);
    QVERIFY(pane->customer() != first);
    showView(ConversationFilter::View::Snoozed);
    QTRY_COMPARE(rows(), 1);
    const auto row = inShop([first](Shop &shop) { return shop.inbox.conversation(first); });
    QVERIFY(m_fixture->clock->now().secondsTo(*(*row)->snoozedUntil) > 3500);
    picture("inbox-later");
}

void tst_InboxPage::addToOutbox(OutboxState state)
{
    const auto added = inShop([state](Shop &shop) -> Result<void> {
        IEUM_TRY_ASSIGN(waiting, shop.inbox.conversations({ConversationFilter::View::Waiting, {}}, 1));
        IEUM_TRY_ASSIGN(sent, shop.sending.send(
                                  {waiting.first().customer, {u"네 좋아요"_s, {}, {}}, u"kakao"_s, {}, {}}));
        OutboxStore::Change change;
        change.state = state;
        change.at = shop.clock.now();
        if (state == OutboxState::Failed)
            change.reason = Error("outbox.cannot-retry");
        IEUM_TRY(shop.outboxStore.change(sent.message.id, sent.message.state, change));
        return {};
    });
    QVERIFY(added.ok());
    page().refresh();
    m_fixture->settle();
    m_fixture->settle();
}

void tst_InboxPage::stateStandsUnderOurMessage_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("words");
    const auto row = [](OutboxState state, const QString &words) {
        QTest::newRow(qPrintable(toCode(state))) << int(state) << words;
    };
    row(OutboxState::Queued, u"보낼 예정"_s);
    row(OutboxState::Sending, u"보내는 중"_s);
    row(OutboxState::Accepted, u"보냄 · 도착 확인 전"_s);
    row(OutboxState::Delivered, u"도착"_s);
    row(OutboxState::Failed, u"다시 보내기"_s);
    row(OutboxState::Unknown, u"확인하기"_s);
    row(OutboxState::ByHand, u"보냈나요"_s);
    row(OutboxState::SentByHand, u"직접 보냄"_s);
}

void tst_InboxPage::stateStandsUnderOurMessage()
{
    QFETCH(const int, state);
    QFETCH(const QString, words);
    fill();
    QTRY_COMPARE(thread().model()->rowCount(), 3);
    addToOutbox(OutboxState(state));
    QTRY_COMPARE(thread().model()->rowCount(), 4);
    QTRY_VERIFY2(spoken(3).contains(words), qPrintable(spoken(3)));
    const QModelIndex shown = thread().model()->index(3, 0);
    QCOMPARE(!shown.data(Qt::ToolTipRole).toString().isEmpty(), OutboxState(state) == OutboxState::Failed);
    picture(qPrintable(u"inbox-state-"_s + toCode(OutboxState(state))));
}

void tst_InboxPage::copiedTextIsTickedInTheThread()
{
    fill();
    QTRY_COMPARE(thread().model()->rowCount(), 3);
    addToOutbox(OutboxState::ByHand);
    QTRY_COMPARE(thread().model()->rowCount(), 4);
    QCOMPARE(rows(), 3); // nothing is answered by copying
    thread().setFocus();
    thread().setCurrentIndex(thread().model()->index(3, 0));
    QTest::keyClick(&thread(), Qt::Key_Return);
    QTRY_VERIFY2(spoken(3).contains(u"직접 보냄"_s), qPrintable(spoken(3)));
    QCOMPARE(thread().model()->rowCount(), 4); // the row of the thread stands in its place
    QTRY_COMPARE(rows(), 2);
}

void tst_InboxPage::takenBackTextStandsInTheReplyBox()
{
    fill();
    QTRY_COMPARE(thread().model()->rowCount(), 3);
    addToOutbox(OutboxState::ByHand);
    QTRY_COMPARE(thread().model()->rowCount(), 4);
    const auto row = inShop([](Shop &shop) { return shop.outbox.list()->first(); });
    Q_EMIT thread().actChosen(SendingAct::TakeBack, row);
    QTRY_COMPARE(page().findChild<ReplyBox *>()->text(), u"네 좋아요"_s);
    QTRY_COMPARE(thread().model()->rowCount(), 3);
}

void tst_InboxPage::notesStandInTheThread()
{
    fill();
    QTRY_COMPARE(thread().model()->rowCount(), 3);
    auto *reply = page().findChild<ReplyBox *>();
    QTRY_VERIFY(!reply->channel().isEmpty());
    reply->setMode(ReplyBox::Mode::Note);
    QTest::keyClicks(reply->focusProxy(), u"note"_s);
    QTest::keyClick(reply->focusProxy(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(thread().model()->rowCount(), 4);
    QVERIFY(spoken(3).startsWith(u"우리끼리 메모, note"_s));
    QCOMPARE(inShop([](Shop &shop) { return *shop.outboxStore.count(); }), 0);
    QCOMPARE(rows(), 3);
    picture("inbox-note");
}

void tst_InboxPage::walksFromListToReplyAndBackByKeys()
{
    fill();
    QTRY_COMPARE(rows(), 3);
    m_fixture->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    list().setFocus();
    const CustomerId first = page().findChild<ThreadPane *>()->customer();
    QTest::keyClick(&list(), Qt::Key_Down);
    QTRY_VERIFY(page().findChild<ThreadPane *>()->customer() != first);
    QTest::keyClick(&list(), Qt::Key_Return); // into the reply
    QCOMPARE(QApplication::focusWidget(), page().findChild<ReplyBox *>()->focusProxy());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(QApplication::focusWidget(), &list());
}

void tst_InboxPage::narrowWindowsFold()
{
    fill();
    QTRY_COMPARE(rows(), 3);
    auto *pane = page().findChild<ThreadPane *>();
    auto *card = page().findChild<CustomerPane *>();
    QVERIFY(card->isVisible() && list().isVisible() && pane->isVisible());
    page().resize(900, 700);
    QVERIFY(!card->isVisible() && list().isVisible() && pane->isVisible());
    pane->cardButton()->click();
    QVERIFY(card->isVisible());
    pane->cardButton()->click();
    QVERIFY(!card->isVisible());
    page().resize(700, 700);
    QVERIFY(list().isVisible() && !pane->isVisible());
    QTest::keyClick(&list(), Qt::Key_Return);
    QVERIFY(!list().isVisible() && pane->isVisible());
    pane->backButton()->click();
    QVERIFY(list().isVisible() && !pane->isVisible());
}

void tst_InboxPage::memoIsKeptBeforeThePageGoes()
{
    fill();
    QTRY_COMPARE(rows(), 3);
    auto *memo = page().findChild<MemoEdit *>();
    memo->setPlainText(u"견과 알레르기"_s);
    page().keepDrafts();
    QString kept;
    // In line with the writes: it is answered after the memo has been saved.
    m_fixture->workspace->write(
        &page(),
        [](Shop &shop) {
            const auto found = shop.customers.findByName(u"김하늘"_s);
            return found.ok() && !found->isEmpty() ? found->first().memo : QString();
        },
        [&kept](const QString &text) { kept = text; });
    QTRY_COMPARE(kept, u"견과 알레르기"_s);
}

void tst_InboxPage::promisedCallStandsOnTheCard()
{
    fill();
    QTRY_COMPARE(thread().model()->rowCount(), 3);
    auto *calls = page().findChild<PromisedCalls *>();
    QVERIFY(!calls->isVisible());
    const auto promised = inShop([](Shop &shop) -> Result<CallbackId> {
        IEUM_TRY_ASSIGN(waiting, shop.inbox.conversations({ConversationFilter::View::Waiting, {}}, 1));
        return shop.callbacks.add(waiting.first().customer, *instantFromIso(u"2022-10-16T15:00"_s),
                                  u"시안"_s);
    });
    QVERIFY(promised.ok());
    QTRY_VERIFY(calls->isVisible());
    QVERIFY(!calls->findChildren<ElidedLabel *>().isEmpty());
    calls->findChild<IconButton *>()->click();
    QTRY_VERIFY(!calls->isVisible());
}

void tst_InboxPage::typingMovesNeitherCaretNorThread()
{
    fill();
    QTRY_COMPARE(thread().model()->rowCount(), 3);
    auto *reply = page().findChild<ReplyBox *>();
    auto *field = reply->findChild<QPlainTextEdit *>();
    reply->setFocus();
    QTest::keyClicks(field, u"abcdef"_s);
    field->moveCursor(QTextCursor::StartOfBlock);
    thread().verticalScrollBar()->setValue(0);
    const int place = thread().verticalScrollBar()->value();
    QTRY_VERIFY(inShop([id = reply->customer()](Shop &shop) { return shop.inbox.draft(id); })->text ==
                u"abcdef"_s);
    page().refresh();
    m_fixture->settle();
    m_fixture->settle();
    QCOMPARE(field->textCursor().position(), 0);
    QCOMPARE(field->toPlainText(), u"abcdef"_s);
    QCOMPARE(thread().verticalScrollBar()->value(), place);
}

void tst_InboxPage::searchGroupsWhatItFinds()
{
    fill();
    PageTarget target;
    target.text = u"하늘"_s;
    page().open(target);
    auto *results = page().findChild<ConversationPane *>()->results();
    QTRY_VERIFY(results->model()->rowCount() >= 4);
    QCOMPARE(results->model()->index(0, 0).data().toString(), u"손님"_s);
    picture("inbox-search");
    results->setFocus(); // from within a thread, Escape first comes back here
    QVERIFY(page().escape());
    QVERIFY(!page().escape());
}

void tst_InboxPage::emptyShopSaysWhatToDo()
{
    m_fixture->settle();
    picture("inbox-empty");
    choose(u"전체"_s);
    picture("inbox-empty-all");
    QCOMPARE(rows(), 0);
}

QTEST_MAIN(tst_InboxPage)
#include "tst_InboxPage.moc"
