#include "core/labels/OutageReportPdf.h"

#include "core/continuity/OutageReportWords.h"
#include "core/korean/Display.h"
#include "core/labels/DurableFile.h"
#include "core/labels/TextFit.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace ieum {

namespace {

constexpr int dotsPerInch = 600;
constexpr double millimetresPerInch = 25.4;
// Millimetres.
constexpr double margin = 15;
constexpr double titleSize = 6, headSize = 4.2, textSize = 3.2;
constexpr double gap = 2, cellPadding = 1, ruleWidth = 0.15;
constexpr int regular = 400, bold = 700;

struct OutageWords
{
    Q_DECLARE_TR_FUNCTIONS(OutageReport)
};

int dots(double millimetres)
{
    return int(millimetres / millimetresPerInch * dotsPerInch);
}

// Distances of a text document are pixels of 96 to an inch, whatever the device; only type sizes are not.
double distance(double millimetres)
{
    return millimetres / millimetresPerInch * 96;
}

/// Fills the document from top to bottom. Every text goes in as text: what customers wrote is never markup.
class ReportWriter
{
public:
    explicit ReportWriter(QTextDocument &document)
        : m_cursor(&document)
    {
    }

    void line(const QString &text, double size = textSize, int weight = regular)
    {
        QTextBlockFormat block;
        block.setBottomMargin(distance(gap / 2));
        m_cursor.insertBlock(block, formatOf(size, weight));
        m_cursor.insertText(text, formatOf(size, weight));
    }

    void head(const QString &text)
    {
        QTextBlockFormat block;
        block.setTopMargin(distance(2 * gap));
        block.setBottomMargin(distance(gap));
        m_cursor.insertBlock(block);
        m_cursor.insertText(text, formatOf(headSize, bold));
    }

    void table(const QStringList &titles, const QList<QStringList> &rows)
    {
        QTextTableFormat format;
        format.setCellPadding(distance(cellPadding));
        format.setCellSpacing(0);
        format.setBorder(distance(ruleWidth));
        format.setBorderCollapse(true);
        format.setHeaderRowCount(1);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QTextTable *table = m_cursor.insertTable(int(rows.size()) + 1, int(titles.size()), format);
        for (int column = 0; column < titles.size(); ++column)
            cell(*table, 0, column, titles[column], bold);
        for (int row = 0; row < rows.size(); ++row) {
            for (int column = 0; column < rows[row].size(); ++column)
                cell(*table, row + 1, column, rows[row][column], regular);
        }
        m_cursor.movePosition(QTextCursor::End);
    }

private:
    static QTextCharFormat formatOf(double size, int weight)
    {
        QTextCharFormat format;
        format.setFont(labelFont(weight, dots(size)));
        return format;
    }

    static void cell(QTextTable &table, int row, int column, const QString &text, int weight)
    {
        table.cellAt(row, column).firstCursorPosition().insertText(text, formatOf(textSize, weight));
    }

