#include "core/orders/ExportService.h"

#include "core/base/files/SheetPatch.h"
#include "core/orders/OrderLineFinder.h"
#include "core/storage/AccessLog.h"
#include "core/storage/Database.h"
#include "core/storage/OrderStore.h"

#include <QFileInfo>

#include <algorithm>

namespace ieum {

namespace {

constexpr qsizetype searchedRows = 25;

/// Takes the lines of an original; nothing of it is entered.
class LineCollector final : public ImportSink
{
public:
    bool message(IncomingMessage) override { return true; }
    bool orderLine(IncomingOrderLine line) override { return lines.append(std::move(line)), true; }
    bool booking(IncomingBooking) override { return true; }
    bool rejected(Remark) override { return true; }
    bool warning(Remark) override { return true; }
    bool progress(double) override { return true; }

    QList<IncomingOrderLine> lines;
};

QString bare(const QString &header)
{
    QString name = header.normalized(QString::NormalizationForm_C).simplified().remove(u' ');
    return name.endsWith(u'*') ? name.chopped(1) : name;
}

// Where each column of the form stands in the sheet, by the header row that has them all; empty when none
// has.
QList<int> columnsIn(const Sheet &sheet, const FormLayout &layout)
{
    for (const SheetRow &row : sheet.rows.mid(0, searchedRows)) {
        QStringList headers;
        for (const QString &cell : row.cells)
            headers += bare(cell);
        QList<int> columns;
        for (const FormColumn &column : layout.columns)
            columns += static_cast<int>(headers.indexOf(bare(column.header)));
        if (!columns.contains(-1))
            return columns;
    }
    return {};
}

} // namespace

struct ExportService::Export
{
    const ExportRequest &request;
    const FormLayout &layout;
    QList<OrderLine> lines;
    QList<OrderLineId> written = {};
    ExportReport report = {};
};

QList<MarketProfile> ExportService::markets() const
{
    QList<MarketProfile> result;
    std::copy_if(m_connectors.markets().begin(), m_connectors.markets().end(), std::back_inserter(result),
                 [](const MarketProfile &market) { return market.upload.has_value(); });
    return result;
}

Result<int> ExportService::waiting(const QString &market)
{
    IEUM_TRY_ASSIGN(lines, m_orders.numbered(market, OrderStore::Exported::NotYet));
    return static_cast<int>(lines.size());
}

Result<ExportReport> ExportService::exportNumbers(const ExportRequest &request)
{
    const MarketProfile *market = m_connectors.market(request.market);
    if (!market)
        return Error("export.no-such-market", {request.market});
    if (!market->upload)
        return Error("export.no-layout", {market->name});
    const auto scope =
        request.lines == ExportRequest::Lines::All ? OrderStore::Exported::Any : OrderStore::Exported::NotYet;
    IEUM_TRY_ASSIGN(lines, m_orders.numbered(request.market, scope));
    m_database.access().note("export.orders", request.market);
    Export run{request, *market->upload, lines};
    if (lines.isEmpty())
        return run.report;
    const bool hasOriginal = run.layout.kind == FormLayout::Kind::Original && !request.original.isEmpty();
    IEUM_TRY(hasOriginal ? writeOriginal(run) : writeNew(run));
    if (!run.layout.isConfirmed)
        run.report.warnings += Error("export.unconfirmed", {market->name});
    const qsizetype rows = run.written.size();
    IEUM_TRY(addRests(run));
    IEUM_TRY(settle(run));
    run.report.rows = static_cast<int>(rows);
    run.report.file = request.file;
    return run.report;
}

Result<FormRow> ExportService::rowOf(const OrderLine &line, const FormLayout &layout, int number)
{
    FormRow row;
    row.number = number;
    row.lines = {line};
    const CourierProfile *courier = m_connectors.courier(line.courier);
    row.courier = layout.couriers.value(line.courier, courier ? courier->name : line.courier);
    IEUM_TRY_ASSIGN(raw, m_orders.raw(line.id));
    row.raw = raw;
    return row;
}

// What only the owner knows (the market's own number of a courier), where the market's row did not say it
// either.
void ExportService::addCellsByHand(const QList<FormRow> &rows, Export &run)
{
    for (const FormColumn &column : run.layout.columns) {
        const bool isMissing =
            column.isByHand && std::any_of(rows.begin(), rows.end(), [&](const FormRow &row) {
                return formCell(column, row, run.layout).isEmpty();
            });
        if (isMissing)
            run.report.warnings += Error("form.fill-in", {column.header});
    }
}

Result<void> ExportService::writeNew(Export &run)
{
    const FormLayout &layout = run.layout;
    QList<FormRow> rows;
    for (const OrderLine &line : std::as_const(run.lines)) {
        if (layout.mostRows > 0 && rows.size() == layout.mostRows) {
            run.report.warnings +=
                Error("export.more-left", {QString::number(run.lines.size() - rows.size())});
            run.report.isWhole = false;
            break;
        }
        IEUM_TRY_ASSIGN(row, rowOf(line, layout, static_cast<int>(rows.size()) + 1));
        rows.append(row);
        run.written.append(line.id);
    }
    addCellsByHand(rows, run);
    const bool isNew = layout.kind == FormLayout::Kind::New;
    return writeForm(run.request.file, isNew ? formSheet(layout, rows) : filledRawSheet(layout, rows),
                     formFileOf(layout.file));
}

Result<void> ExportService::writeOriginal(Export &run)
{
    const Importer *importer = m_connectors.importerById(QLatin1String("order-") + run.request.market);
    ImportInput input;
    input.path = run.request.original;
    input.fileName = QFileInfo(input.path).fileName();
    input.password = run.request.password;
    input.sheets = std::make_shared<SheetReader>(input.path, input.password);
    IEUM_TRY(input.sheets->head());
    if (!importer || importer->canRead(input) == Importer::Match::No)
        return Error("export.original-other", {input.fileName});
    LineCollector collector;
    IEUM_TRY(importer->read(input, collector));
    return fillOriginal(run, collector.lines);
}

Result<void> ExportService::fillOriginal(Export &run, const QList<IncomingOrderLine> &found)
{
    const QString name = QFileInfo(run.request.original).fileName();
    SheetReader reader(run.request.original, run.request.password);
    IEUM_TRY_ASSIGN(sheets, reader.head());
    const qsizetype index = found.isEmpty() ? 0 : found.first().sheet;
    const QList<int> columns = columnsIn(sheets.value(index), run.layout);
    if (columns.isEmpty() || reader.plainBytes().isEmpty())
        return Error("export.original-other", {name});
    OrderLineFinder finder(m_orders);
    QList<CellText> cells;
    for (const IncomingOrderLine &incoming : found) {
        IEUM_TRY_ASSIGN(match, finder.find(incoming));
        const auto line = std::find_if(run.lines.begin(), run.lines.end(), [&](const OrderLine &entry) {
            return match.same && entry.id == match.same->id;
        });
        if (line == run.lines.end())
            continue;
        IEUM_TRY_ASSIGN(row, rowOf(*line, run.layout, incoming.row));
        for (qsizetype i = 0; i < columns.size(); ++i)
            cells.append({incoming.row, columns[i], formCell(run.layout.columns[i], row, run.layout)});
        run.written.append(line->id);
    }
    if (run.written.isEmpty())
        return Error("export.original-other", {name});
    for (const OrderLine &line : std::as_const(run.lines)) {
        if (!run.written.contains(line.id))
            run.report.warnings += Error("export.not-in-original", {line.orderNo});
    }
    run.report.isWhole = run.written.size() == run.lines.size();
    return patchXlsx(reader.plainBytes(), run.request.file, index, cells);
}

// A market has one number for a line; that of a later part the owner tells it by hand.
Result<void> ExportService::addRests(Export &run)
{
    const QList<OrderLineId> written = run.written;
    for (const OrderLineId line : written) {
        IEUM_TRY_ASSIGN(rests, m_orders.restsOf(line));
        for (const OrderLine &rest : std::as_const(rests)) {
            if (rest.state != OrderState::Printed)
                continue;
            run.written.append(rest.id);
            run.report.warnings += Error("export.split", {rest.orderNo, rest.waybill});
        }
    }
    return {};
}

// The file is on the disk: now the lines may say so.
Result<void> ExportService::settle(const Export &run)
{
    return m_database.transact([&]() -> Result<void> {
        for (const OrderLineId line : run.written)
            IEUM_TRY(m_orders.setExported(line, m_clock.now()));
        return {};
    });
}

} // namespace ieum
