#include "app/cli/CustomerCommand.h"

#include "app/cli/CustomerDataAct.h"
#include "app/cli/CustomerJson.h"
#include "app/cli/ExportCommand.h"
#include "app/workspace/Shop.h"

#include <QCoreApplication>

namespace ieum {

namespace {

Exit answerCustomers(const Invocation &invocation, const QList<Customer> &customers, Shop &shop)
{
    Json rows = Json::array();
    QStringList lines;
    for (const Customer &customer : customers) {
        const Result<QStringList> known = shop.tags.tagsOf(customer.id);
        const QStringList tags = known.ok() ? *known : QStringList();
        Json row = customerJson(customer);
        row["tags"] = Json::array();
        for (const QString &tag : tags)
            row["tags"].push_back(toJson(tag));
        rows.push_back(row);
        lines +=
            customerLine(customer) + (tags.isEmpty() ? QString() : QStringLiteral("\t#") + tags.join(u" #"));
    }
    invocation.answer({{"customers", rows}}, lines.join(u'\n'));
    return Exit::Done;
}

const char *reasonCode(TieSuggestion::Because because)
{
    return because == TieSuggestion::Because::SameName ? "same-name" : "name-ends-in-number";
}

QString reasonWords(TieSuggestion::Because because)
{
    return because == TieSuggestion::Because::SameName
               ? QCoreApplication::translate("ieumctl", "the name is the same")
               : QCoreApplication::translate("ieumctl",
                                             "the name ends in the last four digits of the number");
}

// --take name,memo,preferred: these fields as the second customer has them.
Result<MergeChoice> choiceOf(const QCommandLineParser &parser)
{
    MergeChoice choice;
    for (const QString &field : parser.value(QStringLiteral("take")).split(u',', Qt::SkipEmptyParts)) {
        if (field == QLatin1String("name"))
            choice.name = MergeChoice::From::Absorbed;
        else if (field == QLatin1String("memo"))
            choice.memo = MergeChoice::Memo::Absorbed;
        else if (field == QLatin1String("preferred"))
            choice.preferredChannel = MergeChoice::From::Absorbed;
        else
            return Error("usage.wrong", {QStringLiteral("--take ") + field});
    }
    return choice;
}

} // namespace

QString CustomerCommand::summary() const
{
    return QCoreApplication::translate("ieumctl", "list, show, merge, unmerge, suggest, apart, tag, untag, "
                                                  "tags, prefer, rename, memo: keeps who is who; "
                                                  "export ID --output F.zip, erase ID [--preview] "
                                                  "[--with-backups]: gives out or destroys what is held");
}

void CustomerCommand::options(QCommandLineParser &parser) const
{
    addExportOptions(parser);
    parser.addOption({QStringLiteral("preview"), QString()});
    parser.addOption({QStringLiteral("with-backups"), QString()});
    parser.addOption({QStringLiteral("limit"), QString(), QStringLiteral("n")});
    parser.addOption({QStringLiteral("take"), QString(), QStringLiteral("name,memo,preferred")});
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
        return merge(invocation, parser, shop);
    if (act == QLatin1String("unmerge"))
        return unmerge(invocation, words.value(1), shop);
    if (act == QLatin1String("suggest"))
        return suggest(invocation, shop);
    if (act == QLatin1String("apart"))
        return apart(invocation, words, shop);
    if (act == QLatin1String("tags"))
        return tags(invocation, shop);
    if (act == QLatin1String("export"))
        return exportData(invocation, parser, shop, words.value(1));
    if (act == QLatin1String("erase"))
        return eraseCustomer(invocation, parser, shop);
    return change(invocation, words, shop);
}

Exit CustomerCommand::list(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const Result<int> limit = limitOption(parser, 0);
    if (!limit.ok())
        return invocation.fail(limit.error());
    const auto customers = shop.customerService.list(*limit);
    return customers.ok() ? answerCustomers(invocation, *customers, shop)
                          : invocation.fail(customers.error());
}

Exit CustomerCommand::show(const Invocation &invocation, const QString &customer, Shop &shop) const
{
    const Result<CustomerId> id = customerArgument(customer);
    if (!id.ok())
        return invocation.fail(id.error());
    const Result<Customer> shown = shop.customerService.show(*id);
    return shown.ok() ? answerCustomers(invocation, {*shown}, shop) : invocation.fail(shown.error());
}

Exit CustomerCommand::merge(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QStringList words = parser.positionalArguments();
    const Result<MergeChoice> choice = choiceOf(parser);
    if (!choice.ok())
        return invocation.fail(choice.error());
    const Result<CustomerId> kept = customerArgument(words.value(1));
    const Result<CustomerId> absorbed = customerArgument(words.value(2));
    if (!kept.ok() || !absorbed.ok())
        return invocation.fail(kept.ok() ? absorbed.error() : kept.error());
    const Result<MergeId> merged = shop.customerService.merge(*kept, *absorbed, *choice);
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
    return answerCustomers(invocation, customers, shop);
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
                        {"because", toJson(reasonWords(suggestion.because))},
                        {"because_code", reasonCode(suggestion.because)}});
        lines += customerLine(suggestion.first) + QStringLiteral("\t=\t") + customerLine(suggestion.second) +
                 u'\t' + reasonWords(suggestion.because);
    }
    invocation.answer({{"customers", customers}, {"suggestions", rows}}, lines.join(u'\n'));
    return Exit::Done;
}

Exit CustomerCommand::apart(const Invocation &invocation, const QStringList &words, Shop &shop) const
{
    const Result<CustomerId> one = customerArgument(words.value(1)), other = customerArgument(words.value(2));
    if (!one.ok() || !other.ok())
        return invocation.fail(one.ok() ? other.error() : one.error());
    const Result<void> done = shop.customerService.keepApart(*one, *other);
    if (!done.ok())
        return invocation.fail(done.error());
    return suggest(invocation, shop);
}

Exit CustomerCommand::tags(const Invocation &invocation, Shop &shop) const
{
    const auto all = shop.customerService.allTags();
    if (!all.ok())
        return invocation.fail(all.error());
    Json rows = Json::array();
    for (const QString &tag : *all)
        rows.push_back(toJson(tag));
    invocation.answer({{"tags", rows}}, all->join(u'\n'));
    return Exit::Done;
}

namespace {

Result<void> changed(Shop &shop, const QString &act, CustomerId id, const QString &text)
{
    CustomerService &customers = shop.customerService;
    if (act == QLatin1String("prefer"))
        return customers.prefer(id, text);
    if (act == QLatin1String("rename"))
        return customers.rename(id, text);
    if (act == QLatin1String("tag"))
        return customers.addTag(id, text);
    return act == QLatin1String("untag") ? customers.removeTag(id, text) : customers.setMemo(id, text);
}

} // namespace

Exit CustomerCommand::change(const Invocation &invocation, const QStringList &words, Shop &shop) const
{
    const QString act = words.value(0);
    const bool known = QStringList{QStringLiteral("prefer"), QStringLiteral("rename"), QStringLiteral("memo"),
                                   QStringLiteral("tag"), QStringLiteral("untag")}
                           .contains(act);
    if (!known || words.size() < 3)
        return invocation.fail(Error("usage.wrong", {name() + u' ' + words.join(u' ')}));
    const Result<CustomerId> id = customerArgument(words.value(1));
    if (!id.ok())
        return invocation.fail(id.error());
    const Result<void> done = changed(shop, act, *id, words.mid(2).join(u' '));
    return done.ok() ? show(invocation, words.value(1), shop) : invocation.fail(done.error());
}

} // namespace ieum
