// What becomes of a batch: unseen before its end, taken back, or removed after a crash.
#include "tests/support/InboxFixture.h"

#include <QtTest>

using namespace ieum;
using namespace ieum::test;

class tst_IngestBatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readersSeeNothingBeforeTheEnd();
    void undoLeavesNothing();
    void undoKeepsWhatWeAnswered();
    void discardRemovesLeftovers();
};

void tst_IngestBatches::readersSeeNothingBeforeTheEnd()
{
    InboxFixture shop;
    const auto session =
        shop.ingest.begin({shop.newBatch(), QStringLiteral("kakao"), IngestOptions::Mode::Enter, {}});
    QVERIFY(session->add(InboxFixture::smallTalk(QStringLiteral("하늘"), 0, 30)).ok());
    QVERIFY(session->flush().ok());
    QCOMPARE(shop.count("messages"), 0);
    QCOMPARE(shop.count("customers"), 0);
    QCOMPARE(shop.search.search({QStringLiteral("말"), {}, {}, 1})->total, 0);
    QVERIFY(shop.inbox.conversations({}, 0)->isEmpty());
}

void tst_IngestBatches::undoLeavesNothing()
{
    InboxFixture shop;
    shop.enter(QStringLiteral("kakao"), InboxFixture::smallTalk(QStringLiteral("하늘"), 0, 30));
    const auto undone = shop.ingest.undo(shop.lastBatch());
    QVERIFY2(undone.ok(), undone.ok() ? "" : qPrintable(undone.error().detail));
    QCOMPARE(undone->removed, 30);
    QCOMPARE(undone->kept, 0);
    QCOMPARE(shop.count("messages"), 0);
    QCOMPARE(shop.count("customers"), 0);
    QCOMPARE(shop.search.search({QStringLiteral("말"), {}, {}, 0})->total, 0);
    QCOMPARE(shop.search.search({QStringLiteral("하늘"), {}, {}, 0})->total, 0);
    QCOMPARE(
        shop.enter(QStringLiteral("kakao"), InboxFixture::smallTalk(QStringLiteral("하늘"), 0, 30)).added,
        30);
}

void tst_IngestBatches::undoKeepsWhatWeAnswered()
{
    InboxFixture shop;
    shop.enter(QStringLiteral("sms"),
               {InboxFixture::sms(QStringLiteral("01000001204"), QStringLiteral("2022-10-14T10:00"),
                                  Direction::In, QStringLiteral("예약이요")),
                InboxFixture::sms(QStringLiteral("01000003391"), QStringLiteral("2022-10-14T10:01"),
                                  Direction::In, QStringLiteral("문의요"))});
    Statement answer = shop.database->prepare(
        "INSERT INTO outbox(uid, customer_id, channel, address, text, type, bytes, state, created_at, "
        "next_at, changed_at)"
        " VALUES (randomblob(16), ?1, 'sms', '', '네', 'SMS', 2, 'accepted', ?2, ?2, ?2)");
    QVERIFY(answer.bind(shop.customer(QStringLiteral("1204"))).bind(shop.clock.now()).run().ok());
    const auto undone = shop.ingest.undo(shop.lastBatch());
    QVERIFY2(undone.ok(), undone.ok() ? "" : qPrintable(undone.error().detail));
    QCOMPARE(undone->removed, 1);
    QCOMPARE(undone->kept, 1);
    QCOMPARE(shop.count("customers"), 1);
}

void tst_IngestBatches::discardRemovesLeftovers()
{
    InboxFixture shop;
    const BatchId batch = shop.newBatch();
    {
        const auto session =
            shop.ingest.begin({batch, QStringLiteral("kakao"), IngestOptions::Mode::Enter, {}});
        QVERIFY(session->add(InboxFixture::smallTalk(QStringLiteral("하늘"), 0, 30)).ok());
        QVERIFY(session->flush().ok());
    }
    QVERIFY(shop.ingest.discard(batch).ok());
    Statement rows =
        shop.database->prepare("SELECT (SELECT count(*) FROM messages) + (SELECT count(*) FROM customers)"
                               " + (SELECT count(*) FROM contact_points)");
    QVERIFY(rows.step().ok());
    QCOMPARE(rows.integer(0), 0);
}

QTEST_GUILESS_MAIN(tst_IngestBatches)
#include "tst_IngestBatches.moc"
