#include "app/cli/MonitorActs.h"

#include "app/cli/AlarmRate.h"
#include "app/cli/WatchJson.h"
#include "app/workspace/Shop.h"

#include <QCoreApplication>

#include <functional>

namespace ieum {

namespace {

template <typename Rows>
Json jsonRows(const Rows &rows)
{
    Json array = Json::array();
    for (const auto &row : rows)
        array.push_back(jsonOf(row));
    return array;
}

template <typename Rows>
QStringList textRows(const Rows &rows)
{
    QStringList lines;
    for (const auto &row : rows)
        lines += textOf(row);
    return lines;
}

struct Act
{
    const Invocation &invocation;
    const QCommandLineParser &parser;
    Shop &shop;

    QStringList words() const { return parser.positionalArguments().mid(1); }
    Exit wrong(const QString &usage) const { return invocation.fail(Error("usage.wrong", {usage})); }
    Exit status() const;
    Exit alarms() const;
    Exit declare() const;
    Exit dismiss() const;
    Exit seen() const;
    Exit set() const;
    Exit address() const;
    Exit witnesses() const;
    Exit look() const;
    Exit probe() const;

private:
    Result<Json> statusJson(QStringList &lines) const;
    Exit answerOpen() const;
};

Result<Json> Act::statusJson(QStringList &lines) const
{
    IEUM_TRY_ASSIGN(standings, shop.silences.standings());
    IEUM_TRY_ASSIGN(budget, shop.silences.budget());
    IEUM_TRY_ASSIGN(probing, shop.probes.state());
    IEUM_TRY_ASSIGN(addresses, shop.probes.addresses());
    IEUM_TRY_ASSIGN(witnessUrls, shop.probes.witnesses());
    IEUM_TRY_ASSIGN(open, shop.alarms.open());
    Json urls = Json::array();
    for (const QString &url : witnessUrls)
        urls.push_back(toJson(url));
    lines = textRows(standings) + textRows(addresses) + textRows(open);
    return Json{{"probing", probing == ProbeWatch::Switch::On},
                {"budget_per_month", budget},
                {"silence", jsonRows(standings)},
                {"probes", jsonRows(addresses)},
                {"witnesses", urls},
                {"alarms", jsonRows(open)}};
}

Exit Act::status() const
{
    QStringList lines;
    const auto json = statusJson(lines);
    if (!json.ok())
        return invocation.fail(json.error());
    invocation.answer(*json, lines.join(u'\n'));
    return Exit::Done;
}

Exit Act::alarms() const
{
    const auto newest = shop.alarms.newest(parser.value(QStringLiteral("limit")).toInt());
    if (!newest.ok())
        return invocation.fail(newest.error());
    invocation.answer({{"alarms", jsonRows(*newest)}}, textRows(*newest).join(u'\n'));
    return Exit::Done;
}

Exit Act::answerOpen() const
{
    const auto open = shop.alarms.open();
    if (!open.ok())
        return invocation.fail(open.error());
    invocation.answer({{"alarms", jsonRows(*open)}}, textRows(*open).join(u'\n'));
    return Exit::Done;
}

Exit Act::declare() const
{
    const auto id = AlarmId::fromString(words().value(0));
    if (!id)
        return wrong(QStringLiteral("monitor declare ALARM"));
    const auto outage = shop.alarms.declare(*id);
    if (!outage.ok())
        return invocation.fail(outage.error());
    invocation.answer({{"outage", toJson(outage->toString())}}, outage->toString());
    return Exit::Done;
}

Exit Act::dismiss() const
{
    const auto id = AlarmId::fromString(words().value(0));
    if (!id)
        return wrong(QStringLiteral("monitor dismiss ALARM"));
    const auto done = shop.alarms.dismiss(*id);
    return done.ok() ? answerOpen() : invocation.fail(done.error());
}

Exit Act::seen() const
{
    const auto done = shop.alarms.markSeen();
    return done.ok() ? answerOpen() : invocation.fail(done.error());
}

Exit Act::set() const
{
    const QString probing = parser.value(QStringLiteral("probing"));
    if (parser.isSet(QStringLiteral("probing")) && probing != QLatin1String("on") &&
        probing != QLatin1String("off"))
        return wrong(QStringLiteral("monitor set --probing on|off"));
    if (parser.isSet(QStringLiteral("budget"))) {
        const auto rate = alarmsPerMonth(parser.value(QStringLiteral("budget")));
        if (!rate)
            return wrong(QStringLiteral("monitor set --budget 1/month"));
        if (const auto done = shop.silences.setBudget(*rate); !done.ok())
            return invocation.fail(done.error());
    }
    if (!probing.isEmpty()) {
        const auto on = probing == QLatin1String("on") ? ProbeWatch::Switch::On : ProbeWatch::Switch::Off;
        if (const auto done = shop.probes.set(on); !done.ok())
            return invocation.fail(done.error());
    }
    return status();
}

Exit Act::address() const
{
    if (words().isEmpty())
        return wrong(QStringLiteral("monitor address CHANNEL [URL…]"));
    const auto done = shop.probes.setAddresses(words().first(), words().mid(1));
    return done.ok() ? status() : invocation.fail(done.error());
}

Exit Act::witnesses() const
{
    const auto done = shop.probes.setWitnesses(words());
    return done.ok() ? status() : invocation.fail(done.error());
}

Exit Act::look() const
{
    if (const auto done = shop.silences.look(); !done.ok())
        return invocation.fail(done.error());
    const auto done = shop.maintenances.look();
    return done.ok() ? answerOpen() : invocation.fail(done.error());
}

Exit Act::probe() const
{
    if (!parser.isSet(QStringLiteral("once")))
        return wrong(QStringLiteral("monitor probe --once"));
    if (invocation.offline)
        return invocation.fail(Error("network.offline"));
    const auto round = shop.probes.round();
    if (!round.ok())
        return invocation.fail(round.error());
    invocation.answer(jsonOf(*round), textRows(round->addresses).join(u'\n'));
    return round->isOwnLineCut ? Exit::Network : Exit::Done;
}

} // namespace

QString MonitorActs::name() const
{
    return QStringLiteral("monitor");
}

void MonitorActs::options(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("once"), QCoreApplication::translate("ieumctl", "Once, then ends.")});
    parser.addOption(
        {QStringLiteral("probing"),
         QCoreApplication::translate("ieumctl", "on or off: whether the platforms' addresses are asked "
                                                "every minute. Their companies then see this shop's "
                                                "internet address and nothing else."),
         QStringLiteral("SWITCH")});
    parser.addOption({QStringLiteral("budget"),
                      QCoreApplication::translate("ieumctl", "False alarms that are accepted: 1/month."),
                      QStringLiteral("RATE")});
    parser.addOption({QStringLiteral("limit"),
                      QCoreApplication::translate("ieumctl", "At most so many; 0: all."), QStringLiteral("N"),
                      QStringLiteral("50")});
}

Exit MonitorActs::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    using Call = Exit (Act::*)() const;
    static const QHash<QString, Call> calls{
        {QStringLiteral("status"), &Act::status},   {QStringLiteral("alarms"), &Act::alarms},
        {QStringLiteral("declare"), &Act::declare}, {QStringLiteral("dismiss"), &Act::dismiss},
        {QStringLiteral("seen"), &Act::seen},       {QStringLiteral("set"), &Act::set},
        {QStringLiteral("address"), &Act::address}, {QStringLiteral("witnesses"), &Act::witnesses},
        {QStringLiteral("look"), &Act::look},       {QStringLiteral("probe"), &Act::probe}};
    const QString word = parser.positionalArguments().value(0);
    const Act act{invocation, parser, shop};
    const Call call = calls.value(word);
    return call ? (act.*call)() : act.wrong(name() + u' ' + word);
}

} // namespace ieum
