#pragma once

#include "connectors/common/OrderFields.h"
#include "core/connector/Courier.h"
#include "core/connector/Importer.h"

namespace ieum {

class ConnectorRegistry;

/// Reads the file in which a courier gives its numbers back (`result-<courier>`), by the `result` of the
/// courier's profile, or by the columns that the owner has named. Known by header names, and by numbers as
/// long as the courier's: an intake form whose numbers are still empty is none.
class ResultSheetImporter final : public Importer
{
public:
    /// The courier must have a result layout.
    explicit ResultSheetImporter(CourierProfile courier);

    QString formatId() const override { return QLatin1String("result-") + m_courier.id; }
    QString formatName() const override;
    Kind kind() const override { return Kind::Results; }
    QString channel() const override { return QString(); }
    Match canRead(const ImportInput &input) const override;
    /// A guess, with the likeliest row of headers, when the file has not the courier's.
    std::optional<TableShape> shape(const ImportInput &input) const override;
    Result<void> read(const ImportInput &input, ImportSink &sink) const override;

private:
    struct Found
    {
        qsizetype sheet = 0;
        qsizetype headerRow = 0;
    };
    std::optional<Found> findHeader(const QList<Sheet> &sheets, const ImportInput &input) const;
    OrderColumns columnsFor(const QStringList &headerRow, const ImportInput &input) const;
    bool isHeader(const SheetRow &row) const;
    bool isNumber(const QString &cell) const;
    IncomingResult resultOf(const SheetRow &row, const OrderColumns &columns) const;
    bool readRow(const Sheet &sheet, const SheetRow &row, const OrderColumns &columns,
                 ImportSink &sink) const;

    CourierProfile m_courier;
    QList<FieldHeaders> m_columns;
};

/// One importer for each courier that is registered and has a result layout.
void addResultSheets(ConnectorRegistry &registry);

} // namespace ieum
