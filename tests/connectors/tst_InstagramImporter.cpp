#include "connectors/BuiltinConnectors.h"
#include "connectors/channels/instagram/InstagramText.h"
#include "core/connector/ConnectorRegistry.h"
#include "tests/support/GoldenImport.h"

#include <QTemporaryDir>

using namespace ieum;
using namespace ieum::test;

class tst_InstagramImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerBuiltinConnectors(m_registry); }

    void golden_data();
    void golden();
    void anUnpackedDownloadIsAsGoodAsItsZip();
    void aCutZipIsNotRead();
    void aSpoiltPartSpoilsNoOther();
    void textIsPutRight_data();
    void textIsPutRight();

private:
    RecordingSink read(const QString &path);

    ConnectorRegistry m_registry;
};

namespace {

QString dataPath(const QString &name)
{
    return QStringLiteral(IEUM_TEST_DATA "/instagram/") + name;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

RecordingSink tst_InstagramImporter::read(const QString &path)
{
    RecordingSink sink;
    const ImportInput input = inputOf(path);
    const Importer *importer = m_registry.importerById(QStringLiteral("instagram"));
    if (importer->canRead(input) != Importer::Match::Certain)
        sink.lines += "not recognised";
    const Result<void> done = importer->read(input, sink);
    if (!done.ok())
        sink.lines += "error " + done.error().code.toUtf8();
    return sink;
}

void tst_InstagramImporter::golden_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : goldenCases(QStringLiteral("instagram")))
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
}

void tst_InstagramImporter::golden()
{
    QFETCH(QString, path);
    compareWithGolden(path, read(path));
}

void tst_InstagramImporter::anUnpackedDownloadIsAsGoodAsItsZip()
{
    QCOMPARE(read(dataPath(QStringLiteral("download"))).lines,
             read(dataPath(QStringLiteral("download.zip"))).lines);
}

void tst_InstagramImporter::aCutZipIsNotRead()
{
    const QByteArray whole = contentOf(dataPath(QStringLiteral("download.zip")));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cut.zip"));
    for (qsizetype size = 4; size < whole.size(); size += 97) {
        write(path, whole.left(size));
        QCOMPARE(read(path).lines, (QList<QByteArray>{"not recognised", "error file.broken"}));
    }
}

void tst_InstagramImporter::aSpoiltPartSpoilsNoOther()
{
    QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("a_10210000000000001/message_1.json")),
          contentOf(dataPath(QStringLiteral("message_1.json"))));
    write(folder.filePath(QStringLiteral("b_10210000000000009/message_1.json")), "{\"messages\": [");
    const RecordingSink sink = read(folder.path());
    QCOMPARE(sink.messages.size(), 9);
    QCOMPARE(sink.rejectedCodes, QStringList{QStringLiteral("file.broken")});
}

void tst_InstagramImporter::textIsPutRight_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("readable");
    QTest::newRow("Korean") << QStringLiteral("\u00ec\u009d\u00b4\u00eb\u00a6\u0084")
                            << QStringLiteral("이름");
    QTest::newRow("face") << QString::fromLatin1("\xf0\x9f\x98\x8a") << QStringLiteral("😊");
    QTest::newRow("proper accent") << QStringLiteral("Aimée") << QStringLiteral("Aimée");
    QTest::newRow("proper") << QStringLiteral("東京 😊") << QStringLiteral("東京 😊");
    QTest::newRow("decomposed") << QStringLiteral("가") << QStringLiteral("가");
    QTest::newRow("plain") << QStringLiteral("ok") << QStringLiteral("ok");
}

void tst_InstagramImporter::textIsPutRight()
{
    QFETCH(QString, written);
    QFETCH(QString, readable);
    QCOMPARE(readableInstagramText(written), readable);
}

QTEST_GUILESS_MAIN(tst_InstagramImporter)
#include "tst_InstagramImporter.moc"
