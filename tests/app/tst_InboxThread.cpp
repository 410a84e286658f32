#include "app/gui/bookings/BookingDialog.h"
#include "app/gui/continuity/ReplyBox.h"
#include "tests/support/InboxPageTest.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QtTest>

using namespace ieum;
using namespace Qt::Literals::StringLiterals;

/// The open thread: our own texts in every state, notes, and what is being written.
class tst_InboxThread : public test::InboxPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void stateStandsUnderOurMessage_data();
    void stateStandsUnderOurMessage();
    void copiedTextIsTickedInTheThread();
    void takenBackTextStandsInTheReplyBox();
    void notesStandInTheThread();
    void typingMovesNeitherCaretNorThread();
    void aCardOpensTheFilledForm();
    void aCardIsPutAwayByAKey();
};

void tst_InboxThread::stateStandsUnderOurMessage_data()
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

void tst_InboxThread::stateStandsUnderOurMessage()
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

void tst_InboxThread::copiedTextIsTickedInTheThread()
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

void tst_InboxThread::takenBackTextStandsInTheReplyBox()
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

void tst_InboxThread::notesStandInTheThread()
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
    QCOMPARE(inShop([](Shop &shop) { return shop.outboxStore.list(0)->size(); }), 0);
    QCOMPARE(rows(), 3);
    picture("inbox-note");
}

void tst_InboxThread::typingMovesNeitherCaretNorThread()
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

void tst_InboxThread::aCardOpensTheFilledForm()
{
    fill();
    QTRY_VERIFY2(spoken(2).contains(u"10월 22일 (토) 오후 3:00"_s), qPrintable(spoken(2)));
    QVERIFY(spoken(2).contains(u"예약으로 적기"_s));
    picture("inbox-offer");
    const int before = thread().sizeHintForRow(2);
    QTimer looks; // a form that is open holds up whoever waits for it
    connect(&looks, &QTimer::timeout, this, [this, &looks] {
        auto *form = page().findChild<BookingDialog *>();
        if (!form)
            return;
        looks.stop();
        const auto closing = qScopeGuard([form] { form->reject(); });
        QTRY_COMPARE(form->draft().start, seoulTime({2022, 10, 22}, {15, 0}));
        QCOMPARE(inShop([](Shop &shop) { return shop.bookings.list({}, {}); })->size(), 0);
        for (QPushButton *button : form->findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"예약 잡기"_s))
                button->click();
        }
        QTRY_VERIFY(!form->isVisible());
    });
    looks.start(10);
    thread().setCurrentIndex(thread().model()->index(2, 0));
    QTest::keyClick(&thread(), Qt::Key_Return);
    QTRY_COMPARE(inShop([](Shop &shop) { return shop.bookings.list({}, {}); })->size(), 1);
    page().refresh();
    QTRY_VERIFY2(!spoken(2).contains(u"예약으로 적기"_s), qPrintable(spoken(2)));
    QVERIFY(thread().sizeHintForRow(2) < before);
}

void tst_InboxThread::aCardIsPutAwayByAKey()
{
    fill();
    QTRY_VERIFY2(spoken(2).contains(u"예약으로 적기"_s), qPrintable(spoken(2)));
    thread().setCurrentIndex(thread().model()->index(2, 0));
    QTest::keyClick(&thread(), Qt::Key_Delete);
    QTRY_VERIFY(!inShop([](Shop &shop) {
                     return shop.understoodStore.settledBetween(MessageId{1}, MessageId{INT64_MAX});
                 })->isEmpty());
    page().refresh();
    QTRY_VERIFY2(!spoken(2).contains(u"예약으로 적기"_s), qPrintable(spoken(2)));
    QCOMPARE(inShop([](Shop &shop) { return shop.bookings.list({}, {}); })->size(), 0);
}

QTEST_MAIN(tst_InboxThread)
#include "tst_InboxThread.moc"
