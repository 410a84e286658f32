#include "connectors/common/ResultSheetImporter.h"

#include "connectors/common/OrderCells.h"
#include "core/connector/ConnectorRegistry.h"

#include <QCoreApplication>

#include <algorithm>

namespace ieum {

namespace {

constexpr qsizetype searchedRows = 25;
constexpr qsizetype shownRows = 21;

QString digitsOf(const QString &cell)
{
    QString digits;
    for (const QChar character : idCell(cell.trimmed()).value_or(QString())) {
        if (character != u'-' && !character.isSpace())
            digits += character;
    }
    return digits;
}

// The first of the rows with the most cells that could be headers; -1 when none has two.
qsizetype likeliestHeader(const QList<SheetRow> &rows)
{
    qsizetype likeliest = -1, most = 1;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const auto headers = std::count_if(rows[row].cells.begin(), rows[row].cells.end(),
                                           [](const QString &cell) { return !headerKey(cell).isEmpty(); });
        if (headers > most) {
            most = headers;
            likeliest = row;
        }
    }
    return likeliest;
}

} // namespace

// The courier's number takes the place of a line's number, the shop's own that of the order's.
ResultSheetImporter::ResultSheetImporter(CourierProfile courier)
    : m_courier(std::move(courier))
{
    const ResultLayout &layout = *m_courier.result;
    m_columns = {{OrderField::LineNo, layout.number},       {OrderField::OrderNo, layout.orderNo},
                 {OrderField::Recipient, layout.recipient}, {OrderField::Phone, layout.phone},
                 {OrderField::Postcode, layout.postcode},   {OrderField::Address, layout.address}};
}

QString ResultSheetImporter::formatName() const
{
    return QCoreApplication::translate("ResultSheet", "Waybill numbers of %1").arg(m_courier.name);
}

bool ResultSheetImporter::isHeader(const SheetRow &row) const
{
    QStringList keys;
    for (const QString &cell : row.cells)
        keys += headerKey(cell);
    const auto has = [&](const QString &header) { return keys.contains(headerKey(header)); };
    const ResultLayout &layout = *m_courier.result;
    return std::all_of(
               layout.signature.begin(), layout.signature.end(),
               [&](const QStringList &group) { return std::any_of(group.begin(), group.end(), has); }) &&
           std::none_of(layout.without.begin(), layout.without.end(), has);
}

