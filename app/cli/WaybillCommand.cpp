#include "app/cli/WaybillCommand.h"

#include "app/cli/LabelOutputOptions.h"
#include "app/cli/OrdersExport.h"
#include "app/cli/WaybillLedgerAct.h"
#include "app/workspace/Shop.h"
#include "core/orders/OrderProblems.h"

#include <QCoreApplication>

namespace ieum {

namespace {

Json texts(const QStringList &list)
{
    Json array = Json::array();
    for (const QString &text : list)
        array.push_back(toJson(text));
    return array;
}

Json ids(const QList<OrderLineId> &lines)
{
    Json array = Json::array();
    for (const OrderLineId line : lines)
        array.push_back(toJson(line.toString()));
    return array;
}

Json jsonOf(const PreparedLabel &label)
{
    const bool hasNumber = !label.content.number.isEmpty();
    return {{"order", toJson(label.content.orders.value(0))},
            {"orders", texts(label.content.orders)},
            {"lines", ids(label.lines)},
            {"number", hasNumber ? toJson(label.content.number) : Json()},
            {"class", toJson(toCode(label.content.labelClass))},
            {"copy", label.copy}};
}

Json jsonOf(const Refusal &refusal)
{
    return {{"order", toJson(refusal.order)},
            {"line", toJson(refusal.line.toString())},
            {"reason", toJson(shortProblemText(refusal.reason))},
            {"reason_code", toJson(refusal.reason.code)}};
}

Json jsonOf(const Waybill &waybill)
{
    return {{"number", toJson(waybill.number)},
            {"courier", toJson(waybill.courier)},
            {"order", toJson(waybill.orders.value(0))},
            {"orders", texts(waybill.orders)},
            {"lines", ids(waybill.lines)},
            {"state", toJson(toCode(waybill.state))},
            {"copies", waybill.copies},
            {"at", toJson(toIso(waybill.at))},
            {"why", waybill.voidWhy.isEmpty() ? Json() : toJson(waybill.voidWhy)}};
}

QString toText(const Waybill &waybill)
{
    return QStringList{waybill.number, waybill.courier, toCode(waybill.state), waybill.orders.join(u',')}
        .join(u'\t');
}

Exit answerList(const Invocation &invocation, const QList<Waybill> &waybills)
{
    Json rows = Json::array();
    QStringList lines;
    for (const Waybill &waybill : waybills) {
        rows.push_back(jsonOf(waybill));
        lines += toText(waybill);
    }
    invocation.answer({{"waybills", rows}}, lines.join(u'\n'));
    return Exit::Done;
}

Exit answerJob(const Invocation &invocation, const PreparedJob &job)
{
    Json labels = Json::array();
    Json refused = Json::array();
    Json warnings = Json::array();
    QStringList lines;
    for (const PreparedLabel &label : job.labels) {
        labels.push_back(jsonOf(label));
        lines += label.content.shownNumber + u'\t' + label.content.orders.join(u',');
    }
    for (const Refusal &refusal : job.refused) {
        refused.push_back(jsonOf(refusal));
        *invocation.err
            << (refusal.order + QStringLiteral(": ") + shortProblemText(refusal.reason)).toStdString()
            << '\n';
    }
    for (const Error &warning : job.warnings) {
        warnings.push_back({{"code", toJson(warning.code)}, {"text", toJson(sentenceFor(warning))}});
        *invocation.err << sentenceFor(warning).toStdString() << '\n';
    }
    invocation.answer({{"labels", labels}, {"refused", refused}, {"warnings", warnings}}, lines.join(u'\n'));
    if (job.refused.isEmpty())
        return Exit::Done;
    return job.labels.isEmpty() ? Exit::Refused : Exit::Partly;
}

void addLines(QList<OrderLineId> &ids, const QList<OrderLine> &lines)
{
    for (const OrderLine &line : lines) {
        if (!ids.contains(line.id))
            ids += line.id;
    }
}

Result<QList<OrderLineId>> wantedLines(const QCommandLineParser &parser, OrderService &orders)
{
    QList<OrderLineId> ids;
    for (const QString &order : parser.positionalArguments().mid(1)) {
        IEUM_TRY_ASSIGN(lines, orders.find(order));
        addLines(ids, lines);
    }
    if (parser.isSet(QStringLiteral("pending"))) {
        IEUM_TRY_ASSIGN(lines, orders.list(OrderView::Pending));
        addLines(ids, lines);
    } else if (ids.isEmpty()) {
        return Error("usage.wrong", {QStringLiteral("waybill print --courier C (--pending | ORDER…)")});
    }
    return ids;
}

Result<PrintRequest> requestOf(const QCommandLineParser &parser, Shop &shop)
{
    PrintRequest request;
    request.courier = parser.value(QStringLiteral("courier"));
    if (request.courier.isEmpty())
        return Error("usage.wrong", {QStringLiteral("--courier C")});
    request.contract = parser.value(QStringLiteral("contract"));
    if (parser.isSet(QStringLiteral("no-combine")))
        request.combine = PrintRequest::Combine::Nothing;
    if (parser.isSet(QStringLiteral("no-sender")))
        request.sender = PrintRequest::SenderBlock::LeftOut;
    if (parser.isSet(QStringLiteral("unmasked")))
        request.masking = PrintRequest::Masking::Off;
    if (parser.isSet(QStringLiteral("address-only")))
        request.numbers = PrintRequest::Numbers::None;
    IEUM_TRY_ASSIGN(lines, wantedLines(parser, shop.orderService));
    request.lines = lines;
    return request;
}

Result<PreparedJob> printed(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop)
{
    IEUM_TRY_ASSIGN(request, requestOf(parser, shop));
    IEUM_TRY_ASSIGN(contract, shop.waybills.contract(request.courier));
    IEUM_TRY_ASSIGN(output, labelOutput(parser, invocation, shop, contract));
    return shop.waybills.print(request, *output);
}

} // namespace

QString WaybillCommand::name() const
{
    return QStringLiteral("waybill");
}

QString WaybillCommand::summary() const
{
    return QCoreApplication::translate(
        "ieumctl", "print, reprint, void, list, ledger, enter: waybills and what became of their numbers");
}

bool WaybillCommand::draws(const QStringList &arguments) const
{
    return arguments.contains(QLatin1String("print")) || arguments.contains(QLatin1String("reprint")) ||
           arguments.contains(QLatin1String("ledger"));
}

void WaybillCommand::options(QCommandLineParser &parser) const
{
    addLabelOutputOptions(parser);
    parser.addOption({QStringLiteral("courier"),
                      QCoreApplication::translate("ieumctl", "cj, hanjin, lotte, logen or epost."),
                      QStringLiteral("courier")});
    parser.addOption({QStringLiteral("contract"),
                      QCoreApplication::translate(
                          "ieumctl", "Take the numbers of this contract instead of the usual one."),
                      QStringLiteral("code")});
    parser.addOption({QStringLiteral("pending"),
                      QCoreApplication::translate("ieumctl", "All orders that wait for their waybill.")});
    parser.addOption(
        {QStringLiteral("no-combine"),
         QCoreApplication::translate("ieumctl", "One label a line, also for the same recipient.")});
    parser.addOption(
        {QStringLiteral("no-sender"), QCoreApplication::translate("ieumctl", "Leave the sender out.")});
    parser.addOption({QStringLiteral("unmasked"),
                      QCoreApplication::translate("ieumctl", "Show whole names and phone numbers.")});
    parser.addOption({QStringLiteral("address-only"),
                      QCoreApplication::translate("ieumctl", "Address labels without a number.")});
    parser.addOption({QStringLiteral("why"),
                      QCoreApplication::translate("ieumctl", "Why the number is void."),
                      QStringLiteral("reason")});
    parser.addOption(
        {QStringLiteral("number"),
         QCoreApplication::translate("ieumctl", "The number that the courier gave to the order."),
         QStringLiteral("number")});
    for (const char *end : {"from", "to"})
        parser.addOption(
            {QString::fromLatin1(end),
             QCoreApplication::translate("ieumctl", "First or last day of the ledger, included."),
             QStringLiteral("day")});
    parser.addOption({QStringLiteral("limit"),
                      QCoreApplication::translate("ieumctl", "At most so many rows; 0 is all."),
                      QStringLiteral("count")});
}

Exit WaybillCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QString act = parser.positionalArguments().value(0);
    if (act == QLatin1String("print"))
        return print(invocation, parser, shop);
    if (act == QLatin1String("reprint"))
        return reprint(invocation, parser, shop);
    if (act == QLatin1String("void"))
        return makeVoid(invocation, parser, shop);
    if (act == QLatin1String("list"))
        return list(invocation, parser, shop);
    if (act == QLatin1String("ledger"))
        return showLedger(invocation, parser, shop);
    if (act == QLatin1String("enter"))
        return enter(invocation, parser, shop);
    return invocation.fail(Error("usage.wrong", {name() + u' ' + act}));
}

