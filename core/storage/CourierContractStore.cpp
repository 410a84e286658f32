#include "core/storage/CourierContractStore.h"

#include "core/storage/Database.h"

namespace ieum {

Result<void> CourierContractStore::set(const CourierContract &contract)
{
    Statement upsert = m_database.prepare(
        "INSERT INTO courier_contracts (courier, code, fare, size, masked) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT(courier) DO UPDATE SET code = excluded.code, fare = excluded.fare, size = "
        "excluded.size,"
        " masked = excluded.masked");
    upsert.bind(contract.courier)
        .bind(contract.code)
        .bind(toCode(contract.fare))
        .bind(contract.size)
        .bind(contract.masked);
    return upsert.run();
}

Result<QList<CourierContract>> CourierContractStore::all()
{
    Statement select = m_database.prepare(
        "SELECT courier, code, fare, size, masked FROM courier_contracts ORDER BY courier");
    QList<CourierContract> contracts;
    while (true) {
        IEUM_TRY_ASSIGN(hasRow, select.step());
        if (!hasRow)
            return contracts;
        contracts += CourierContract{select.text(0), select.text(1),
                                     fareFromCode(select.text(2)).value_or(Fare::Credit), select.text(3),
                                     select.integer(4) != 0};
    }
}

Result<std::optional<CourierContract>> CourierContractStore::ofCourier(const QString &courier)
{
    IEUM_TRY_ASSIGN(contracts, all());
    for (const CourierContract &contract : contracts) {
        if (contract.courier == courier)
            return std::optional<CourierContract>(contract);
    }
    return std::optional<CourierContract>();
}

} // namespace ieum
