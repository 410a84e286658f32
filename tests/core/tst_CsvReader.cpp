#include "core/base/CsvReader.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace ieum;

class tst_CsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRows_data();
    void readsRows();
    void numbersRowsAsTheOwnerSeesThem();
    void noticesACutText_data();
    void noticesACutText();
    void readsBackWhateverIsWritten();
    void stopsWhenTheHandlerSaysSo();
};

static QList<QStringList> cellsOf(const QString &text)
{
    QList<QStringList> rows;
    for (const SheetRow &row : CsvReader::readAll(text).rows)
        rows.append(row.cells);
    return rows;
}

void tst_CsvReader::readsRows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("rows");
    using Rows = QList<QStringList>;
    const auto list = [](std::initializer_list<const char *> cells) {
        QStringList row;
        for (const char *cell : cells)
            row += QString::fromUtf8(cell);
        return row;
    };
    QTest::newRow("plain") << "a,b\r\n1,2\r\n" << Rows{list({"a", "b"}), list({"1", "2"})};
    QTest::newRow("quotes") << "a,b\n\"x, \"\"y\"\"\",\"two\nlines\"\n"
                            << Rows{list({"a", "b"}), list({"x, \"y\"", "two\nlines"})};
    QTest::newRow("tabs") << "a\tb, c\n1\t2\n" << Rows{list({"a", "b, c"}), list({"1", "2"})};
    QTest::newRow("Excel's zeros") << "zip,n\n=\"03187\",\"=\"\"010\"\"\"\n"
                                   << Rows{list({"zip", "n"}), list({"03187", "010"})};
    QTest::newRow("old Mac line ends") << "a;b\r1;2\r" << Rows{list({"a", "b"}), list({"1", "2"})};
    QTest::newRow("quote within a bare field") << "a,b\n24\" screen,2\n"
                                               << Rows{list({"a", "b"}), list({"24\" screen", "2"})};
    QTest::newRow("empty cells") << "a,b,c\n,,3\n" << Rows{list({"a", "b", "c"}), list({"", "", "3"})};
}

void tst_CsvReader::readsRows()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, rows);
    QCOMPARE(cellsOf(text), rows);
}

void tst_CsvReader::numbersRowsAsTheOwnerSeesThem()
{
    const Sheet sheet = CsvReader::readAll(QStringLiteral("a,b\r\n\r\n\"two\r\nlines\",2\r\n3,4"));
    QCOMPARE(sheet.rows.size(), 3);
    QCOMPARE(sheet.placeOf(sheet.rows[1]), QStringLiteral("line 3"));
    QCOMPARE(sheet.placeOf(sheet.rows[2]), QStringLiteral("line 5"));
}

void tst_CsvReader::noticesACutText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("whole") << "a,b\n1,2\n" << false;
    QTest::newRow("no last line end") << "a,b\n1,2" << false;
    QTest::newRow("fewer cells") << "a,b\n1,2\n3" << true;
    QTest::newRow("within quotes") << "a,b\n1,\"2" << true;
    QTest::newRow("short row with a line end") << "a,b\n1\n" << false;
}

void tst_CsvReader::noticesACutText()
{
    QFETCH(QString, text);
    QFETCH(bool, isCut);
    QCOMPARE(CsvReader::readAll(text).endsEarly, isCut);
}

static QString quoted(const QStringList &cells)
{
    QStringList out;
    for (QString cell : cells)
        out += QLatin1Char('"') + cell.replace(QLatin1String("\""), QLatin1String("\"\"")) + QLatin1Char('"');
    return out.join(QLatin1Char(',')) + QLatin1String("\r\n");
}

void tst_CsvReader::readsBackWhateverIsWritten()
{
    QRandomGenerator random(20221015);
    const QString letters = QStringLiteral("가나 a1,\"\n\r\t;|😀");
    for (int round = 0; round < 300; ++round) {
        QList<QStringList> rows;
        QString text;
        for (int r = 0; r < 4; ++r) {
            QStringList cells;
            for (int c = 0; c < 3; ++c) {
                QString cell(QStringLiteral("x"));
                for (int i = random.bounded(6); i > 0; --i)
                    cell += letters[random.bounded(static_cast<int>(letters.size()))];
                cells += cell;
            }
            rows.append(cells);
            text += quoted(cells);
        }
        QList<QStringList> read;
        CsvReader reader(u',', [&](const SheetRow &row) { return read.append(row.cells), true; });
        const qsizetype cut = random.bounded(static_cast<int>(text.size()));
        reader.feed(QStringView(text).left(cut));
        reader.feed(QStringView(text).mid(cut));
        QVERIFY(reader.finish() && !reader.endsEarly());
        QCOMPARE(read, rows);
    }
}

void tst_CsvReader::stopsWhenTheHandlerSaysSo()
{
    int seen = 0;
    CsvReader reader(u',', [&](const SheetRow &) { return ++seen < 2; });
    QVERIFY(!reader.feed(QStringLiteral("a\nb\nc\nd\n")));
    QCOMPARE(seen, 2);
}

QTEST_GUILESS_MAIN(tst_CsvReader)
#include "tst_CsvReader.moc"
