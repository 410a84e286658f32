// What goes back to markets and couriers, as they read it: each golden sheet of tests/data/markets is brought
// in, printed and exported; what then stands in the file is compared with
// tests/data/exports/MARKET.expected.json, a row a line.
#include "app/workspace/Shop.h"
#include "connectors/BuiltinConnectors.h"
#include "core/base/files/ZipArchive.h"
#include "core/shipping/LabelOutput.h"
#include "tests/support/GoldenImport.h"

#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

using namespace ieum;
using namespace ieum::test;

namespace {

/// A printer that always prints.
class Paper final : public LabelOutput
{
public:
    QString kind() const override { return QStringLiteral("pdf"); }
    QString target() const override { return QStringLiteral("paper"); }
    Result<void> write(const QList<LabelContent> &) override { return {}; }
};

QString sheetOf(const QString &market)
{
    static const QHash<QString, QString> chosen{
        {QStringLiteral("naver"), QStringLiteral("72-columns-notice")},
        {QStringLiteral("coupang"), QStringLiteral("delivery-list")},
        {QStringLiteral("cafe24"), QStringLiteral("cp949")},
        {QStringLiteral("esm"), QStringLiteral("numbers-as-numbers")},
        {QStringLiteral("11st"), QStringLiteral("ready-to-send")}};
    const QStringList cases = goldenCases(QStringLiteral("markets/") + market);
    const auto found = std::find_if(cases.begin(), cases.end(), [&](const QString &path) {
        return QFileInfo(path).fileName().startsWith(chosen.value(market));
    });
    return found == cases.end() ? QString() : *found;
}

QList<QStringList> rowsOf(const QString &path)
{
    QList<QStringList> rows;
    const auto sheets = SheetReader(path, {}).all();
    for (const SheetRow &row : sheets.ok() ? sheets->first().rows : QList<SheetRow>())
        rows += row.cells;
    return rows;
}

QList<QByteArray> jsonRows(const QString &path)
{
    QList<QByteArray> lines;
    for (const QStringList &cells : rowsOf(path))
        lines += QJsonDocument(QJsonArray::fromStringList(cells)).toJson(QJsonDocument::Compact);
    return lines;
}

} // namespace

class tst_FileExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void marketGetsItsFile_data();
    void marketGetsItsFile();
    void exportedOnceUnlessAllAreAskedFor();
    void originalComesBackWithTwoCellsChanged_data();
    void originalComesBackWithTwoCellsChanged();
    void encryptedOriginalComesBackReadable();
    void anotherSheetIsNoOriginal();
    void linesBesideTheOriginalAreSaid();
    void courierGetsItsForm_data();
    void courierGetsItsForm();
    void parcelOfSeveralLinesIsOneRow();
    void severalPiecesOfOneLineAreSaid();
    void textsAreNeverFormulas_data();
    void textsAreNeverFormulas();
    void otherProgramsReadTheSame_data();
    void otherProgramsReadTheSame();

private:
    void enter(const QString &path);
    void addOrder(const QString &orderNo, const QString &item, int quantity = 1);
    int printAll();
    Result<ExportReport> exportTo(const QString &market, const QString &name, const QString &original = {},
                                  ExportRequest::Lines lines = ExportRequest::Lines::NotYetExported);
    QString path(const QString &name) const { return m_folder->filePath(name); }

    StartedClock m_clock{{1665818400000}}; // 2022-10-15 16:20 in Seoul
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Shop> m_shop;
};

void tst_FileExports::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_shop = std::make_unique<Shop>(Database::inMemory(), m_clock, m_folder->path());
    const QString first = QStringLiteral("600000000000"), last = QStringLiteral("600000009995");
    QVERIFY(m_shop->bands.add({QStringLiteral("cj"), first, last, {}, 0}).ok());
    QVERIFY(m_shop->waybills
                .setSender({QStringLiteral("이음공방"), QStringLiteral("010-0000-0900"),
                            QStringLiteral("03187"), QStringLiteral("서울특별시 종로구 가짜로 9")})
                .ok());
}

