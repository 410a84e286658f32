#include "connectors/channels/phone/CallsTableImporter.h"

#include "connectors/channels/phone/CallColumns.h"

#include <QCoreApplication>

namespace ieum {

namespace {

std::optional<CallColumns> columnsOf(const Result<QList<Sheet>> &sheets)
{
    constexpr qsizetype enough = 30;
    if (!sheets.ok() || sheets->isEmpty())
        return std::nullopt;
    return CallColumns::of(sheets->first().rows.mid(0, enough));
}

bool handOver(const Sheet &sheet, const SheetRow &row, Result<IncomingMessage> call, ImportSink &sink)
{
    if (!call.ok())
        return sink.rejected({sheet.placeOf(row), call.error(), row.cells.join(u'\t')});
    call->place = sheet.placeOf(row);
    return sink.message(*call);
}

} // namespace

QString CallsTableImporter::formatName() const
{
    return QCoreApplication::translate("Phone", "Table of calls (CSV or Excel)");
}

Importer::Match CallsTableImporter::canRead(const ImportInput &input) const
{
    return input.sheets && columnsOf(input.sheets->head()) ? Match::Certain : Match::No;
}

Result<void> CallsTableImporter::read(const ImportInput &input, ImportSink &sink) const
{
    IEUM_TRY_ASSIGN(sheets, input.sheets->all());
    const std::optional<CallColumns> columns = columnsOf(sheets);
    if (!columns)
        return Error("file.unknown-format", {input.fileName});
    const Sheet &sheet = sheets.first();
    const qsizetype end = sheet.rows.size() - (sheet.endsEarly ? 1 : 0);
    for (qsizetype i = 0; i < end; ++i) {
        const SheetRow &row = sheet.rows[i];
        if (!columns->isBesideTheTable(row) &&
            !handOver(sheet, row, columns->callOf(row, input.utcOffsetSeconds), sink))
            return {};
        if (!sink.progress(static_cast<double>(i + 1) / static_cast<double>(end)))
            return {};
    }
    if (sheet.endsEarly)
        sink.rejected({sheet.placeOf(sheet.rows.last()), Error("file.cut-short"), QString()});
    return {};
}

} // namespace ieum
