#include "tests/support/InboxFixture.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace ieum;
using namespace ieum::test;

class tst_IngestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entersAMessageOnce();
    void keepsRealRepeatsOfAMinute();
    void overlappingExportsMakeOneTable();
    void exportsInAnyOrderMakeTheTableOfOne();
    void keepsWhatInstagramSentWithinAMillisecond();
    void takesTheSecondsOfACsv();
    void systemLinesAreKeptButNotCounted();
    void deletedMessagesAreKnownAgain();
    void uncoversADeletedMessageByAnOlderExport();
    void aCutTextIsMadeWhole();
    void aRenamedRoomIsKnownByItsContent();
    void twoRoomsOfOneNameAreAskedAbout();
    void aRoomCanBeSaid();
    void backupAndBridgeAreOneMessage();
    void ourOwnSentTextComesBackInTheBackup();
    void lentNumbersAreNobodysMobile();
    void hiddenCallersAreOneContact();
    void dryRunCountsAndWritesNothing();
};

namespace {

QStringList sorted(QStringList lines)
{
    lines.sort();
    return lines;
}

} // namespace

void tst_IngestSession::entersAMessageOnce()
{
    InboxFixture shop;
    const QList<IncomingMessage> records{
        InboxFixture::kakao(QStringLiteral("하늘"), QStringLiteral("2022-10-14T13:41"),
                            QStringLiteral("하늘"), QStringLiteral("예약 될까요?"))};
    QCOMPARE(shop.enter(QStringLiteral("kakao"), records).added, 1);
    const IngestCounts again = shop.enter(QStringLiteral("kakao"), records);
    QCOMPARE(again.added, 0);
    QCOMPARE(again.duplicate, 1);
    QCOMPARE(shop.count("messages"), 1);
}

void tst_IngestSession::keepsRealRepeatsOfAMinute()
{
    InboxFixture shop;
    const auto line = InboxFixture::kakao(QStringLiteral("하늘"), QStringLiteral("2022-10-14T13:41"),
                                          QStringLiteral("하늘"), QStringLiteral("네"));
    QCOMPARE(shop.enter(QStringLiteral("kakao"), {line, line}).added, 2);
    QCOMPARE(shop.enter(QStringLiteral("kakao"), {line, line, line}).added, 1);
    QCOMPARE(shop.enter(QStringLiteral("kakao"), {line}).added, 0);
    QCOMPARE(shop.count("messages"), 3);
}

void tst_IngestSession::overlappingExportsMakeOneTable()
{
    InboxFixture whole;
    whole.enter(QStringLiteral("kakao"), InboxFixture::smallTalk(QStringLiteral("하늘"), 0, 60));
    const QStringList expected = sorted(whole.threadOf(whole.customer(QStringLiteral("하늘"))));
    QCOMPARE(expected.size(), 60);
    std::mt19937 random(7);
    for (int round = 0; round < 5; ++round) {
        InboxFixture shop;
        // Parts end with a minute: an export does not cut one, and the first part makes the room known.
        QList<std::pair<int, int>> parts{{0, 30}, {15, 30}, {27, 33}, {0, 60}, {0, 30}};
        std::shuffle(parts.begin(), parts.end(), random);
        for (const auto &[first, count] : parts)
            shop.enter(QStringLiteral("kakao"),
                       InboxFixture::smallTalk(QStringLiteral("하늘"), first, count));
        QCOMPARE(sorted(shop.threadOf(shop.customer(QStringLiteral("하늘")))), expected);
    }
}

