#include "app/cli/OrdersCommand.h"

#include "app/cli/OrderChanges.h"
#include "app/cli/OrderJson.h"
#include "app/cli/OrdersExport.h"
#include "app/workspace/Shop.h"
#include "core/base/ErrorTexts.h"

#include <QCoreApplication>

namespace ieum {

namespace {

// What a subcommand needs, in one hand.
struct Call
{
    const Invocation &invocation;
    const QCommandLineParser &parser;
    OrderService &orders;
    QStringList words; ///< after the subcommand

    QString value(const char *option) const { return parser.value(QString::fromLatin1(option)); }
    Exit answer(const Result<QList<OrderLine>> &lines) const
    {
        if (!lines.ok())
            return invocation.fail(lines.error());
        invocation.answer(ordersJson(*lines), orderText(*lines));
        return Exit::Done;
    }
};

Result<QDate> dayOf(const QString &text)
{
    const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
    return day.isValid() || text.isEmpty() ? Result<QDate>(day)
                                           : Result<QDate>(Error("usage.invalid-time", {text}));
}

Result<int> countOf(const QString &text, int absent)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (text.isEmpty())
        return absent;
    return isNumber && number >= 0 ? Result<int>(number) : Result<int>(Error("usage.invalid-number", {text}));
}

Exit list(const Call &call)
{
    const QString state = call.value("state").isEmpty() ? QStringLiteral("all") : call.value("state");
    const auto view = orderViewFromCode(state);
    if (!view)
        return call.invocation.fail(Error("usage.wrong", {QStringLiteral("--state ") + state}));
    const auto limit = countOf(call.value("limit"), 0);
    if (!limit.ok())
        return call.invocation.fail(limit.error());
    auto lines = call.orders.list(*view);
    if (lines.ok() && *limit > 0)
        *lines = lines->mid(0, *limit);
    return call.answer(lines);
}

Result<OrderDraft> draftOf(const Call &call)
{
    OrderDraft draft;
    draft.recipient = {call.value("name"),     call.value("phone"),   QString(),
                       call.value("postcode"), call.value("address"), call.value("detail")};
    draft.buyerName = call.value("buyer");
    draft.buyerPhone = call.value("buyer-phone");
    draft.orderNo = call.value("order-no");
    if (!call.value("market").isEmpty())
        draft.market = call.value("market");
    draft.item = call.value("item");
    draft.option = call.value("option");
    draft.deliveryMessage = call.value("message");
    IEUM_TRY_ASSIGN(quantity, countOf(call.value("quantity"), 1));
    draft.quantity = std::max(quantity, 1);
    IEUM_TRY_ASSIGN(amount, countOf(call.value("amount"), -1));
    if (amount >= 0)
        draft.amount = Money{amount};
    IEUM_TRY_ASSIGN(shipBy, dayOf(call.value("ship-by")));
    draft.shipBy = shipBy;
    const QString payment = call.value("payment").isEmpty() ? QStringLiteral("paid") : call.value("payment");
    const auto known = paymentFromCode(payment);
    if (!known)
        return Error("usage.wrong", {QStringLiteral("--payment ") + payment});
    draft.payment = *known;
    return draft;
}

Exit add(const Call &call)
{
    const auto draft = draftOf(call);
    if (!draft.ok())
        return call.invocation.fail(draft.error());
    const auto line = call.orders.add(*draft);
    if (!line.ok())
        return call.invocation.fail(line.error());
    Json answer{{"order", toJson(line->id.toString())}, {"order_no", toJson(line->orderNo)}};
    answer["orders"] = ordersJson({*line})["orders"];
    call.invocation.answer(answer, orderText({*line}));
    return Exit::Done;
}

// ORDER arguments: a line's id, or an order number for all its lines.
Result<QList<OrderLineId>> linesOf(const Call &call)
{
    if (call.words.isEmpty())
        return Error("usage.wrong", {QStringLiteral("ORDER")});
    QList<OrderLineId> ids;
    for (const QString &word : call.words) {
        IEUM_TRY_ASSIGN(lines, call.orders.find(word));
        for (const OrderLine &line : std::as_const(lines))
            ids.append(line.id);
    }
    return ids;
}

using Act = std::function<Result<void>(const QList<OrderLineId> &)>;

Exit change(const Call &call, const Act &act)
{
    const auto ids = linesOf(call);
    const Result<void> done = ids.ok() ? act(*ids) : Result<void>(ids.error());
    if (!done.ok())
        return call.invocation.fail(done.error());
    QList<OrderLine> lines;
    for (const OrderLineId id : *ids) {
        if (const auto line = call.orders.line(id); line.ok())
            lines.append(*line);
    }
    return call.answer(lines);
}

Exit hold(const Call &call)
{
    const auto until = dayOf(call.value("until"));
    if (!until.ok())
        return call.invocation.fail(until.error());
    return change(call, [&](const QList<OrderLineId> &ids) {
        return call.orders.hold(ids, *until, call.value("why"));
    });
}

// Only so many pieces now; the answer holds the part that goes and the rest.
Exit split(const Call &call)
{
    const auto until = dayOf(call.value("until"));
    const auto now = countOf(call.value("quantity"), 0);
    const auto ids = linesOf(call);
    if (!until.ok() || !now.ok() || !ids.ok())
        return call.invocation.fail(!until.ok() ? until.error() : !now.ok() ? now.error() : ids.error());
    if (ids->size() != 1)
        return call.invocation.fail(Error("order.split-one", {QString::number(ids->size())}));
    const auto rest = call.orders.split(ids->first(), *now, {*until, call.value("why")});
    if (!rest.ok())
        return call.invocation.fail(rest.error());
    const auto first = call.orders.line(ids->first());
    return call.answer(first.ok() ? Result<QList<OrderLine>>(QList<OrderLine>{*first, *rest})
                                  : Result<QList<OrderLine>>(first.error()));
}

// The line, and what goes out in exchange for it.
Exit replace(const Call &call)
{
    const auto quantity = countOf(call.value("quantity"), 0);
    const auto ids = linesOf(call);
    if (!quantity.ok() || !ids.ok())
        return call.invocation.fail(!quantity.ok() ? quantity.error() : ids.error());
    if (ids->size() != 1)
        return call.invocation.fail(Error("order.split-one", {QString::number(ids->size())}));
    const auto added = call.orders.replace(
        ids->first(), {call.value("item"), call.value("option"), *quantity, call.value("why")});
    if (!added.ok())
        return call.invocation.fail(added.error());
    const auto first = call.orders.line(ids->first());
    return call.answer(first.ok() ? Result<QList<OrderLine>>(QList<OrderLine>{*first, *added})
                                  : Result<QList<OrderLine>>(first.error()));
}

Exit claim(const Call &call, Claim asked, Claim done)
{
    const bool isWithdrawn = call.parser.isSet(QStringLiteral("withdrawn"));
    const Claim wanted = call.parser.isSet(QStringLiteral("done")) ? done : asked;
    return change(call, [&](const QList<OrderLineId> &ids) {
        return call.orders.setClaim(ids, isWithdrawn ? Claim::None : wanted, call.value("why"));
    });
}

// --take or --keep; with neither the change is only shown.
Exit decide(const Call &call, OrderChangeService &changes)
{
    const bool takes = call.parser.isSet(QStringLiteral("take"));
    if (!takes && !call.parser.isSet(QStringLiteral("keep")))
        return showChanges(call.invocation, changes, linesOf(call));
    return change(call, [&](const QList<OrderLineId> &ids) -> Result<void> {
        for (const OrderLineId id : ids)
            IEUM_TRY(takes ? changes.takeOver(id) : changes.keep(id));
        return {};
    });
}

// The courier's number, typed by hand: the lines go in one box.
Exit number(const Call &call, Shop &shop)
{
    QList<Error> doubts;
    const Exit exit = change(call, [&](const QList<OrderLineId> &ids) {
        return shop.database->transact([&]() -> Result<void> {
            IEUM_TRY_ASSIGN(taken, shop.results.type(call.value("courier"), call.value("number"), ids));
            doubts = taken.warnings;
            return {};
        });
    });
    for (const Error &doubt : std::as_const(doubts))
        *call.invocation.err << sentenceFor(doubt).toStdString() << '\n';
    return exit;
}

} // namespace

