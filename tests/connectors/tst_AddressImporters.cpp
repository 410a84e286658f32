#include "connectors/BuiltinConnectors.h"
#include "core/connector/ConnectorRegistry.h"
#include "tests/support/GoldenImport.h"

#include <QTemporaryFile>

using namespace ieum;
using namespace ieum::test;

/// The state's address files against what a person read in them.
class tst_AddressImporters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerBuiltinConnectors(m_connectors); }
    void readsAsExpected_data();
    void readsAsExpected();
    void isSureOfItsFormat_data();
    void isSureOfItsFormat();
    void everyCutGivesWholeRowsOnly();

private:
    RecordingSink readAll(const QString &path) const
    {
        const ImportInput input = inputOf(path);
        const Importer *importer = m_connectors.importerFor(input);
        RecordingSink sink;
        if (!importer || !importer->read(input, sink).ok())
            QTest::qFail(qPrintable(path), __FILE__, __LINE__);
        return sink;
    }

    ConnectorRegistry m_connectors;
};

void tst_AddressImporters::readsAsExpected_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : goldenCases(QStringLiteral("addresses")))
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
}

void tst_AddressImporters::readsAsExpected()
{
    QFETCH(QString, path);
    compareWithGolden(path, readAll(path));
}

void tst_AddressImporters::isSureOfItsFormat_data()
{
    readsAsExpected_data();
}

void tst_AddressImporters::isSureOfItsFormat()
{
    QFETCH(QString, path);
    const ImportInput input = inputOf(path);
    const Importer *importer = m_connectors.importerFor(input);
    QVERIFY(importer);
    const bool isLots = input.fileName.startsWith(QLatin1String("juso-lots"));
    QCOMPARE(importer->formatId(),
             QStringLiteral("address-") + input.fileName.section(u'-', 0, isLots ? 1 : 0));
    QCOMPARE(importer->canRead(input), Importer::Match::Certain);
}

// Wherever a download broke off, no half row may enter as a whole one.
void tst_AddressImporters::everyCutGivesWholeRowsOnly()
{
    QFile whole(QStringLiteral(IEUM_TEST_DATA "/addresses/juso-cp949.txt"));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const QList<QByteArray> expected = readAll(whole.fileName()).lines;
    const qsizetype firstRow = bytes.indexOf('\n') + 1;
    for (qsizetype size = firstRow; size < bytes.size(); size += 7) {
        QTemporaryFile cut;
        QVERIFY(cut.open());
        cut.write(bytes.left(size));
        cut.close();
        QList<QByteArray> lines = readAll(cut.fileName()).lines;
        if (lines.last().startsWith("rejected"))
            lines.removeLast();
        for (qsizetype i = 0; i + 1 < lines.size(); ++i)
            QCOMPARE(lines[i], expected[i]);
        QVERIFY(lines.size() <= bytes.left(size).count('\n') + 1);
    }
}

QTEST_GUILESS_MAIN(tst_AddressImporters)
#include "tst_AddressImporters.moc"
