#include "core/storage/CatalogueStore.h"

#include "core/storage/Database.h"

namespace ieum {

Result<Catalogue> CatalogueStore::catalogue()
{
    IEUM_TRY_ASSIGN(staffNames, staff());
    IEUM_TRY_ASSIGN(offered, services());
    return Catalogue{staffNames, offered};
}

Result<QStringList> CatalogueStore::staff()
{
    Statement select = m_database.prepare("SELECT name FROM staff WHERE active ORDER BY position");
    QStringList names;
    for (;;) {
        IEUM_TRY_ASSIGN(found, select.step());
        if (!found)
            return names;
        names += select.text(0);
    }
}

Result<QList<OfferedService>> CatalogueStore::services()
{
    Statement select =
        m_database.prepare("SELECT name, minutes, price, kind FROM services ORDER BY position");
    QList<OfferedService> offered;
    for (;;) {
        IEUM_TRY_ASSIGN(found, select.step());
        if (!found)
            return offered;
        const auto price = select.isNull(2) ? std::nullopt : std::optional<Money>(select.money(2));
        offered += OfferedService{select.text(0), static_cast<int>(select.integer(1)), price,
                                  bookingKindFromCode(select.text(3)).value_or(BookingKind::Seat)};
    }
}

Result<void> CatalogueStore::save(const Catalogue &catalogue)
{
    IEUM_TRY(m_database.execute("DELETE FROM staff; DELETE FROM services"));
    Statement staffRow = m_database.prepare("INSERT INTO staff (name, position) VALUES (?, ?)");
    for (qsizetype i = 0; i < catalogue.staff.size(); ++i)
        IEUM_TRY(staffRow.bind(catalogue.staff[i]).bind(qint64(i)).run());
    Statement serviceRow = m_database.prepare(
        "INSERT INTO services (name, minutes, price, kind, position) VALUES (?, ?, ?, ?, ?)");
    for (qsizetype i = 0; i < catalogue.services.size(); ++i) {
        const OfferedService &offered = catalogue.services[i];
        serviceRow.bind(offered.name).bind(offered.minutes).bind(offered.price);
        IEUM_TRY(serviceRow.bind(toCode(offered.kind)).bind(qint64(i)).run());
    }
    return {};
}

} // namespace ieum
