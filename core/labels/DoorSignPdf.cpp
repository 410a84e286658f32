#include "core/labels/DoorSignPdf.h"

#include "core/labels/PaperPdf.h"
#include "core/labels/PhoneCode.h"
#include "core/labels/TextFit.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace ieum {

namespace {

constexpr int regular = 400, bold = 700;
// Millimetres on a page of 210 × 297; other papers take the same shares.
constexpr double pageWidth = 210;
constexpr double margin = 18, shopSize = 12, textLargest = 15, textSmallest = 6, phoneSize = 17;
constexpr double codeSide = 62, hintSize = 6, gap = 8;

/// Writes centred blocks from the top of a page down.
class SignPage
{
public:
    explicit SignPage(QPainter &painter, QSizeF size)
        : m_painter(painter)
        , m_dots(size.width() / pageWidth)
        , m_box(
              QRectF(QPointF(0, 0), size).adjusted(dots(margin), dots(margin), -dots(margin), -dots(margin)))
        , m_y(m_box.top())
    {
    }

    double dots(double millimetres) const { return millimetres * m_dots; }
    double left() const { return m_box.bottom() - m_y; } ///< height that is left

    void write(const QString &text, double largest, int weight, double height, int lines)
    {
        const FitRule rule{QSizeF(m_box.width(), height), int(dots(largest)), int(dots(textSmallest)), lines};
        const FittedText fitted = fitText(text, labelFont(weight, int(dots(largest))), rule);
        m_painter.setFont(labelFont(weight, fitted.pixelSize));
        for (const QString &line : fitted.lines) {
            const QRectF row(m_box.left(), m_y, m_box.width(), fitted.pixelSize * lineHeight);
            m_painter.drawText(row, Qt::AlignCenter | Qt::TextDontClip, line);
            m_y = row.bottom();
        }
    }

    void skip(double millimetres) { m_y += dots(millimetres); }

    void paint(const QrCode &code)
    {
        const double module = dots(codeSide) / (code.size + 2 * qrQuietModules);
        const double x = m_box.center().x() - module * code.size / 2;
        m_y += module * qrQuietModules;
        for (int row = 0; row < code.size; ++row) {
            for (int column = 0; column < code.size; ++column) {
                if (code.isDark(row, column))
                    m_painter.fillRect(QRectF(x + column * module, m_y + row * module, module, module),
                                       Qt::black);
            }
        }
        m_y += module * (code.size + qrQuietModules);
    }

private:
    QPainter &m_painter;
    double m_dots; ///< in a millimetre
    QRectF m_box;
    double m_y;
};

double heightBelowText(const SignPage &page, const DoorSign &sign)
{
    return sign.phone.isEmpty() ? 0 : page.dots(codeSide + (phoneSize + hintSize) * lineHeight + 2 * gap);
}

void writeNumber(SignPage &page, const DoorSign &sign)
{
    page.skip(gap);
    page.write(sign.phone, phoneSize, bold, page.dots(phoneSize * lineHeight), 1);
    const auto code = phoneCode(sign.phone);
    if (!code)
        return;
    page.paint(*code);
    page.write(sign.codeHint, hintSize, regular, page.dots(hintSize * lineHeight), 1);
}

} // namespace

bool drawDoorSign(QPagedPaintDevice &device, const DoorSign &sign)
{
    QPainter painter(&device);
    if (!painter.isActive())
        return false;
    SignPage page(painter, QSizeF(device.width(), device.height()));
    page.write(sign.shop, shopSize, bold, page.dots(shopSize * lineHeight), 1);
    page.skip(gap);
    constexpr int manyLines = 14;
    page.write(sign.text, textLargest, regular, page.left() - heightBelowText(page, sign), manyLines);
    if (!sign.phone.isEmpty())
        writeNumber(page, sign);
    return painter.end();
}

Result<void> writeDoorSignPdf(const QString &path, const DoorSign &sign)
{
    return writePaperPdf(path, sign.shop,
                         [&](QPagedPaintDevice &device) { return drawDoorSign(device, sign); });
}

} // namespace ieum
