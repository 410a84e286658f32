#include "core/korean/extract/Extractor.h"
#include "tests/support/ExtractionCorpus.h"

#include <QtTest>

using namespace ieum;
using namespace ieum::test;

/// The corpus as a floor under the extractor: the development part line by line, the others counted. The
/// blind part is never looked at; the strangers' part was, after its first count.
class tst_ExtractionCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void development_data();
    void development();
    void counted_data();
    void counted();
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
    QVERIFY2(judge(line, found) == Verdict::Exact, "another grain");
    QCOMPARE(wrongFields(line, found), QStringList());
}

void tst_ExtractionCorpus::counted_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("lines");
    QTest::addColumn<double>("leastExact");
    QTest::addColumn<double>("mostWrong");
    QTest::newRow("blind") << "corpus-blind.tsv" << 300 << 0.95 << 0.01;
    QTest::newRow("strangers") << "corpus-strangers.tsv" << 450 << 0.99 << 0.005;
}

void tst_ExtractionCorpus::counted()
{
    QFETCH(QString, file);
    QFETCH(int, lines);
    QFETCH(double, leastExact);
    QFETCH(double, mostWrong);
    const auto corpus = readCorpus(folder + file);
    qsizetype exact = 0;
    qsizetype wrong = 0;
    for (const CorpusLine &line : corpus) {
        const Extraction found = Extractor().extract(line.text, line.at);
        const Verdict verdict = judge(line, found);
        exact += verdict == Verdict::Exact && wrongFields(line, found).isEmpty() ? 1 : 0;
        wrong += verdict == Verdict::SilentlyWrong ? 1 : 0;
    }
    const auto all = static_cast<double>(corpus.size());
    QVERIFY(corpus.size() >= lines);
    QVERIFY2(static_cast<double>(exact) >= all * leastExact, qPrintable(QString::number(exact)));
    QVERIFY2(static_cast<double>(wrong) <= all * mostWrong, qPrintable(QString::number(wrong)));
}

QTEST_GUILESS_MAIN(tst_ExtractionCorpus)
#include "tst_ExtractionCorpus.moc"
