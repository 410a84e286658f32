#pragma once

#include "core/base/Result.h"
#include "core/domain/Waybill.h"

#include <optional>

namespace ieum {

class Database;

/// The shop's contracts with couriers, one a courier.
class CourierContractStore
{
public:
    explicit CourierContractStore(Database &database)
        : m_database(database)
    {
    }

    Result<void> set(const CourierContract &contract);
    Result<QList<CourierContract>> all();
    Result<std::optional<CourierContract>> ofCourier(const QString &courier);

private:
    Database &m_database;
};

} // namespace ieum
