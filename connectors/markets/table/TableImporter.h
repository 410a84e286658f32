#pragma once

#include "connectors/common/OrderSheetImporter.h"
#include "core/connector/ConnectorRegistry.h"

namespace ieum {

/// Any CSV or workbook whose headers a Korean seller would understand. Its guess counts until the owner has
/// said once which column is which.
class TableImporter final : public OrderSheetImporter
{
public:
    TableImporter();
    QString formatName() const override;
    QString channel() const override { return QString(); }

protected:
    /// A column like 판매처 may name the market; a market that is not known is "other".
    QString marketOf(const QString &cell) const override;
    QHash<OrderField, qsizetype> guess(const QList<SheetRow> &below) const override;
    /// From what the order is: the same row makes the same number again.
    QString numberFor(const OrderLine &line) const override;
};

/// The market of orders that come by hand, by a table or from anywhere else.
MarketProfile otherMarket();

} // namespace ieum
