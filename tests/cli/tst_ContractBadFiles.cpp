// `import` of files as they arrive on a bad day: cut, broken, disguised, missing. Nothing half enters.
#include "tests/support/IeumCtl.h"
#include "tests/support/SampleFiles.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

namespace {

const QByteArray loginPage =
    "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>로그인</title></head>"
    "<body><form><input name=\"id\"></form></body></html>\n";

QByteArray texts(int n)
{
    QList<Sms> all;
    for (int i = 0; i < n; ++i)
        all += {u"2022-10-14T15:%1:00"_s.arg(i, 2, 10, QLatin1Char('0')), u"010-0000-0001"_s,
                u"%1번째 글 🎂"_s.arg(i)};
    return smsBackup(all);
}

} // namespace

class tst_ContractBadFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ctl = IeumCtl::withShop(); }

    void cutXmlEntersItsWholeRecords_data();
    void cutXmlEntersItsWholeRecords();
    void cutThenWholeIsTheWhole();
    void cutChatSaysSo();
    void cutTableSaysSo();
    void unreadableFilesEnterNothing_data();
    void unreadableFilesEnterNothing();
    void missingFileIsAFileError();
    void folderIsNoFile();
    void oneBadFileDoesNotStopTheOthers();
    void impossibleDateIsRejectedWithItsLine();
    void headerAloneIsNoError();

private:
    std::unique_ptr<IeumCtl> m_ctl;
};

void tst_ContractBadFiles::cutXmlEntersItsWholeRecords_data()
{
    QTest::addColumn<int>("whole");
    QTest::addColumn<int>("extra");
    QTest::newRow("in an attribute") << 3 << 60;
    QTest::newRow("after a name") << 2 << 6;
    QTest::newRow("between records") << 4 << 0;
    QTest::newRow("in the first record") << 0 << 40;
}

void tst_ContractBadFiles::cutXmlEntersItsWholeRecords()
{
    QFETCH(int, whole);
    QFETCH(int, extra);
    const QByteArray content = texts(6);
    qsizetype cut = content.indexOf("  <sms ");
    for (int i = 0; i < whole; ++i)
        cut = content.indexOf("  <sms ", cut + 1);
    const Answer answer = m_ctl->run({u"import"_s, m_ctl->write(u"sms.xml"_s, content.left(cut + extra))});
    EXPECT_JSON(answer, 1);
    QCOMPARE(answer.number("/files/0/added"), whole);
    QVERIFY(answer.count("/files/0/rejected") >= 1);
    QCOMPARE(answer.number("/files/0/read"), whole + answer.count("/files/0/rejected"));
    QVERIFY(!answer.err.isEmpty());
    QCOMPARE(m_ctl->run("stats").number("/messages"), whole);
}

void tst_ContractBadFiles::cutThenWholeIsTheWhole()
{
    EXPECT_EXIT(m_ctl->run({u"import"_s, m_ctl->write(u"1.xml"_s, texts(6).left(1400))}), 1);
    const Answer whole = m_ctl->run({u"import"_s, m_ctl->write(u"2.xml"_s, texts(6))});
    EXPECT_JSON(whole, 0);
    QCOMPARE(m_ctl->run("stats").number("/messages"), 6);
}

void tst_ContractBadFiles::cutChatSaysSo()
{
    QByteArray content = kakaoAndroid(u"김민지"_s, {{u"2022-10-14 15:02"_s, u"김민지"_s, u"하나"_s},
                                                    {u"2022-10-14 15:03"_s, u"김민지"_s, u"둘"_s},
                                                    {u"2022-10-14 15:04"_s, u"김민지"_s, u"마지막 글"_s}});
    content.chop(3); // CRLF and one of the three bytes of 글
    const Answer answer = m_ctl->run({u"import"_s, m_ctl->write(u"1.txt"_s, content)});
    EXPECT_JSON(answer, 1);
    QCOMPARE(answer.number("/files/0/added"), 2);
    QCOMPARE(answer.count("/files/0/rejected"), 1);
}

void tst_ContractBadFiles::cutTableSaysSo()
{
    QByteArray content = kakaoCsv({{u"2022-10-14 15:02"_s, u"김민지"_s, u"하나"_s},
                                   {u"2022-10-14 15:03"_s, u"김민지"_s, u"둘\n셋 넷 다섯"_s}});
    content.chop(8); // inside the quotes
    const Answer answer =
        m_ctl->run({u"import"_s, m_ctl->write(u"KakaoTalk_Chat_김민지_2022-10-16-09-30-00.csv"_s, content)});
    EXPECT_JSON(answer, 1);
    QCOMPARE(answer.number("/files/0/added"), 1);
    QCOMPARE(answer.count("/files/0/rejected"), 1);
}