QString OrdersCommand::name() const
{
    return QStringLiteral("orders");
}

QString OrdersCommand::summary() const
{
    return QCoreApplication::translate("ieumctl",
                                       "list, add, hold, resume, cancel, ship, paid, number, split, decide, "
                                       "return, exchange, export: keeps the orders");
}

void OrdersCommand::options(QCommandLineParser &parser) const
{
    const auto add = [&parser](std::initializer_list<const char *> names, const char *value) {
        QStringList words;
        for (const char *name : names)
            words += QString::fromLatin1(name);
        parser.addOption({words, QString(), QString::fromLatin1(value)});
    };
    add({"state"}, "STATE");
    add({"limit"}, "N");
    add({"name", "recipient"}, "NAME");
    add({"phone"}, "PHONE");
    add({"postcode"}, "POSTCODE");
    add({"address"}, "ADDRESS");
    add({"detail"}, "DETAIL");
    add({"buyer"}, "NAME");
    add({"buyer-phone"}, "PHONE");
    add({"order-no"}, "NUMBER");
    add({"market"}, "MARKET");
    add({"item"}, "ITEM");
    add({"option"}, "OPTION");
    add({"quantity"}, "N");
    add({"amount"}, "WON");
    add({"message"}, "TEXT");
    add({"ship-by"}, "DAY");
    add({"payment"}, "paid|awaiting");
    add({"until"}, "DAY");
    add({"why"}, "TEXT");
    add({"out"}, "FILE");
    add({"original"}, "FILE");
    add({"password-env"}, "VAR");
    add({"courier"}, "COURIER");
    add({"number"}, "NUMBER");
    for (const char *choice : {"done", "withdrawn", "replace", "take", "keep"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(choice)));
    parser.addOption({QStringLiteral("all"), QString()});
}

