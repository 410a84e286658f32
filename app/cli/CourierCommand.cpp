#include "app/cli/CourierCommand.h"

#include "app/workspace/Shop.h"
#include "core/labels/LabelTemplate.h"

#include <QCoreApplication>

namespace ieum {

namespace {

Json jsonOf(const CourierProfile &courier, const CourierContract &contract)
{
    return {{"id", toJson(courier.id)},          {"name", toJson(courier.name)},
            {"contract", toJson(contract.code)}, {"fare", toJson(toCode(contract.fare))},
            {"size", toJson(contract.size)},     {"masked", contract.masked}};
}

// What the options say over what is there; an option that was not given changes nothing.
Result<CourierContract> withOptions(CourierContract contract, const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("contract")))
        contract.code = parser.value(QStringLiteral("contract"));
    if (parser.isSet(QStringLiteral("fare"))) {
        const auto fare = fareFromCode(parser.value(QStringLiteral("fare")));
        if (!fare)
            return Error("usage.wrong", {QStringLiteral("--fare credit|prepaid|collect")});
        contract.fare = *fare;
    }
    if (parser.isSet(QStringLiteral("size"))) {
        IEUM_TRY_ASSIGN(layout, labelTemplate(parser.value(QStringLiteral("size")), contract.courier));
        contract.size = layout.size;
    }
    if (parser.isSet(QStringLiteral("unmasked")) || parser.isSet(QStringLiteral("masked")))
        contract.masked = parser.isSet(QStringLiteral("masked"));
    return contract;
}

} // namespace

QString CourierCommand::name() const
{
    return QStringLiteral("courier");
}

QString CourierCommand::summary() const
{
    return QCoreApplication::translate(
        "ieumctl", "set, list, sort-codes: the shop's contract with each courier; sort-codes COURIER FILE "
                   "brings in its codes for labels without a network");
}

void CourierCommand::options(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("contract"),
                      QCoreApplication::translate("ieumctl", "The contract's code."),
                      QStringLiteral("code")});
    parser.addOption({QStringLiteral("fare"),
                      QCoreApplication::translate("ieumctl", "Who pays: credit, prepaid or collect."),
                      QStringLiteral("fare")});
    parser.addOption({QStringLiteral("size"),
                      QCoreApplication::translate("ieumctl", "Label size: %1.")
                          .arg(labelSizes().join(QStringLiteral(", "))),
                      QStringLiteral("size")});
    parser.addOption({QStringLiteral("masked"),
                      QCoreApplication::translate("ieumctl", "Mask names and phone numbers on its labels.")});
    parser.addOption({QStringLiteral("unmasked"),
                      QCoreApplication::translate("ieumctl", "Show names and phone numbers on its labels.")});
}

Exit CourierCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QString act = parser.positionalArguments().value(0);
    if (act == QLatin1String("set") && parser.positionalArguments().size() == 2)
        return set(invocation, parser, shop);
    if (act == QLatin1String("list"))
        return list(invocation, shop);
    if (act == QLatin1String("sort-codes") && parser.positionalArguments().size() == 3)
        return bringInSortCodes(invocation, parser, shop);
    return invocation.fail(Error("usage.wrong", {name() + u' ' + act}));
}

Exit CourierCommand::set(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const auto change = [&]() -> Result<CourierContract> {
        IEUM_TRY_ASSIGN(present, shop.waybills.contract(parser.positionalArguments().value(1)));
        IEUM_TRY_ASSIGN(wanted, withOptions(present, parser));
        IEUM_TRY(shop.waybills.setContract(wanted));
        return wanted;
    };
    const Result<CourierContract> contract = change();
    if (!contract.ok())
        return invocation.fail(contract.error());
    const Result<ShopProfile> profile = shop.settings.profile();
    Json answer{{"shop", toJson(profile.ok() ? profile->name : QString())}};
    answer["courier"] = jsonOf(*shop.connectors.courier(contract->courier), *contract);
    invocation.answer(answer, QCoreApplication::translate("ieumctl", "Saved."));
    return Exit::Done;
}

Exit CourierCommand::bringInSortCodes(const Invocation &invocation, const QCommandLineParser &parser,
                                      Shop &shop) const
{
    const QStringList words = parser.positionalArguments();
    const auto count = shop.sortCodes.bringIn(words.at(1), words.at(2));
    if (!count.ok())
        return invocation.fail(count.error());
    Json rejected = Json::array();
    for (const int row : count->rejected)
        rejected.push_back(row);
    invocation.answer(
        {{"read", count->read}, {"entered", count->entered}, {"rejected", rejected}},
        QCoreApplication::translate("ieumctl", "%1 sort codes are here now.").arg(count->entered));
    return count->rejected.isEmpty() ? Exit::Done : Exit::Partly;
}

Exit CourierCommand::list(const Invocation &invocation, Shop &shop) const
{
    Json rows = Json::array();
    QStringList lines;
    for (const CourierProfile &courier : shop.connectors.couriers()) {
        const Result<CourierContract> contract = shop.waybills.contract(courier.id);
        if (!contract.ok())
            return invocation.fail(contract.error());
        rows.push_back(jsonOf(courier, *contract));
        lines += QStringList{courier.id, courier.name, contract->code, toCode(contract->fare), contract->size}
                     .join(u'\t');
    }
    invocation.answer({{"couriers", rows}}, lines.join(u'\n'));
    return Exit::Done;
}

} // namespace ieum
