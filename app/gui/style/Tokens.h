#pragma once

#include <QColor>

#include <span>

namespace ieum {

/// Every colour of the window by its use; AccentSoft of the design is Selected.
enum class Color {
    Window,
    Surface,
    Subtle,
    Rail,
    Hover,
    Selected,
    Line,
    LineStrong,
    Text,
    Text2,
    Text3,
    Accent,
    AccentHover,
    OnAccent,
    AccentText,
    BubbleIn,
    BubbleOut,
    Note,
    NoteLine,
    NoteText,
    Toast,
    ToastText,
    Up,
    UpSoft,
    Degraded,
    DegradedSoft,
    Down,
    DownSoft,
    Maintenance,
    MaintenanceSoft,
    Unknown,
    UnknownSoft,
    OwnLine,
    OwnLineSoft,
    Paper, ///< a label's paper, white in both schemes
    Ink,   ///< what is printed on it
};

enum class Scheme { Light, Dark };

struct ColorRow
{
    Color color;
    const char *name; ///< as style sheets call it
    QRgb light;
    QRgb dark;
};

/// The one table of colours, in the order of the enum.
std::span<const ColorRow> colorTable();

QColor colorOf(Color color, Scheme scheme);

/// The contrast ratio of WCAG 2, from 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace ieum
