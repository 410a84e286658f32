#include "core/korean/extract/Extractor.h"
#include "tests/support/ExtractionCorpus.h"

#include <QtTest>

using namespace ieum;
using namespace ieum::test;

/// The corpus as a floor under the extractor: the development part line by line, the blind part only counted.
class tst_ExtractionCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void development_data();
    void development();
    void blindIsOnlyCounted();
};

static const QString folder = QStringLiteral(IEUM_TEST_DATA "/korean/");

void tst_ExtractionCorpus::development_data()
{
    QTest::addColumn<int>("number");
    const auto lines = readCorpus(folder + QStringLiteral("corpus-development.tsv"));
    QVERIFY(lines.size() > 250);
    for (int i = 0; i < lines.size(); ++i)
        QTest::addRow("%d %s", i, qPrintable(lines[i].text)) << i;
}

void tst_ExtractionCorpus::development()
{
    static const auto lines = readCorpus(folder + QStringLiteral("corpus-development.tsv"));
    QFETCH(int, number);
    const CorpusLine &line = lines[number];
    const Extraction found = Extractor().extract(line.text, line.at);
    QCOMPARE(written(found.times), written(line.times));
    QCOMPARE(wrongFields(line, found), QStringList());
}

void tst_ExtractionCorpus::blindIsOnlyCounted()
{
    const auto lines = readCorpus(folder + QStringLiteral("corpus-blind.tsv"));
    qsizetype exact = 0;
    qsizetype wrong = 0;
    for (const CorpusLine &line : lines) {
        const Verdict verdict = judge(line, Extractor().extract(line.text, line.at));
        exact += verdict == Verdict::Exact ? 1 : 0;
        wrong += verdict == Verdict::SilentlyWrong ? 1 : 0;
    }
    QVERIFY(lines.size() >= 300);
    QVERIFY2(exact * 100 >= lines.size() * 95, qPrintable(QString::number(exact)));
    QVERIFY2(wrong * 100 <= lines.size(), qPrintable(QString::number(wrong)));
}

QTEST_GUILESS_MAIN(tst_ExtractionCorpus)
#include "tst_ExtractionCorpus.moc"
