#include "connectors/BuiltinConnectors.h"
#include "connectors/channels/sms/XmlReferenceFilter.h"
#include "core/connector/ConnectorRegistry.h"
#include "tests/support/GoldenImport.h"

#include <QBuffer>
#include <QTemporaryDir>

using namespace ieum;
using namespace ieum::test;

class tst_SmsImporters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerBuiltinConnectors(m_registry); }

    void golden_data();
    void golden();
    void aCutFileGivesWholeRecordsAndAWord();
    void referencesBecomeWellFormed_data();
    void referencesBecomeWellFormed();
    void referencesMayBeSplitAnywhere();

private:
    ConnectorRegistry m_registry;
};

namespace {

/// Hands out at most `step` bytes at a time.
class SlowDevice final : public QIODevice
{
public:
    SlowDevice(QByteArray bytes, qint64 step)
        : m_bytes(std::move(bytes))
        , m_step(step)
    {
        open(ReadOnly | Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const QByteArray part = m_bytes.left(std::min(size, m_step));
        m_bytes.remove(0, part.size());
        std::copy(part.begin(), part.end(), data);
        return part.isEmpty() ? -1 : part.size();
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_step;
};

QByteArray filtered(const QByteArray &bytes, qint64 step = 1000)
{
    SlowDevice source(bytes, step);
    XmlReferenceFilter filter(source);
    return filter.readAll();
}

} // namespace

void tst_SmsImporters::golden_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : goldenCases(QStringLiteral("sms")))
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
}

void tst_SmsImporters::golden()
{
    QFETCH(QString, path);
    const ImportInput input = inputOf(path);
    const Importer *importer = m_registry.importerFor(input);
    QVERIFY(importer);
    RecordingSink sink;
    const Result<void> done = importer->read(input, sink);
    if (!done.ok())
        sink.lines += "error " + done.error().code.toUtf8();
    compareWithGolden(path, sink);
}

void tst_SmsImporters::aCutFileGivesWholeRecordsAndAWord()
{
    QFile file(QStringLiteral(IEUM_TEST_DATA "/sms/sms.xml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const Importer *importer = m_registry.importerById(QStringLiteral("sms-backup"));
    RecordingSink all;
    QVERIFY(importer->read(inputOf(file.fileName()), all).ok());
    QTemporaryDir folder;
    const qsizetype rootEnd = whole.indexOf("type=\"full\">") + 12;
    for (qsizetype size = rootEnd; size < whole.lastIndexOf("</smses>") + 8; size += 7) {
        QFile part(folder.filePath(QStringLiteral("cut.xml")));
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write(whole.left(size));
        part.close();
        RecordingSink cut;
        QVERIFY(importer->read(inputOf(part.fileName()), cut).ok());
        QVERIFY2(cut.rejectedCodes.contains(QStringLiteral("file.cut-short")),
                 qPrintable(QString::number(size)));
        QCOMPARE(cut.messages.size() <= all.messages.size(), true);
        for (qsizetype i = 0; i < cut.messages.size(); ++i)
            QCOMPARE(cut.messages[i].text, all.messages[i].text);
    }
}

void tst_SmsImporters::referencesBecomeWellFormed_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("pair") << QByteArray("&#55357;&#56832;") << QByteArray("&#128512;");
    QTest::newRow("hexadecimal pair") << QByteArray("&#xD83D;&#xDE00;") << QByteArray("&#128512;");
    QTest::newRow("lone high") << QByteArray("&#55357;a") << QByteArray("&#65533;a");
    QTest::newRow("lone low") << QByteArray("&#56832;") << QByteArray("&#65533;");
    QTest::newRow("forbidden") << QByteArray("&#0;&#11;&#xFFFF;") << QByteArray("&#65533;&#65533;&#65533;");
    QTest::newRow("allowed") << QByteArray("&#10;&#128512;&amp;&lt;")
                             << QByteArray("&#10;&#128512;&amp;&lt;");
    QTest::newRow("no reference") << QByteArray("a & b &# c and then more")
                                  << QByteArray("a & b &# c and then more");
    QTest::newRow("picture") << QByteArray("<part data=\"AA&#10;BB\" text='x'/>")
                             << QByteArray("<part data=\"\" text='x'/>");
    QTest::newRow("no attribute") << QByteArray("data=\"kept\"") << QByteArray("data=\"kept\"");
}

void tst_SmsImporters::referencesBecomeWellFormed()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, expected);
    QCOMPARE(filtered(written), expected);
}

void tst_SmsImporters::referencesMayBeSplitAnywhere()
{
    const QByteArray written = "<sms body=\"a &#55357;&#56832; b &#xD83D;&#xDE00;\" data=\"QUJD\"/>&#55357;";
    const QByteArray expected = filtered(written);
    for (qint64 step = 1; step < written.size(); ++step)
        QCOMPARE(filtered(written, step), expected);
}

QTEST_GUILESS_MAIN(tst_SmsImporters)
#include "tst_SmsImporters.moc"
