// `import` of chats, texts and calls: what is counted, what enters, what never enters twice.
#include "tests/support/IeumCtl.h"
#include "tests/support/SampleFiles.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

namespace {

const QString me = u"이음공방"_s;

const QList<Said> chat{
    {u"2022-10-14 15:02"_s, u"김민지"_s, u"안녕하세요, 네일 예약 되나요?"_s},
    {u"2022-10-14 15:02"_s, u"김민지"_s, u"ㅠㅠ"_s},
    {u"2022-10-14 15:02"_s, u"김민지"_s, u"ㅠㅠ"_s},
    {u"2022-10-14 15:05"_s, me, u"네, 가능합니다"_s},
    {u"2022-10-15 00:10"_s, u"김민지"_s, u"내일 오후 3시요\n두 명이에요"_s},
    {u"2022-10-15 12:30"_s, u"김민지"_s, u"사진"_s},
};

QList<Said> longChat(int messages)
{
    QList<Said> all;
    for (int i = 0; i < messages; ++i)
        all += {u"2022-10-%1 %2:%3"_s.arg(1 + i / 10, 2, 10, QLatin1Char('0'))
                    .arg(9 + i % 10, 2, 10, QLatin1Char('0'))
                    .arg(i % 60, 2, 10, QLatin1Char('0')),
                i % 3 == 2 ? me : u"박서연"_s, u"%1번째 이야기"_s.arg(i)};
    return all;
}

} // namespace

class tst_ContractImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ctl = IeumCtl::withShop(); }

    void chatsOfEveryGrammarAreRead_data();
    void chatsOfEveryGrammarAreRead();
    void dateLinesAreNoWords();
    void grammarsOfOneRoomAddNothing();
    void sameFileTwiceAddsNothing();
    void longerExportAddsWhatIsNew();
    void repeatedLinesOfOneMinuteAreCounted();
    void renamedSenderAddsNothing();
    void renamedRoomIsRecognised();
    void systemLinesAreNotCounted();
    void sentenceOfAPersonIsNoSystemLine();
    void voiceCallsOfChatsAreMessages();
    void chatWithoutTitleTakesTheRoomGiven();
    void zoneMovesTheTimes();
    void ownNameDecidesTheDirection();
    void ownNameOnceSaidIsRemembered();
    void textsKeepEmojiLinesAndSubjects();
    void draftsAreNotImported();
    void numbersInAnySpellingAreOnePerson();
    void callsAreCountedAsCalls();
    void dryRunChangesNothing();
    void undoRestoresExactly();
    void undoOfAnUnknownBatchIsNotFound();

private:
    Answer importText(const QString &name, const QByteArray &content, const QStringList &options = {})
    {
        return m_ctl->run(QStringList{u"import"_s, m_ctl->write(name, content)} + options);
    }
    qint64 messages() { return m_ctl->run("stats").number("/messages"); }
    /// The thread of the only customer there is.
    Answer onlyThread()
    {
        return m_ctl->run({u"thread"_s, m_ctl->run("inbox --limit 0").text("/conversations/0/customer"),
                           u"--limit"_s, u"0"_s});
    }

    std::unique_ptr<IeumCtl> m_ctl;
};

#define COMPARE_COUNTS(answer, read, added, duplicate, updated, rejected)                                    \
    do {                                                                                                     \
        const Answer &theAnswer = (answer);                                                                  \
        QCOMPARE(theAnswer.number("/files/0/read"), read);                                                   \
        QCOMPARE(theAnswer.number("/files/0/added"), added);                                                 \
        QCOMPARE(theAnswer.number("/files/0/duplicate"), duplicate);                                         \
        QCOMPARE(theAnswer.number("/files/0/updated"), updated);                                             \
        QCOMPARE(theAnswer.count("/files/0/rejected"), rejected);                                            \
    } while (false)

void tst_ContractImport::chatsOfEveryGrammarAreRead_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("windows") << u"kakao-w-ko"_s << u"KakaoTalk_20221016_0930_10_897_김민지.txt"_s
                             << kakaoWindows(u"김민지"_s, chat);
    QTest::newRow("windows 24 h") << u"kakao-w-ko24"_s << u"a.txt"_s << kakaoWindows24(u"김민지"_s, chat);
    QTest::newRow("android") << u"kakao-a-ko"_s << u"KakaoTalkChats.txt"_s << kakaoAndroid(u"김민지"_s, chat);
    QTest::newRow("csv") << u"kakao-c"_s << u"KakaoTalk_Chat_김민지_2022-10-16-09-30-00.csv"_s
                         << kakaoCsv(chat);
}

