#include "app/cli/CustomerCommand.h"

#include "app/cli/CustomerJson.h"
#include "app/workspace/Shop.h"

#include <QCoreApplication>

namespace ieum {

namespace {

Exit answerCustomers(const Invocation &invocation, const QList<Customer> &customers)
{
    Json rows = Json::array();
    QStringList lines;
    for (const Customer &customer : customers) {
        rows.push_back(customerJson(customer));
        lines += customerLine(customer);
    }
    invocation.answer({{"customers", rows}}, lines.join(u'\n'));
    return Exit::Done;
}

const char *reasonCode(TieSuggestion::Because because)
{
    return because == TieSuggestion::Because::SameName ? "same-name" : "name-ends-in-number";
}

} // namespace

QString CustomerCommand::summary() const
{
    return QCoreApplication::translate(
        "ieumctl", "list, show, merge, unmerge, suggest, prefer, rename, memo: keeps who is who");
}

void CustomerCommand::options(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("limit"), QString(), QStringLiteral("n")});
}

Exit CustomerCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QStringList words = parser.positionalArguments();
    const QString act = words.value(0);
    if (act == QLatin1String("list"))
        return list(invocation, parser, shop);
    if (act == QLatin1String("show"))
        return show(invocation, words.value(1), shop);
    if (act == QLatin1String("merge"))
        return merge(invocation, words, shop);
    if (act == QLatin1String("unmerge"))
        return unmerge(invocation, words.value(1), shop);
    if (act == QLatin1String("suggest"))
        return suggest(invocation, shop);
    return change(invocation, words, shop);
}

Exit CustomerCommand::list(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const Result<int> limit = limitOption(parser, 0);
    if (!limit.ok())
        return invocation.fail(limit.error());
    const auto customers = shop.customerService.list(*limit);
    return customers.ok() ? answerCustomers(invocation, *customers) : invocation.fail(customers.error());
}

Exit CustomerCommand::show(const Invocation &invocation, const QString &customer, Shop &shop) const
{
    const Result<CustomerId> id = customerArgument(customer);
    if (!id.ok())
        return invocation.fail(id.error());
    const Result<Customer> shown = shop.customerService.show(*id);
    return shown.ok() ? answerCustomers(invocation, {*shown}) : invocation.fail(shown.error());
}

Exit CustomerCommand::merge(const Invocation &invocation, const QStringList &words, Shop &shop) const
{
    const Result<CustomerId> kept = customerArgument(words.value(1));
    const Result<CustomerId> absorbed = customerArgument(words.value(2));
    if (!kept.ok() || !absorbed.ok())
        return invocation.fail(kept.ok() ? absorbed.error() : kept.error());
    const Result<MergeId> merged = shop.customerService.merge(*kept, *absorbed);
    if (!merged.ok())
        return invocation.fail(merged.error());
    const Result<Customer> whole = shop.customerService.show(*kept);
    if (!whole.ok())
        return invocation.fail(whole.error());
    invocation.answer({{"customer", toJson(whole->id.toString())}, {"merge", toJson(merged->toString())}},
                      customerLine(*whole));
    return Exit::Done;
}

Exit CustomerCommand::unmerge(const Invocation &invocation, const QString &merge, Shop &shop) const
{
    const std::optional<MergeId> id = MergeId::fromString(merge);
    if (!id)
        return invocation.fail(Error("customer.no-merge", {merge}));
    const Result<QList<CustomerId>> pair = shop.customerService.unmerge(*id);
    if (!pair.ok())
        return invocation.fail(pair.error());
    QList<Customer> customers;
    for (CustomerId one : *pair) {
        const Result<Customer> shown = shop.customerService.show(one);
        if (shown.ok())
            customers += *shown;
    }
    return answerCustomers(invocation, customers);
}

Exit CustomerCommand::suggest(const Invocation &invocation, Shop &shop) const
{
    const auto suggestions = shop.customerService.suggest();
    if (!suggestions.ok())
        return invocation.fail(suggestions.error());
    Json customers = Json::array();
    Json rows = Json::array();
    QStringList lines;
    QSet<CustomerId> named;
    for (const TieSuggestion &suggestion : *suggestions) {
        for (const Customer &customer : {suggestion.first, suggestion.second}) {
            if (!named.contains(customer.id))
                customers.push_back(customerJson(customer));
            named += customer.id;
        }
        rows.push_back({{"kept", toJson(suggestion.first.id.toString())},
                        {"absorbed", toJson(suggestion.second.id.toString())},
                        {"because_code", reasonCode(suggestion.because)}});
        lines += customerLine(suggestion.first) + QStringLiteral("\t=\t") + customerLine(suggestion.second);
    }
    invocation.answer({{"customers", customers}, {"suggestions", rows}}, lines.join(u'\n'));
    return Exit::Done;
}

Exit CustomerCommand::change(const Invocation &invocation, const QStringList &words, Shop &shop) const
{
    const QString act = words.value(0);
    const bool known =
        QStringList{QStringLiteral("prefer"), QStringLiteral("rename"), QStringLiteral("memo")}.contains(act);
    if (!known || words.size() < 3)
        return invocation.fail(Error("usage.wrong", {name() + u' ' + words.join(u' ')}));
    const Result<CustomerId> id = customerArgument(words.value(1));
    if (!id.ok())
        return invocation.fail(id.error());
    const QString text = words.mid(2).join(u' ');
    const Result<void> done = act == QLatin1String("prefer")   ? shop.customerService.prefer(*id, text)
                              : act == QLatin1String("rename") ? shop.customerService.rename(*id, text)
                                                               : shop.customerService.setMemo(*id, text);
    return done.ok() ? show(invocation, words.value(1), shop) : invocation.fail(done.error());
}

} // namespace ieum
