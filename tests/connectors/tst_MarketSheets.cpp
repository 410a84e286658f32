// Each market's order sheet as it is downloaded (tests/data/markets/MARKET/CASE.EXT), and what must come of
// it. The file with a password says it in its name: …-pw1234.xlsx.
#include "connectors/BuiltinConnectors.h"
#include "core/base/files/SheetWriter.h"
#include "core/connector/ConnectorRegistry.h"
#include "tests/support/GoldenImport.h"

#include <QTemporaryDir>

using namespace ieum;
using namespace ieum::test;

class tst_MarketSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerBuiltinConnectors(m_registry); }
    void isReadAsExpected_data() { addCases(); }
    void isReadAsExpected();
    void guessedColumnsAreShownFirst();
    void everyMarketHasACase();
    void orderOfColumnsDoesNotMatter_data() { addCases(); }
    void orderOfColumnsDoesNotMatter();
    void orderOfRowsDoesNotMatter_data() { addCases({QStringLiteral("csv"), QStringLiteral("tab")}); }
    void orderOfRowsDoesNotMatter();
    void cutAnywhereGivesWholeRowsOrAClearRefusal_data() { addCases(); }
    void cutAnywhereGivesWholeRowsOrAClearRefusal();

private:
    void addCases(const QStringList &kinds = {});
    static ImportInput sheetInput(const QString &path);
    ConnectorRegistry m_registry;
    QTemporaryDir m_folder;
};

static const QString root = QStringLiteral(IEUM_TEST_DATA "/markets");

void tst_MarketSheets::addCases(const QStringList &kinds)
{
    QTest::addColumn<QString>("market");
    QTest::addColumn<QString>("path");
    for (const QString &market : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        for (const QString &path : goldenCases(QStringLiteral("markets/") + market)) {
            const QString name = QFileInfo(path).fileName();
            const bool isOfKind = std::any_of(kinds.begin(), kinds.end(),
                                              [&](const QString &kind) { return name.contains(kind); });
            if (kinds.isEmpty() || isOfKind)
                QTest::newRow(qPrintable(QStringLiteral("%1/%2").arg(market, name))) << market << path;
        }
    }
}

ImportInput tst_MarketSheets::sheetInput(const QString &path)
{
    ImportInput input = inputOf(path);
    const QString name = QFileInfo(path).completeBaseName();
    const QString password =
        name.contains(QLatin1String("-pw")) ? name.section(QLatin1String("-pw"), 1) : QString();
    input.sheets = std::make_shared<SheetReader>(path, password);
    return input;
}

void tst_MarketSheets::isReadAsExpected()
{
    QFETCH(QString, market);
    QFETCH(QString, path);
    const ImportInput input = sheetInput(path);
    const Importer *importer = m_registry.importerFor(input);
    QVERIFY(importer);
    QCOMPARE(importer->formatId(), QLatin1String("order-") + market);
    RecordingSink sink;
    QVERIFY(importer->read(input, sink).ok());
    compareWithGolden(path, sink);
}

// Whose columns are known only in part: the window asks the owner to look, once.
void tst_MarketSheets::guessedColumnsAreShownFirst()
{
    const auto isCertain = [&](const char *file) {
        const ImportInput input = sheetInput(root + QLatin1String(file));
        return m_registry.importerFor(input)->shape(input)->isCertain;
    };
    QVERIFY(isCertain("/coupang/delivery-list.xlsx"));
    QVERIFY(!isCertain("/lotteon/orders.xlsx"));
}

void tst_MarketSheets::everyMarketHasACase()
{
    for (const MarketProfile &market : m_registry.markets()) {
        if (market.id != QLatin1String("other"))
            QVERIFY2(!goldenCases(QStringLiteral("markets/") + market.id).isEmpty(), qPrintable(market.id));
    }
}

// What a sheet says, without where it said it.
static QList<QJsonObject> contentOf(const RecordingSink &sink)
{
    QList<QJsonObject> lines;
    for (const QByteArray &line : sink.lines) {
        QJsonObject object = QJsonDocument::fromJson(line.mid(line.indexOf(' ') + 1)).object();
        object.remove(QStringLiteral("place"));
        lines += object;
    }
    return lines;
}

