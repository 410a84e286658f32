#include "core/storage/CatalogueStore.h"

#include "core/storage/Database.h"

namespace ieum {

namespace {

std::optional<Money> priceOf(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional<Money>(row.money(column));
}

std::optional<int> minutesOf(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional<int>(static_cast<int>(row.integer(column)));
}

} // namespace

Result<Catalogue> CatalogueStore::catalogue()
{
    IEUM_TRY_ASSIGN(staff, names("SELECT name FROM staff WHERE active ORDER BY position"));
    IEUM_TRY_ASSIGN(offered, services());
    IEUM_TRY_ASSIGN(seats, names("SELECT name FROM seats ORDER BY position"));
    IEUM_TRY_ASSIGN(ordered, products());
    return Catalogue{staff, offered, seats, ordered};
}

Result<QStringList> CatalogueStore::names(const char *selectNames)
{
    Statement select = m_database.prepare(selectNames);
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
        m_database.prepare("SELECT name, minutes, price, kind, buffer FROM services ORDER BY position");
    QList<OfferedService> offered;
    for (;;) {
        IEUM_TRY_ASSIGN(found, select.step());
        if (!found)
            return offered;
        offered += OfferedService{select.text(0), static_cast<int>(select.integer(1)), priceOf(select, 2),
                                  bookingKindFromCode(select.text(3)).value_or(BookingKind::Seat),
                                  minutesOf(select, 4)};
    }
}

Result<QList<Product>> CatalogueStore::products()
{
    Statement select = m_database.prepare("SELECT name, price, sizes FROM products ORDER BY position");
    QList<Product> products;
    for (;;) {
        IEUM_TRY_ASSIGN(found, select.step());
        if (!found)
            return products;
        products += Product{select.text(0), priceOf(select, 1),
                            select.text(2).split(QLatin1Char('\n'), Qt::SkipEmptyParts)};
    }
}

Result<void> CatalogueStore::save(const Catalogue &catalogue)
{
    IEUM_TRY(m_database.execute("DELETE FROM staff; DELETE FROM services; DELETE FROM seats; "
                                "DELETE FROM products"));
    IEUM_TRY(saveNames("INSERT INTO staff (name, position) VALUES (?, ?)", catalogue.staff));
    IEUM_TRY(saveNames("INSERT INTO seats (name, position) VALUES (?, ?)", catalogue.seats));
    IEUM_TRY(saveServices(catalogue.services));
    return saveProducts(catalogue.products);
}

Result<void> CatalogueStore::saveNames(const char *insert, const QStringList &names)
{
    Statement row = m_database.prepare(insert);
    for (qsizetype i = 0; i < names.size(); ++i)
        IEUM_TRY(row.bind(names[i]).bind(qint64(i)).run());
    return {};
}

Result<void> CatalogueStore::saveServices(const QList<OfferedService> &services)
{
    Statement row = m_database.prepare(
        "INSERT INTO services (name, minutes, price, kind, buffer, position) VALUES (?, ?, ?, ?, ?, ?)");
    for (qsizetype i = 0; i < services.size(); ++i) {
        const OfferedService &offered = services[i];
        row.bind(offered.name).bind(offered.minutes).bind(offered.price).bind(toCode(offered.kind));
        if (offered.bufferMinutes)
            row.bind(*offered.bufferMinutes);
        else
            row.bindNull();
        IEUM_TRY(row.bind(qint64(i)).run());
    }
    return {};
}

Result<void> CatalogueStore::saveProducts(const QList<Product> &products)
{
    Statement row =
        m_database.prepare("INSERT INTO products (name, price, sizes, position) VALUES (?, ?, ?, ?)");
    for (qsizetype i = 0; i < products.size(); ++i) {
        row.bind(products[i].name).bind(products[i].price).bind(products[i].sizes.join(QLatin1Char('\n')));
        IEUM_TRY(row.bind(qint64(i)).run());
    }
    return {};
}

} // namespace ieum
