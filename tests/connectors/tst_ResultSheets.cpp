// The files in which couriers give their numbers back (tests/data/couriers/COURIER/CASE.EXT).
#include "connectors/BuiltinConnectors.h"
#include "core/connector/ConnectorRegistry.h"
#include "tests/support/GoldenImport.h"

using namespace ieum;
using namespace ieum::test;

class tst_ResultSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerBuiltinConnectors(m_registry); }
    void isReadAsExpected_data();
    void isReadAsExpected();
    void everyCourierHasACase();
    void aMarketsSheetWithNumbersStaysTheMarkets();

private:
    ConnectorRegistry m_registry;
};

static const QString root = QStringLiteral(IEUM_TEST_DATA "/couriers");

void tst_ResultSheets::isReadAsExpected_data()
{
    QTest::addColumn<QString>("courier");
    QTest::addColumn<QString>("path");
    for (const QString &courier : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        for (const QString &path : goldenCases(QStringLiteral("couriers/") + courier))
            QTest::newRow(qPrintable(courier + u'/' + QFileInfo(path).fileName())) << courier << path;
    }
}

void tst_ResultSheets::isReadAsExpected()
{
    QFETCH(QString, courier);
    QFETCH(QString, path);
    const ImportInput input = inputOf(path);
    const Importer *importer = m_registry.importerFor(input);
    QVERIFY(importer);
    QCOMPARE(importer->formatId(), QLatin1String("result-") + courier);
    RecordingSink sink;
    QVERIFY(importer->read(input, sink).ok());
    compareWithGolden(path, sink);
}

void tst_ResultSheets::everyCourierHasACase()
{
    for (const CourierProfile &courier : m_registry.couriers())
        QVERIFY2(!goldenCases(QStringLiteral("couriers/") + courier.id).isEmpty(), qPrintable(courier.id));
}

void tst_ResultSheets::aMarketsSheetWithNumbersStaysTheMarkets()
{
    for (const QString &market : QDir(QStringLiteral(IEUM_TEST_DATA "/markets"))
                                     .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        for (const QString &path : goldenCases(QStringLiteral("markets/") + market)) {
            for (const auto &importer : m_registry.importers()) {
                const bool isTaken = importer->kind() == Importer::Kind::Results &&
                                     importer->canRead(inputOf(path)) != Importer::Match::No;
                QVERIFY2(!isTaken, qPrintable(path));
            }
        }
    }
}

QTEST_GUILESS_MAIN(tst_ResultSheets)
#include "tst_ResultSheets.moc"