    QTextCursor m_cursor;
};

void writeHead(ReportWriter &writer, const OutageReport &report)
{
    writer.line(OutageWords::tr("Outage report: %1").arg(channelTitle(report.outage.channel)), titleSize,
                bold);
    writer.line(report.shop);
    writer.line(spanText(report.outage.from, report.to) +
                (report.outage.to ? QString() : u' ' + OutageWords::tr("(not over yet)")));
    writer.line(OutageWords::tr("Made %1 from the shop's own records.").arg(reportTime(report.madeAt)));
}

void writeLoss(ReportWriter &writer, const OutageReport &report)
{
    writer.head(OutageWords::tr("Sales"));
    writer.line(OutageWords::tr("During the outage: %1, %2 orders.")
                    .arg(displayMoney(report.actual.won()))
                    .arg(report.actual.orders()));
    writer.line(lossText(report), textSize, bold);
    QList<QStringList> rows;
    for (const SalesWindow &earlier : report.reference)
        rows += QStringList{spanText(earlier.from, earlier.to), displayMoney(earlier.won()),
                            QString::number(earlier.orders())};
    if (!rows.isEmpty())
        writer.table({OutageWords::tr("The same hours of earlier weeks"), OutageWords::tr("Sales"),
                      OutageWords::tr("Orders")},
                     rows);
    writer.line(weekText(report.week));
}

void writeDependence(ReportWriter &writer, const OutageReport &report)
{
    if (report.dependence.isEmpty())
        return;
    writer.head(OutageWords::tr("Where sales come from"));
    QList<QStringList> rows;
    for (const MarketShare &share : report.dependence)
        rows += QStringList{share.name, displayMoney(share.won),
                            QStringLiteral("%1 %").arg(share.share * 100, 0, 'f', 1)};
    writer.table(
        {OutageWords::tr("Market"), OutageWords::tr("Sales in those hours"), OutageWords::tr("Share")}, rows);
}

void writePeople(ReportWriter &writer, const OutageReport &report)
{
    writer.head(OutageWords::tr("Customers and orders"));
    writer.line(OutageWords::tr("People who wrote over this channel, from a day before the stop on, and had "
                                "no answer by the end: %1")
                    .arg(report.unanswered.size()));
    writer.line(
        OutageWords::tr("Conversations that went on over another channel: %1").arg(report.moved.size()));
    writer.line(OutageWords::tr("Texts of the switch that arrived: %1").arg(report.texts.size()));
    writer.line(OutageWords::tr("Order lines without a printed waybill by their deadline: %1")
                    .arg(report.late.size()));
}

void writeBookings(ReportWriter &writer, const BookingsLost &bookings)
{
    writer.head(OutageWords::tr("Bookings"));
    writer.line(bookingsText(bookings), textSize, bold);
    QList<QStringList> rows;
    for (const BookingsWindow &earlier : bookings.reference)
        rows += QStringList{spanText(earlier.from, earlier.to), QString::number(earlier.made.size())};
    if (!rows.isEmpty())
        writer.table({OutageWords::tr("The same hours of earlier weeks"), OutageWords::tr("Bookings")}, rows);
    writer.line(OutageWords::tr("Bookings of these hours that were cancelled or not kept: %1")
                    .arg(bookings.fallen.size()));
}

void writeEvidence(ReportWriter &writer, const OutageReport &report)
{
    writer.head(OutageWords::tr("How this is known"));
    QList<QStringList> rows;
    for (const OutageEvidence &evidence : report.evidence)
        rows += QStringList{reportTime(evidence.at), evidenceText(evidence), evidence.row};
    writer.table({OutageWords::tr("Time"), OutageWords::tr("What"), OutageWords::tr("Row in Ieum")}, rows);
    writer.line(OutageWords::tr("Minutes in which the channel was looked at: %1; in which nobody looked: %2")
                    .arg(report.watched.known)
                    .arg(report.watched.unknown));
    QList<QStringList> gaps;
    for (const WatchedMinutes::Gap &unseen : report.watched.gaps)
        gaps += QStringList{spanText(unseen.from, unseen.to)};
    if (!gaps.isEmpty())
        writer.table({OutageWords::tr("Nobody looked")}, gaps);
    writer.line(chainText(report.chain));
}

void writePapers(ReportWriter &writer)
{
    writer.head(OutageWords::tr("To hand in with it"));
    for (const QString &paper : paperList())
        writer.line(QStringLiteral("☐ ") + paper);
}

} // namespace

Result<void> writeOutageReportPdf(const QString &path, const OutageReport &report)
{
    return writeDurably(path, [&](QIODevice &device) {
        QPdfWriter pdf(&device);
        pdf.setTitle(OutageWords::tr("Outage report: %1").arg(channelTitle(report.outage.channel)));
        pdf.setCreator(QStringLiteral("Ieum"));
        pdf.setResolution(dotsPerInch);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
        QTextDocument document;
        document.setDocumentMargin(0);
        document.documentLayout()->setPaintDevice(&pdf);
        document.setDefaultFont(labelFont(regular, dots(textSize)));
        document.setPageSize(QSizeF(pdf.width(), pdf.height()));
        ReportWriter writer(document);
        writeHead(writer, report);
        writeLoss(writer, report);
        writeDependence(writer, report);
        writeBookings(writer, report.bookings);
        writePeople(writer, report);
        writeEvidence(writer, report);
        writePapers(writer);
        document.print(&pdf);
        return true;
    });
}

} // namespace ieum