void tst_FileExports::enter(const QString &path)
{
    ImportRequest request;
    request.path = path;
    QVERIFY(m_shop->imports.enter(request, {}).ok());
}

void tst_FileExports::addOrder(const QString &orderNo, const QString &item, int quantity)
{
    OrderDraft draft;
    draft.market = QStringLiteral("naver");
    draft.orderNo = orderNo;
    draft.recipient = {QStringLiteral("하윤슬"),
                       QStringLiteral("01000000001"),
                       QStringLiteral("02-000-0001"),
                       QStringLiteral("03187"),
                       QStringLiteral("서울특별시 종로구 가짜로 1 101동 101호"),
                       QString()};
    draft.item = item;
    draft.quantity = quantity;
    QVERIFY(m_shop->orderService.add(draft).ok());
}

int tst_FileExports::printAll()
{
    PrintRequest request;
    request.courier = QStringLiteral("cj");
    const auto pending = m_shop->orderStore.inState(OrderState::Pending);
    for (const OrderLine &line : *pending)
        request.lines += line.id;
    Paper paper;
    const auto job = m_shop->waybills.print(request, paper);
    return job.ok() ? static_cast<int>(job->labels.size()) : -1;
}

Result<ExportReport> tst_FileExports::exportTo(const QString &market, const QString &name,
                                               const QString &original, ExportRequest::Lines lines)
{
    return m_shop->exports.exportNumbers({market, path(name), original, lines});
}

void tst_FileExports::marketGetsItsFile_data()
{
    QTest::addColumn<QString>("market");
    ConnectorRegistry registry;
    registerBuiltinConnectors(registry);
    for (const MarketProfile &market : registry.markets()) {
        if (market.upload)
            QTest::newRow(qPrintable(market.id)) << market.id;
    }
}

void tst_FileExports::marketGetsItsFile()
{
    QFETCH(QString, market);
    enter(sheetOf(market));
    QVERIFY(printAll() > 0);
    const auto report = exportTo(market, QStringLiteral("upload"));
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().code));
    QVERIFY(report->isWhole);
    compareLines(QStringLiteral(IEUM_TEST_DATA "/exports/") + market, jsonRows(report->file));
    const auto lines = m_shop->orderStore.all();
    for (const OrderLine &line : *lines)
        QVERIFY(line.state != OrderState::Printed);
}

void tst_FileExports::exportedOnceUnlessAllAreAskedFor()
{
    enter(sheetOf(QStringLiteral("naver")));
    printAll();
    const auto first = exportTo(QStringLiteral("naver"), QStringLiteral("1.xlsx"));
    QCOMPARE(first->rows, 2);
    const auto second = exportTo(QStringLiteral("naver"), QStringLiteral("2.xlsx"));
    QCOMPARE(second->rows, 0);
    QVERIFY(second->file.isEmpty() && !QFile::exists(path(QStringLiteral("2.xlsx"))));
    const auto all =
        exportTo(QStringLiteral("naver"), QStringLiteral("3.xlsx"), {}, ExportRequest::Lines::All);
    QCOMPARE(all->rows, 2);
    QCOMPARE(jsonRows(all->file), jsonRows(first->file));
}

void tst_FileExports::originalComesBackWithTwoCellsChanged_data()
{
    QTest::addColumn<QString>("market");
    ConnectorRegistry registry;
    registerBuiltinConnectors(registry);
    for (const MarketProfile &market : registry.markets()) {
        if (market.upload && market.upload->kind == FormLayout::Kind::Original)
            QTest::newRow(qPrintable(market.id)) << market.id;
    }
}

