#pragma once

#include "core/base/Result.h"
#include "core/domain/Waybill.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace ieum {

/// One thing on a label. Lengths are millimetres from the label's top left corner, type sizes are points.
struct LabelElement
{
    enum class Kind { Text, Barcode, Line, Box };
    /// What happens to text that is too long at its smallest size: shrink on (nothing is lost), or leave
    /// whole lines out and say how many.
    enum class Overflow { Shrink, Count };

    Kind kind = Kind::Text;
    QString field; ///< which text of the label's content (see LabelText.h); empty: `text`
    QString text;
    QString unless; ///< drawn only while this field has nothing to say
    QString when;   ///< drawn only while this field has something to say
    QRectF area;
    double size = 9;
    double minimum = 0; ///< 0: half of `size`; counted lines are left out below it
    int weight = 400;
    int lines = 1;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    Overflow overflow = Overflow::Shrink;
    bool dashed = false;
    QList<LabelClass> classes; ///< drawn on these only; empty: on all
};

/// A label size: the page, and where on it how many labels stand. Data, read from resources/labels.
struct LabelTemplate
{
    QString id; ///< "100x150", "123x100", "a4-2up"
    QSizeF page;
    QSizeF label;
    double scale = 1; ///< of the label's own measures on this page
    QList<QPointF> cells;
    QList<double> cuts; ///< heights of the lines to cut at
    QList<LabelElement> elements;
};

/// The sizes that the program has, in the order in which they are offered.
QStringList labelSizes();

/// Error: label.unknown-size, which names the sizes there are.
Result<LabelTemplate> labelTemplate(const QString &size);

} // namespace ieum
