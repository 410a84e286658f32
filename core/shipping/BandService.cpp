#include "core/shipping/BandService.h"

#include "core/connector/ConnectorRegistry.h"
#include "core/shipping/NumberStock.h"
#include "core/storage/BandStore.h"
#include "core/storage/CourierContractStore.h"
#include "core/storage/Database.h"

#include <QMap>

#include <utility>

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
            use.left() > 0 ? numberOf(band, band.next) : QString(), false};
}

QString contractKey(const WaybillBand &band)
{
    return band.courier + u'\n' + band.contract;
}

using Levels = QMap<QString, NumberLevel>;

Levels levelsOf(const QList<BandNumbers> &bands)
{
    Levels levels;
    for (const BandNumbers &numbers : bands)
        levels[contractKey(numbers.use.band)].add(numbers.use);
    return levels;
}

} // namespace

BandService::BandService(Database &database, BandStore &bands, CourierContractStore &contracts,
                         const ConnectorRegistry &connectors, const Clock &clock)
    : m_database(database)
    , m_bands(bands)
    , m_contracts(contracts)
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
    band.contract = request.contract.trimmed();
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

// A number that a courier wrote into a result file, or that was typed, must not come out of a band again.
Result<void> BandService::refuseNumbersInUse(const WaybillBand &band)
{
    IEUM_TRY_ASSIGN(stranger, m_bands.strangerWithin(band.courier, numberOf(band, band.first),
                                                     numberOf(band, band.last)));
    return stranger.isEmpty() ? Result<void>() : Error("band.number-in-use", {stranger});
}

// A courier's first code names its usual contract; only a further one stands with its bands.
Result<void> BandService::placeUnderContract(WaybillBand &band)
{
    IEUM_TRY_ASSIGN(known, m_contracts.ofCourier(band.courier));
    const QString usual = known ? known->code : QString();
    if (band.contract.isEmpty() || (!usual.isEmpty() && band.contract != usual))
        return {};
    const CourierProfile &profile = *m_connectors.courier(band.courier);
    CourierContract terms = known.value_or(CourierContract{profile.id, {}, Fare::Credit, {}, profile.masked});
    terms.code = std::exchange(band.contract, QString());
    return m_contracts.set(terms);
}

Result<BandNumbers> BandService::add(const BandRequest &request)
{
    IEUM_TRY_ASSIGN(band, bandOf(request));
    const Result<void> done = m_database.transact([&]() -> Result<void> {
        IEUM_TRY(placeUnderContract(band));
        IEUM_TRY(refuseOverlap(band));
        IEUM_TRY(refuseNumbersInUse(band));
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
    const Levels levels = levelsOf(numbers);
    for (BandNumbers &band : numbers)
        band.isLow = levels[contractKey(band.use.band)].isLow();
    return numbers;
}

QList<Error> BandService::warnings(const QList<BandNumbers> &bands) const
{
    QList<Error> warnings;
    const Levels levels = levelsOf(bands);
    for (auto level = levels.begin(); level != levels.end(); ++level) {
        const QStringList key = level.key().split(u'\n');
        const CourierProfile *courier = m_connectors.courier(key.first());
        const QString name = courier ? courier->name : key.first();
        const QString contract = key.last().isEmpty() ? name : name + u' ' + key.last();
        if (level->isLow())
            warnings += Error("band.low", {contract, QString::number(level->left)});
    }
    return warnings;
}

} // namespace ieum