void tst_ContractBadFiles::unreadableFilesEnterNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTemporaryDir folder;
    const QString book = folder.filePath(u"orders.xlsx"_s);
    QVERIFY(writeSmartStore(book, {{u"2022101500000001"_s, u"2022101500000009"_s}}));
    QFile file(book);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray xlsx = file.readAll();
    QByteArray noise;
    for (int i = 0; i < 5000; ++i)
        noise += static_cast<char>((i * 7919 + i / 13) % 251);
    QTest::newRow("empty txt") << u"a.txt"_s << QByteArray();
    QTest::newRow("empty xlsx") << u"a.xlsx"_s << QByteArray();
    QTest::newRow("binary") << u"a.txt"_s << noise;
    QTest::newRow("binary xlsx") << u"a.xlsx"_s << noise;
    QTest::newRow("xlsx cut") << u"a.xlsx"_s << xlsx.left(xlsx.size() / 2);
    QTest::newRow("xlsx without its end") << u"a.xlsx"_s << xlsx.left(xlsx.size() - 10);
    QTest::newRow("login page as xlsx") << u"orders.xlsx"_s << loginPage;
    QTest::newRow("login page as xls") << u"orders.xls"_s << loginPage;
    QTest::newRow("picture") << u"a.png"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + noise;
    QTest::newRow("letter") << u"a.txt"_s << u"사장님 안녕하세요.\n저번에 말씀드린 일입니다.\n"_s.toUtf8();
    QTest::newRow("other xml") << u"a.xml"_s << QByteArray("<?xml version='1.0'?>\n<html><body/></html>\n");
}

void tst_ContractBadFiles::unreadableFilesEnterNothing()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const Answer answer = m_ctl->run({u"import"_s, m_ctl->write(name, content)});
    EXPECT_JSON(answer, 6);
    QVERIFY2(!answer.err.isEmpty(), answer.report());
    QCOMPARE(answer.count("/files"), 1);
    QCOMPARE(answer.text("/files/0/rejected/0/where"), u"file"_s);
    QVERIFY(!answer.text("/files/0/rejected/0/reason").isEmpty());
    QCOMPARE(answer.number("/files/0/added"), 0);
    const Answer stats = m_ctl->run("stats");
    QCOMPARE(stats.number("/messages") + stats.number("/order_lines") + stats.number("/customers"), 0);
}

void tst_ContractBadFiles::missingFileIsAFileError()
{
    const Answer answer = m_ctl->run("import no-such-file.txt");
    EXPECT_JSON(answer, 6);
    QVERIFY(!answer.err.isEmpty());
}

void tst_ContractBadFiles::folderIsNoFile()
{
    const Answer answer = m_ctl->run({u"import"_s, m_ctl->path(u"."_s)});
    EXPECT_JSON(answer, 6);
}

void tst_ContractBadFiles::oneBadFileDoesNotStopTheOthers()
{
    const QString good = m_ctl->write(u"good.xml"_s, texts(3));
    const QString cut =
        m_ctl->write(u"cut.xml"_s, smsBackup({{u"2022-10-14T15:00:00"_s, u"010-0000-0002"_s, u"하나"_s},
                                              {u"2022-10-14T15:01:00"_s, u"010-0000-0002"_s, u"둘"_s}})
                                       .chopped(100));
    const QString empty = m_ctl->write(u"empty.txt"_s, {});
    const Answer partly = m_ctl->run({u"import"_s, cut, good});
    EXPECT_JSON(partly, 1);
    QCOMPARE(partly.count("/files"), 2);
    QCOMPARE(partly.number("/files/0/added"), 1);
    QCOMPARE(partly.number("/files/1/added"), 3);
    const Answer worst = m_ctl->run({u"import"_s, empty, good, u"no-such-file.txt"_s});
    EXPECT_JSON(worst, 6);
    QCOMPARE(worst.count("/files"), 3);
    QCOMPARE(worst.number("/files/1/duplicate"), 3);
    QCOMPARE(m_ctl->run("stats").number("/messages"), 4);
}

void tst_ContractBadFiles::impossibleDateIsRejectedWithItsLine()
{
    QByteArray content = kakaoAndroid(u"김민지"_s, {{u"2022-10-14 15:02"_s, u"김민지"_s, u"하나"_s}});
    content += u"2022년 2월 31일 오후 3:00, 김민지 : 없는 날\r\n2022년 10월 14일 오후 3:05, 김민지 : 둘\r\n"_s
                   .toUtf8();
    const Answer answer = m_ctl->run({u"import"_s, m_ctl->write(u"1.txt"_s, content)});
    EXPECT_JSON(answer, 1);
    QCOMPARE(answer.number("/files/0/read"), 3);
    QCOMPARE(answer.number("/files/0/added"), 2);
    QCOMPARE(answer.count("/files/0/rejected"), 1);
    QVERIFY2(answer.text("/files/0/rejected/0/where").contains(u'7'), answer.report());
}

void tst_ContractBadFiles::headerAloneIsNoError()
{
    const Answer answer = m_ctl->run({u"import"_s, m_ctl->write(u"1.txt"_s, kakaoAndroid(u"김민지"_s, {}))});
    EXPECT_JSON(answer, 0);
    QCOMPARE(answer.number("/files/0/read"), 0);
    QVERIFY(answer.count("/files/0/warnings") >= 1);
}

QTEST_GUILESS_MAIN(tst_ContractBadFiles)
#include "tst_ContractBadFiles.moc"
