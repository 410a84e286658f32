#include "app/cli/SwitchCommand.h"

#include "app/cli/ContinuityJson.h"
#include "app/workspace/Shop.h"

#include <QCoreApplication>

namespace ieum {

namespace {

SwitchService::Mode modeOf(const QCommandLineParser &parser)
{
    return parser.isSet(QStringLiteral("dry-run")) ? SwitchService::Mode::DryRun
                                                   : SwitchService::Mode::Commit;
}

// "best" on the command line is nothing special here: the best of each is what happens without a target.
QString targetOf(const QCommandLineParser &parser)
{
    const QString to = parser.value(QStringLiteral("to"));
    return to == QLatin1String("best") ? QString() : to;
}

Result<SwitchService::Outcome> moveOne(const QCommandLineParser &parser, Shop &shop)
{
    const QString text = parser.positionalArguments().value(0);
    const auto customer = CustomerId::fromString(text);
    if (!customer)
        return Error("customer.none", {text});
    return shop.switches.one(
        {*customer, targetOf(parser), parser.value(QStringLiteral("template")), modeOf(parser)});
}

Result<SwitchService::Outcome> moveEverybody(const QCommandLineParser &parser, Shop &shop)
{
    SwitchService::Everybody act;
    const QString from = parser.value(QStringLiteral("from"));
    act.from = from == QLatin1String("all") ? QString() : from;
    act.to = targetOf(parser);
    if (parser.isSet(QStringLiteral("template")))
        act.templateName = parser.value(QStringLiteral("template"));
    act.mode = modeOf(parser);
    return shop.switches.everybody(act);
}

} // namespace

QString SwitchCommand::name() const
{
    return QStringLiteral("switch");
}

QString SwitchCommand::summary() const
{
    return QCoreApplication::translate("ieumctl", "moves conversations to a channel that works");
}

void SwitchCommand::options(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("from"),
                      QCoreApplication::translate(
                          "ieumctl", "Everybody whom this stopped channel leaves waiting; all: every one."),
                      QStringLiteral("CHANNEL")});
    parser.addOption({QStringLiteral("to"),
                      QCoreApplication::translate("ieumctl", "Where to; best is the best of each."),
                      QStringLiteral("CHANNEL")});
    parser.addOption({QStringLiteral("template"),
                      QCoreApplication::translate("ieumctl", "The text that goes out."),
                      QStringLiteral("NAME")});
    parser.addOption(
        {QStringLiteral("dry-run"),
         QCoreApplication::translate("ieumctl", "Shows what would happen and changes nothing.")});
}

Exit SwitchCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QStringList customers = parser.positionalArguments();
    const bool isEverybody = parser.isSet(QStringLiteral("from"));
    if (isEverybody == !customers.isEmpty() || (!isEverybody && !parser.isSet(QStringLiteral("to"))))
        return invocation.fail(
            Error("usage.wrong", {QStringLiteral("switch CUSTOMER --to C | switch --from C [--to C|best]")}));
    const auto outcome = isEverybody ? moveEverybody(parser, shop) : moveOne(parser, shop);
    if (!outcome.ok())
        return invocation.fail(outcome.error());
    invocation.answer(jsonOf(*outcome),
                      QCoreApplication::translate("ieumctl", "%1 moved, %2 unreachable, %3 queued")
                          .arg(outcome->moved.size())
                          .arg(outcome->unreachable.size())
                          .arg(outcome->queued));
    return outcome->unreachable.isEmpty() ? Exit::Done : Exit::Partly;
}

} // namespace ieum
