#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/domain/Waybill.h"
#include "core/shipping/CheckDigit.h"

#include <optional>

namespace ieum {

class BandStore;
class ConnectorRegistry;
class Database;

/// What an owner copies from the courier's letter.
struct BandRequest
{
    QString courier;
    QString from; ///< whole numbers, with their check digit
    QString to;
    std::optional<CheckRule> rule; ///< another one than the courier's, by the owner's word
    std::optional<qint64> lowWater;
};

/// A band as people read it: whole numbers, digits only.
struct BandNumbers
{
    BandUse use;
    QString from;
    QString to;
    QString next; ///< empty when none is left
};

/// Bands of waybill numbers: adding and counting.
class BandService
{
public:
    BandService(Database &database, BandStore &bands, const ConnectorRegistry &connectors,
                const Clock &clock);

    /// Errors: courier.unknown, waybill.not-a-number, waybill.wrong-length, waybill.wrong-check-digit,
    /// band.reversed, band.overlap. Nothing is changed then.
    Result<BandNumbers> add(const BandRequest &request);
    Result<QList<BandNumbers>> list();

private:
    Result<WaybillBand> bandOf(const BandRequest &request) const;
    Result<void> refuseOverlap(const WaybillBand &band);

    Database &m_database;
    BandStore &m_bands;
    const ConnectorRegistry &m_connectors;
    const Clock &m_clock;
};

} // namespace ieum