void tst_ContractImport::chatsOfEveryGrammarAreRead()
{
    QFETCH(QString, format);
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const Answer answer = importText(name, content);
    EXPECT_JSON(answer, 0);
    QCOMPARE(answer.count("/files"), 1);
    QVERIFY(answer.text("/files/0/file").endsWith(name));
    QCOMPARE(answer.text("/files/0/format"), format);
    QCOMPARE(answer.text("/files/0/kind"), u"messages"_s);
    QVERIFY(answer.at("/files/0/batch").is_string());
    COMPARE_COUNTS(answer, 6, 6, 0, 0, 0);
    const Answer thread = onlyThread();
    EXPECT_JSON(thread, 0);
    QCOMPARE(thread.text("/customer/name"), u"김민지"_s);
    QCOMPARE(thread.column("/messages", "direction"),
             QStringList({u"in"_s, u"in"_s, u"in"_s, u"out"_s, u"in"_s, u"in"_s}));
    QCOMPARE(thread.text("/messages/4/text"), u"내일 오후 3시요\n두 명이에요"_s);
    QVERIFY(thread.text("/messages/4/at").startsWith(u"2022-10-15T00:10:"_s));
    QVERIFY(thread.text("/messages/4/at").endsWith(u"+09:00"_s));
    QCOMPARE(thread.text("/messages/5/kind"), u"photo"_s);
}

void tst_ContractImport::grammarsOfOneRoomAddNothing()
{
    EXPECT_JSON(importText(u"1.txt"_s, kakaoAndroid(u"김민지"_s, chat)), 0);
    for (const QByteArray &other : {kakaoWindows(u"김민지"_s, chat), kakaoWindows24(u"김민지"_s, chat)}) {
        const Answer answer = importText(u"2.txt"_s, other);
        EXPECT_JSON(answer, 0);
        COMPARE_COUNTS(answer, 6, 0, 6, 0, 0);
    }
    const Answer table = importText(u"KakaoTalk_Chat_김민지_2022-10-16-09-30-00.csv"_s, kakaoCsv(chat));
    EXPECT_JSON(table, 0);
    QCOMPARE(table.number("/files/0/added"), 0);
    QCOMPARE(messages(), 6);
}

// With and without the empty line that usually stands before them; a person may type one, too.
void tst_ContractImport::dateLinesAreNoWords()
{
    QByteArray tight =
        kakaoAndroid(u"김민지"_s, chat + QList<Said>{{u"2022-10-15 13:00"_s, u"김민지"_s,
                                                      u"그날이\n2022년 10월 20일 오후 3:00\n맞죠?"_s}});
    const qsizetype body = tight.indexOf("2022", tight.indexOf("\n\r\n"));
    tight = tight.left(body) + tight.mid(body).replace("\r\n\r\n", "\r\n");
    EXPECT_JSON(importText(u"1.txt"_s, tight), 0);
    const Answer thread = onlyThread();
    QCOMPARE(thread.text("/messages/3/text"), u"네, 가능합니다"_s);
    QCOMPARE(thread.text("/messages/6/text"), u"그날이\n2022년 10월 20일 오후 3:00\n맞죠?"_s);
}

void tst_ContractImport::sameFileTwiceAddsNothing()
{
    const QByteArray content = kakaoWindows(u"김민지"_s, chat);
    EXPECT_JSON(importText(u"a.txt"_s, content), 0);
    const QByteArray before = m_ctl->fingerprint();
    const Answer again = importText(u"a copy.txt"_s, content);
    EXPECT_JSON(again, 0);
    COMPARE_COUNTS(again, 6, 0, 6, 0, 0);
    QCOMPARE(m_ctl->fingerprint(), before);
}

void tst_ContractImport::longerExportAddsWhatIsNew()
{
    const QList<Said> all = longChat(60);
    EXPECT_JSON(importText(u"1.txt"_s, kakaoAndroid(u"박서연"_s, all.mid(10, 30))), 0);
    const Answer longer = importText(u"2.txt"_s, kakaoAndroid(u"박서연"_s, all));
    EXPECT_JSON(longer, 0);
    COMPARE_COUNTS(longer, 60, 30, 30, 0, 0);
    const Answer shorter = importText(u"3.txt"_s, kakaoAndroid(u"박서연"_s, all.mid(55)));
    EXPECT_JSON(shorter, 0);
    COMPARE_COUNTS(shorter, 5, 0, 5, 0, 0);
    const Answer thread = onlyThread();
    QStringList texts;
    for (const Said &said : all)
        texts += said.text;
    QCOMPARE(thread.column("/messages", "text"), texts);
}