bool ResultSheetImporter::isNumber(const QString &cell) const
{
    const QString digits = digitsOf(cell);
    return digits.size() == m_courier.digits &&
           std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<ResultSheetImporter::Found> ResultSheetImporter::findHeader(const QList<Sheet> &sheets,
                                                                          const ImportInput &input) const
{
    const auto isIt = [&](const SheetRow &row) {
        return input.columns.isEmpty() ? isHeader(row) : holdsAll(row.cells, input.columns);
    };
    for (qsizetype sheet = 0; sheet < sheets.size(); ++sheet) {
        const qsizetype rows = std::min(sheets[sheet].rows.size(), searchedRows);
        for (qsizetype row = 0; row < rows; ++row) {
            if (isIt(sheets[sheet].rows[row]))
                return Found{sheet, row};
        }
    }
    return std::nullopt;
}

Importer::Match ResultSheetImporter::canRead(const ImportInput &input) const
{
    const auto sheets =
        input.sheets ? input.sheets->head() : Result<QList<Sheet>>(Error("file.unknown-format"));
    const auto found = sheets.ok() ? findHeader(*sheets, input) : std::nullopt;
    if (!found)
        return Match::No;
    const Sheet &sheet = (*sheets)[found->sheet];
    const OrderColumns columns(sheet.rows[found->headerRow].cells, m_columns);
    const bool hasNumber =
        std::any_of(sheet.rows.begin() + found->headerRow + 1, sheet.rows.end(),
                    [&](const SheetRow &row) { return isNumber(columns.value(row, OrderField::LineNo)); });
    return hasNumber ? Match::Certain : Match::No;
}

OrderColumns ResultSheetImporter::columnsFor(const QStringList &headerRow, const ImportInput &input) const
{
    return input.columns.isEmpty() ? OrderColumns(headerRow, m_columns)
                                   : OrderColumns(headerRow, input.columns);
}

std::optional<TableShape> ResultSheetImporter::shape(const ImportInput &input) const
{
    const auto sheets =
        input.sheets ? input.sheets->head() : Result<QList<Sheet>>(Error("file.unknown-format"));
    if (!sheets.ok() || sheets->isEmpty())
        return std::nullopt;
    const auto found = findHeader(*sheets, input);
    const Sheet &sheet = (*sheets)[found ? found->sheet : 0];
    const qsizetype headerRow = found ? found->headerRow : likeliestHeader(sheet.rows.mid(0, searchedRows));
    if (headerRow < 0)
        return std::nullopt;
    TableShape shape;
    const QStringList cells = sheet.rows[headerRow].cells;
    for (const QString &header : cells) {
        if (!header.trimmed().isEmpty())
            shape.headers += header.trimmed();
    }
    const OrderColumns columns = columnsFor(cells, input);
    for (const FieldHeaders &known : m_columns) {
        if (columns.has(known.field))
            shape.columns.insert(toCode(known.field), columns.header(known.field));
    }
    shape.rows = sheet.rows.mid(headerRow, shownRows);
    shape.isGuess = !found;
    shape.isCertain = found.has_value();
    return shape;
}

IncomingResult ResultSheetImporter::resultOf(const SheetRow &row, const OrderColumns &columns) const
{
    IncomingResult result;
    result.courier = m_courier.id;
    result.number = digitsOf(columns.value(row, OrderField::LineNo));
    const QString orders = columns.value(row, OrderField::OrderNo);
    result.orders = idCell(orders).value_or(orders);
    result.recipient.name = columns.value(row, OrderField::Recipient);
    result.recipient.phone = phoneCell(columns.value(row, OrderField::Phone));
    result.recipient.postcode = postcodeCell(columns.value(row, OrderField::Postcode));
    result.recipient.address = columns.value(row, OrderField::Address);
    result.raw = row.cells.join(u'\t');
    return result;
}

bool ResultSheetImporter::readRow(const Sheet &sheet, const SheetRow &row, const OrderColumns &columns,
                                  ImportSink &sink) const
{
    const QString number = columns.value(row, OrderField::LineNo);
    IncomingResult result = resultOf(row, columns);
    result.place = sheet.placeOf(row);
    // A sum or a note below the table.
    if (number.isEmpty() && result.orders.isEmpty() && result.recipient.phone.isEmpty())
        return true;
    if (number.isEmpty())
        return sink.rejected({result.place, Error("result.no-number"), result.raw});
    if (!isNumber(number))
        return sink.rejected({result.place,
                              Error("waybill.wrong-length", {number, QString::number(m_courier.digits)}),
                              result.raw});
    return sink.result(result);
}

Result<void> ResultSheetImporter::read(const ImportInput &input, ImportSink &sink) const
{
    IEUM_TRY_ASSIGN(sheets, input.sheets->all());
    const auto found = findHeader(sheets, input);
    if (!found)
        return Error("file.unknown-format", {input.fileName});
    const Sheet &sheet = sheets[found->sheet];
    const OrderColumns columns = columnsFor(sheet.rows[found->headerRow].cells, input);
    const qsizetype end = sheet.rows.size() - (sheet.endsEarly ? 1 : 0);
    for (qsizetype i = found->headerRow + 1; i < end; ++i) {
        if (!readRow(sheet, sheet.rows[i], columns, sink))
            return Error("import.cancelled");
    }
    if (sheet.endsEarly && !sink.rejected({sheet.placeOf(sheet.rows.last()), Error("file.cut-short"),
                                           sheet.rows.last().cells.join(u'\t')}))
        return Error("import.cancelled");
    return sink.progress(1.0) ? Result<void>() : Error("import.cancelled");
}

void addResultSheets(ConnectorRegistry &registry)
{
    const QList<CourierProfile> couriers = registry.couriers();
    for (const CourierProfile &courier : couriers) {
        if (courier.result)
            registry.add(std::make_unique<ResultSheetImporter>(courier));
    }
}

} // namespace ieum
