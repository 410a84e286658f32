#include "app/gui/style/Tokens.h"

#include <algorithm>
#include <cmath>

namespace ieum {

namespace {

constexpr ColorRow rows[] = {
    {Color::Window, "window", 0xFFF3F4F6, 0xFF16191E},
    {Color::Surface, "surface", 0xFFFFFFFF, 0xFF1D2127},
    {Color::Subtle, "subtle", 0xFFF8F9FA, 0xFF22272E},
    {Color::Rail, "rail", 0xFFE9EBEF, 0xFF111418},
    {Color::Hover, "hover", 0xFFEEF1F5, 0xFF272D35},
    {Color::Selected, "selected", 0xFFE4EBFD, 0xFF2A3657},
    {Color::Line, "line", 0xFFDDE1E7, 0xFF353C47},
    {Color::LineStrong, "lineStrong", 0xFF7A8391, 0xFF76808F},
    {Color::Text, "text", 0xFF1A1E26, 0xFFE9ECF1},
    {Color::Text2, "text2", 0xFF454C59, 0xFFBCC4CF},
    {Color::Text3, "text3", 0xFF5C6573, 0xFF9DA7B4},
    {Color::Accent, "accent", 0xFF2C4FC9, 0xFF8EA8FF},
    {Color::AccentHover, "accentHover", 0xFF2342AE, 0xFFA9BDFF},
    {Color::OnAccent, "onAccent", 0xFFFFFFFF, 0xFF0F1B45},
    {Color::AccentText, "accentText", 0xFF2342AE, 0xFFB3C4FF},
    {Color::BubbleIn, "bubbleIn", 0xFFFFFFFF, 0xFF262C34},
    {Color::BubbleOut, "bubbleOut", 0xFFDCE6FD, 0xFF2A3657},
    {Color::Note, "note", 0xFFFFF6D6, 0xFF3A3218},
    {Color::NoteLine, "noteLine", 0xFFE2C76B, 0xFF6E5E24},
    {Color::NoteText, "noteText", 0xFF5E4700, 0xFFF2DE9A},
    {Color::Toast, "toast", 0xFF22262E, 0xFFE9ECF1},
    {Color::ToastText, "toastText", 0xFFFFFFFF, 0xFF1D2127},
    {Color::Up, "up", 0xFF19703F, 0xFF6FCF97},
    {Color::UpSoft, "upSoft", 0xFFE4F4EA, 0xFF1B3527},
    {Color::Degraded, "degraded", 0xFF8A5200, 0xFFF2B457},
    {Color::DegradedSoft, "degradedSoft", 0xFFFFF2D9, 0xFF3A2C12},
    {Color::Down, "down", 0xFFB3261E, 0xFFFF8F87},
    {Color::DownSoft, "downSoft", 0xFFFCEBEA, 0xFF43211F},
    {Color::Maintenance, "maintenance", 0xFF5A47B0, 0xFFB9ACFF},
    {Color::MaintenanceSoft, "maintenanceSoft", 0xFFEEEBFA, 0xFF2E2950},
    {Color::Unknown, "unknown", 0xFF565F6D, 0xFFA9B2BE},
    {Color::UnknownSoft, "unknownSoft", 0xFFECEEF1, 0xFF2A3038},
    {Color::OwnLine, "ownLine", 0xFF0B6078, 0xFF6CC7DE},
    {Color::OwnLineSoft, "ownLineSoft", 0xFFDFF1F6, 0xFF12343E},
    {Color::Paper, "paper", 0xFFFFFFFF, 0xFFFFFFFF},
    {Color::Ink, "ink", 0xFF000000, 0xFF000000},
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

std::span<const ColorRow> colorTable()
{
    return rows;
}

QColor colorOf(Color color, Scheme scheme)
{
    const ColorRow &row = rows[size_t(color)];
    return QColor::fromRgba(scheme == Scheme::Dark ? row.dark : row.light);
}

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one), second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace ieum
