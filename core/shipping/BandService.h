#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/domain/Waybill.h"
#include "core/shipping/CheckDigit.h"

#include <optional>

namespace ieum {

class BandStore;
class ConnectorRegistry;
class CourierContractStore;
class Database;

/// What an owner copies from the courier's letter.
struct BandRequest
{
    QString courier;
    QString from; ///< whole numbers, with their check digit
    QString to;
    std::optional<CheckRule> rule; ///< another one than the courier's, by the owner's word
    std::optional<qint64> lowWater;
    QString contract = QString(); ///< the code of the contract they are for; empty: the usual one
};

/// A band as people read it: whole numbers, digits only.
struct BandNumbers
{
    BandUse use;
    QString from;
    QString to;
    QString next;       ///< empty when none is left
    bool isLow = false; ///< the contract's bands together have come to their low-water mark
};

/// Bands of waybill numbers: adding, counting, and saying when they run out.
class BandService
{
public:
    BandService(Database &database, BandStore &bands, CourierContractStore &contracts,
                const ConnectorRegistry &connectors, const Clock &clock);

    /// Errors: courier.unknown, waybill.not-a-number, waybill.wrong-length, waybill.wrong-check-digit,
    /// band.reversed, band.overlap, band.number-in-use. Nothing is changed then.
    Result<BandNumbers> add(const BandRequest &request);
    Result<QList<BandNumbers>> list();
    /// One band.low for each contract that should ask for new numbers; `bands` as list() gave them.
    QList<Error> warnings(const QList<BandNumbers> &bands) const;

private:
    Result<WaybillBand> bandOf(const BandRequest &request) const;
    Result<void> refuseOverlap(const WaybillBand &band);
    Result<void> refuseNumbersInUse(const WaybillBand &band);
    Result<void> placeUnderContract(WaybillBand &band);

    Database &m_database;
    BandStore &m_bands;
    CourierContractStore &m_contracts;
    const ConnectorRegistry &m_connectors;
    const Clock &m_clock;
};

} // namespace ieum
