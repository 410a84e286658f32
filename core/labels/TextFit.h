#pragma once

#include <QFont>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace ieum {

/// Text that was made to fit into an area: its type size in device pixels and its lines.
struct FittedText
{
    int pixelSize = 0;
    QStringList lines;
    int leftOut = 0; ///< paragraphs that found no place (only where that is allowed)
};

/// What a text may do to fit.
struct FitRule
{
    QSizeF area;     ///< device pixels
    int largest = 0; ///< type sizes, device pixels
    int smallest = 0;
    int lines = 1;            ///< at most
    bool mayLeaveOut = false; ///< else it shrinks on below `smallest` until all of it has place
};

/// First smaller, then more lines, broken between words; a word alone wider than the area is broken inside,
/// but a run of digits and hyphens (a number) never. Paragraphs are separated by line feeds.
FittedText fitText(const QString &text, const QFont &font, const FitRule &rule);

/// The font of labels at a size: bundled, and unshaped, since Pretendard's contextual hyphens and colons
/// between digits would be lost to whoever copies or searches the text of a PDF made by Qt 6.4.
QFont labelFont(int weight, int pixelSize);

/// Height of a line relative to the type size.
constexpr double lineHeight = 1.22;

} // namespace ieum