void tst_IngestSession::keepsWhatInstagramSentWithinAMillisecond()
{
    InboxFixture shop;
    IncomingMessage heart =
        InboxFixture::sms(QStringLiteral("10210000000000001"), QStringLiteral("2022-10-15T10:00"),
                          Direction::In, QStringLiteral("네"));
    heart.contactKind = ContactPoint::Kind::Instagram;
    heart.contactName = QStringLiteral("김하늘");
    IncomingMessage ours = heart;
    ours.direction = Direction::Out;
    const QString channel = QStringLiteral("instagram");
    QCOMPARE(shop.enter(channel, {heart, heart, ours}).added, 3);
    QCOMPARE(shop.enter(channel, {heart, heart, ours}).duplicate, 3);
    QCOMPARE(shop.enter(channel, {heart, heart, heart}).added, 1);
}

// Exports begin where the chat or a minute begins and end wherever somebody stopped; they overlap, come again
// and in any order.
void tst_IngestSession::exportsInAnyOrderMakeTheTableOfOne()
{
    constexpr int minutes = 40, perMinute = 3;
    const QString room = QStringLiteral("김하늘");
    InboxFixture once;
    once.enter(QStringLiteral("kakao"), InboxFixture::smallTalk(room, 0, minutes * perMinute));
    const QStringList truth = sorted(once.threadOf(once.customer(room)));
    for (unsigned seed = 1; seed <= 25; ++seed) {
        std::mt19937 random(seed);
        const auto pick = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
        QList<QList<IncomingMessage>> files;
        for (int begin = 0, end = 0; end < minutes * perMinute;) {
            end = std::min(begin + 1 + pick(50), minutes * perMinute);
            files += InboxFixture::smallTalk(room, begin, end - begin);
            if (pick(3) == 0)
                files += files.last();
            const int minute = end / perMinute; // the next one begins with the minute that was cut, or before
            begin = std::max(0, minute - pick(5)) * perMinute;
        }
        std::shuffle(files.begin(), files.end(), random);
        InboxFixture shop;
        qint64 added = 0;
        for (const QList<IncomingMessage> &file : std::as_const(files))
            added += shop.enter(QStringLiteral("kakao"), file).added;
        QVERIFY2(sorted(shop.threadOf(shop.customer(room))) == truth, qPrintable(QString::number(seed)));
        QCOMPARE(added, truth.size());
    }
}

void tst_IngestSession::takesTheSecondsOfACsv()
{
    InboxFixture shop;
    shop.enter(QStringLiteral("kakao"),
               {InboxFixture::kakao(QStringLiteral("하늘"), QStringLiteral("2022-10-14T13:41"),
                                    QStringLiteral("하늘"), QStringLiteral("네"))});
    auto fine = InboxFixture::kakao(QStringLiteral("하늘"), QStringLiteral("2022-10-14T13:41:58"),
                                    QStringLiteral("하늘"), QStringLiteral("네"));
    fine.precision = Precision::Second;
    const IngestCounts counts = shop.enter(QStringLiteral("kakao"), {fine});
    QCOMPARE(counts.added, 0);
    QCOMPARE(counts.updated, 1);
    const auto thread = shop.inbox.thread(shop.customer(QStringLiteral("하늘")), 0);
    QCOMPARE(thread->messages.first().at, fine.at);
    QCOMPARE(shop.enter(QStringLiteral("kakao"), {fine}).duplicate, 1);
    QVERIFY(shop.ingest.undo(BatchId{shop.lastBatch().value - 1}).ok());
    QCOMPARE(shop.inbox.thread(shop.customer(QStringLiteral("하늘")), 0)->messages.first().precision,
             Precision::Minute);
}

void tst_IngestSession::systemLinesAreKeptButNotCounted()
{
    InboxFixture shop;
    auto system = InboxFixture::kakao(QStringLiteral("하늘"), QStringLiteral("2022-10-14T13:40"), {},
                                      QStringLiteral("하늘님을 초대했습니다."));
    system.direction = Direction::System;
    system.kind = MessageKind::System;
    const auto said = InboxFixture::kakao(QStringLiteral("하늘"), QStringLiteral("2022-10-14T13:41"),
                                          QStringLiteral("하늘"), QStringLiteral("안녕하세요"));
    const IngestCounts counts = shop.enter(QStringLiteral("kakao"), {system, said});
    QCOMPARE(counts.read, 1);
    QCOMPARE(counts.added, 1);
    QCOMPARE(shop.count("messages"), 1);
    QCOMPARE(shop.threadOf(shop.customer(QStringLiteral("하늘"))).size(), 2);
}

