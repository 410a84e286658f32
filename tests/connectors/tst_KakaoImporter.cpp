#include "connectors/BuiltinConnectors.h"
#include "core/connector/ConnectorRegistry.h"
#include "tests/support/GoldenImport.h"

#include <QTemporaryDir>

using namespace ieum;
using namespace ieum::test;

class tst_KakaoImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerBuiltinConnectors(m_registry); }

    void golden_data();
    void golden();
    void knowsEachGrammarByItself();
    void aCutFileGivesABeginningOfTheWholeOne_data();
    void aCutFileGivesABeginningOfTheWholeOne();
    void missingLastLineEndIsSaid();
    void unknownTimesAreSaid();
    void lineEndsDoNotMatter();

private:
    RecordingSink read(const QString &path, const QString &format = {});
    QString write(const QString &name, const QByteArray &bytes);

    ConnectorRegistry m_registry;
    QTemporaryDir m_folder;
};

RecordingSink tst_KakaoImporter::read(const QString &path, const QString &format)
{
    RecordingSink sink;
    const ImportInput input = inputOf(path);
    const Importer *importer =
        format.isEmpty() ? m_registry.importerFor(input) : m_registry.importerById(format);
    if (!importer || !importer->read(input, sink).ok())
        sink.lines += "not read";
    return sink;
}

QString tst_KakaoImporter::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_KakaoImporter::golden_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : goldenCases(QStringLiteral("kakao")))
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
}

void tst_KakaoImporter::golden()
{
    QFETCH(QString, path);
    compareWithGolden(path, read(path));
}

void tst_KakaoImporter::knowsEachGrammarByItself()
{
    for (const QString &path : goldenCases(QStringLiteral("kakao"))) {
        const QString base = QFileInfo(path).completeBaseName();
        const Importer *importer = m_registry.importerFor(inputOf(path));
        QVERIFY2(importer, qPrintable(path));
        const QStringList named{QStringLiteral("kakao-") + base.section(u'-', 0, 1),
                                QStringLiteral("kakao-") + base};
        if (m_registry.importerById(named.first()))
            QCOMPARE(importer->formatId(), named.first());
    }
}

void tst_KakaoImporter::aCutFileGivesABeginningOfTheWholeOne_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"w-ko.txt", "a-ko.txt", "i-new.txt"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_KakaoImporter::aCutFileGivesABeginningOfTheWholeOne()
{
    QFETCH(QString, name);
    const QString path = QStringLiteral(IEUM_TEST_DATA "/kakao/") + name;
    const QByteArray whole = contentOf(path);
    const QString format = m_registry.importerFor(inputOf(path))->formatId();
    const QList<IncomingMessage> all = read(path, format).messages;
    for (qsizetype size = 7; size < whole.size(); size += 7) {
        const QList<IncomingMessage> cut = read(write(name, whole.left(size)), format).messages;
        QVERIFY(cut.size() <= all.size());
        for (qsizetype i = 0; i < cut.size(); ++i) {
            QCOMPARE(cut[i].at, all[i].at);
            QVERIFY2(cut[i].sender == all[i].sender, qPrintable(QString::number(size) + cut[i].text));
            // The last record may lack its end, or have a cut notice behind it: neither can be seen between
            // two words.
            const bool beginning =
                all[i].text.startsWith(cut[i].text) || cut[i].text.startsWith(all[i].text + u'\n');
            QVERIFY2(i + 1 == cut.size() ? beginning : all[i].text == cut[i].text,
                     qPrintable(QStringLiteral("%1: %2 / %3").arg(size).arg(cut[i].text, all[i].text)));
        }
    }
}

// Cut between two words: that cannot be known, only that every export ends its last line.
void tst_KakaoImporter::missingLastLineEndIsSaid()
{
    const QString path = QStringLiteral(IEUM_TEST_DATA "/kakao/i-new.txt");
    const QByteArray whole = contentOf(path);
    QVERIFY(!read(path).lines.join().contains("kakao.no-last-line-end"));
    const RecordingSink open = read(write(QStringLiteral("i-new.txt"), whole.trimmed()));
    QVERIFY(open.lines.last().contains("kakao.no-last-line-end"));
    QVERIFY(open.rejectedCodes.isEmpty());
    QCOMPARE(open.messages.size(), read(path).messages.size());
}

// Known by its title alone; what is said in it must not vanish without a word.
void tst_KakaoImporter::unknownTimesAreSaid()
{
    const QByteArray title = "김하늘 님과 카카오톡 대화\n저장한 날짜 : 2022-10-16 09:00:00\n\n";
    const RecordingSink empty = read(write(QStringLiteral("empty.txt"), title));
    QVERIFY(empty.rejectedCodes.isEmpty());
    const RecordingSink other =
        read(write(QStringLiteral("other.txt"), title + "15.10.22 @ 3h02 김하늘> 케이크 되나요?\n"));
    QCOMPARE(other.rejectedCodes, QStringList{QStringLiteral("kakao.unknown-times")});
    QVERIFY(other.messages.isEmpty());
}

void tst_KakaoImporter::lineEndsDoNotMatter()
{
    const QString path = QStringLiteral(IEUM_TEST_DATA "/kakao/w-ko.txt");
    const QByteArray crlf = contentOf(path);
    const QList<QByteArray> expected = read(path).lines;
    for (const char *end : {"\n", "\r"}) {
        QByteArray other = crlf;
        other.replace("\r\n", end);
        QCOMPARE(read(write(QStringLiteral("w-ko.txt"), other)).lines, expected);
    }
}

QTEST_GUILESS_MAIN(tst_KakaoImporter)
#include "tst_KakaoImporter.moc"
