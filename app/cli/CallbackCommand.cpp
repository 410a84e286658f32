#include "app/cli/CallbackCommand.h"

#include "app/cli/CustomerJson.h"
#include "app/workspace/Shop.h"

#include <QCoreApplication>

namespace ieum {

namespace {

Result<CallbackId> promise(const QCommandLineParser &parser, Shop &shop)
{
    IEUM_TRY_ASSIGN(customer, customerArgument(parser.positionalArguments().value(1)));
    IEUM_TRY_ASSIGN(dueAt, instantFromIso(parser.value(QStringLiteral("at"))));
    return shop.callbacks.add(customer, dueAt, parser.value(QStringLiteral("why")));
}

Result<CallbackId> keep(const QCommandLineParser &parser, Shop &shop)
{
    const QString text = parser.positionalArguments().value(1);
    if (text.isEmpty())
        return Error("usage.wrong", {QStringLiteral("callback done ID")});
    const auto id = CallbackId::fromString(text);
    if (!id)
        return Error("callback.none", {text});
    IEUM_TRY(shop.callbacks.done(*id));
    return *id;
}

Exit list(const Invocation &invocation, Shop &shop)
{
    const auto promises = shop.callbacks.open();
    if (!promises.ok())
        return invocation.fail(promises.error());
    Json rows = Json::array();
    QStringList lines;
    for (const CallbackService::Promise &one : *promises) {
        rows.push_back({{"id", toJson(one.id.toString())},
                        {"customer", toJson(one.customer.toString())},
                        {"name", toJson(one.name)},
                        {"at", toJson(toIso(one.dueAt))},
                        {"why", toJson(one.why)}});
        lines += QStringList{one.id.toString(), toIso(one.dueAt), one.name, one.why}.join(u'\t');
    }
    invocation.answer({{"callbacks", rows}}, lines.join(u'\n'));
    return Exit::Done;
}

} // namespace

QString CallbackCommand::name() const
{
    return QStringLiteral("callback");
}

QString CallbackCommand::summary() const
{
    return QCoreApplication::translate("ieumctl", "add, list, done: calls that were promised");
}

void CallbackCommand::options(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("at"),
                      QCoreApplication::translate("ieumctl", "When the call was promised for."),
                      QStringLiteral("TIME")});
    parser.addOption({QStringLiteral("why"), QCoreApplication::translate("ieumctl", "What it is about."),
                      QStringLiteral("TEXT")});
}

Exit CallbackCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QString act = parser.positionalArguments().value(0);
    if (act == QLatin1String("list"))
        return list(invocation, shop);
    if (act != QLatin1String("add") && act != QLatin1String("done"))
        return invocation.fail(Error("usage.wrong", {name() + u' ' + act}));
    const Result<CallbackId> id = act == QLatin1String("add") ? promise(parser, shop) : keep(parser, shop);
    if (!id.ok())
        return invocation.fail(id.error());
    invocation.answer({{"callback", toJson(id->toString())}},
                      act == QLatin1String("add")
                          ? QCoreApplication::translate("ieumctl", "Kept as call %1.").arg(id->toString())
                          : QCoreApplication::translate("ieumctl", "Call %1 is done.").arg(id->toString()));
    return Exit::Done;
}

} // namespace ieum