void tst_IngestSession::deletedMessagesAreKnownAgain()
{
    InboxFixture shop;
    const auto whole = InboxFixture::kakao(QStringLiteral("하늘"), QStringLiteral("2022-10-14T13:41"),
                                           QStringLiteral("하늘"), QStringLiteral("계좌 알려주세요"));
    auto deleted = InboxFixture::kakao(QStringLiteral("하늘"), QStringLiteral("2022-10-14T13:41"),
                                       QStringLiteral("하늘"), QStringLiteral("삭제된 메시지입니다."));
    deleted.kind = MessageKind::Deleted;
    shop.enter(QStringLiteral("kakao"), {whole});
    QCOMPARE(shop.enter(QStringLiteral("kakao"), {deleted}).duplicate, 1);
    QCOMPARE(shop.enter(QStringLiteral("kakao"), {deleted}).duplicate, 1);
    QCOMPARE(shop.threadOf(shop.customer(QStringLiteral("하늘"))),
             QStringList{QStringLiteral("in 계좌 알려주세요")});
}

void tst_IngestSession::uncoversADeletedMessageByAnOlderExport()
{
    InboxFixture shop;
    const auto whole = InboxFixture::kakao(QStringLiteral("하늘"), QStringLiteral("2022-10-14T13:41"),
                                           QStringLiteral("하늘"), QStringLiteral("계좌 알려주세요"));
    auto deleted = InboxFixture::kakao(QStringLiteral("하늘"), QStringLiteral("2022-10-14T13:41"),
                                       QStringLiteral("하늘"), QStringLiteral("삭제된 메시지입니다."));
    deleted.kind = MessageKind::Deleted;
    shop.enter(QStringLiteral("kakao"), {deleted});
    const CustomerId customer = shop.customer(QStringLiteral("하늘"));
    QCOMPARE(shop.waitingSince(customer), QString());
    QCOMPARE(shop.enter(QStringLiteral("kakao"), {whole}).updated, 1);
    QCOMPARE(shop.threadOf(customer), QStringList{QStringLiteral("in 계좌 알려주세요")});
    QCOMPARE(shop.search.search({QStringLiteral("계좌"), {}, {}, 0})->total, 1);
    QCOMPARE(shop.enter(QStringLiteral("kakao"), {deleted}).duplicate, 1);
    QVERIFY(shop.ingest.undo(BatchId{shop.lastBatch().value - 1}).ok());
    QCOMPARE(shop.threadOf(customer), QStringList{QStringLiteral("in 삭제된 메시지입니다.")});
    QCOMPARE(shop.search.search({QStringLiteral("계좌"), {}, {}, 0})->total, 0);
}

void tst_IngestSession::aCutTextIsMadeWhole()
{
    InboxFixture shop;
    const QString at = QStringLiteral("2022-10-14T13:41");
    const QString name = QStringLiteral("하늘");
    shop.enter(QStringLiteral("kakao"), {InboxFixture::kakao(name, at, name, QStringLiteral("토요일에 예"))});
    const auto whole = InboxFixture::kakao(name, at, name, QStringLiteral("토요일에 예약 될까요?"));
    QCOMPARE(shop.enter(QStringLiteral("kakao"), {whole}).updated, 1);
    QCOMPARE(shop.threadOf(shop.customer(name)), QStringList{QStringLiteral("in 토요일에 예약 될까요?")});
}