Exit OrdersCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QStringList words = parser.positionalArguments();
    const QString word = words.value(0);
    const Call call{invocation, parser, shop.orderService, words.mid(1)};
    using Ids = QList<OrderLineId>;
    if (word == QLatin1String("list"))
        return list(call);
    if (word == QLatin1String("add"))
        return add(call);
    if (word == QLatin1String("export"))
        return exportOrders(invocation, parser, shop);
    if (word == QLatin1String("hold"))
        return hold(call);
    if (word == QLatin1String("resume"))
        return change(call, [&](const Ids &ids) { return call.orders.resume(ids); });
    if (word == QLatin1String("cancel"))
        return change(call, [&](const Ids &ids) { return call.orders.cancel(ids); });
    if (word == QLatin1String("ship"))
        return change(call, [&](const Ids &ids) { return call.orders.ship(ids); });
    if (word == QLatin1String("number"))
        return number(call, shop);
    if (word == QLatin1String("split"))
        return split(call);
    if (word == QLatin1String("decide"))
        return decide(call, shop.orderChanges);
    if (word == QLatin1String("return"))
        return claim(call, Claim::ReturnAsked, Claim::Returned);
    if (word == QLatin1String("exchange") && parser.isSet(QStringLiteral("replace")))
        return replace(call);
    if (word == QLatin1String("exchange"))
        return claim(call, Claim::ExchangeAsked, Claim::Exchanged);
    if (word == QLatin1String("paid"))
        return change(call, [&](const Ids &ids) { return call.orders.setPayment(ids, Payment::Paid); });
    return invocation.fail(Error("usage.wrong", {QStringLiteral("orders ") + word}));
}

} // namespace ieum