void tst_FileExports::originalComesBackWithTwoCellsChanged()
{
    QFETCH(QString, market);
    const QString original = sheetOf(market);
    enter(original);
    printAll();
    const auto report = exportTo(market, QStringLiteral("back.xlsx"), original);
    QVERIFY(report.ok());
    const QList<QStringList> before = rowsOf(original), after = rowsOf(report->file);
    QCOMPARE(after.size(), before.size());
    int changed = 0;
    for (qsizetype row = 0; row < after.size(); ++row) {
        const qsizetype cells = std::max(after[row].size(), before[row].size());
        for (qsizetype column = 0; column < cells; ++column)
            changed += after[row].value(column) != before[row].value(column) ? 1 : 0;
    }
    QCOMPARE(changed, report->rows * 2);
    // The rest of the container is the market's own, byte for byte.
    const auto styles = [](const QString &file) {
        QFile workbook(file);
        QByteArray content;
        if (workbook.open(QIODevice::ReadOnly))
            (void)ZipArchive::open(workbook.readAll())
                ->read(QStringLiteral("xl/styles.xml"), [&](const QByteArray &piece) {
                    content += piece;
                    return true;
                });
        return content;
    };
    QVERIFY(!styles(original).isEmpty());
    QCOMPARE(styles(report->file), styles(original));
}

// originals/coupang-pw1234.xlsx is markets/coupang/delivery-list.xlsx with a password.
void tst_FileExports::encryptedOriginalComesBackReadable()
{
    const QString plain = sheetOf(QStringLiteral("coupang"));
    enter(plain);
    printAll();
    ExportRequest request{QStringLiteral("coupang"), path(QStringLiteral("back.xlsx")),
                          QStringLiteral(IEUM_TEST_DATA "/exports/originals/coupang-pw1234.xlsx")};
    QCOMPARE(m_shop->exports.exportNumbers(request).error().code, QStringLiteral("file.password-needed"));
    request.password = QStringLiteral("0000");
    QCOMPARE(m_shop->exports.exportNumbers(request).error().code, QStringLiteral("file.password-wrong"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).filter(QStringLiteral("back")), QStringList());
    request.password = QStringLiteral("1234");
    const auto report = m_shop->exports.exportNumbers(request);
    QVERIFY(report.ok());
    QCOMPARE(report->rows, 3);
    QCOMPARE(rowsOf(report->file).size(), rowsOf(plain).size());
}

void tst_FileExports::anotherSheetIsNoOriginal()
{
    enter(sheetOf(QStringLiteral("coupang")));
    printAll();
    for (const char *market : {"naver", "kakao"}) {
        const auto report =
            exportTo(QStringLiteral("coupang"), QStringLiteral("back.xlsx"), sheetOf(QLatin1String(market)));
        QCOMPARE(report.error().code, QStringLiteral("export.original-other"));
    }
    QVERIFY(!QFile::exists(path(QStringLiteral("back.xlsx"))));
    QCOMPARE(*m_shop->exports.waiting(QStringLiteral("coupang")), 3);
}

void tst_FileExports::linesBesideTheOriginalAreSaid()
{
    enter(sheetOf(QStringLiteral("coupang")));
    printAll();
    const QString older = QStringLiteral(IEUM_TEST_DATA "/markets/coupang/old-names-no-number.xlsx");
    const auto report = exportTo(QStringLiteral("coupang"), QStringLiteral("back.xlsx"), older);
    QVERIFY(report.ok());
    QCOMPARE(report->rows, 1);
    QVERIFY(!report->isWhole);
    QCOMPARE(*m_shop->exports.waiting(QStringLiteral("coupang")), 2);
}

void tst_FileExports::courierGetsItsForm_data()
{
    QTest::addColumn<QString>("courier");
    QTest::addColumn<QString>("form");
    ConnectorRegistry registry;
    registerBuiltinConnectors(registry);
    for (const CourierProfile &courier : registry.couriers()) {
        for (const FormLayout &form : courier.forms)
            QTest::newRow(qPrintable(courier.id + QLatin1Char('-') + form.id)) << courier.id << form.id;
    }
}

