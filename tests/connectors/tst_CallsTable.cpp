#include "connectors/BuiltinConnectors.h"
#include "connectors/channels/phone/CallCells.h"
#include "core/connector/ConnectorRegistry.h"
#include "tests/support/GoldenImport.h"

#include <QTemporaryDir>

using namespace ieum;
using namespace ieum::test;

class tst_CallsTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerBuiltinConnectors(m_registry); }

    void golden_data();
    void golden();
    void columnsMayStandInAnyOrder();
    void isNoTableOfOrders_data();
    void isNoTableOfOrders();
    void cells_data();
    void cells();

private:
    QString write(const QByteArray &text);
    RecordingSink read(const QString &path);

    ConnectorRegistry m_registry;
    QTemporaryDir m_folder;
};

QString tst_CallsTable::write(const QByteArray &text)
{
    QFile file(m_folder.filePath(QStringLiteral("통화.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write");
    return file.fileName();
}

RecordingSink tst_CallsTable::read(const QString &path)
{
    RecordingSink sink;
    const ImportInput input = inputOf(path);
    const Importer *importer = m_registry.importerFor(input);
    if (!importer || importer->formatId() != QStringLiteral("calls-table"))
        sink.lines += "not recognised";
    else if (const Result<void> done = importer->read(input, sink); !done.ok())
        sink.lines += "error " + done.error().code.toUtf8();
    return sink;
}

void tst_CallsTable::golden_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : goldenCases(QStringLiteral("calls")))
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
}

void tst_CallsTable::golden()
{
    QFETCH(const QString, path);
    compareWithGolden(path, read(path));
}

// However an exchange orders its columns, the same calls come out.
void tst_CallsTable::columnsMayStandInAnyOrder()
{
    QList<QStringList> rows{{QStringLiteral("전화번호"), QStringLiteral("일시"), QStringLiteral("구분"),
                             QStringLiteral("통화시간"), QStringLiteral("고객명")},
                            {QStringLiteral("010-0000-1204"), QStringLiteral("2022-10-16 09:02:11"),
                             QStringLiteral("수신"), QStringLiteral("00:01:03"), QStringLiteral("김하늘")},
                            {QStringLiteral("010-0000-2210"), QStringLiteral("2022-10-16 10:00:40"),
                             QStringLiteral("부재중"), QStringLiteral("00:00:00"), QString()}};
    QList<qsizetype> order{0, 1, 2, 3, 4};
    QList<QByteArray> expected;
    do {
        QByteArray text;
        for (const QStringList &row : rows) {
            QStringList cells;
            for (const qsizetype column : order)
                cells += row[column];
            text += cells.join(u',').toUtf8() + '\n';
        }
        const RecordingSink sink = read(write(text));
        if (expected.isEmpty())
            expected = sink.lines;
        QCOMPARE(sink.lines, expected);
    } while (std::next_permutation(order.begin(), order.end()));
    QCOMPARE(expected.size(), 2);
    QVERIFY(expected.first().contains("\"seconds\":63"));
}

void tst_CallsTable::isNoTableOfOrders_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("orders") << QByteArray("주문일시,수취인,연락처,상태,상품명\n"
                                          "2022-10-16 09:02,김하늘,010-0000-1204,배송준비,캔들\n");
    QTest::newRow("customers") << QByteArray("이름,전화번호,가입일\n김하늘,010-0000-1204,2022-10-16\n");
    QTest::newRow("a letter that speaks of calls")
        << QByteArray("메모\n2022-10-16에 010-0000-1204 손님 부재중 전화 드렸는데 답이 없었습니다\n");
}

void tst_CallsTable::isNoTableOfOrders()
{
    QFETCH(const QByteArray, text);
    QCOMPARE(read(write(text)).lines, QList<QByteArray>{"not recognised"});
}

void tst_CallsTable::cells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("seconds");
    const auto row = [](const char *cell, int seconds) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << seconds;
    };
    row("83", 83);
    row("83초", 83);
    row("1분 23초", 83);
    row("2분", 120);
    row("1시간 2초", 3602);
    row("01:23", 83);
    row("1:01:23", 3683);
    row("", -1);
    row("분", -1);
    row("통화", -1);
    row("010-0000-1204", -1);
}

void tst_CallsTable::cells()
{
    QFETCH(const QString, cell);
    QFETCH(const int, seconds);
    QCOMPARE(callSecondsOf(cell).value_or(-1), seconds);
}

QTEST_GUILESS_MAIN(tst_CallsTable)
#include "tst_CallsTable.moc"
