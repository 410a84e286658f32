#include "app/cli/ChannelCommand.h"

#include "app/cli/ContinuityJson.h"
#include "app/workspace/Shop.h"

#include <QCoreApplication>

namespace ieum {

namespace {

Result<std::optional<ChannelFunction>> functionOf(const QCommandLineParser &parser)
{
    const QString code = parser.value(QStringLiteral("function"));
    const auto function = channelFunctionFromCode(code);
    if (!code.isEmpty() && !function)
        return Error("usage.wrong", {QStringLiteral("--function receive|send|admin")});
    return function;
}

Result<std::optional<Instant>> timeOf(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return std::optional<Instant>();
    IEUM_TRY_ASSIGN(time, instantFromIso(parser.value(option)));
    return std::optional(time);
}

Exit answerOutage(const Invocation &invocation, const Result<OutageId> &outage)
{
    if (!outage.ok())
        return invocation.fail(outage.error());
    const QString id = outage->isValid() ? outage->toString() : QString();
    invocation.answer({{"outage", id.isEmpty() ? Json() : toJson(id)}}, id);
    return Exit::Done;
}

} // namespace

QString ChannelCommand::name() const
{
    return QStringLiteral("channel");
}

QString ChannelCommand::summary() const
{
    return QCoreApplication::translate(
        "ieumctl", "list, down, up, maintenance, set: the channels and what is known of them");
}

void ChannelCommand::options(QCommandLineParser &parser) const
{
    parser.addOption(
        {QStringLiteral("function"),
         QCoreApplication::translate("ieumctl", "receive, send or admin; without it, all of the channel."),
         QStringLiteral("FUNCTION")});
    parser.addOption({QStringLiteral("since"), QCoreApplication::translate("ieumctl", "When it stopped."),
                      QStringLiteral("TIME")});
    parser.addOption({QStringLiteral("why"),
                      QCoreApplication::translate("ieumctl", "What is known of the cause."),
                      QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("from"),
                      QCoreApplication::translate("ieumctl", "When the maintenance begins."),
                      QStringLiteral("TIME")});
    parser.addOption({QStringLiteral("to"),
                      QCoreApplication::translate("ieumctl", "When it is announced to end."),
                      QStringLiteral("TIME")});
    parser.addOption({QStringLiteral("url"),
                      QCoreApplication::translate("ieumctl", "Where the phone is: http://192.168.0.24:8080."),
                      QStringLiteral("URL")});
    parser.addOption({QStringLiteral("user"),
                      QCoreApplication::translate("ieumctl", "The user that the SMSGate app shows."),
                      QStringLiteral("NAME")});
    parser.addOption(
        {QStringLiteral("password-env"),
         QCoreApplication::translate("ieumctl", "The environment variable that holds the password."),
         QStringLiteral("VARIABLE")});
}

Exit ChannelCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QString act = parser.positionalArguments().value(0);
    if (act == QLatin1String("list"))
        return list(invocation, shop);
    if (parser.positionalArguments().size() < 2)
        return invocation.fail(Error("usage.wrong", {name() + u' ' + act}));
    if (act == QLatin1String("down"))
        return down(invocation, parser, shop);
    if (act == QLatin1String("up"))
        return up(invocation, parser, shop);
    const QString subject = parser.positionalArguments().value(1);
    if (act == QLatin1String("maintenance") && subject == QLatin1String("list"))
        return maintenanceList(invocation, shop);
    if (act == QLatin1String("maintenance") && subject == QLatin1String("remove"))
        return maintenanceRemove(invocation, parser, shop);
    if (act == QLatin1String("maintenance"))
        return maintenance(invocation, parser, shop);
    if (act == QLatin1String("set"))
        return set(invocation, parser, shop);
    return invocation.fail(Error("usage.wrong", {name() + u' ' + act}));
}

Exit ChannelCommand::list(const Invocation &invocation, Shop &shop) const
{
    const auto channels = shop.channels.list();
    if (!channels.ok())
        return invocation.fail(channels.error());
    Json rows = Json::array();
    QStringList lines;
    for (const Channel &channel : *channels) {
        rows.push_back(jsonOf(channel));
        lines += textOf(channel);
    }
    invocation.answer({{"channels", rows}}, lines.join(u'\n'));
    return Exit::Done;
}

