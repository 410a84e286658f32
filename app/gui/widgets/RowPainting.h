#pragma once

#include "app/gui/style/Look.h"

#include <QStyleOptionViewItem>

class QPainter;

namespace ieum {

/// What every list row of the window shares; delegates paint it first, then their content.
/// Fill (selected, hover or surface), the 4 px bar of a selected row, the line below, the focus frame inside.
void paintRowBackground(QPainter &painter, const QStyleOptionViewItem &option);
void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &option);

/// One line of text in its type and colour, elided at the right; returns the width that was taken.
int paintText(QPainter &painter, const QRect &box, const QString &text, Type type, Color tone,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/// The width of a text in a type.
int textWidth(const QString &text, Type type);

/// The width a phone number of any digits needs in that type, so that none is ever elided.
int phoneWidth(Type type);

/// A small tag with soft fill: 단골, 진행 중. Returns its width.
int paintTag(QPainter &painter, const QPoint &leftCentre, const QString &text, Color soft, Color tone);

/// A group's header row: subtle fill, text in semibold 12.
void paintGroupHeader(QPainter &painter, const QRect &box, const QString &text);

} // namespace ieum
