#include "core/base/files/SheetReader.h"
#include "core/base/files/SheetWriter.h"
#include "tests/support/CraftedWorkbook.h"
#include "tests/support/SheetCells.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace ieum;
using test::cellsOf;

class tst_SheetReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatTheWriterWrites();
    void readsHtmlInDisguise();
    void readsTabSeparatedTextInDisguise();
    void readsWorkbooksOfOthers_data();
    void readsWorkbooksOfOthers();
    void opensStandardEncryption();
    void cutHtmlSaysSo_data();
    void cutHtmlSaysSo();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void refusesBombs_data();
    void refusesBombs();

private:
    QString write(const char *name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    QTemporaryDir m_folder;
};

void tst_SheetReader::readsBackWhatTheWriterWrites()
{
    Sheet sheet;
    sheet.name = QStringLiteral("발송처리");
    sheet.rows = {{1, {QStringLiteral("상품주문번호"), QStringLiteral("송장번호")}},
                  {3, {QStringLiteral("0012345678901234567"), QStringLiteral("<a & \"b\">\n줄 😀")}}};
    const QString path = m_folder.filePath(QStringLiteral("발송 처리.xlsx"));
    QVERIFY(writeXlsx(path, sheet).ok());
    const auto sheets = SheetReader(path, {}).all();
    QVERIFY(sheets.ok());
    QCOMPARE(sheets->first().name, sheet.name);
    QCOMPARE(sheets->first().rows.last().number, 3);
    QCOMPARE(cellsOf(path), (QList<QStringList>{sheet.rows[0].cells, sheet.rows[1].cells}));
}

void tst_SheetReader::readsHtmlInDisguise()
{
    const QString path =
        write("order.xls", "<html><meta charset=utf-8><table><tr><th>a</th><th>b&amp;c</th></tr>"
                           "<tr><td x:num>010</td><td>1<br>&#50641; <b>2</b></td></tr></table>");
    QCOMPARE(cellsOf(path), (QList<QStringList>{{QStringLiteral("a"), QStringLiteral("b&c")},
                                                {QStringLiteral("010"), QStringLiteral("1\n엑 2")}}));
}

void tst_SheetReader::readsTabSeparatedTextInDisguise()
{
    const QString path = write("order.xls", "\xc1\xd6\xb9\xae\tb\n1\t2\n"); // 주문 in windows-949
    QCOMPARE(cellsOf(path), (QList<QStringList>{{QStringLiteral("주문"), QStringLiteral("b")},
                                                {QStringLiteral("1"), QStringLiteral("2")}}));
}

void tst_SheetReader::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << "file.empty";
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << "file.unknown-format";
    QTest::newRow("cut zip") << QByteArray("PK\x03\x04 and then nothing") << "file.broken";
    QTest::newRow("cut container") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and then nothing")
                                   << "file.broken";
}

void tst_SheetReader::namesWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto sheets = SheetReader(write("wrong.xlsx", bytes), {}).all();
    QVERIFY(!sheets.ok());
    QCOMPARE(sheets.error().code, code);
    QCOMPARE(sheets.error().arguments, QStringList{QStringLiteral("wrong.xlsx")});
}

// Written by xlwt and openpyxl: numbers for ids, days by the cell's style, BIFF8 and inline notices.
void tst_SheetReader::readsWorkbooksOfOthers_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("row"); // from 1, as the owner counts
    QTest::addColumn<QStringList>("texts");
    const auto words = [](const char *text) { return QString::fromUtf8(text).split(QLatin1Char('|')); };
    QTest::newRow("xls") << "11st/ready-to-send.xls" << 6
                         << words("20221015000000002|2022-10-15 15:19:30|2022-10-18|6234|0503-0000-00012");
    QTest::newRow("xlsx, days by style") << "naver/2021-names-numbers-by-style.xlsx" << 3
                                         << words("2021101500000011|2021-10-15 15:17:30|1000000001|3187");
    QTest::newRow("xlsx, days as serials")
        << "esm/numbers-as-numbers.xlsx" << 2 << words("2569834423|옥션(sampleshop)|18,900");
}