void tst_IngestSession::aRenamedRoomIsKnownByItsContent()
{
    InboxFixture shop;
    shop.enter(QStringLiteral("kakao"), InboxFixture::smallTalk(QStringLiteral("하늘"), 0, 30));
    QList<IncomingMessage> renamed = InboxFixture::smallTalk(QStringLiteral("하늘"), 0, 45);
    for (IncomingMessage &message : renamed)
        message.address = message.contactName = QStringLiteral("하늘 단골");
    const IngestCounts counts = shop.enter(QStringLiteral("kakao"), renamed);
    QCOMPARE(counts.added, 15);
    QCOMPARE(counts.warnings.size(), 1);
    QCOMPARE(counts.warnings.first().reason.code, QStringLiteral("import.room-renamed"));
    QCOMPARE(shop.count("customers"), 1);
    QCOMPARE(shop.enter(QStringLiteral("kakao"), renamed).duplicate, 45);
}

void tst_IngestSession::twoRoomsOfOneNameAreAskedAbout()
{
    InboxFixture shop;
    shop.enter(QStringLiteral("kakao"), InboxFixture::smallTalk(QStringLiteral("김민지"), 0, 30));
    QList<IncomingMessage> other = InboxFixture::smallTalk(QStringLiteral("김민지"), 0, 30);
    for (IncomingMessage &message : other)
        message.text = QStringLiteral("다른 ") + message.text;
    const auto session =
        shop.ingest.begin({shop.newBatch(), QStringLiteral("kakao"), IngestOptions::Mode::Enter, {}});
    QVERIFY(session->add(other).ok());
    QCOMPARE(session->flush().error().code, QStringLiteral("import.room-ambiguous"));
    QCOMPARE(shop.enter(QStringLiteral("kakao"), other, QStringLiteral("김민지 2")).added, 30);
    QCOMPARE(shop.count("customers"), 2);
}

void tst_IngestSession::aRoomCanBeSaid()
{
    InboxFixture shop;
    shop.enter(QStringLiteral("sms"),
               {InboxFixture::sms(QStringLiteral("010-0000-1204"), QStringLiteral("2022-10-14T10:00"),
                                  Direction::In, QStringLiteral("안녕하세요"))});
    const CustomerId customer = shop.customer(QStringLiteral("1204"));
    shop.enter(QStringLiteral("kakao"), InboxFixture::smallTalk(QStringLiteral("하늘이"), 0, 3),
               customer.toString());
    QCOMPARE(shop.count("customers"), 1);
    QCOMPARE(shop.threadOf(customer).size(), 4);
}

void tst_IngestSession::backupAndBridgeAreOneMessage()
{
    InboxFixture shop;
    auto bridge = InboxFixture::sms(QStringLiteral("+821000001204"), QStringLiteral("2022-10-14T10:00:07"),
                                    Direction::In, QStringLiteral("예약이요"));
    bridge.nativeId = QStringLiteral("17");
    const auto backup =
        InboxFixture::sms(QStringLiteral("010-0000-1204"), QStringLiteral("2022-10-14T10:00:09.120"),
                          Direction::In, QStringLiteral("예약이요"));
    const auto later =
        InboxFixture::sms(QStringLiteral("010-0000-1204"), QStringLiteral("2022-10-14T10:04:00"),
                          Direction::In, QStringLiteral("예약이요"));
    shop.enter(QStringLiteral("sms"), {bridge});
    const IngestCounts counts = shop.enter(QStringLiteral("sms"), {backup, later});
    QCOMPARE(counts.duplicate, 1);
    QCOMPARE(counts.added, 1);
    QCOMPARE(shop.enter(QStringLiteral("sms"), {later}).duplicate, 1);
    QCOMPARE(shop.enter(QStringLiteral("sms"), {backup, later}).duplicate, 2);
    QCOMPARE(shop.enter(QStringLiteral("sms"), {bridge}).duplicate, 1);
    QCOMPARE(shop.count("messages"), 2);
}