void tst_MarketSheets::orderOfColumnsDoesNotMatter()
{
    QFETCH(QString, market);
    QFETCH(QString, path);
    if (market == QLatin1String("wemakeprice"))
        return; // known by its first two headers, having no telling one
    const ImportInput input = sheetInput(path);
    const Importer *importer = m_registry.importerFor(input);
    RecordingSink whole, turned;
    QVERIFY(importer->read(input, whole).ok());
    Sheet sheet = input.sheets->all()->first();
    qsizetype width = 0;
    for (const SheetRow &row : std::as_const(sheet.rows))
        width = std::max(width, row.cells.size());
    for (SheetRow &row : sheet.rows) {
        row.cells.resize(width);
        std::rotate(row.cells.begin(), row.cells.begin() + width / 3, row.cells.end());
    }
    const QString copy = m_folder.filePath(QStringLiteral("turned.xlsx"));
    QVERIFY(writeXlsx(copy, sheet).ok());
    const ImportInput again = sheetInput(copy);
    QCOMPARE(m_registry.importerFor(again), importer);
    QVERIFY(importer->read(again, turned).ok());
    QCOMPARE(contentOf(turned), contentOf(whole));
}

void tst_MarketSheets::orderOfRowsDoesNotMatter()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QList<QByteArray> rows = file.readAll().trimmed().split('\r');
    const QByteArray header = rows.takeFirst();
    const auto linesOf = [&](const QByteArray &content) {
        const QString copy = m_folder.filePath(QFileInfo(path).fileName());
        QFile out(copy);
        out.open(QIODevice::WriteOnly);
        out.write(content);
        out.close();
        const ImportInput input = sheetInput(copy);
        RecordingSink sink;
        (void)m_registry.importerFor(input)->read(input, sink);
        QStringList lines;
        for (const IncomingOrderLine &line : sink.orderLines)
            lines += line.raw;
        lines.sort();
        return lines;
    };
    const QStringList expected = linesOf(header + '\r' + rows.join('\r') + "\r\n");
    std::reverse(rows.begin(), rows.end());
    QVERIFY(!expected.isEmpty());
    QCOMPARE(linesOf(header + '\r' + rows.join('\r') + "\r\n"), expected);
}

// Of a cut file only whole rows come in, and the cut is said; a broken container gives nothing but the
// reason.
void tst_MarketSheets::cutAnywhereGivesWholeRowsOrAClearRefusal()
{
    static const QStringList reasons{QStringLiteral("file.broken"), QStringLiteral("file.empty"),
                                     QStringLiteral("file.unknown-format"),
                                     QStringLiteral("file.password-wrong")};
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    RecordingSink all;
    const ImportInput input = sheetInput(path);
    QVERIFY(m_registry.importerFor(input)->read(input, all).ok());
    const qsizetype step = path.contains(QLatin1String("-pw")) ? whole.size() / 7 : 131;
    for (qsizetype size = step; size < whole.size(); size += step) {
        const QString copy = m_folder.filePath(QFileInfo(path).fileName());
        QFile out(copy);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(whole.left(size)) == size);
        out.close();
        const ImportInput cut = sheetInput(copy);
        const Importer *importer = m_registry.importerFor(cut);
        RecordingSink sink;
        const Result<void> read =
            importer ? importer->read(cut, sink) : Result<void>(Error("file.unknown-format"));
        if (!read.ok()) {
            QVERIFY2(reasons.contains(read.error().code), qPrintable(read.error().code));
            QVERIFY(sink.orderLines.isEmpty());
            continue;
        }
        QVERIFY(sink.orderLines.size() <= all.orderLines.size());
        for (qsizetype i = 0; i + 1 < sink.orderLines.size(); ++i)
            QCOMPARE(sink.orderLines[i].raw, all.orderLines[i].raw);
        // A cut at a line's end cannot be seen; any other is said.
        const bool isAtLineEnd = whole[size] == '\r' || whole[size] == '\n' || whole[size - 1] == '\n';
        const bool isSaid = !sink.rejectedCodes.isEmpty() || sink.lines.join().contains("warning");
        QVERIFY2(sink.orderLines.size() == all.orderLines.size() || isAtLineEnd || isSaid,
                 qPrintable(QString::number(size)));
    }
}

QTEST_GUILESS_MAIN(tst_MarketSheets)
#include "tst_MarketSheets.moc"
