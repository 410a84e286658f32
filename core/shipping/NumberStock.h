#pragma once

#include "core/base/Result.h"
#include "core/storage/BandStore.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace ieum {

struct CourierContract;
class CourierContractStore;

/// How many numbers a contract has left, over all its bands.
struct NumberLevel
{
    bool hasBand = false;
    qint64 left = 0;
    qint64 lowWater = 0; ///< the highest of its bands

    bool isLow() const { return hasBand && left <= lowWater; }
    /// Counts a band in.
    void add(const BandUse &use);
};

/// The numbers that a print may take. A shop may have several contracts with one courier: the one that is set
/// for the courier is the usual one, another is named with its bands and at the print. Fare, label size and
/// masking are the courier's, whichever contract it is.
class NumberStock
{
public:
    NumberStock(BandStore &bands, CourierContractStore &contracts);

    struct Taken
    {
        BandId band;
        QString number; ///< digits only
    };
    /// The next number; null when the bands have come to their end. Only within the transaction that also
    /// writes the number down.
    Result<std::optional<Taken>> take(const QString &courier, const QString &contract);
    /// What take() would give now, at most `count`.
    Result<QStringList> next(const QString &courier, const QString &contract, qsizetype count);
    Result<NumberLevel> level(const QString &courier, const QString &contract);
    /// After take() gave none, the code for it: waybill.no-band, waybill.band-empty, or
    /// waybill.other-contract when only another contract has numbers left.
    Result<QString> whyNone(const QString &courier);
    /// The usual contract gets another code. Where that code has bands of its own it is another contract, and
    /// the bands of the former one are kept for that; else the code is only mended. Within the transaction
    /// that writes the contract.
    Result<void> followCode(const CourierContract &wanted);

private:
    Result<BandStore::Source> source(const QString &courier, const QString &contract);

    BandStore &m_bands;
    CourierContractStore &m_contracts;
};

} // namespace ieum