void tst_IngestSession::ourOwnSentTextComesBackInTheBackup()
{
    InboxFixture shop;
    shop.enter(QStringLiteral("sms"),
               {InboxFixture::sms(QStringLiteral("01000001204"), QStringLiteral("2022-10-14T10:00"),
                                  Direction::In, QStringLiteral("예약이요"))});
    const auto contact = shop.matcher.find(
        {ContactPoint::Kind::Mobile, QStringLiteral("sms"), QStringLiteral("010-0000-1204"), {}, false});
    const SentMessage sent{OutboxId{5}, (*contact)->id, QStringLiteral("sms"), QStringLiteral("3시 좋습니다"),
                           *instantFromIso(QStringLiteral("2022-10-14T10:10"))};
    QVERIFY(shop.ingest.recordSent(sent).ok());
    QVERIFY(shop.ingest.recordSent(sent).ok());
    QCOMPARE(shop.count("messages"), 2);
    QCOMPARE(shop.waitingSince((*contact)->customer), QString());
    const auto backup =
        InboxFixture::sms(QStringLiteral("01000001204"), QStringLiteral("2022-10-14T10:10:31"),
                          Direction::Out, QStringLiteral("3시 좋습니다"));
    QCOMPARE(shop.enter(QStringLiteral("sms"), {backup}).duplicate, 1);
}

void tst_IngestSession::lentNumbersAreNobodysMobile()
{
    InboxFixture shop;
    shop.enter(QStringLiteral("sms"),
               {InboxFixture::sms(QStringLiteral("0507-0000-1204"), QStringLiteral("2022-10-14T10:00"),
                                  Direction::In, QStringLiteral("언제 오나요"))});
    const auto buyer =
        shop.matcher.forNameAndPhone(QStringLiteral("이도현"), QStringLiteral("0507-0000-1204"));
    QVERIFY(buyer.ok());
    QCOMPARE(shop.count("customers"), 2);
    const auto mobile =
        shop.matcher.forNameAndPhone(QStringLiteral("이도현"), QStringLiteral("010-0000-7720"));
    QCOMPARE(*shop.matcher.forNameAndPhone(QStringLiteral("도현"), QStringLiteral("+82 10 0000 7720")),
             *mobile);
}

void tst_IngestSession::hiddenCallersAreOneContact()
{
    InboxFixture shop;
    shop.enter(QStringLiteral("phone"),
               {InboxFixture::call(QStringLiteral(""), QStringLiteral("2022-10-14T10:00"), Direction::In,
                                   CallOutcome::Missed, 0),
                InboxFixture::call(QStringLiteral("-1"), QStringLiteral("2022-10-14T10:05"), Direction::In,
                                   CallOutcome::Missed, 0)});
    QCOMPARE(shop.count("calls"), 2);
    QCOMPARE(shop.count("messages"), 0);
    QCOMPARE(shop.count("customers"), 1);
}

void tst_IngestSession::dryRunCountsAndWritesNothing()
{
    InboxFixture shop;
    shop.enter(QStringLiteral("kakao"), InboxFixture::smallTalk(QStringLiteral("하늘"), 0, 9));
    const auto session = shop.ingest.begin({{}, QStringLiteral("kakao"), IngestOptions::Mode::DryRun, {}});
    QVERIFY(session->add(InboxFixture::smallTalk(QStringLiteral("하늘"), 0, 20)).ok());
    QVERIFY(session->add(InboxFixture::smallTalk(QStringLiteral("새로운 방"), 60, 5)).ok());
    const auto counts = session->finish();
    QCOMPARE(counts->read, 25);
    QCOMPARE(counts->duplicate, 9);
    QCOMPARE(counts->added, 16);
    QCOMPARE(shop.count("messages"), 9);
    QCOMPARE(shop.count("customers"), 1);
}

QTEST_GUILESS_MAIN(tst_IngestSession)
#include "tst_IngestSession.moc"
