#pragma once

#include "core/labels/QrCode.h"

#include <QPainter>
#include <QRectF>
#include <QString>

#include <optional>

class QPagedPaintDevice;

namespace ieum {

/// One line of a cell; it wraps within its column.
struct SheetText
{
    enum class Tone { Plain, Strong, Small };

    QString text;
    Tone tone = Tone::Plain;
};

/// A column of a row: its share of the width that is left beside the QR code.
struct SheetCell
{
    double share = 1;
    QList<SheetText> lines;
};

/// Rows of text with a QR code each that go down A4 pages. Runs twice: once to count the pages, once to draw.
class SheetPages
{
public:
    enum class Pass { Count, Draw };

    SheetPages(QPagedPaintDevice &device, QPainter &painter, QString foot);

    void begin(Pass pass);
    void title(const QString &text);
    /// A heading that never stands alone at the foot of a page.
    void heading(const QString &text);
    void line(const QString &text);
    void row(const std::optional<QrCode> &code, const QList<SheetCell> &cells);
    /// The foot of the last page.
    void finish();

private:
    void newPage();
    void reserve(double height);
    void write(const QString &text, SheetText::Tone tone, double size, double above);
    double heightOf(const SheetCell &cell, double width);
    void paintCell(const SheetCell &cell, const QRectF &box);
    void paintCode(const QrCode &code);
    void drawFoot();
    QRectF place(const QRectF &box, const SheetText &line);
    double dots(double millimetres) const { return millimetres * m_dots; }

    QPagedPaintDevice &m_device;
    QPainter &m_painter;
    const QString m_foot;
    const double m_dots; ///< in a millimetre
    const QRectF m_page;
    Pass m_pass = Pass::Count;
    int m_number = 0;
    int m_last = 0;
    double m_y = 0;
};

} // namespace ieum
