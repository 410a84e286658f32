#pragma once

#include "core/base/Clock.h"
#include "core/connector/ConnectorRegistry.h"
#include "core/domain/Order.h"
#include "core/orders/FormCells.h"

namespace ieum {

class Database;
class OrderStore;

struct ExportRequest
{
    enum class Lines { NotYetExported, All };

    QString market;
    QString file;     ///< to be written; replaced when it is there
    QString original; ///< the market's own sheet, for markets that want it back; empty: from the kept rows
    Lines lines = Lines::NotYetExported;
    QString password{}; ///< of an encrypted original; empty: none given
};

struct ExportReport
{
    int rows = 0;
    QString file;          ///< empty when there was nothing to write
    QList<Error> warnings; ///< export.unconfirmed, export.not-in-original (a line each), export.more-left,
                           ///< form.fill-in, export.split (its second number is only here)
    bool isWhole = true;   ///< false: lines were left out, the warnings say which
};

/// Gives waybill numbers back to a market in the file that it wants. A line is exported, and shipped, once
/// the file lies whole on the disk. Exporting again never changes a number.
class ExportService
{
public:
    ExportService(Database &database, OrderStore &orders, const ConnectorRegistry &connectors,
                  const Clock &clock)
        : m_database(database)
        , m_orders(orders)
        , m_connectors(connectors)
        , m_clock(clock)
    {
    }

    /// Markets that have such a file, in the order of registration.
    QList<MarketProfile> markets() const;
    /// How many lines of the market have a number that it has not got.
    Result<int> waiting(const QString &market);
    /// Errors: export.no-such-market, export.no-layout, export.original-other (the file holds none of these
    /// orders, or lacks the columns to be filled), file.* (file.password-needed and file.password-wrong ask
    /// for the original's password; what is written back has none).
    Result<ExportReport> exportNumbers(const ExportRequest &request);

private:
    struct Export;
    Result<FormRow> rowOf(const OrderLine &line, const FormLayout &layout, int number);
    static void addCellsByHand(const QList<FormRow> &rows, Export &run);
    Result<void> writeNew(Export &run);
    Result<void> writeOriginal(Export &run);
    Result<void> fillOriginal(Export &run, const QList<IncomingOrderLine> &found);
    Result<void> addRests(Export &run);
    Result<void> settle(const Export &run);

    Database &m_database;
    OrderStore &m_orders;
    const ConnectorRegistry &m_connectors;
    const Clock &m_clock;
};

} // namespace ieum
