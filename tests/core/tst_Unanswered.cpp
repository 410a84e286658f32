// Who waits for an answer, and since when: "the customer's first incoming message or missed call after our
// last outgoing message or answered call, on any channel" (CLI.md).
#include "core/storage/CounterStore.h"
#include "tests/support/InboxFixture.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace ieum;
using namespace ieum::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString number = u"010-0000-0001"_s;

IncomingMessage text(const QString &at, Direction direction, const QString &words = u"글"_s)
{
    return InboxFixture::sms(number, at, direction, words + at);
}

IncomingMessage call(const QString &at, Direction direction, CallOutcome outcome)
{
    return InboxFixture::call(number, at, direction, outcome, outcome == CallOutcome::Answered ? 60 : 0);
}

} // namespace

class tst_Unanswered : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<InboxFixture>(); }

    void theFirstOfSeveralCounts();
    void anAnswerOnAnyChannelEndsIt();
    void callsCount_data();
    void callsCount();
    void groupRoomsNever();
    void deletedAndSystemLinesAreNoInquiry();
    void aDeletedTextOfOursIsNoAnswer();
    void aTextThatNeverLeftIsNoAnswer();
    void theOrderOfTheFilesDoesNotMatter();
    void oldOnesComeInAsReadAndStillWait();
    void handledUntilTheySpeakAgain();
    void undoGivesTheSilenceBack();
    void sameAsAPlainWalkOverTheThread();

private:
    CustomerId customer() { return m->customer(u"0001"_s); }
    QString waiting() { return m->waitingSince(customer()); }

    std::unique_ptr<InboxFixture> m;
};

void tst_Unanswered::theFirstOfSeveralCounts()
{
    m->enter(u"sms"_s,
             {text(u"2022-10-15T09:00"_s, Direction::Out), text(u"2022-10-15T10:00"_s, Direction::In),
              text(u"2022-10-15T11:00"_s, Direction::In)});
    QCOMPARE(waiting(), u"2022-10-15 10:00"_s);
}

void tst_Unanswered::anAnswerOnAnyChannelEndsIt()
{
    m->enter(u"kakao"_s,
             {InboxFixture::kakao(u"김민지"_s, u"2022-10-15T10:00"_s, u"김민지"_s, u"예약 되나요?"_s)});
    m->enter(u"sms"_s,
             {text(u"2022-10-01T10:00"_s, Direction::In), text(u"2022-10-01T10:05"_s, Direction::Out)});
    const auto merged = m->customerService.merge(m->customer(u"김민지"_s), customer());
    QVERIFY(merged.ok());
    QCOMPARE(m->waitingSince(m->customer(u"김민지"_s)), u"2022-10-15 10:00"_s);
    m->enter(u"sms"_s, {text(u"2022-10-15T10:30"_s, Direction::Out)});
    QCOMPARE(m->waitingSince(m->customer(u"김민지"_s)), QString());
}

void tst_Unanswered::callsCount_data()
{
    QTest::addColumn<bool>("isOurs");
    QTest::addColumn<CallOutcome>("outcome");
    QTest::addColumn<QString>("since");
    const QString before = u"2022-10-15 10:00"_s;
    QTest::newRow("they called, we spoke") << false << CallOutcome::Answered << QString();
    QTest::newRow("we called, we spoke") << true << CallOutcome::Answered << QString();
    QTest::newRow("they called in vain") << false << CallOutcome::Missed << before;
    QTest::newRow("we called in vain") << true << CallOutcome::Missed << before;
    QTest::newRow("we declined") << false << CallOutcome::Rejected << before;
}