void tst_ContractImport::repeatedLinesOfOneMinuteAreCounted()
{
    const Said cry{u"2022-10-14 15:02"_s, u"김민지"_s, u"ㅠㅠ"_s};
    EXPECT_JSON(importText(u"1.txt"_s, kakaoWindows(u"김민지"_s, {cry, cry})), 0);
    const Answer three = importText(u"2.txt"_s, kakaoWindows(u"김민지"_s, {cry, cry, cry}));
    EXPECT_JSON(three, 0);
    COMPARE_COUNTS(three, 3, 1, 2, 0, 0);
    const Answer one = importText(u"3.txt"_s, kakaoWindows(u"김민지"_s, {cry}));
    COMPARE_COUNTS(one, 1, 0, 1, 0, 0);
    QCOMPARE(messages(), 3);
}

void tst_ContractImport::renamedSenderAddsNothing()
{
    EXPECT_JSON(importText(u"1.txt"_s, kakaoAndroid(u"박서연"_s, longChat(30))), 0);
    QList<Said> renamed = longChat(31);
    for (Said &said : renamed)
        said.sender = said.sender == me ? me : u"박서연 단골"_s;
    const Answer answer = importText(u"2.txt"_s, kakaoAndroid(u"박서연"_s, renamed));
    EXPECT_JSON(answer, 0);
    COMPARE_COUNTS(answer, 31, 1, 30, 0, 0);
}

void tst_ContractImport::renamedRoomIsRecognised()
{
    EXPECT_JSON(importText(u"1.txt"_s, kakaoAndroid(u"박서연"_s, longChat(30))), 0);
    QList<Said> renamed = longChat(32);
    for (Said &said : renamed)
        said.sender = said.sender == me ? me : u"서연 캔들반"_s;
    const Answer answer = importText(u"2.txt"_s, kakaoAndroid(u"서연 캔들반"_s, renamed));
    EXPECT_JSON(answer, 0);
    COMPARE_COUNTS(answer, 32, 2, 30, 0, 0);
    QCOMPARE(m_ctl->run("stats").number("/customers"), 1);
}

void tst_ContractImport::systemLinesAreNotCounted()
{
    const QList<Said> room{{u"2022-10-14 15:00"_s, {}, u"김민지님이 들어왔습니다."_s},
                           chat[0],
                           {u"2022-10-14 15:03"_s, {}, u"김민지님이 나갔습니다."_s}};
    for (const QByteArray &content : {kakaoAndroid(u"김민지"_s, room), kakaoWindows(u"김민지"_s, room)}) {
        init();
        const Answer answer = importText(u"1.txt"_s, content);
        EXPECT_JSON(answer, 0);
        COMPARE_COUNTS(answer, 1, 1, 0, 0, 0);
        QCOMPARE(messages(), 1);
        QCOMPARE(m_ctl->run("inbox").number("/conversations/0/unread"), 1);
        QCOMPARE(m_ctl->run("inbox").text("/conversations/0/last_text"), chat[0].text);
    }
}

void tst_ContractImport::sentenceOfAPersonIsNoSystemLine()
{
    const QList<Said> room{{u"2022-10-14 15:00"_s, u"김민지"_s, u"김민지님이 나갔습니다."_s},
                           {u"2022-10-14 15:01"_s, u"김민지"_s, u"[이음공방] [오전 9:11] 안녕하세요"_s},
                           {u"2022-10-14 15:02"_s, u"[VIP] 김, 민지"_s, u"Day 1 : https://example.com"_s}};
    const Answer answer = importText(u"1.txt"_s, kakaoWindows(u"김민지"_s, room));
    EXPECT_JSON(answer, 0);
    COMPARE_COUNTS(answer, 3, 3, 0, 0, 0);
    const Answer thread = onlyThread();
    QCOMPARE(thread.text("/messages/1/text"), u"[이음공방] [오전 9:11] 안녕하세요"_s);
    QCOMPARE(thread.text("/messages/1/direction"), u"in"_s);
    QCOMPARE(thread.text("/messages/2/sender"), u"[VIP] 김, 민지"_s);
    QCOMPARE(thread.text("/messages/2/text"), u"Day 1 : https://example.com"_s);
}

