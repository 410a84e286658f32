#include "core/labels/LedgerPdf.h"

#include "core/labels/PaperPdf.h"
#include "core/labels/TextFit.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <array>

namespace ieum {

namespace {

// Millimetres.
constexpr double margin = 12;
constexpr double titleHeight = 9;
constexpr double lineHeight = 5;
constexpr double cellGap = 2;
constexpr double footHeight = 8;
constexpr double ruleWidth = 0.1;
constexpr double millimetresPerInch = 25.4;
constexpr double titleSize = 5, textSize = 3;
constexpr int regular = 400, bold = 700;

struct Column
{
    const char *title;
    double share; ///< of the page's width
};
constexpr std::array<Column, 5> columns{{
    {QT_TRANSLATE_NOOP("Ledger", "Number"), 0.20},
    {QT_TRANSLATE_NOOP("Ledger", "Order"), 0.27},
    {QT_TRANSLATE_NOOP("Ledger", "Recipient"), 0.12},
    {QT_TRANSLATE_NOOP("Ledger", "Taken at"), 0.16},
    {QT_TRANSLATE_NOOP("Ledger", "What became of it"), 0.25},
}};
using Cells = std::array<QString, columns.size()>;

Cells cellsOf(const LedgerRow &row)
{
    return {row.shownNumber, row.waybill.orders.join(QStringLiteral(", ")), row.recipient,
            row.waybill.at.inSeoul().toString(QStringLiteral("yyyy-MM-dd HH:mm")), row.outcome};
}

QString periodText(const WaybillLedger &ledger)
{
    if (!ledger.from.isValid() && !ledger.to.isValid())
        return QCoreApplication::translate("Ledger", "All numbers");
    return ledger.from.toString(Qt::ISODate) + QStringLiteral(" – ") + ledger.to.toString(Qt::ISODate);
}

QString bandText(const BandNumbers &band)
{
    return QCoreApplication::translate("Ledger", "%1 – %2: %3 left, %4 used, %5 void, %6 unexplained")
        .arg(band.from, band.to)
        .arg(band.use.left())
        .arg(band.use.used)
        .arg(band.use.voided)
        .arg(band.use.unexplained());
}

/// Goes down a page, and on to the next one when it is full. Drawn once to count the pages, once for real.
class Pages
{
public:
    enum class Pass { Count, Draw };

    Pages(QPagedPaintDevice &device, QPainter &painter, const WaybillLedger &ledger)
        : m_device(device)
        , m_painter(painter)
        , m_ledger(ledger)
        , m_dots(painter.device()->logicalDpiX() / millimetresPerInch)
        , m_page(QRectF(0, 0, device.width(), device.height())
                     .adjusted(margin * m_dots, margin * m_dots, -margin * m_dots, -margin * m_dots))
    {
    }

    void run(Pass pass)
    {
        m_pass = pass;
        m_number = 0;
        begin();
        drawHead();
        for (const LedgerRow &row : m_ledger.rows)
            drawRow(cellsOf(row), regular);
        drawFoot();
    }

private:
    void begin()
    {
        if (m_number > 0 && m_pass == Pass::Draw)
            m_device.newPage();
        m_last = std::max(m_last, ++m_number);
        m_y = m_page.top();
    }

    void drawHead()
    {
        drawLine(QCoreApplication::translate("Ledger", "Waybill numbers of %1").arg(m_ledger.courierName),
                 bold, titleSize, titleHeight);
        drawLine(periodText(m_ledger), regular, textSize, lineHeight);
        for (const BandNumbers &band : m_ledger.bands)
            drawLine(bandText(band), regular, textSize, lineHeight);
        drawLine(
            QCoreApplication::translate("Ledger", "In this list: %1 kept, %2 printed, %3 registered, %4 void")
                .arg(m_ledger.count(WaybillState::Allotted))
                .arg(m_ledger.count(WaybillState::Printed))
                .arg(m_ledger.count(WaybillState::Registered))
                .arg(m_ledger.count(WaybillState::Void)),
            regular, textSize, lineHeight);
        drawTitles();
    }