void tst_Unanswered::callsCount()
{
    QFETCH(bool, isOurs);
    QFETCH(CallOutcome, outcome);
    m->enter(u"sms"_s, {text(u"2022-10-15T10:00"_s, Direction::In)});
    m->enter(u"phone"_s, {call(u"2022-10-15T11:00"_s, isOurs ? Direction::Out : Direction::In, outcome)});
    QTEST(waiting(), "since");
    // Alone, a call in vain makes somebody wait only when it was theirs.
    m = std::make_unique<InboxFixture>();
    m->enter(u"phone"_s, {call(u"2022-10-15T11:00"_s, isOurs ? Direction::Out : Direction::In, outcome)});
    const bool waits = !isOurs && outcome != CallOutcome::Answered;
    QCOMPARE(waiting(), waits ? u"2022-10-15 11:00"_s : QString());
}

void tst_Unanswered::groupRoomsNever()
{
    IncomingMessage talk =
        InboxFixture::kakao(u"상인회"_s, u"2022-10-15T10:00"_s, u"옆집"_s, u"정전인가요"_s);
    talk.isGroup = true;
    m->enter(u"kakao"_s, {talk});
    const auto row = m->inbox.conversation(m->customer(u"상인회"_s));
    QVERIFY(row.ok() && *row);
    QVERIFY(!(*row)->unansweredSince);
    QCOMPARE((*row)->unread, 1);
}

void tst_Unanswered::deletedAndSystemLinesAreNoInquiry()
{
    IncomingMessage gone = text(u"2022-10-15T10:00"_s, Direction::In);
    gone.kind = MessageKind::Deleted;
    IncomingMessage joined = text(u"2022-10-15T10:01"_s, Direction::System);
    joined.kind = MessageKind::System;
    m->enter(u"sms"_s, {text(u"2022-10-15T09:00"_s, Direction::Out), gone, joined});
    QCOMPARE(waiting(), QString());
}

void tst_Unanswered::aDeletedTextOfOursIsNoAnswer()
{
    IncomingMessage gone = text(u"2022-10-15T10:30"_s, Direction::Out);
    gone.kind = MessageKind::Deleted;
    m->enter(u"sms"_s, {text(u"2022-10-15T10:00"_s, Direction::In), gone});
    QCOMPARE(waiting(), u"2022-10-15 10:00"_s);
}

// A backup made while the phone could not send; a later one in which it went after all.
void tst_Unanswered::aTextThatNeverLeftIsNoAnswer()
{
    IncomingMessage stuck = text(u"2022-10-15T10:30"_s, Direction::Out);
    stuck.neverLeft = true;
    m->enter(u"sms"_s, {text(u"2022-10-15T10:00"_s, Direction::In), stuck});
    QCOMPARE(waiting(), u"2022-10-15 10:00"_s);
    QVERIFY(m->inbox.thread(customer(), 0)->messages.last().neverLeft);
    m->enter(u"sms"_s, {stuck});
    QCOMPARE(waiting(), u"2022-10-15 10:00"_s);
    stuck.neverLeft = false;
    QCOMPARE(m->enter(u"sms"_s, {stuck}).updated, 1);
    QCOMPARE(waiting(), QString());
    const BatchId good = m->lastBatch();
    QVERIFY(m->database
                ->transact([&]() -> Result<void> {
                    const auto undone = m->ingest.undo(good);
                    return undone.ok() ? Result<void>() : undone.error();
                })
                .ok());
    QCOMPARE(waiting(), u"2022-10-15 10:00"_s);
}

void tst_Unanswered::theOrderOfTheFilesDoesNotMatter()
{
    m->enter(u"sms"_s, {text(u"2022-10-15T12:00"_s, Direction::In)});
    m->enter(u"sms"_s, {text(u"2022-10-15T11:00"_s, Direction::Out)});
    QCOMPARE(waiting(), u"2022-10-15 12:00"_s);
    m->enter(u"sms"_s, {text(u"2022-10-15T13:00"_s, Direction::Out)});
    m->enter(u"sms"_s, {text(u"2022-10-15T10:00"_s, Direction::In)});
    QCOMPARE(waiting(), QString());
}

