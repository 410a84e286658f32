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
            {"kind", toJson(toCode(service.kind))}};
}

Exit answer(const Invocation &invocation, const Catalogue &catalogue)
{
    Json staff = Json::array();
    for (const QString &name : catalogue.staff)
        staff.push_back(toJson(name));
    Json services = Json::array();
    QStringList lines = catalogue.staff;
    for (const OfferedService &service : catalogue.services) {
        services.push_back(serviceJson(service));
        lines += service.name + u'\t' + displayMinutes(service.minutes);
    }
    invocation.answer({{"staff", staff}, {"services", services}}, lines.join(u'\n'));
    return Exit::Done;
}

Result<OfferedService> serviceOf(const QCommandLineParser &parser, const QString &name)
{
    OfferedService service;
    service.name = name.trimmed();
    const QString minutes = parser.value(QStringLiteral("minutes"));
    if (service.name.isEmpty() || minutes.toInt() <= 0)
        return Error("usage.invalid-number", {minutes});
    service.minutes = minutes.toInt();
    if (parser.isSet(QStringLiteral("price")))
        service.price = Money{parser.value(QStringLiteral("price")).remove(u',').toLongLong()};
    if (parser.isSet(QStringLiteral("pick-up")))
        service.kind = BookingKind::PickUp;
    return service;
}

void put(Catalogue &catalogue, const OfferedService &service)
{
    for (OfferedService &known : catalogue.services) {
        if (known.name == service.name) {
            known = service;
            return;
        }
    }
    catalogue.services += service;
}

Result<void> change(Catalogue &catalogue, const QCommandLineParser &parser)
{
    QStringList words = parser.positionalArguments();
    const QString act = words.isEmpty() ? QString() : words.takeFirst();
    if (act == QLatin1String("staff")) {
        words.removeAll(QString());
        words.removeDuplicates();
        catalogue.staff = words;
    } else if (act == QLatin1String("service")) {
        IEUM_TRY_ASSIGN(service, serviceOf(parser, words.value(0)));
        put(catalogue, service);
    } else if (act == QLatin1String("remove")) {
        catalogue.staff.removeAll(words.value(0));
        catalogue.services.removeIf(
            [&](const OfferedService &known) { return known.name == words.value(0); });
    } else if (act != QLatin1String("show")) {
        return Error("usage.wrong", {QStringLiteral("catalogue ") + act});
    }
    return {};
}

} // namespace

QString CatalogueCommand::summary() const
{
    return QCoreApplication::translate("ieumctl",
                                       "show, staff, service, remove: with whom and for what people book");
}

void CatalogueCommand::options(QCommandLineParser &parser) const
{
    parser.addOptions({{QStringLiteral("minutes"), QString(), QStringLiteral("MINUTES")},
                       {QStringLiteral("price"), QString(), QStringLiteral("WON")}});
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