void tst_SheetReader::readsWorkbooksOfOthers()
{
    QFETCH(QString, file);
    QFETCH(int, row);
    QFETCH(QStringList, texts);
    const auto sheets = SheetReader(QStringLiteral(IEUM_TEST_DATA "/markets/") + file, {}).all();
    QVERIFY(sheets.ok());
    const QList<SheetRow> rows = sheets->first().rows;
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const SheetRow &entry) { return entry.number == row; });
    QVERIFY(found != rows.end());
    for (const QString &text : std::as_const(texts))
        QVERIFY2(found->cells.contains(text),
                 qPrintable(QStringLiteral("%1 in %2").arg(text, found->cells.join(u'|'))));
}

void tst_SheetReader::opensStandardEncryption()
{
    const QString folder = QStringLiteral(IEUM_TEST_DATA "/markets/naver/");
    const QString path = folder + QStringLiteral("standard-encryption-pw1234.xlsx");
    SheetReader sealed(path, QStringLiteral("1234"));
    const auto open = sealed.all(), plain = SheetReader(folder + QStringLiteral("27-columns.xlsx"), {}).all();
    QVERIFY(open.ok() && plain.ok());
    QCOMPARE(sealed.format(), SheetReader::Format::EncryptedXlsx);
    for (qsizetype i = 0; i < plain->first().rows.size(); ++i)
        QCOMPARE(open->first().rows.value(i).cells, plain->first().rows[i].cells);
    QCOMPARE(SheetReader(path, QStringLiteral("0000")).all().error().code,
             QStringLiteral("file.password-wrong"));
    QCOMPARE(SheetReader(path, {}).all().error().code, QStringLiteral("file.password-needed"));
}

void tst_SheetReader::cutHtmlSaysSo_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<bool>("cut");
    QTest::newRow("whole") << QByteArray("<table><tr><td>a</td></tr></table>") << false;
    QTest::newRow("table never closed") << QByteArray("<table><tr><td>a</td></tr></body></html>") << false;
    QTest::newRow("within a cell") << QByteArray("<table><tr><td>a</td></tr><tr><td>b") << true;
    QTest::newRow("between rows") << QByteArray("<table><tr><td>a</td></tr>") << true;
    QTest::newRow("within a tag") << QByteArray("<table><tr><td>a</td></tr><tr><t") << true;
}

void tst_SheetReader::cutHtmlSaysSo()
{
    QFETCH(QByteArray, html);
    QFETCH(bool, cut);
    const auto sheets = SheetReader(write("cut.xls", html), {}).all();
    QVERIFY(sheets.ok());
    QCOMPARE(sheets->first().endsEarly, cut);
    QCOMPARE(sheets->first().rows.size(), cut ? 2 : 1); // the whole row, and what was cut
}

// Small files that would fill a computer: each is refused before it has.
void tst_SheetReader::refusesBombs_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<int>("entries");
    QTest::addColumn<QString>("code");
    const QByteArray cell = "<row><c t=\"inlineStr\"><is><t>";
    QTest::newRow("packed 1,000 times") << cell + QByteArray(40'000'000, 'a') << 0 << "file.too-large";
    QTest::newRow("too many entries") << cell << 10'001 << "file.too-large";
    QTest::newRow("entities within entities")
        << QByteArray("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b "
                      "\"&a;&a;&a;&a;\">]><worksheet><row><c t=\"str\"><v>&b;</v></c></row></worksheet>")
        << 0 << "file.broken";
    QTest::newRow("nested 100,000 deep") << QByteArray("<a>").repeated(100'000) << 0 << "file.broken";
    QTest::newRow("cells at the far end")
        << "<worksheet><sheetData>" +
               QByteArray("<row><c r=\"XFD1\" t=\"str\"><v>a</v></c></row>").repeated(300)
        << 0 << "file.too-large";
}

void tst_SheetReader::refusesBombs()
{
    QFETCH(QByteArray, sheet);
    QFETCH(int, entries);
    QFETCH(QString, code);
    const QString path = m_folder.filePath(QStringLiteral("bomb.xlsx"));
    QVERIFY(test::writeWorkbookOf(path, sheet, entries));
    const auto sheets = SheetReader(path, {}).all();
    QVERIFY(!sheets.ok());
    QCOMPARE(sheets.error().code, code);
}

QTEST_GUILESS_MAIN(tst_SheetReader)
#include "tst_SheetReader.moc"
