#include "core/labels/TextFit.h"

#include "resources/fonts/Fonts.h"

#include <QFontMetricsF>

#include <algorithm>

namespace ieum {

namespace {

bool isNumberPart(QChar c)
{
    return c.isDigit() || c == u'-' || c == u'*';
}

class Breaker
{
public:
    Breaker(const QFont &font, double width)
        : m_metrics(font)
        , m_width(width)
    {
    }

    QStringList paragraph(const QString &text)
    {
        QStringList lines;
        QString line;
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
            const QString longer = line.isEmpty() ? word : line + u' ' + word;
            if (fits(longer)) {
                line = longer;
                continue;
            }
            if (!line.isEmpty())
                lines += line;
            line = breakInside(word, lines);
        }
        lines += line;
        return lines;
    }
    bool fits(const QString &line) const { return m_metrics.horizontalAdvance(line) <= m_width; }

private:
    // Puts the full lines of a word that is too wide into `lines` and gives the rest.
    QString breakInside(const QString &word, QStringList &lines) const
    {
        QString rest;
        for (const QChar c : word) {
            const bool mayBreak =
                !rest.isEmpty() && !(isNumberPart(rest.back()) && isNumberPart(c)) && !c.isLowSurrogate();
            if (mayBreak && !fits(rest + c)) {
                lines += rest;
                rest.clear();
            }
            rest += c;
        }
        return rest;
    }

    QFontMetricsF m_metrics;
    double m_width;
};

struct Attempt
{
    FittedText text;
    bool good = false;
};

Attempt attempt(const QStringList &paragraphs, QFont font, const FitRule &rule, int pixelSize)
{
    font.setPixelSize(pixelSize);
    Breaker breaker(font, rule.area.width());
    Attempt result{{pixelSize, {}, 0}, true};
    for (const QString &paragraph : paragraphs)
        result.text.lines += rule.lines == 1 ? QStringList(paragraph) : breaker.paragraph(paragraph);
    const double height = lineHeight * pixelSize * double(result.text.lines.size());
    result.good = result.text.lines.size() <= rule.lines && height <= rule.area.height() + lineHeight &&
                  std::all_of(result.text.lines.begin(), result.text.lines.end(),
                              [&](const QString &line) { return breaker.fits(line); });
    return result;
}

// Several short tries cost less than one long search would explain.
Attempt firstGood(const QStringList &paragraphs, const QFont &font, const FitRule &rule, int smallest)
{
    Attempt last;
    const int step = std::max(1, rule.largest / 60);
    for (int size = rule.largest; size >= smallest; size -= step) {
        last = attempt(paragraphs, font, rule, size);
        if (last.good)
            break;
    }
    return last;
}

QString restOf(qsizetype count)
{
    return QStringLiteral("외 %1가지").arg(count);
}

FittedText leavingOut(QStringList paragraphs, const QFont &font, const FitRule &rule)
{
    int leftOut = 0;
    Attempt last;
    while (!paragraphs.isEmpty()) {
        paragraphs.removeLast();
        ++leftOut;
        last = attempt(paragraphs + QStringList(restOf(leftOut)), font, rule, rule.smallest);
        last.text.leftOut = leftOut;
        if (last.good)
            break;
    }
    return last.text;
}

} // namespace

FittedText fitText(const QString &text, const QFont &font, const FitRule &rule)
{
    const QStringList paragraphs = text.normalized(QString::NormalizationForm_C).split(u'\n');
    const int smallest = std::max(1, rule.smallest);
    const Attempt wished = firstGood(paragraphs, font, rule, smallest);
    if (wished.good)
        return wished.text;
    if (rule.mayLeaveOut && paragraphs.size() > 1)
        return leavingOut(paragraphs, font, rule);
    FitRule unlimited = rule;
    unlimited.largest = smallest;
    unlimited.lines = std::max(rule.lines, 2);
    return firstGood(paragraphs, font, rule.lines == 1 ? rule : unlimited, 1).text;
}

QFont labelFont(int weight, int pixelSize)
{
    QFont font(bundledFontFamily());
    font.setPixelSize(std::max(1, pixelSize));
    font.setWeight(QFont::Weight(weight));
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace ieum
