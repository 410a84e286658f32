#include "core/labels/TextFit.h"

#include <QFontMetricsF>
#include <QtTest>

using namespace ieum;

class tst_TextFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortTextKeepsItsSize();
    void oneLineShrinks();
    void breaksBetweenWords();
    void nothingOfALongAddressIsLost_data();
    void nothingOfALongAddressIsLost();
    void numberIsNeverBroken();
    void countsWhatItLeavesOut();
    void decomposedHangulIsComposed();

private:
    static FitRule rule(double width, double height, int lines)
    {
        return {QSizeF(width, height), 40, 20, lines, false};
    }
    static bool fits(const FittedText &text, double width)
    {
        const QFontMetricsF metrics(labelFont(400, text.pixelSize));
        return std::all_of(text.lines.begin(), text.lines.end(),
                           [&](const QString &line) { return metrics.horizontalAdvance(line) <= width; });
    }
};

void tst_TextFit::shortTextKeepsItsSize()
{
    const FittedText text = fitText(QStringLiteral("홍*동"), labelFont(400, 40), rule(400, 60, 1));
    QCOMPARE(text.pixelSize, 40);
    QCOMPARE(text.lines, QStringList(QStringLiteral("홍*동")));
}

void tst_TextFit::oneLineShrinks()
{
    const QString number = QStringLiteral("6000-0000-2140");
    for (const double width : {300.0, 120.0, 40.0}) {
        const FittedText text = fitText(number, labelFont(400, 40), rule(width, 60, 1));
        QCOMPARE(text.lines, QStringList(number));
        QVERIFY(fits(text, width));
    }
}

void tst_TextFit::breaksBetweenWords()
{
    const FittedText text = fitText(QStringLiteral("세종특별자치시 한빛로 12 가온동 103동 904호"),
                                    labelFont(400, 40), rule(460, 100, 2));
    QCOMPARE(text.lines.size(), 2);
    QCOMPARE(text.lines.join(u' '), QStringLiteral("세종특별자치시 한빛로 12 가온동 103동 904호"));
}

void tst_TextFit::nothingOfALongAddressIsLost_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("long")
        << QStringLiteral("서울특별시 가나다라구 아주아주긴도로이름대로12345번길 678-90 ").repeated(4) +
               QStringLiteral("가온마을아파트 1203동 10904호");
    QTest::newRow("no spaces")
        << QStringLiteral("서울특별시가나다라구아주아주긴도로이름대로가온마을아파트").repeated(8);
    QTest::newRow("one endless number") << QStringLiteral("1234567890").repeated(20);
}

void tst_TextFit::nothingOfALongAddressIsLost()
{
    QFETCH(QString, address);
    const FittedText text = fitText(address, labelFont(400, 40), rule(600, 100, 2));
    QCOMPARE(text.lines.join(QString()).remove(u' '), QString(address).remove(u' '));
    QVERIFY(fits(text, 600));
    QVERIFY(text.pixelSize * lineHeight * double(text.lines.size()) <= 102);
}

void tst_TextFit::numberIsNeverBroken()
{
    const FittedText text = fitText(QStringLiteral("가나다라마바사0100000-1204-010-0000-1204아자차카"),
                                    labelFont(400, 40), rule(200, 300, 9));
    const bool whole = std::any_of(text.lines.begin(), text.lines.end(), [](const QString &line) {
        return line.contains(QStringLiteral("0100000-1204-010-0000-1204"));
    });
    QVERIFY(whole);
    QVERIFY(fits(text, 200));
}

void tst_TextFit::countsWhatItLeavesOut()
{
    QStringList items;
    for (int i = 1; i <= 30; ++i)
        items += QStringLiteral("%1. 소이캔들 무화과 200g × 2").arg(i);
    FitRule some = rule(600, 200, 30);
    some.mayLeaveOut = true;
    const FittedText text = fitText(items.join(u'\n'), labelFont(400, 40), some);
    QVERIFY(text.leftOut > 0);
    QCOMPARE(text.lines.last(), QStringLiteral("외 %1가지").arg(text.leftOut));
    QCOMPARE(text.lines.size() - 1 + text.leftOut, 30);
}

void tst_TextFit::decomposedHangulIsComposed()
{
    const QString name = QStringLiteral("홍길동");
    const FittedText text =
        fitText(name.normalized(QString::NormalizationForm_D), labelFont(400, 40), rule(400, 60, 1));
    QCOMPARE(text.lines, QStringList(name));
}

QTEST_MAIN(tst_TextFit)
#include "tst_TextFit.moc"
