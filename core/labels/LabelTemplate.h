#pragma once

#include "core/base/Result.h"
#include "core/domain/Waybill.h"

#include <QList>
#include <QMetaType>
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

    QString key; ///< unique within its template; an owner's changes hang on it
    Kind kind = Kind::Text;
    QString field; ///< which text of the label's content (see LabelText.h); empty: `text`
    QString text;
    QString unless; ///< drawn only while this field has nothing to say
    QString when;   ///< drawn only while this field has something to say
    QRectF area;    ///< of a line: no height, or no width
    double size = 9;
    double minimum = 0; ///< 0: half of `size`; counted lines are left out below it
    int weight = 400;
    int lines = 1;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    Overflow overflow = Overflow::Shrink;
    bool dashed = false;
    bool isPreprinted = false; ///< stands on the courier's own paper already
    bool isVisible = true;     ///< the owner's word
    QList<LabelClass> classes; ///< drawn on these only; empty: on all

    bool operator==(const LabelElement &) const = default;
};

/// Where a printer really puts things: measured on the ruler page, kept for each printer of this PC.
struct LabelPlacement
{
    QPointF offset;            ///< millimetres to the right and down, as the paper runs
    double scale = 1;          ///< 1.01: everything one per cent larger
    int dotsPerInch = 203;     ///< of a label printer's head: 203 or 300
    int headMillimetres = 104; ///< how wide that head prints; 104 is a four-inch printer's

    bool operator==(const LabelPlacement &) const = default;
};

/// A label's form: the page, and where on it how many labels stand. Data, read from resources/labels.
struct LabelTemplate
{
    enum class Paper { Blank, Preprinted };

    QString id;      ///< "100x150", "100x150-hanjin", "a4-2up"
    QString size;    ///< the id without its courier: what an owner chooses
    QString courier; ///< only this one's waybills; empty: all
    bool takesWaybills = true;
    bool takesAddresses = true;
    QSizeF page;
    QSizeF label;
    bool isTurned = false; ///< the label lies on the page a quarter to the right
    double scale = 1;      ///< of the label's own measures on this page
    QList<QPointF> cells;
    QList<double> cuts; ///< heights of the lines to cut at
    Paper paper = Paper::Blank;
    QList<LabelElement> elements;
    qsizetype firstCell = 0;  ///< of the first page: those before it are used up
    LabelPlacement placement; ///< of the printer it goes to
};

/// The forms that the program has, in the order in which they are offered.
const QList<LabelTemplate> &shippedLabels();

/// The sizes of these, each once.
QStringList labelSizes();

/// The form of a size ("100x150") for a courier, or the one that all couriers share; an id is a size too.
/// Error: label.unknown-size, which names the sizes there are.
Result<LabelTemplate> labelTemplate(const QString &size, const QString &courier = {});

} // namespace ieum

Q_DECLARE_METATYPE(ieum::LabelTemplate)
