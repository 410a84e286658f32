#pragma once

#include "core/base/Result.h"
#include "core/domain/SortCode.h"

#include <QList>
#include <QString>

namespace ieum {

class Database;

/// Couriers' sort codes as they were told, by postcode and door.
class SortCodeStore
{
public:
    struct Entry
    {
        QString postcode; ///< 5 digits
        QString door;     ///< see sortDoor(); empty: the whole postcode
        SortCode code;    ///< its certainty is for the finder to say
    };
    /// What is there of a courier.
    struct Stock
    {
        qint64 entries = 0;
        QDate newest;
    };

    explicit SortCodeStore(Database &database)
        : m_database(database)
    {
    }

    /// The newest word counts.
    Result<void> set(const QString &courier, const Entry &entry);
    Result<QList<Entry>> ofPostcode(const QString &courier, const QString &postcode);
    Result<Stock> stock(const QString &courier);

private:
    Database &m_database;
};

} // namespace ieum