Exit ChannelCommand::down(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const auto function = functionOf(parser);
    const auto since = timeOf(parser, QStringLiteral("since"));
    if (!function.ok() || !since.ok())
        return invocation.fail(function.ok() ? since.error() : function.error());
    return answerOutage(invocation, shop.channels.down({parser.positionalArguments().value(1), *function,
                                                        *since, parser.value(QStringLiteral("why"))}));
}

Exit ChannelCommand::up(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const auto function = functionOf(parser);
    if (!function.ok())
        return invocation.fail(function.error());
    return answerOutage(invocation, shop.channels.up(parser.positionalArguments().value(1), *function));
}

Exit ChannelCommand::maintenance(const Invocation &invocation, const QCommandLineParser &parser,
                                 Shop &shop) const
{
    const auto from = timeOf(parser, QStringLiteral("from"));
    const auto to = timeOf(parser, QStringLiteral("to"));
    if (!from.ok() || !to.ok())
        return invocation.fail(from.ok() ? to.error() : from.error());
    if (!*from || !*to)
        return invocation.fail(
            Error("usage.wrong", {QStringLiteral("channel maintenance C --from T --to T")}));
    return answerOutage(invocation, shop.channels.maintenance(parser.positionalArguments().value(1), **from,
                                                              **to, parser.value(QStringLiteral("why"))));
}

Exit ChannelCommand::maintenanceList(const Invocation &invocation, Shop &shop) const
{
    const auto announced = shop.maintenances.list();
    if (!announced.ok())
        return invocation.fail(announced.error());
    Json rows = Json::array();
    QStringList lines;
    for (const Outage &outage : *announced) {
        const auto state = stateDuring(outage, invocation.clock->now());
        Json row = jsonOf(outage);
        row["state"] = state ? toJson(toCode(*state)) : Json();
        row["reminder_at"] = toJson(toIso(MaintenanceCalendar::eveOf(outage.from)));
        rows.push_back(row);
        lines += QStringLiteral("%1  %2  %3  %4")
                     .arg(outage.id.toString(), outage.channel, toIso(outage.from),
                          toIso(outage.plannedTo.value_or(outage.from)));
    }
    invocation.answer({{"maintenances", rows}}, lines.join(u'\n'));
    return Exit::Done;
}

Exit ChannelCommand::maintenanceRemove(const Invocation &invocation, const QCommandLineParser &parser,
                                       Shop &shop) const
{
    const auto id = OutageId::fromString(parser.positionalArguments().value(2));
    if (!id)
        return invocation.fail(Error("usage.wrong", {QStringLiteral("channel maintenance remove ID")}));
    const auto done = shop.maintenances.remove(*id);
    return done.ok() ? maintenanceList(invocation, shop) : invocation.fail(done.error());
}

// A password never stands on the command line, where every program of the PC could read it.
Exit ChannelCommand::set(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QString channel = parser.positionalArguments().value(1);
    const QString connection = parser.positionalArguments().value(2);
    if (const auto permitted = shop.permit(Right::ConnectChannels); !permitted.ok())
        return invocation.fail(permitted.error());
    const QByteArray variable = parser.value(QStringLiteral("password-env")).toUtf8();
    if (connection != QLatin1String("smsgate"))
        return invocation.fail(Error("channel.unknown-connection", {connection}));
    if (!parser.isSet(QStringLiteral("url")) || !parser.isSet(QStringLiteral("user")))
        return invocation.fail(Error(
            "usage.wrong", {QStringLiteral("channel set sms smsgate --url U --user N --password-env V")}));
    if (variable.isEmpty() || !qEnvironmentVariableIsSet(variable.constData()))
        return invocation.fail(Error("channel.no-password", {channel}));
    const QJsonObject config{{QStringLiteral("connection"), connection},
                             {QStringLiteral("url"), parser.value(QStringLiteral("url"))},
                             {QStringLiteral("user"), parser.value(QStringLiteral("user"))}};
    const auto done = shop.line.setUp(channel, config, qEnvironmentVariable(variable.constData()));
    if (!done.ok())
        return invocation.fail(done.error());
    invocation.answer({{"channel", toJson(channel)}}, channel);
    return Exit::Done;
}

} // namespace ieum