void tst_FileExports::courierGetsItsForm()
{
    QFETCH(QString, courier);
    QFETCH(QString, form);
    addOrder(QStringLiteral("A-1"), QStringLiteral("소이캔들"));
    enter(sheetOf(QStringLiteral("kakao"))); // one order of it has no address yet
    const auto report = m_shop->courierForms.write(courier, form, path(QStringLiteral("form")));
    QVERIFY(report.ok());
    QCOMPARE(report->rows, 2);
    QCOMPARE(report->refused.size(), 1);
    compareLines(QStringLiteral(IEUM_TEST_DATA "/exports/%1-%2").arg(courier, form), jsonRows(report->file));
}

void tst_FileExports::parcelOfSeveralLinesIsOneRow()
{
    addOrder(QStringLiteral("A-1"), QStringLiteral("소이캔들"));
    addOrder(QStringLiteral("A-2"), QStringLiteral("디퓨저"));
    const auto report =
        m_shop->courierForms.write(QStringLiteral("lotte"), {}, path(QStringLiteral("a.xlsx")));
    QCOMPARE(report->rows, 1);
    const QStringList row = rowsOf(report->file).value(1);
    QCOMPARE(row.value(0), QStringLiteral("A-1, A-2"));
    QVERIFY(row.contains(QStringLiteral("소이캔들 × 1 / 디퓨저 × 1")));
}

// Who packs reads it from the courier's own slip.
void tst_FileExports::severalPiecesOfOneLineAreSaid()
{
    addOrder(QStringLiteral("A-1"), QStringLiteral("소이캔들"), 3);
    const auto report = m_shop->courierForms.write(QStringLiteral("cj"), {}, path(QStringLiteral("a.xlsx")));
    QVERIFY(rowsOf(report->file).value(1).contains(QStringLiteral("소이캔들 × 3")));
}

void tst_FileExports::textsAreNeverFormulas_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("xlsx") << "cj";
    QTest::newRow("xls") << "logen";
}

void tst_FileExports::textsAreNeverFormulas()
{
    QFETCH(QString, file);
    const QString item = QStringLiteral("=HYPERLINK(\"http://example.com\";\"소이\")");
    addOrder(QStringLiteral("0012345678901234567"), item);
    const auto report = m_shop->courierForms.write(file, {}, path(QStringLiteral("form")));
    QVERIFY(report.ok());
    QVERIFY(rowsOf(report->file).value(1).contains(item));
    QFile written(report->file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QByteArray sheet;
    if (ZipArchive::hasSignature(bytes))
        (void)ZipArchive::open(bytes)->read(QStringLiteral("xl/worksheets/sheet1.xml"),
                                            [&](const QByteArray &piece) {
                                                sheet += piece;
                                                return true;
                                            });
    QVERIFY(!sheet.contains("<f>"));
}

void tst_FileExports::otherProgramsReadTheSame_data()
{
    QTest::addColumn<QString>("market");
    QTest::addColumn<QString>("original");
    QTest::newRow("new xlsx") << "naver" << QString();
    QTest::newRow("xls") << "ssg" << QString();
    QTest::newRow("filled original") << "coupang" << sheetOf(QStringLiteral("coupang"));
}

// Our own reader could forgive what our own writer does wrong.
void tst_FileExports::otherProgramsReadTheSame()
{
    QFETCH(QString, market);
    QFETCH(QString, original);
    enter(sheetOf(market));
    printAll();
    const auto report = exportTo(market, QStringLiteral("upload"), original);
    QVERIFY(report.ok());
    QProcess reader;
    reader.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral(IEUM_TEST_DATA "/../support/read_sheet.py"), report->file});
    if (!reader.waitForFinished() || reader.exitCode() == 77)
        QSKIP("python3-openpyxl or python3-xlrd is not there");
    const QList<QByteArray> rows = reader.readAllStandardOutput().trimmed().split('\n');
    const QList<QStringList> own = rowsOf(report->file);
    QCOMPARE(rows.size(), own.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(QJsonDocument::fromJson(rows[i]).array(), QJsonArray::fromStringList(own[i]));
}

QTEST_GUILESS_MAIN(tst_FileExports)
#include "tst_FileExports.moc"
