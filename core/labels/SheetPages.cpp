#include "core/labels/SheetPages.h"

#include "core/labels/TextFit.h"

#include <QPagedPaintDevice>

#include <algorithm>

namespace ieum {

namespace {

// Millimetres.
constexpr double margin = 12;
constexpr double titleSize = 6, headSize = 4.4, textSize = 3.3, smallSize = 2.8;
constexpr double codeSide = 15, codeGap = 3, cellGap = 2;
constexpr double rowPadding = 1.5, footHeight = 9, ruleWidth = 0.15;
constexpr double headingAbove = 4, rowAfterHeading = 24;
constexpr double millimetresPerInch = 25.4;
constexpr int regular = 400, bold = 700;

double sizeOf(SheetText::Tone tone)
{
    return tone == SheetText::Tone::Small ? smallSize : textSize;
}

int weightOf(SheetText::Tone tone)
{
    return tone == SheetText::Tone::Strong ? bold : regular;
}

QRectF contentOf(const QPagedPaintDevice &device, double dotsPerMillimetre)
{
    const double edge = margin * dotsPerMillimetre;
    return QRectF(0, 0, device.width(), device.height()).adjusted(edge, edge, -edge, -edge);
}

} // namespace

SheetPages::SheetPages(QPagedPaintDevice &device, QPainter &painter, QString foot)
    : m_device(device)
    , m_painter(painter)
    , m_foot(std::move(foot))
    , m_dots(painter.device()->logicalDpiX() / millimetresPerInch)
    , m_page(contentOf(device, m_dots))
{
}

void SheetPages::begin(Pass pass)
{
    m_pass = pass;
    m_number = 0;
    newPage();
}

void SheetPages::newPage()
{
    if (m_number > 0) {
        drawFoot();
        if (m_pass == Pass::Draw)
            m_device.newPage();
    }
    m_last = std::max(m_last, ++m_number);
    m_y = m_page.top();
}

void SheetPages::reserve(double height)
{
    if (m_y + height > m_page.bottom() - dots(footHeight) && m_y > m_page.top())
        newPage();
}

void SheetPages::title(const QString &text)
{
    write(text, SheetText::Tone::Strong, titleSize, 0);
}

void SheetPages::heading(const QString &text)
{
    reserve(dots(headingAbove + headSize + rowAfterHeading));
    write(text, SheetText::Tone::Strong, headSize, headingAbove);
}

void SheetPages::line(const QString &text)
{
    write(text, SheetText::Tone::Plain, textSize, rowPadding / 2);
}

void SheetPages::write(const QString &text, SheetText::Tone tone, double size, double above)
{
    m_painter.setFont(labelFont(weightOf(tone), int(dots(size))));
    const QRectF room(m_page.left(), m_y + dots(above), m_page.width(), m_page.height());
    const QRectF box = m_painter.boundingRect(room, Qt::TextWordWrap, text);
    if (m_pass == Pass::Draw)
        m_painter.drawText(box, Qt::TextWordWrap, text);
    m_y = box.bottom() + dots(rowPadding);
}

void SheetPages::row(const std::optional<QrCode> &code, const QList<SheetCell> &cells)
{
    const double left = m_page.left() + dots(codeSide + codeGap);
    const double width = m_page.right() - left;
    double height = dots(codeSide);
    for (const SheetCell &cell : cells)
        height = std::max(height, heightOf(cell, cell.share * width - dots(cellGap)));
    height += dots(2 * rowPadding);
    reserve(height);
    if (m_pass == Pass::Draw) {
        m_painter.fillRect(QRectF(m_page.left(), m_y, m_page.width(), dots(ruleWidth)), Qt::black);
        if (code)
            paintCode(*code);
        double x = left;
        for (const SheetCell &cell : cells) {
            paintCell(cell, {x, m_y + dots(rowPadding), cell.share * width - dots(cellGap), height});
            x += cell.share * width;
        }
    }
    m_y += height;
}

QRectF SheetPages::place(const QRectF &box, const SheetText &line)
{
    m_painter.setFont(labelFont(weightOf(line.tone), int(dots(sizeOf(line.tone)))));
    return m_painter.boundingRect(box, Qt::TextWordWrap, line.text);
}

double SheetPages::heightOf(const SheetCell &cell, double width)
{
    double height = 0;
    for (const SheetText &line : cell.lines)
        height += place({0, 0, width, m_page.height()}, line).height();
    return height;
}

void SheetPages::paintCell(const SheetCell &cell, const QRectF &box)
{
    double y = box.top();
    for (const SheetText &line : cell.lines) {
        const QRectF room(box.left(), y, box.width(), m_page.height());
        const double height = place(room, line).height();
        m_painter.drawText(QRectF(room.topLeft(), QSizeF(room.width(), height)), Qt::TextWordWrap, line.text);
        y += height;
    }
}

// Whole device dots a module: a module of uneven width is what makes readers fail.
void SheetPages::paintCode(const QrCode &code)
{
    const int dot = std::max(1, int(dots(codeSide) / code.size));
    const int left = int(m_page.left());
    const int top = int(m_y + dots(rowPadding));
    for (int row = 0; row < code.size; ++row) {
        for (int column = 0; column < code.size; ++column) {
            if (code.isDark(row, column))
                m_painter.fillRect(QRect(left + column * dot, top + row * dot, dot, dot), Qt::black);
        }
    }
}

void SheetPages::drawFoot()
{
    if (m_pass == Pass::Count)
        return;
    m_painter.setFont(labelFont(regular, int(dots(smallSize))));
    const QRectF box(m_page.left(), m_page.bottom() - dots(footHeight), m_page.width(), dots(footHeight));
    m_painter.drawText(box, Qt::AlignLeft | Qt::AlignBottom, m_foot);
    m_painter.drawText(box, Qt::AlignRight | Qt::AlignBottom,
                       QStringLiteral("%1 / %2").arg(m_number).arg(m_last));
}

void SheetPages::finish()
{
    drawFoot();
}

} // namespace ieum
