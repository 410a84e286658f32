// `day-sheet`: everything of a day on paper, cancelled bookings nowhere, a QR code that rings the customer.
#include "tests/support/IeumCtl.h"
#include "tests/support/SampleFiles.h"

#include <QDir>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractDaySheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ctl = IeumCtl::withShop(); }

    void hasTheKeysOfTheContract();
    void cancelledIsNowhere();
    void everyRowCanBeRung();
    void ordersThatAreDue();
    void aWeekHasItsSevenDays();
    void aFullDayGoesOverPages();
    void wrongWordsAndPlaces();

private:
    QString book(const QString &at, const QString &name, const QString &phone)
    {
        return m_ctl
            ->run({u"book"_s, u"add"_s, u"--at"_s, at, u"--minutes"_s, u"30"_s, u"--service"_s, u"젤네일"_s,
                   u"--name"_s, name, u"--phone"_s, phone, u"--force"_s})
            .text("/booking");
    }
    Answer sheet(const QString &day, const QStringList &options = {})
    {
        return m_ctl->run(QStringList{u"day-sheet"_s, u"--day"_s, day, u"--pdf"_s, pdf()} + options);
    }
    QString pdf() const { return m_ctl->path(u"sheet.pdf"_s); }
    static QByteArray outputOf(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(60'000) ? process.readAllStandardOutput() : QByteArray();
    }
    QString words() const
    {
        return QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, pdf(), u"-"_s}));
    }
    QSet<QString> codes() const
    {
        outputOf(u"pdftoppm"_s, {u"-r"_s, u"200"_s, u"-png"_s, pdf(), m_ctl->path(u"page"_s)});
        QSet<QString> found;
        for (const QFileInfo &page : QFileInfo(pdf()).dir().entryInfoList({u"page*.png"_s})) {
            const QByteArray lines = outputOf(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, page.filePath()});
            for (const QByteArray &line : lines.split('\n'))
                found += QString::fromUtf8(line);
        }
        found.remove(QString());
        return found;
    }

    std::unique_ptr<IeumCtl> m_ctl;
};

void tst_ContractDaySheet::hasTheKeysOfTheContract()
{
    book(u"2022-10-17T15:00"_s, u"김하늘"_s, u"010-0000-0001"_s);
    const Answer made = sheet(u"2022-10-17"_s);
    EXPECT_JSON(made, 0);
    QCOMPARE(made.number("/bookings"), 1);
    QCOMPARE(made.number("/orders"), 0);
    QCOMPARE(made.text("/file"), pdf());
    const QString text = words();
    for (const QString &word : {u"이음공방"_s, u"김하늘"_s, u"010-0000-0001"_s, u"젤네일"_s, u"3:00"_s})
        QVERIFY2(text.contains(word), qPrintable(word + text));
}

void tst_ContractDaySheet::cancelledIsNowhere()
{
    book(u"2022-10-17T15:00"_s, u"김하늘"_s, u"010-0000-0001"_s);
    const QString gone = book(u"2022-10-17T16:00"_s, u"문태오"_s, u"010-0000-0002"_s);
    EXPECT_JSON(m_ctl->run({u"book"_s, u"cancel"_s, gone}), 0);
    QCOMPARE(sheet(u"2022-10-17"_s).number("/bookings"), 1);
    QVERIFY(!words().contains(u"문태오"_s));
    QVERIFY(!words().contains(u"0000-0002"_s));
    QCOMPARE(codes(), QSet<QString>{u"tel:+821000000001"_s});
    QCOMPARE(sheet(u"2022-10-18"_s).number("/bookings"), 0);
}

void tst_ContractDaySheet::everyRowCanBeRung()
{
    QSet<QString> expected;
    for (int i = 0; i < 12; ++i) {
        const QString last = QString::number(1000 + i);
        book(u"2022-10-17T%1:00"_s.arg(10 + i % 9), u"손님%1"_s.arg(i), u"010-0000-"_s + last);
        expected += u"tel:+82100000"_s + last;
    }
    book(u"2022-10-17T19:00"_s, u"번호없음"_s, {});
    QCOMPARE(sheet(u"2022-10-17"_s).number("/bookings"), 13);
    QCOMPARE(codes(), expected);
}

void tst_ContractDaySheet::ordersThatAreDue()
{
    QList<NaverRow> rows{{u"2022101500000101"_s, u"2022101500000901"_s, u"홍길동"_s, u"010-0000-1001"_s,
                          u"03187"_s, u"서울특별시 종로구 가짜로 1"_s}};
    QVERIFY(writeSmartStore(m_ctl->path(u"naver.xlsx"_s), rows));
    EXPECT_JSON(m_ctl->run({u"import"_s, m_ctl->path(u"naver.xlsx"_s)}), 0);
    QCOMPARE(sheet(u"2022-12-31"_s).number("/orders"), 1);
    QVERIFY(words().contains(u"홍길동"_s));
    const QString line = m_ctl->run("orders list").text("/orders/0/id");
    EXPECT_JSON(m_ctl->run({u"orders"_s, u"cancel"_s, line}), 0);
    QCOMPARE(sheet(u"2022-12-31"_s).number("/orders"), 0);
}

void tst_ContractDaySheet::aWeekHasItsSevenDays()
{
    book(u"2022-10-17T15:00"_s, u"월요일"_s, u"010-0000-0001"_s);
    book(u"2022-10-23T15:00"_s, u"일요일"_s, u"010-0000-0002"_s);
    book(u"2022-10-24T15:00"_s, u"다음주"_s, u"010-0000-0003"_s);
    const Answer made = sheet(u"2022-10-19"_s, {u"--week"_s});
    EXPECT_JSON(made, 0);
    QCOMPARE(made.number("/bookings"), 2);
    QVERIFY(words().contains(u"일요일"_s) && !words().contains(u"다음주"_s));
}

void tst_ContractDaySheet::aFullDayGoesOverPages()
{
    for (int i = 0; i < 30; ++i)
        book(u"2022-10-17T%1:%2"_s.arg(10 + i / 4).arg(i % 4 * 15, 2, 10, QLatin1Char('0')),
             u"손님%1"_s.arg(i), u"010-0000-%1"_s.arg(1000 + i));
    QCOMPARE(sheet(u"2022-10-17"_s).number("/bookings"), 30);
    QCOMPARE(codes().size(), 30);
    QVERIFY(words().remove(u' ').contains(u"1/3"_s));
}

void tst_ContractDaySheet::wrongWordsAndPlaces()
{
    EXPECT_EXIT(m_ctl->run("day-sheet --day 2022-10-17"), 2);
    EXPECT_EXIT(m_ctl->run({u"day-sheet"_s, u"--pdf"_s, pdf()}), 2);
    EXPECT_EXIT(m_ctl->run({u"day-sheet"_s, u"--day"_s, u"soon"_s, u"--pdf"_s, pdf()}), 2);
    EXPECT_EXIT(m_ctl->run({u"day-sheet"_s, u"--day"_s, u"2022-10-17"_s, u"--pdf"_s,
                            m_ctl->path(u"nowhere/sheet.pdf"_s)}),
                6);
}

QTEST_GUILESS_MAIN(tst_ContractDaySheet)
#include "tst_ContractDaySheet.moc"
