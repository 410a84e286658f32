#include "core/shipping/BandService.h"

#include "core/connector/ConnectorRegistry.h"
#include "core/storage/BandStore.h"
#include "core/storage/Database.h"

namespace ieum {

namespace {

constexpr qint64 usualLowWater = 20;

CheckRule ruleOf(const WaybillBand &band)
{
    return checkRuleFromCode(band.rule).value_or(CheckRule::None);
}

QString numberOf(const WaybillBand &band, qint64 serial)
{
    return waybillNumber(ruleOf(band), band.digits, serial);
}

BandNumbers numbersOf(const BandUse &use)
{
    const WaybillBand &band = use.band;
    return {use, numberOf(band, band.first), numberOf(band, band.last),
            use.left() > 0 ? numberOf(band, band.next) : QString()};
}

} // namespace

BandService::BandService(Database &database, BandStore &bands, const ConnectorRegistry &connectors,
                         const Clock &clock)
    : m_database(database)
    , m_bands(bands)
    , m_connectors(connectors)
    , m_clock(clock)
{
}

Result<WaybillBand> BandService::bandOf(const BandRequest &request) const
{
    const CourierProfile *courier = m_connectors.courier(request.courier);
    if (!courier)
        return Error("courier.unknown", {request.courier});
    const CheckRule rule = request.rule.value_or(checkRuleFromCode(courier->rule).value_or(CheckRule::None));
    WaybillBand band;
    band.courier = courier->id;
    band.rule = toCode(rule);
    band.digits = courier->digits;
    IEUM_TRY_ASSIGN(first, serialOf(rule, band.digits, request.from));
    IEUM_TRY_ASSIGN(last, serialOf(rule, band.digits, request.to));
    if (first > last)
        return Error("band.reversed", {request.from, request.to});
    band.first = band.next = first;
    band.last = last;
    band.lowWater = request.lowWater.value_or(usualLowWater);
    band.createdAt = m_clock.now();
    return band;
}

// Two bands overlap when a whole number would be in both; their rules may differ.
Result<void> BandService::refuseOverlap(const WaybillBand &band)
{
    IEUM_TRY_ASSIGN(bands, m_bands.ofCourier(band.courier));
    const QString from = numberOf(band, band.first);
    const QString to = numberOf(band, band.last);
    for (const BandUse &other : bands) {
        const BandNumbers known = numbersOf(other);
        if (from <= known.to && known.from <= to)
            return Error("band.overlap", {known.from, known.to});
    }
    return {};
}

Result<BandNumbers> BandService::add(const BandRequest &request)
{
    IEUM_TRY_ASSIGN(band, bandOf(request));
    const Result<void> done = m_database.transact([&]() -> Result<void> {
        IEUM_TRY(refuseOverlap(band));
        IEUM_TRY_ASSIGN(id, m_bands.add(band));
        band.id = id;
        return {};
    });
    IEUM_TRY(done);
    return numbersOf(BandUse{band, 0, 0});
}

Result<QList<BandNumbers>> BandService::list()
{
    IEUM_TRY_ASSIGN(bands, m_bands.all());
    QList<BandNumbers> numbers;
    for (const BandUse &use : bands)
        numbers += numbersOf(use);
    return numbers;
}

} // namespace ieum
