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

    /// Where a print takes its numbers: the bands of one contract.
    struct Source
    {
        QString courier;
        QString contract;    ///< its code
        bool isUsual = true; ///< bands without a contract's code belong to the usual one

        QString unnamed() const { return isUsual ? QString() : contract; }
    };
    Result<QList<BandUse>> ofSource(const Source &source);

    struct Taken
    {
        BandId band;
        qint64 serial = 0;
        QString rule;
        int digits = 0;
    };
    /// Moves the source's first band with a number left one further and gives the number passed; null when
    /// none has one. Only within the transaction that also writes the number down, or the number would be
    /// lost.
    Result<std::optional<Taken>> takeNext(const Source &source);
    /// Bands of the usual contract that have no code yet get this one.
    Result<void> nameUnnamed(const QString &courier, const QString &contract);
    /// A number from … to that came from elsewhere (a courier's result file, typed by hand): the lowest one,
    /// or empty. Whole numbers of the same length.
    Result<QString> strangerWithin(const QString &courier, const QString &from, const QString &to);

private:
    Database &m_database;
};

} // namespace ieum
