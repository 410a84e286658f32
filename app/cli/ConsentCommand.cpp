#include "app/cli/ConsentCommand.h"

#include "app/workspace/Shop.h"
#include "core/korean/Display.h"

#include <QCoreApplication>

namespace ieum {

namespace {

Json jsonOf(const AdvertisingWord &word)
{
    return {{"kind", toJson(toCode(word.kind))}, {"at", toJson(toIso(word.at))}, {"how", toJson(word.how)}};
}

Exit list(const Invocation &invocation, CustomerId customer, Shop &shop)
{
    const auto person = shop.customers.get(customer);
    if (!person.ok())
        return invocation.fail(person.error());
    const auto words = shop.consents.words(person->id);
    const auto standing = shop.consents.standing(person->id);
    if (!words.ok() || !standing.ok())
        return invocation.fail(words.ok() ? standing.error() : words.error());
    const auto ground = advertisingGround(*standing, shop.clock.now().inSeoul());
    Json rows = Json::array();
    QStringList lines{ground.ok() ? toCode(*ground) : sentenceFor(ground.error())};
    for (const AdvertisingWord &word : *words) {
        rows.push_back(jsonOf(word));
        lines += QStringList{displayDayTime(word.at), toCode(word.kind), word.how}.join(u'\t');
    }
    invocation.answer({{"words", rows},
                       {"allowed", ground.ok()},
                       {"ground", ground.ok() ? toJson(toCode(*ground)) : Json()},
                       {"because", ground.ok() ? Json() : toJson(sentenceFor(ground.error()))},
                       {"because_code", ground.ok() ? Json() : toJson(ground.error().code)}},
                      lines.join(u'\n'));
    return Exit::Done;
}

Exit record(const Invocation &invocation, CustomerId customer, AdvertisingWord::Kind kind,
            const QCommandLineParser &parser, Shop &shop)
{
    const auto tell =
        parser.isSet(QStringLiteral("tell")) ? ConsentService::Tell::Yes : ConsentService::Tell::No;
    const auto recorded = shop.consents.record(customer, kind, parser.value(QStringLiteral("how")), tell);
    if (!recorded.ok())
        return invocation.fail(recorded.error());
    Json answer = jsonOf(recorded->word);
    answer["withdrawn"] = recorded->withdrawn;
    answer["told"] = recorded->isTold;
    if (recorded->whyNotTold)
        *invocation.err << sentenceFor(*recorded->whyNotTold).toStdString() << '\n';
    invocation.answer(answer, QCoreApplication::translate("ieumctl", "Saved."));
    return recorded->whyNotTold ? Exit::Partly : Exit::Done;
}

} // namespace

QString ConsentCommand::summary() const
{
    return QCoreApplication::translate("ieumctl",
                                       "grant, refuse, list: what a customer said about advertising texts");
}

void ConsentCommand::options(QCommandLineParser &parser) const
{
    parser.addOptions(
        {{QStringLiteral("how"), QCoreApplication::translate("ieumctl", "Where it was said: the evidence."),
          QStringLiteral("TEXT")},
         {QStringLiteral("tell"),
          QCoreApplication::translate("ieumctl", "Tells the customer what was noted.")}});
}

Exit ConsentCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2)
        return invocation.fail(
            Error("usage.wrong", {QStringLiteral("consent grant|refuse CUSTOMER --how TEXT [--tell] | "
                                                 "list CUSTOMER")}));
    const auto customer = CustomerId::fromString(words[1]);
    if (!customer)
        return invocation.fail(Error("customer.none", {words[1]}));
    if (words[0] == QLatin1String("list"))
        return list(invocation, *customer, shop);
    if (words[0] == QLatin1String("grant"))
        return record(invocation, *customer, AdvertisingWord::Kind::Granted, parser, shop);
    if (words[0] == QLatin1String("refuse"))
        return record(invocation, *customer, AdvertisingWord::Kind::Refused, parser, shop);
    return invocation.fail(Error("usage.wrong", {name() + u' ' + words[0]}));
}

} // namespace ieum