    void drawTitles()
    {
        Cells titles;
        for (size_t i = 0; i < columns.size(); ++i)
            titles[i] = QCoreApplication::translate("Ledger", columns[i].title);
        drawRow(titles, bold);
    }

    void drawLine(const QString &text, int weight, double size, double height)
    {
        setFont(weight, size);
        const QRectF box(m_page.left(), m_y, m_page.width(), height * m_dots);
        if (m_pass == Pass::Draw)
            m_painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, text);
        m_y += box.height();
    }

    void drawRow(const Cells &cells, int weight)
    {
        setFont(weight, textSize);
        const double height = heightOf(cells);
        if (m_y + height > m_page.bottom() - footHeight * m_dots) {
            drawFoot();
            begin();
            drawTitles();
            setFont(weight, textSize);
        }
        if (m_pass == Pass::Draw)
            paintRow(cells, height);
        m_y += height;
    }

    double heightOf(const Cells &cells)
    {
        double height = lineHeight * m_dots;
        double left = m_page.left();
        for (size_t i = 0; i < columns.size(); ++i) {
            const QRectF box = cellBox(i, left, m_page.height());
            height = std::max(height, m_painter.boundingRect(box, wrapped, cells[i]).height());
            left += columns[i].share * m_page.width();
        }
        return height + ruleWidth * m_dots;
    }

    void paintRow(const Cells &cells, double height)
    {
        double left = m_page.left();
        for (size_t i = 0; i < columns.size(); ++i) {
            m_painter.drawText(cellBox(i, left, height), wrapped | Qt::AlignVCenter, cells[i]);
            left += columns[i].share * m_page.width();
        }
        m_painter.fillRect(
            QRectF(m_page.left(), m_y + height - ruleWidth * m_dots, m_page.width(), ruleWidth * m_dots),
            Qt::black);
    }

    QRectF cellBox(size_t column, double left, double height) const
    {
        return {left, m_y, columns[column].share * m_page.width() - cellGap * m_dots, height};
    }

    void drawFoot()
    {
        if (m_pass == Pass::Count)
            return;
        setFont(regular, textSize);
        const QRectF box(m_page.left(), m_page.bottom() - footHeight * m_dots, m_page.width(),
                         footHeight * m_dots);
        const QString made = m_ledger.madeAt.inSeoul().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        m_painter.drawText(box, Qt::AlignLeft | Qt::AlignBottom,
                           QCoreApplication::translate("Ledger", "Made %1").arg(made));
        m_painter.drawText(box, Qt::AlignRight | Qt::AlignBottom,
                           QStringLiteral("%1 / %2").arg(m_number).arg(m_last));
    }

    void setFont(int weight, double size) { m_painter.setFont(labelFont(weight, int(size * m_dots))); }

    static constexpr int wrapped = Qt::AlignLeft | Qt::TextWordWrap;

    QPagedPaintDevice &m_device;
    QPainter &m_painter;
    const WaybillLedger &m_ledger;
    const double m_dots; ///< in a millimetre
    const QRectF m_page;
    Pass m_pass = Pass::Count;
    int m_number = 0;
    int m_last = 0;
    double m_y = 0;
};

} // namespace

bool drawLedger(QPagedPaintDevice &device, const WaybillLedger &ledger)
{
    QPainter painter(&device);
    if (!painter.isActive())
        return false;
    Pages pages(device, painter, ledger);
    pages.run(Pages::Pass::Count);
    pages.run(Pages::Pass::Draw);
    return painter.end();
}

Result<void> writeLedgerPdf(const QString &path, const WaybillLedger &ledger)
{
    return writePaperPdf(
        path, QCoreApplication::translate("Ledger", "Waybill numbers of %1").arg(ledger.courierName),
        [&](QPagedPaintDevice &device) { return drawLedger(device, ledger); });
}

} // namespace ieum
