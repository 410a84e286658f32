#include "core/base/files/SheetReader.h"
#include "core/base/files/SheetWriter.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ieum;

class tst_SheetReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatTheWriterWrites();
    void readsHtmlInDisguise();
    void readsTabSeparatedTextInDisguise();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();

private:
    QString write(const char *name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    QTemporaryDir m_folder;
};

static QList<QStringList> cellsOf(const QString &path)
{
    QList<QStringList> rows;
    const auto sheets = SheetReader(path, {}).all();
    for (const SheetRow &row : sheets.ok() ? sheets->first().rows : QList<SheetRow>())
        rows.append(row.cells);
    return rows;
}

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

QTEST_GUILESS_MAIN(tst_SheetReader)
#include "tst_SheetReader.moc"
