#include "app/gui/continuity/ReplyBox.h"
#include "app/gui/inbox/CustomerPane.h"
#include "app/gui/inbox/MemoEdit.h"
#include "app/gui/inbox/PromisedCalls.h"
#include "app/gui/inbox/SnoozeMenu.h"
#include "app/gui/inbox/ThreadPane.h"
#include "app/gui/inbox/ViewBar.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Label.h"
#include "tests/support/InboxPageTest.h"

#include <QMenu>
#include <QPushButton>
#include <QtTest>

using namespace ieum;
using namespace Qt::Literals::StringLiterals;

class tst_InboxPage : public test::InboxPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void showsWhoWaitsAndTheirThread();
    void viewsCountTruly();
    void channelNarrowsListAndNumbers();
    void answeredClosesTheSilenceAndCanBeTakenBack();
    void laterPutsAsideAndGoesOnWithTheNext();
    void walksFromListToReplyAndBackByKeys();
    void narrowWindowsFold();
    void memoIsKeptBeforeThePageGoes();
    void promisedCallStandsOnTheCard();
    void searchGroupsWhatItFinds();
    void emptyShopSaysWhatToDo();
};

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