void tst_ContractImport::voiceCallsOfChatsAreMessages()
{
    const Answer answer = importText(
        u"1.txt"_s,
        kakaoWindows(u"김민지"_s, {chat[0], {u"2022-10-14 16:00"_s, u"김민지"_s, u"보이스톡 0:17"_s}}));
    EXPECT_JSON(answer, 0);
    COMPARE_COUNTS(answer, 2, 2, 0, 0, 0);
    QCOMPARE(onlyThread().text("/messages/1/kind"), u"call"_s);
    QCOMPARE(messages(), 2);
    QCOMPARE(m_ctl->run("stats").number("/calls"), 0);
}

void tst_ContractImport::chatWithoutTitleTakesTheRoomGiven()
{
    const Answer answer = importText(u"export.csv"_s, kakaoCsv(chat), {u"--room"_s, u"김민지 손님"_s});
    EXPECT_JSON(answer, 0);
    COMPARE_COUNTS(answer, 6, 6, 0, 0, 0);
    QCOMPARE(m_ctl->run("inbox").column("/conversations", "name"), QStringList{u"김민지 손님"_s});
}

void tst_ContractImport::zoneMovesTheTimes()
{
    EXPECT_JSON(
        importText(u"1.txt"_s, kakaoWindows(u"김민지"_s, {chat[0]}), {u"--zone"_s, u"Asia/Ho_Chi_Minh"_s}),
        0);
    QCOMPARE(onlyThread().text("/messages/0/at"), u"2022-10-14T17:02:00+09:00"_s);
    EXPECT_EXIT(
        importText(u"2.txt"_s, kakaoWindows(u"이수민"_s, {chat[0]}), {u"--zone"_s, u"Mars/Olympus"_s}), 2);
}

void tst_ContractImport::ownNameDecidesTheDirection()
{
    const QList<Said> room{{u"2022-10-14 15:00"_s, u"사장님"_s, u"어서 오세요"_s},
                           {u"2022-10-14 15:01"_s, u"김민지"_s, u"네"_s}};
    EXPECT_JSON(importText(u"1.txt"_s, kakaoAndroid(u"김민지"_s, room), {u"--me"_s, u"사장님"_s}), 0);
    QCOMPARE(onlyThread().column("/messages", "direction"), QStringList({u"out"_s, u"in"_s}));
}

void tst_ContractImport::ownNameOnceSaidIsRemembered()
{
    const Said mine{u"2022-10-14 15:00"_s, u"사장님"_s, u"어서 오세요"_s};
    EXPECT_JSON(importText(u"1.txt"_s, kakaoAndroid(u"김민지"_s, {mine, chat[0]}), {u"--me"_s, u"사장님"_s}),
                0);
    EXPECT_JSON(importText(u"2.txt"_s,
                           kakaoAndroid(u"이수민"_s, {{u"2022-10-15 14:00"_s, u"이수민"_s, u"있어요?"_s},
                                                      {u"2022-10-15 14:05"_s, u"사장님"_s, u"있어요"_s}})),
                0);
    const Answer inbox = m_ctl->run("inbox");
    QCOMPARE(text(inbox.find("/conversations", "name", u"이수민"_s), "unanswered_since"), u"‹null›"_s);
}

void tst_ContractImport::textsKeepEmojiLinesAndSubjects()
{
    const Answer answer = importText(
        u"sms-1.xml"_s,
        smsBackup({{u"2022-10-14T15:02:03"_s, u"+82 10-0000-0001"_s, u"케이크 🎂 돼요?\n둘째 줄 <b> & \"'"_s}},
                  {{u"2022-10-14T15:03:00"_s, u"01000000001"_s, u"[예약 문의]"_s, u"긴 글입니다"_s}}));
    EXPECT_JSON(answer, 0);
    QCOMPARE(answer.text("/files/0/format"), u"sms-backup"_s);
    COMPARE_COUNTS(answer, 2, 2, 0, 0, 0);
    const Answer thread = onlyThread();
    QCOMPARE(thread.count("/messages"), 2);
    QCOMPARE(thread.text("/messages/0/text"), u"케이크 🎂 돼요?\n둘째 줄 <b> & \"'"_s);
    QCOMPARE(thread.text("/messages/0/at").left(19), u"2022-10-14T15:02:03"_s);
    QVERIFY(thread.text("/messages/1/text").contains(u"[예약 문의]"_s));
    QVERIFY(thread.text("/messages/1/text").contains(u"긴 글입니다"_s));
    QCOMPARE(thread.text("/customer/contacts/0/display"), u"010-0000-0001"_s);
}

