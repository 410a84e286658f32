#include "app/gui/continuity/ReplyBox.h"
#include "tests/support/InboxPageTest.h"

#include <QPlainTextEdit>
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

QTEST_MAIN(tst_InboxThread)
#include "tst_InboxThread.moc"
