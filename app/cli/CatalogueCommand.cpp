#include "app/cli/CatalogueCommand.h"

#include "app/workspace/Shop.h"
#include "core/korean/Display.h"

#include <QCoreApplication>

namespace ieum {

namespace {

Json serviceJson(const OfferedService &service)
{
    return {{"name", toJson(service.name)},
            {"minutes", service.minutes},
            {"price", service.price ? Json(service.price->won) : Json(nullptr)},
            {"kind", toJson(toCode(service.kind))},
            {"buffer", service.bufferMinutes ? Json(*service.bufferMinutes) : Json(nullptr)}};
}

Json namesJson(const QStringList &names)
{
    Json list = Json::array();
    for (const QString &name : names)
        list.push_back(toJson(name));
    return list;
}

Json productJson(const Product &product)
{
    return {{"name", toJson(product.name)},
            {"price", product.price ? Json(product.price->won) : Json(nullptr)},
            {"sizes", namesJson(product.sizes)}};
}

Exit answer(const Invocation &invocation, const Catalogue &catalogue)
{
    Json services = Json::array();
    Json products = Json::array();
    QStringList lines = catalogue.staff + catalogue.seats;
    for (const OfferedService &service : catalogue.services) {
        services.push_back(serviceJson(service));
        lines += service.name + u'\t' + displayMinutes(service.minutes);
    }
    for (const Product &product : catalogue.products) {
        products.push_back(productJson(product));
        lines += product.name + u'\t' + product.sizes.join(u' ');
    }
    invocation.answer({{"staff", namesJson(catalogue.staff)},
                       {"services", services},
                       {"seats", namesJson(catalogue.seats)},
                       {"products", products}},
                      lines.join(u'\n'));
    return Exit::Done;
}

Result<std::optional<Money>> priceOption(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("price")))
        return std::optional<Money>();
    const QString text = parser.value(QStringLiteral("price"));
    bool isNumber = false;
    const qint64 won = QString(text).remove(u',').toLongLong(&isNumber);
    if (!isNumber || won < 0)
        return Error("usage.invalid-number", {text});
    return std::optional(Money{won});
}

Result<void> readBuffer(const QCommandLineParser &parser, OfferedService &service)
{
    if (!parser.isSet(QStringLiteral("buffer")))
        return {};
    bool isNumber = false;
    const QString text = parser.value(QStringLiteral("buffer"));
    const int minutes = text.toInt(&isNumber);
    if (!isNumber || minutes < 0 || minutes > 240)
        return Error("usage.invalid-number", {text});
    service.bufferMinutes = minutes;
    return {};
}

Result<OfferedService> serviceOf(const QCommandLineParser &parser, const QString &name)
{
    OfferedService service;
    service.name = name.trimmed();
    const QString minutes = parser.value(QStringLiteral("minutes"));
    if (service.name.isEmpty() || minutes.toInt() <= 0)
        return Error("usage.invalid-number", {minutes});
    service.minutes = minutes.toInt();
    IEUM_TRY_ASSIGN(price, priceOption(parser));
    service.price = price;
    IEUM_TRY(readBuffer(parser, service));
    if (parser.isSet(QStringLiteral("pick-up")))
        service.kind = BookingKind::PickUp;
    return service;
}

Result<Product> productOf(const QCommandLineParser &parser, const QString &name)
{
    Product product;
    product.name = name.trimmed();
    if (product.name.isEmpty())
        return Error("usage.wrong", {QStringLiteral("catalogue product NAME")});
    IEUM_TRY_ASSIGN(price, priceOption(parser));
    product.price = price;
    for (const QString &size : parser.value(QStringLiteral("sizes")).split(u',', Qt::SkipEmptyParts))
        product.sizes += size.trimmed();
    return product;
}

/// In the place of the one of that name, or at the end.
template <typename Entry>
void put(QList<Entry> &list, const Entry &entry)
{
    for (Entry &known : list) {
        if (known.name == entry.name) {
            known = entry;
            return;
        }
    }
    list += entry;
}

QStringList distinct(QStringList names)
{
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

void remove(Catalogue &catalogue, const QString &name)
{
    const auto isMeant = [&](const auto &entry) { return entry.name == name; };
    catalogue.staff.removeAll(name);
    catalogue.seats.removeAll(name);
    catalogue.services.removeIf(isMeant);
    catalogue.products.removeIf(isMeant);
}

Result<void> change(Catalogue &catalogue, const QCommandLineParser &parser)
{
    QStringList words = parser.positionalArguments();
    const QString act = words.isEmpty() ? QString() : words.takeFirst();
    if (act == QLatin1String("staff")) {
        catalogue.staff = distinct(words);
    } else if (act == QLatin1String("seats")) {
        catalogue.seats = distinct(words);
    } else if (act == QLatin1String("service")) {
        IEUM_TRY_ASSIGN(service, serviceOf(parser, words.value(0)));
        put(catalogue.services, service);
    } else if (act == QLatin1String("product")) {
        IEUM_TRY_ASSIGN(product, productOf(parser, words.value(0)));
        put(catalogue.products, product);
    } else if (act == QLatin1String("remove")) {
        remove(catalogue, words.value(0));
    } else if (act != QLatin1String("show")) {
        return Error("usage.wrong", {QStringLiteral("catalogue ") + act});
    }
    return {};
}

} // namespace

QString CatalogueCommand::summary() const
{
    return QCoreApplication::translate(
        "ieumctl", "show, staff, seats, service, product, remove: with whom, where and for what people "
                   "book, and what they order");
}

void CatalogueCommand::options(QCommandLineParser &parser) const
{
    parser.addOptions(
        {{QStringLiteral("minutes"), QString(), QStringLiteral("MINUTES")},
         {QStringLiteral("price"), QString(), QStringLiteral("WON")},
         {QStringLiteral("buffer"),
          QCoreApplication::translate("ieumctl", "minutes after this service; otherwise the shop's"),
          QStringLiteral("MIN")},
         {QStringLiteral("sizes"), QCoreApplication::translate("ieumctl", "of a product: 1호,2호"),
          QStringLiteral("SIZES")}});
    parser.addOption(QCommandLineOption(
        QStringLiteral("pick-up"),
        QCoreApplication::translate("ieumctl", "is fetched at its hour and takes nobody's time")));
}

Exit CatalogueCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    Catalogue catalogue;
    const Result<void> saved = shop.database->transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(known, shop.catalogue.catalogue());
        catalogue = known;
        IEUM_TRY(change(catalogue, parser));
        return catalogue == known ? Result<void>() : shop.catalogue.save(catalogue);
    });
    return saved.ok() ? answer(invocation, catalogue) : invocation.fail(saved.error());
}

} // namespace ieum
