#include "app/cli/BandCommand.h"

#include "app/cli/OrdersExport.h"
#include "app/workspace/Shop.h"

#include <QCoreApplication>

#include <algorithm>

namespace ieum {

namespace {

Json jsonOf(const BandNumbers &band)
{
    return {{"courier", toJson(band.use.band.courier)},
            {"contract", toJson(band.use.band.contract)},
            {"from", toJson(band.from)},
            {"to", toJson(band.to)},
            {"next", band.next.isEmpty() ? Json() : toJson(band.next)},
            {"left", band.use.left()},
            {"used", band.use.used},
            {"void", band.use.voided},
            {"low_water", band.use.band.lowWater},
            {"low", band.isLow},
            {"rule", toJson(band.use.band.rule)}};
}

QString toText(const BandNumbers &band)
{
    const QStringList whose{band.use.band.courier, band.use.band.contract};
    return QCoreApplication::translate("ieumctl", "%1  %2 – %3  %4 left, %5 used, %6 void")
        .arg(whose.join(u' ').trimmed(), band.from, band.to)
        .arg(band.use.left())
        .arg(band.use.used)
        .arg(band.use.voided);
}

Exit answer(const Invocation &invocation, const QList<BandNumbers> &bands, const QList<Error> &low)
{
    Json rows = Json::array();
    QStringList lines;
    for (const BandNumbers &band : bands) {
        rows.push_back(jsonOf(band));
        lines += toText(band);
    }
    invocation.answer({{"bands", rows}, {"warnings", warningsJson(invocation, low)}}, lines.join(u'\n'));
    return Exit::Done;
}

Result<BandRequest> requestOf(const QCommandLineParser &parser)
{
    BandRequest request{parser.value(QStringLiteral("courier")),
                        parser.value(QStringLiteral("from")),
                        parser.value(QStringLiteral("to")),
                        {},
                        {},
                        parser.value(QStringLiteral("contract"))};
    if (request.courier.isEmpty() || request.from.isEmpty() || request.to.isEmpty())
        return Error("usage.wrong", {QStringLiteral("band add --courier C --from N --to N")});
    const QString rule = parser.value(QStringLiteral("rule"));
    request.rule = checkRuleFromCode(rule);
    if (!rule.isEmpty() && !request.rule)
        return Error("usage.wrong", {QStringLiteral("--rule mod7|mod7-serial9|none")});
    if (parser.isSet(QStringLiteral("low-water"))) {
        bool good = false;
        request.lowWater = parser.value(QStringLiteral("low-water")).toLongLong(&good);
        if (!good || *request.lowWater < 0)
            return Error("usage.wrong", {QStringLiteral("--low-water K")});
    }
    return request;
}

} // namespace

QString BandCommand::name() const
{
    return QStringLiteral("band");
}

QString BandCommand::summary() const
{
    return QCoreApplication::translate("ieumctl",
                                       "add, list: the waybill numbers that couriers gave to the shop");
}

void BandCommand::options(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("courier"),
                      QCoreApplication::translate("ieumctl", "cj, hanjin, lotte, logen or epost."),
                      QStringLiteral("courier")});
    parser.addOption({QStringLiteral("from"),
                      QCoreApplication::translate("ieumctl", "First number, with its check digit."),
                      QStringLiteral("number")});
    parser.addOption({QStringLiteral("to"),
                      QCoreApplication::translate("ieumctl", "Last number, with its check digit."),
                      QStringLiteral("number")});
    parser.addOption({QStringLiteral("low-water"),
                      QCoreApplication::translate("ieumctl", "Warn at this many left."),
                      QStringLiteral("count")});
    parser.addOption(
        {QStringLiteral("contract"),
         QCoreApplication::translate("ieumctl", "The contract they are for, when there are several."),
         QStringLiteral("code")});
    parser.addOption({QStringLiteral("rule"),
                      QCoreApplication::translate("ieumctl", "Check rule: mod7, mod7-serial9 or none."),
                      QStringLiteral("rule")});
}

Exit BandCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QString act = parser.positionalArguments().join(u' ');
    if (act == QLatin1String("add"))
        return add(invocation, parser, shop);
    if (act == QLatin1String("list"))
        return list(invocation, shop);
    return invocation.fail(Error("usage.wrong", {name() + u' ' + act}));
}

Exit BandCommand::add(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const Result<BandRequest> request = requestOf(parser);
    if (!request.ok())
        return invocation.fail(request.error());
    const Result<BandNumbers> band = shop.bands.add(*request);
    if (!band.ok())
        return invocation.fail(band.error());
    // Whether it is low is seen beside the courier's other bands.
    const Result<QList<BandNumbers>> bands = shop.bands.list();
    if (!bands.ok())
        return invocation.fail(bands.error());
    QList<BandNumbers> added;
    std::copy_if(bands->begin(), bands->end(), std::back_inserter(added),
                 [&](const BandNumbers &known) { return known.use.band.id == band->use.band.id; });
    return answer(invocation, added, {});
}

Exit BandCommand::list(const Invocation &invocation, Shop &shop) const
{
    const Result<QList<BandNumbers>> bands = shop.bands.list();
    if (!bands.ok())
        return invocation.fail(bands.error());
    return answer(invocation, *bands, shop.bands.warnings(*bands));
}

} // namespace ieum
