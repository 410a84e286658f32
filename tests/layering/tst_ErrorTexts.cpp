#include "core/base/errors/ErrorTables.h"
#include "tests/support/SourceTree.h"

#include <QSet>
#include <QtTest>

#include <algorithm>

using namespace ieum;
using namespace ieum::test;

class tst_ErrorTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasASentence();
    void noSentenceIsLeftOver();
    void standInAlphabeticalOrder();
    void neverSaysNothing();
    void anArgumentIsNeverRead();
};

static QSet<QString> tableCodes()
{
    QSet<QString> codes;
    for (const ErrorText &row : errorTexts())
        codes += QString::fromLatin1(row.code);
    return codes;
}

void tst_ErrorTexts::everyCodeHasASentence()
{
    const QList<SourceFile> files = sourceFiles();
    QSet<QString> known = tableCodes();
    // What is wrong with an order is said in a few words in its row; those stand beside its rules.
    for (const SourceFile &file : files) {
        for (const QString &code :
             file.allMatches(QString::fromLatin1(R"re(\{"([a-z.-]+)",[^{}]*QT_TRANSLATE_NOOP)re")))
            known += code;
    }
    QStringList faults;
    for (const SourceFile &file : files) {
        for (const QString &code :
             file.allMatches(QString::fromLatin1(R"re(\bError(?:\(|\{)\s*"([^"]*)")re"))) {
            if (!known.contains(code))
                faults += file.path + QStringLiteral(": ") + code;
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void tst_ErrorTexts::noSentenceIsLeftOver()
{
    QSet<QString> unused = tableCodes();
    for (const SourceFile &file : sourceFiles()) {
        if (file.path.startsWith(QLatin1String("core/base/errors/")))
            continue;
        for (const QString &literal :
             file.allMatches(QString::fromLatin1(R"re(["']([a-z0-9-]+\.[a-z0-9-]+)["'])re")))
            unused -= literal;
    }
    QVERIFY2(unused.isEmpty(), qPrintable(QStringList(unused.values()).join(QLatin1Char('\n'))));
}

void tst_ErrorTexts::standInAlphabeticalOrder()
{
    for (const auto rows : {shopErrorTexts(), peopleErrorTexts(), parcelErrorTexts()}) {
        const auto misplaced =
            std::adjacent_find(rows.begin(), rows.end(), [](const ErrorText &a, const ErrorText &b) {
                return qstrcmp(a.code, b.code) >= 0;
            });
        QVERIFY2(misplaced == rows.end(), misplaced == rows.end() ? "" : misplaced->code);
    }
}

void tst_ErrorTexts::neverSaysNothing()
{
    QVERIFY(sentenceFor(Error("something.new")).contains(QLatin1String("something.new")));
    QVERIFY(sentenceFor(Error("file.not-found", {QStringLiteral("주문.xlsx")}))
                .startsWith(QStringLiteral("주문.xlsx")));
}

void tst_ErrorTexts::anArgumentIsNeverRead()
{
    const QString sentence = sentenceFor(Error("band.low", {QStringLiteral("%2 택배"), QStringLiteral("3")}));
    QVERIFY(sentence.startsWith(QStringLiteral("%2 택배 has 3 numbers left.")));
}

QTEST_GUILESS_MAIN(tst_ErrorTexts)
#include "tst_ErrorTexts.moc"