void tst_ContractImport::draftsAreNotImported()
{
    const Answer answer = importText(
        u"sms.xml"_s, smsBackup({{u"2022-10-14T15:00:00"_s, u"010-0000-0001"_s, u"쓰다 만 글"_s, 3},
                                 {u"2022-10-14T15:01:00"_s, u"010-0000-0001"_s, u"보낸 글"_s, 2}}));
    EXPECT_JSON(answer, 0);
    COMPARE_COUNTS(answer, 1, 1, 0, 0, 0);
    QCOMPARE(onlyThread().column("/messages", "direction"), QStringList{u"out"_s});
}

void tst_ContractImport::numbersInAnySpellingAreOnePerson()
{
    EXPECT_JSON(
        importText(u"1.xml"_s, smsBackup({{u"2022-10-14T15:00:00"_s, u"010-0000-0001"_s, u"하나"_s}})), 0);
    const Answer answer =
        importText(u"2.xml"_s, smsBackup({{u"2022-10-14T15:00:00"_s, u"+821000000001"_s, u"하나"_s},
                                          {u"2022-10-14T15:00:00"_s, u"010-0000-0002"_s, u"하나"_s},
                                          {u"2022-10-14T15:01:00"_s, u"050-0000-00012"_s, u"안심번호"_s}}));
    EXPECT_JSON(answer, 0);
    COMPARE_COUNTS(answer, 3, 2, 1, 0, 0);
    QCOMPARE(m_ctl->run("stats").number("/customers"), 3);
}

void tst_ContractImport::callsAreCountedAsCalls()
{
    const QByteArray log = callsBackup({{u"2022-10-14T15:00:00"_s, u"010-0000-0001"_s, 3},
                                        {u"2022-10-14T15:10:00"_s, u"02-000-0000"_s, 1, 65}});
    const Answer answer = importText(u"calls-20221016.xml"_s, log);
    EXPECT_JSON(answer, 0);
    QCOMPARE(answer.text("/files/0/format"), u"calls-backup"_s);
    QCOMPARE(answer.text("/files/0/kind"), u"calls"_s);
    COMPARE_COUNTS(answer, 2, 2, 0, 0, 0);
    const Answer stats = m_ctl->run("stats");
    QCOMPARE(stats.number("/calls"), 2);
    QCOMPARE(stats.number("/messages"), 0);
    COMPARE_COUNTS(importText(u"calls-later.xml"_s, log), 2, 0, 2, 0, 0);
}

void tst_ContractImport::dryRunChangesNothing()
{
    EXPECT_JSON(importText(u"1.txt"_s, kakaoAndroid(u"김민지"_s, chat.mid(0, 2))), 0);
    const QByteArray before = m_ctl->fingerprint();
    const Answer dry = importText(u"2.txt"_s, kakaoAndroid(u"김민지"_s, chat), {u"--dry-run"_s});
    EXPECT_JSON(dry, 0);
    COMPARE_COUNTS(dry, 6, 4, 2, 0, 0);
    QCOMPARE(m_ctl->fingerprint(), before);
    const Answer real = importText(u"2.txt"_s, kakaoAndroid(u"김민지"_s, chat));
    COMPARE_COUNTS(real, 6, 4, 2, 0, 0);
}

void tst_ContractImport::undoRestoresExactly()
{
    EXPECT_JSON(importText(u"1.txt"_s, kakaoAndroid(u"김민지"_s, chat.mid(0, 2))), 0);
    const QByteArray before = m_ctl->fingerprint();
    const Answer second = m_ctl->run(
        {u"import"_s, m_ctl->write(u"2.txt"_s, kakaoAndroid(u"김민지"_s, chat)),
         m_ctl->write(u"3.xml"_s, smsBackup({{u"2022-10-14T15:00:00"_s, u"010-0000-0001"_s, u"하나"_s}}))});
    EXPECT_JSON(second, 0);
    QVERIFY(m_ctl->fingerprint() != before);
    for (const QString &batch : second.column("/files", "batch")) {
        const Answer undone = m_ctl->run({u"import"_s, u"undo"_s, batch});
        EXPECT_JSON(undone, 0);
        QCOMPARE(undone.number("/kept"), 0);
        QVERIFY(undone.number("/removed") > 0);
    }
    QCOMPARE(m_ctl->fingerprint(), before);
    const Answer again = importText(u"2.txt"_s, kakaoAndroid(u"김민지"_s, chat));
    COMPARE_COUNTS(again, 6, 4, 2, 0, 0);
}

void tst_ContractImport::undoOfAnUnknownBatchIsNotFound()
{
    EXPECT_EXIT(m_ctl->run("import undo 424242"), 3);
}

QTEST_GUILESS_MAIN(tst_ContractImport)
#include "tst_ContractImport.moc"