Exit WaybillCommand::print(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const Result<PreparedJob> job = printed(invocation, parser, shop);
    return job.ok() ? answerJob(invocation, *job) : invocation.fail(job.error());
}

Exit WaybillCommand::reprint(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QStringList numbers = parser.positionalArguments().mid(1);
    if (numbers.isEmpty())
        return invocation.fail(Error("usage.wrong", {QStringLiteral("waybill reprint NUMBER…")}));
    const auto again = [&]() -> Result<PreparedJob> {
        IEUM_TRY_ASSIGN(contract, shop.waybills.contractOf(numbers.first()));
        IEUM_TRY_ASSIGN(output, labelOutput(parser, invocation, shop, contract));
        return shop.waybills.reprint(numbers, *output);
    };
    const Result<PreparedJob> job = again();
    return job.ok() ? answerJob(invocation, *job) : invocation.fail(job.error());
}

Exit WaybillCommand::makeVoid(const Invocation &invocation, const QCommandLineParser &parser,
                              Shop &shop) const
{
    const QStringList words = parser.positionalArguments();
    const QString why = parser.value(QStringLiteral("why")).trimmed();
    if (words.size() != 2 || why.isEmpty())
        return invocation.fail(Error("usage.wrong", {QStringLiteral("waybill void NUMBER --why W")}));
    const Result<Waybill> waybill = shop.waybills.makeVoid(words.at(1), why);
    return waybill.ok() ? answerList(invocation, {*waybill}) : invocation.fail(waybill.error());
}

Exit WaybillCommand::enter(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QString order = parser.positionalArguments().value(1),
                  number = parser.value(QStringLiteral("number"));
    const QString courier = parser.value(QStringLiteral("courier"));
    if (order.isEmpty() || number.isEmpty() || courier.isEmpty())
        return invocation.fail(
            Error("usage.wrong", {QStringLiteral("waybill enter ORDER --courier C --number N")}));
    const auto taken = shop.numberEntry.enter({order, courier, number});
    if (!taken.ok())
        return invocation.fail(taken.error());
    invocation.answer({{"number", toJson(plainNumber(number))},
                       {"order", toJson(taken->line.orderNo)},
                       {"warnings", warningsJson(invocation, taken->warnings)}},
                      QCoreApplication::translate("ieumctl", "%1 is the number of order %2.")
                          .arg(plainNumber(number), taken->line.orderNo));
    return Exit::Done;
}

Exit WaybillCommand::list(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const Result<QList<Waybill>> waybills = shop.waybills.list(parser.value(QStringLiteral("limit")).toInt());
    return waybills.ok() ? answerList(invocation, *waybills) : invocation.fail(waybills.error());
}

} // namespace ieum
