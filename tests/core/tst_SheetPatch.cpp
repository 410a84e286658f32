#include "core/base/files/CompoundFile.h"
#include "core/base/files/CompoundWriter.h"
#include "core/base/files/FormWriter.h"
#include "core/base/files/SheetPatch.h"
#include "core/base/files/SheetReader.h"
#include "core/base/files/SheetXmlPatch.h"
#include "tests/support/CraftedWorkbook.h"
#include "tests/support/SheetCells.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ieum;
using test::cellsOf;

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Cells put into a file that somebody else wrote, and files that somebody else will read.
class tst_SheetPatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesEverythingElseAsItWas_data();
    void leavesEverythingElseAsItWas();
    void writesInlineWhereNothingIsShared();
    void refusesARowThatIsNotThere();
    void csvHasNoFormulas();
    void xlsHoldsManyTexts();
    void containerOfAnySizeIsWhole_data();
    void containerOfAnySizeIsWhole();

private:
    QTemporaryDir m_folder;
};

void tst_SheetPatch::leavesEverythingElseAsItWas_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *cells) { return QByteArray("<row r=\"2\">") + cells + "</row>"; };
    QTest::newRow("cell with a style")
        << row("<c r=\"A2\"/><c r=\"B2\" s=\"7\"><v>1</v></c><c r=\"C2\"/>")
        << row("<c r=\"A2\"/><c r=\"B2\" s=\"7\" t=\"s\"><v>9</v></c><c r=\"C2\"/>");
    QTest::newRow("empty cell") << row("<c r=\"B2\" s=\"7\"/>")
                                << row("<c r=\"B2\" s=\"7\" t=\"s\"><v>9</v></c>");
    QTest::newRow("no cell, one behind") << row("<c r=\"A2\"/><c r=\"C2\"/>")
                                         << row("<c r=\"A2\"/><c r=\"B2\" t=\"s\"><v>9</v></c><c r=\"C2\"/>");
    QTest::newRow("no cell, none behind")
        << row("<c r=\"A2\"/>") << row("<c r=\"A2\"/><c r=\"B2\" t=\"s\"><v>9</v></c>");
    QTest::newRow("cells without their place")
        << QByteArray("<row><c/></row><row><c/><c><v>1</v></c></row>")
        << QByteArray("<row><c/></row><row><c/><c r=\"B2\" t=\"s\"><v>9</v></c></row>");
    QTest::newRow("prefix")
        << QByteArray("<x:row r=\"2\"><x:c r=\"A2\"/></x:row>")
        << QByteArray("<x:row r=\"2\"><x:c r=\"A2\"/><x:c r=\"B2\" t=\"s\"><x:v>9</x:v></x:c></x:row>");
}

void tst_SheetPatch::leavesEverythingElseAsItWas()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const SheetXmlPatch patch(before, {{2, 1, QStringLiteral("새 글")}});
    QCOMPARE(patch.patched(9), after);
    QCOMPARE(patch.strings(), QStringList{QStringLiteral("새 글")});
}

void tst_SheetPatch::writesInlineWhereNothingIsShared()
{
    const QString original = m_folder.filePath(QStringLiteral("original.xlsx")),
                  path = m_folder.filePath(QStringLiteral("filled.xlsx"));
    const QByteArray row = "<row><c t=\"str\"><v>a</v></c></row>";
    QVERIFY(
        test::writeWorkbookOf(original, "<worksheet><sheetData>" + row + row + "</sheetData></worksheet>"));
    const QString text = QStringLiteral("=1+1 <\"&\">");
    QVERIFY(patchXlsx(bytesOf(original), path, 0, {{2, 3, text}}).ok());
    QCOMPARE(cellsOf(path), (QList<QStringList>{{QStringLiteral("a")}, {QStringLiteral("a"), {}, {}, text}}));
    QCOMPARE(cellsOf(original).last(), QStringList{QStringLiteral("a")});
}

void tst_SheetPatch::refusesARowThatIsNotThere()
{
    const QString original = QStringLiteral(IEUM_TEST_DATA "/markets/toss/orders.xlsx");
    const QString path = m_folder.filePath(QStringLiteral("refused.xlsx"));
    QCOMPARE(patchXlsx(bytesOf(original), path, 0, {{700, 0, QStringLiteral("a")}}).error().code,
             QStringLiteral("file.broken"));
    QVERIFY(!QFile::exists(path) && !QFile::exists(path + QStringLiteral(".part")));
}

void tst_SheetPatch::csvHasNoFormulas()
{
    Sheet sheet;
    sheet.rows = {
        {1, {QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("@a"), QStringLiteral("-1+2+cmd")}},
        {2, {QStringLiteral("+82 10-0000-0001"), QStringLiteral("0012"), QStringLiteral("a,\"b\"")}}};
    const QString path = m_folder.filePath(QStringLiteral("form.csv"));
    QVERIFY(writeForm(path, sheet, FormFile::Csv).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("\xef\xbb\xbf'=cmd|' /C calc'!A0,'@a,'-1+2+cmd\r\n"
                                        "+82 10-0000-0001,0012,\"a,\"\"b\"\"\"\r\n"));
}

// More texts than one record of the table holds, and than the smallest container holds.
void tst_SheetPatch::xlsHoldsManyTexts()
{
    Sheet sheet;
    sheet.name = QStringLiteral("엑셀파일첫행-제목있음(주소1,2로분리)");
    for (int row = 1; row <= 500; ++row)
        sheet.rows.append(
            {row,
             {QStringLiteral("주문 %1").arg(row), QString(), QStringLiteral("가나다").repeated(row % 40)}});
    const QString path = m_folder.filePath(QStringLiteral("form.xls"));
    QVERIFY(writeForm(path, sheet, FormFile::Xls).ok());
    const QList<QStringList> rows = cellsOf(path);
    QCOMPARE(rows.size(), 500);
    for (int row = 1; row <= 500; ++row)
        QCOMPARE(rows[row - 1].join(u'|').trimmed(),
                 (row % 40 ? sheet.rows[row - 1].cells.join(u'|') : QStringLiteral("주문 %1").arg(row)));
    QCOMPARE(SheetReader(path, {}).all()->first().name, sheet.name);
}

void tst_SheetPatch::containerOfAnySizeIsWhole_data()
{
    QTest::addColumn<int>("size");
    for (const int size :
         {1, 4096, 4097, 100'000, 8'000'000}) // the last needs a table of the table of sectors
        QTest::newRow(qPrintable(QString::number(size))) << size;
}

void tst_SheetPatch::containerOfAnySizeIsWhole()
{
    QFETCH(int, size);
    QByteArray content(size, '\0');
    for (int i = 0; i < size; i += 97)
        content[i] = static_cast<char>(i / 97);
    const auto file = CompoundFile::parse(compoundFile(QStringLiteral("Workbook"), content));
    QVERIFY(file.ok());
    const auto stream = file->stream(QStringLiteral("Workbook"));
    QVERIFY(stream.ok());
    QVERIFY(stream->startsWith(content));
}

QTEST_GUILESS_MAIN(tst_SheetPatch)
#include "tst_SheetPatch.moc"
