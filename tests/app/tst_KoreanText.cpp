#include "app/gui/style/KoreanText.h"
#include "app/gui/style/Look.h"

#include <QTextLayout>
#include <QtTest>

using namespace ieum;

class tst_KoreanText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesBreakBetweenWords();
    void aWordWiderThanTheLineStaysBreakable();
    void otherTextsStayAsTheyAre();
    void joinersComeOffAgain();

private:
    static QStringList linesOf(const QString &text, int width);
};

QStringList tst_KoreanText::linesOf(const QString &text, int width)
{
    QTextLayout layout(text, font(Type::Body));
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines += withoutJoiners(text.mid(line.textStart(), line.textLength())).trimmed();
    }
    layout.endLayout();
    return lines;
}

void tst_KoreanText::linesBreakBetweenWords()
{
    const QString text = QStringLiteral("카카오톡이 멈췄습니다. 받은 대화는 이 PC에 그대로 있습니다.");
    const QStringList words = text.split(QLatin1Char(' '));
    const QFontMetrics face(font(Type::Body));
    for (int width = 90; width < 400; width += 7) {
        for (const QString &line : linesOf(keepWords(text, face, width), width)) {
            for (const QString &word : line.split(QLatin1Char(' ')))
                QVERIFY2(words.contains(word), qPrintable(QStringLiteral("%1: %2").arg(width).arg(line)));
        }
    }
}

void tst_KoreanText::aWordWiderThanTheLineStaysBreakable()
{
    const QString word(40, QChar(0xAC00));
    QCOMPARE(keepWords(word, QFontMetrics(font(Type::Body)), 100), word);
}

void tst_KoreanText::otherTextsStayAsTheyAre()
{
    const QFontMetrics face(font(Type::Body));
    for (const QString &text : {QStringLiteral("010-0000-1204"), QStringLiteral("Ieum 0.1"),
                                QStringLiteral("🎂 ok\n\n끝"), QString()})
        QCOMPARE(withoutJoiners(keepWords(text, face, 300)), text);
    QCOMPARE(keepWords(QStringLiteral("order 12"), face, 300), QStringLiteral("order 12"));
}

void tst_KoreanText::joinersComeOffAgain()
{
    const QString text = QStringLiteral("토요일 3시쯤 될까요?");
    const QString shown = keepWords(text, QFontMetrics(font(Type::Body)), 300);
    QVERIFY(shown != text);
    QCOMPARE(withoutJoiners(shown), text);
}

QTEST_MAIN(tst_KoreanText)
#include "tst_KoreanText.moc"