void tst_Unanswered::oldOnesComeInAsReadAndStillWait()
{
    m->enter(u"sms"_s,
             {text(u"2022-10-09T09:59"_s, Direction::In), text(u"2022-10-09T10:00"_s, Direction::In)});
    QCOMPARE((*m->inbox.conversation(customer()))->unread, 1); // seven days are still fresh
    QCOMPARE(waiting(), u"2022-10-09 09:59"_s);
    m->enter(u"sms"_s,
             {InboxFixture::sms(u"010-0000-0002"_s, u"2022-09-01T10:00"_s, Direction::In, u"옛 글"_s)});
    const Counters counts = *CounterStore(*m->database).read(m->clock.now());
    QCOMPARE(counts.unanswered, 1);
    QCOMPARE(counts.longUnanswered, 1);
}

void tst_Unanswered::handledUntilTheySpeakAgain()
{
    m->enter(u"sms"_s, {text(u"2022-10-15T10:00"_s, Direction::In)});
    QVERIFY(m->inbox.markHandled(customer()).ok());
    QCOMPARE(waiting(), QString());
    m->enter(u"sms"_s, {text(u"2022-10-15T09:00"_s, Direction::In)}); // older news of a late backup
    QCOMPARE(waiting(), QString());
    m->enter(u"sms"_s, {text(u"2022-10-16T10:01"_s, Direction::In)});
    QCOMPARE(waiting(), u"2022-10-16 10:01"_s);
    QVERIFY(m->inbox.undoHandled(customer()).ok());
    QCOMPARE(waiting(), u"2022-10-15 09:00"_s);
}

void tst_Unanswered::undoGivesTheSilenceBack()
{
    m->enter(u"sms"_s, {text(u"2022-10-15T10:00"_s, Direction::In)});
    m->enter(u"sms"_s, {text(u"2022-10-15T10:30"_s, Direction::Out)});
    QCOMPARE(waiting(), QString());
    const BatchId answers = m->lastBatch();
    QVERIFY(m->database
                ->transact([&]() -> Result<void> {
                    const auto undone = m->ingest.undo(answers);
                    return undone.ok() ? Result<void>() : undone.error();
                })
                .ok());
    QCOMPARE(waiting(), u"2022-10-15 10:00"_s);
    QCOMPARE((*m->inbox.conversation(customer()))->unread, 1);
}

// Whatever comes in whatever pieces: the row says what a reader of the whole thread would say.
void tst_Unanswered::sameAsAPlainWalkOverTheThread()
{
    QRandomGenerator random(20221015);
    for (int round = 0; round < 40; ++round) {
        m = std::make_unique<InboxFixture>();
        QList<IncomingMessage> records;
        QString expected;
        for (int i = 0; i < 12; ++i) {
            const QString at = u"2022-10-15T%1:%2"_s.arg(8 + i, 2, 10, QChar(u'0'))
                                   .arg(random.bounded(60), 2, 10, QChar(u'0'));
            const Direction direction = random.bounded(2) ? Direction::In : Direction::Out;
            const bool isCall = random.bounded(3) == 0;
            const auto outcome = random.bounded(2) ? CallOutcome::Answered : CallOutcome::Missed;
            records += isCall ? call(at, direction, outcome) : text(at, direction);
            const bool isAnswer = isCall ? outcome == CallOutcome::Answered : direction == Direction::Out;
            if (isAnswer)
                expected.clear();
            else if (direction == Direction::In && expected.isEmpty())
                expected = QString(at).replace(u'T', u' ');
        }
        std::shuffle(records.begin(), records.end(), random);
        const qsizetype cut = random.bounded(int(records.size()));
        m->enter(u"sms"_s, records.mid(0, cut));
        m->enter(u"sms"_s, records.mid(cut));
        QCOMPARE(waiting(), expected);
    }
}

QTEST_GUILESS_MAIN(tst_Unanswered)
#include "tst_Unanswered.moc"
