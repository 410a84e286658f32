#include "core/shipping/NumberStock.h"

#include "core/shipping/CheckDigit.h"
#include "core/storage/CourierContractStore.h"

#include <algorithm>

namespace ieum {

namespace {

CheckRule ruleOf(const QString &code)
{
    return checkRuleFromCode(code).value_or(CheckRule::None);
}

} // namespace

void NumberLevel::add(const BandUse &use)
{
    hasBand = true;
    left += use.left();
    lowWater = std::max(lowWater, use.band.lowWater);
}

NumberStock::NumberStock(BandStore &bands, CourierContractStore &contracts)
    : m_bands(bands)
    , m_contracts(contracts)
{
}

Result<BandStore::Source> NumberStock::source(const QString &courier, const QString &contract)
{
    IEUM_TRY_ASSIGN(terms, m_contracts.ofCourier(courier));
    const QString usual = terms ? terms->code : QString();
    if (contract.isEmpty() || contract == usual)
        return BandStore::Source{courier, usual, true};
    return BandStore::Source{courier, contract, false};
}

Result<std::optional<NumberStock::Taken>> NumberStock::take(const QString &courier, const QString &contract)
{
    IEUM_TRY_ASSIGN(from, source(courier, contract));
    IEUM_TRY_ASSIGN(taken, m_bands.takeNext(from));
    if (!taken)
        return std::optional<Taken>();
    return std::optional(
        Taken{taken->band, waybillNumber(ruleOf(taken->rule), taken->digits, taken->serial)});
}

Result<QStringList> NumberStock::next(const QString &courier, const QString &contract, qsizetype count)
{
    IEUM_TRY_ASSIGN(from, source(courier, contract));
    IEUM_TRY_ASSIGN(bands, m_bands.ofSource(from));
    QStringList numbers;
    for (const BandUse &use : bands) {
        const WaybillBand &band = use.band;
        for (qint64 serial = band.next; serial <= band.last && numbers.size() < count; ++serial)
            numbers += waybillNumber(ruleOf(band.rule), band.digits, serial);
    }
    return numbers;
}

Result<NumberLevel> NumberStock::level(const QString &courier, const QString &contract)
{
    IEUM_TRY_ASSIGN(from, source(courier, contract));
    IEUM_TRY_ASSIGN(bands, m_bands.ofSource(from));
    NumberLevel level;
    for (const BandUse &use : bands)
        level.add(use);
    return level;
}

Result<QString> NumberStock::whyNone(const QString &courier)
{
    IEUM_TRY_ASSIGN(bands, m_bands.ofCourier(courier));
    if (bands.isEmpty())
        return QStringLiteral("waybill.no-band");
    const bool hasOther =
        std::any_of(bands.begin(), bands.end(), [](const BandUse &use) { return use.left() > 0; });
    return hasOther ? QStringLiteral("waybill.other-contract") : QStringLiteral("waybill.band-empty");
}

Result<void> NumberStock::followCode(const CourierContract &wanted)
{
    IEUM_TRY_ASSIGN(known, m_contracts.ofCourier(wanted.courier));
    const QString former = known ? known->code : QString();
    if (former.isEmpty() || former == wanted.code)
        return {};
    IEUM_TRY_ASSIGN(bands, m_bands.ofSource({wanted.courier, wanted.code, false}));
    return bands.isEmpty() ? Result<void>() : m_bands.nameUnnamed(wanted.courier, former);
}

} // namespace ieum
