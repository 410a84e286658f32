#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/connector/Records.h"
#include "core/domain/Waybill.h"
#include "core/shipping/ParcelFinder.h"

namespace ieum {

class BandStore;
class ConnectorRegistry;
class CourierContractStore;
class OrderStore;
class WaybillStore;

/// Takes the numbers in that a courier gives back: a number of ours becomes registered, a new one goes to its
/// parcel and is registered at once. The same number never enters twice, and never to two parcels.
class ResultIntake
{
public:
    enum class Outcome { Added, Updated, Duplicate };
    struct Taken
    {
        Outcome outcome = Outcome::Added;
        OrderLine line;          ///< the first of the parcel
        QList<Error> warnings{}; ///< result.check-digit, result.length
    };
    struct Undone
    {
        int removed = 0;
        int kept = 0; ///< numbers that a market has already
    };

    ResultIntake(OrderStore &orders, WaybillStore &waybills, BandStore &bands,
                 CourierContractStore &contracts, const ConnectorRegistry &connectors, const Clock &clock)
        : m_orders(orders)
        , m_waybills(waybills)
        , m_bands(bands)
        , m_contracts(contracts)
        , m_connectors(connectors)
        , m_clock(clock)
        , m_finder(orders)
    {
    }

    /// Called within the import's transaction, or within that of a number entered by hand (no batch). Errors
    /// that refuse only this row begin with "result."; besides those of ParcelFinder: result.number-void,
    /// result.other-order, result.own-band.
    Result<Taken> enter(const IncomingResult &row, BatchId batch);
    /// The owner types the number of a parcel that the courier has: `lines` go in one box. Called within a
    /// transaction. Errors: waybill.not-a-number, waybill.wrong-length, result.*.
    Result<Taken> type(const QString &courier, const QString &number, const QList<OrderLineId> &lines);
    /// Takes back what a batch did; a parcel whose number a market has already keeps it.
    Result<Undone> undo(BatchId batch);

private:
    Result<Taken> confirm(const IncomingResult &row, const Waybill &known, BatchId batch);
    Result<Taken> give(const IncomingResult &row, BatchId batch);
    Result<Taken> giveTo(const QList<OrderLine> &lines, const IncomingResult &row, BatchId batch);
    Result<void> refuseOwnBand(const IncomingResult &row);
    Result<Waybill> waybillOf(const IncomingResult &row, const QList<OrderLine> &lines);
    QList<Error> warningsOf(const IncomingResult &row) const;

    OrderStore &m_orders;
    WaybillStore &m_waybills;
    BandStore &m_bands;
    CourierContractStore &m_contracts;
    const ConnectorRegistry &m_connectors;
    const Clock &m_clock;
    ParcelFinder m_finder;
};

} // namespace ieum
