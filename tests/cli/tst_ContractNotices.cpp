// Notices while a channel stands still: ticked with their time when they are up, and the sign for the door.
#include "tests/support/IeumCtl.h"
#include "tests/support/SampleFiles.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTickKeepsItsTime();
    void anotherOutageBeginsWithoutTicks();
    void whatIsTickedStandsInTheEvidence();
    void theSignRingsTheShop();
    void aShopWithoutANumberHasNoCode();
    void theCallListHoldsWhoHasNoNumber();
    void wrongPlacesAreRefused();

private:
    QByteArray outputOf(const QString &program, const QStringList &arguments);
    QString textOfSign();
    QByteArray codeOfSign();
    QString sign() const { return m_ctl->path(u"문 앞.pdf"_s); }

    std::unique_ptr<IeumCtl> m_ctl;
};

void tst_ContractNotices::init()
{
    m_ctl = IeumCtl::withShop();
    EXPECT_JSON(m_ctl->run({u"shop"_s, u"set"_s, u"--phone"_s, u"010-0000-0020"_s}), 0);
    EXPECT_JSON(m_ctl->run("channel down kakao"), 0);
}

QByteArray tst_ContractNotices::outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

QString tst_ContractNotices::textOfSign()
{
    return QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, sign(), u"-"_s}));
}

QByteArray tst_ContractNotices::codeOfSign()
{
    outputOf(u"pdftoppm"_s, {u"-r"_s, u"100"_s, u"-png"_s, u"-singlefile"_s, sign(), m_ctl->path(u"sign"_s)});
    return outputOf(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, m_ctl->path(u"sign.png"_s)}).trimmed();
}

void tst_ContractNotices::aTickKeepsItsTime()
{
    QVERIFY(m_ctl->run("notice --channel kakao").at("/notices/0/posted_at").is_null());
    m_ctl->at(u"2022-10-16T10:05:00+09:00"_s);
    EXPECT_JSON(m_ctl->run("notice --channel kakao --posted instagram --posted door"), 0);
    m_ctl->at(u"2022-10-16T11:00:00+09:00"_s);
    const Answer again = m_ctl->run("notice --channel kakao --posted door");
    EXPECT_JSON(again, 0);
    for (const auto *place : {"instagram", "door"})
        QCOMPARE(text(again.find("/notices", "place", QString::fromLatin1(place)), "posted_at"),
                 u"2022-10-16T10:05:00+09:00"_s);
    QVERIFY(again.find("/notices", "place", u"naver"_s)["posted_at"].is_null());
    const Answer down = m_ctl->run("notice --channel kakao --taken-down door");
    QVERIFY(down.find("/notices", "place", u"door"_s)["posted_at"].is_null());
}

void tst_ContractNotices::anotherOutageBeginsWithoutTicks()
{
    EXPECT_JSON(m_ctl->run("notice --channel kakao --posted door"), 0);
    EXPECT_JSON(m_ctl->run("channel up kakao"), 0);
    EXPECT_EXIT(m_ctl->run("notice --channel kakao --posted door"), 5);
    EXPECT_JSON(m_ctl->run("channel down kakao"), 0);
    const Answer now = m_ctl->run("notice --channel kakao");
    QVERIFY(now.find("/notices", "place", u"door"_s)["posted_at"].is_null());
}

void tst_ContractNotices::whatIsTickedStandsInTheEvidence()
{
    EXPECT_JSON(m_ctl->run("notice --channel kakao --posted voicemail"), 0);
    const QString path = m_ctl->path(u"증거.tsv"_s);
    const QString outage = m_ctl->run("outage list").text("/outages/0/id");
    EXPECT_JSON(m_ctl->run({u"outage"_s, u"report"_s, outage, u"--evidence"_s, path}), 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("kakao\tposted\tposted_notices 1\tvoicemail"));
}

void tst_ContractNotices::theSignRingsTheShop()
{
    EXPECT_JSON(m_ctl->run({u"notice"_s, u"--channel"_s, u"kakao"_s, u"--pdf"_s, sign()}), 0);
    const QString words = textOfSign();
    for (const QString &part : {u"이음공방"_s, u"카카오톡"_s, u"010-0000-0020"_s})
        QVERIFY2(words.contains(part), qPrintable(words));
    QCOMPARE(codeOfSign(), QByteArray("tel:+821000000020"));
    QVERIFY(outputOf(u"pdfinfo"_s, {sign()}).contains("Pages:           1"));
}

void tst_ContractNotices::aShopWithoutANumberHasNoCode()
{
    EXPECT_JSON(m_ctl->run({u"shop"_s, u"set"_s, u"--phone"_s, QString()}), 0);
    EXPECT_JSON(m_ctl->run({u"notice"_s, u"--channel"_s, u"kakao"_s, u"--pdf"_s, sign()}), 0);
    QVERIFY(textOfSign().contains(u"들어오셔서"_s));
    QCOMPARE(codeOfSign(), QByteArray());
}

void tst_ContractNotices::theCallListHoldsWhoHasNoNumber()
{
    const QString chat = m_ctl->write(
        u"하늘.txt"_s, kakaoAndroid(u"하늘"_s, {{u"2022-10-16 09:30"_s, u"하늘"_s, u"오늘 자리 있어요?"_s}}));
    EXPECT_JSON(m_ctl->run({u"import"_s, chat}), 0);
    const QString path = m_ctl->path(u"연락.pdf"_s);
    const Answer affected = m_ctl->run({u"affected"_s, u"--pdf"_s, path});
    EXPECT_JSON(affected, 0);
    QCOMPARE(affected.count("/rows"), 1);
    const QString words = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}));
    for (const QString &part : {u"이음공방"_s, u"하늘"_s, u"오늘 자리 있어요?"_s, u"____"_s})
        QVERIFY2(words.contains(part), qPrintable(words));
}

void tst_ContractNotices::wrongPlacesAreRefused()
{
    EXPECT_EXIT(m_ctl->run("notice --channel kakao --posted roof"), 2);
    EXPECT_EXIT(m_ctl->run("notice --posted door"), 2);
}

QTEST_GUILESS_MAIN(tst_ContractNotices)
#include "tst_ContractNotices.moc"
