#pragma once

#include "core/base/Result.h"
#include "core/domain/Waybill.h"

#include <QList>

#include <optional>

namespace ieum {

class Database;

/// The bands of waybill numbers (송장대역).
class BandStore
{
public:
    explicit BandStore(Database &database)
        : m_database(database)
    {
    }

    Result<BandId> add(const WaybillBand &band);
    /// All bands in the order in which they were added, or those of one courier.
    Result<QList<BandUse>> all();
    Result<QList<BandUse>> ofCourier(const QString &courier);

    struct Taken
    {
        BandId band;
        qint64 serial = 0;
        QString rule;
        int digits = 0;
    };
    /// Moves the courier's first band with a number left one further and gives the number passed; null when
    /// none has one. Only within the transaction that also writes the number down, or the number would be
    /// lost.
    Result<std::optional<Taken>> takeNext(const QString &courier);

private:
    Database &m_database;
};

} // namespace ieum
