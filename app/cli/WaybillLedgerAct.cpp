#include "app/cli/WaybillLedgerAct.h"

#include "app/cli/OrdersExport.h"
#include "app/workspace/Shop.h"
#include "core/labels/LedgerPdf.h"
#include "core/storage/AccessLog.h"

#include <QCoreApplication>

namespace ieum {

namespace {

Json jsonOf(const BandNumbers &band)
{
    return {{"contract", toJson(band.use.band.contract)},
            {"from", toJson(band.from)},
            {"to", toJson(band.to)},
            {"left", band.use.left()},
            {"used", band.use.used},
            {"void", band.use.voided},
            {"unexplained", band.use.unexplained()}};
}

Json jsonOf(const LedgerRow &row)
{
    const Waybill &waybill = row.waybill;
    Json orders = Json::array();
    for (const QString &order : waybill.orders)
        orders.push_back(toJson(order));
    return {{"number", toJson(waybill.number)},
            {"order", toJson(waybill.orders.value(0))},
            {"orders", orders},
            {"recipient", toJson(row.recipient)},
            {"state", toJson(toCode(waybill.state))},
            {"copies", waybill.copies},
            {"at", toJson(toIso(waybill.at))},
            {"printed_at", waybill.printedAt ? toJson(toIso(*waybill.printedAt)) : Json()},
            {"why", waybill.voidWhy.isEmpty() ? Json() : toJson(waybill.voidWhy)}};
}

Json dayJson(QDate day)
{
    return day.isValid() ? toJson(day.toString(Qt::ISODate)) : Json();
}

Json jsonOf(const WaybillLedger &ledger, const QString &file)
{
    Json bands = Json::array();
    Json rows = Json::array();
    for (const BandNumbers &band : ledger.bands)
        bands.push_back(jsonOf(band));
    for (const LedgerRow &row : ledger.rows)
        rows.push_back(jsonOf(row));
    return {{"courier", toJson(ledger.courier)},
            {"from", dayJson(ledger.from)},
            {"to", dayJson(ledger.to)},
            {"bands", bands},
            {"waybills", rows},
            {"file", writtenFileJson(file)}};
}

QString textOf(const WaybillLedger &ledger)
{
    QStringList lines;
    for (const LedgerRow &row : ledger.rows)
        lines += QStringList{row.shownNumber, row.waybill.orders.join(u','), row.recipient,
                             toIso(row.waybill.at), row.outcome}
                     .join(u'\t');
    return lines.join(u'\n');
}

// Not written: null.
Result<QDate> dayOption(const QCommandLineParser &parser, const QString &option)
{
    const QString text = parser.value(option);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (text.isEmpty() || day.isValid())
        return day;
    return Error("usage.invalid-time", {text});
}

Result<WaybillLedger> wantedLedger(const QCommandLineParser &parser, Shop &shop)
{
    const QString courier = parser.value(QStringLiteral("courier"));
    if (courier.isEmpty())
        return Error("usage.wrong",
                     {QStringLiteral("waybill ledger --courier C [--from D] [--to D] [--pdf F]")});
    IEUM_TRY_ASSIGN(from, dayOption(parser, QStringLiteral("from")));
    IEUM_TRY_ASSIGN(to, dayOption(parser, QStringLiteral("to")));
    shop.database->access().note("export.ledger", courier);
    return shop.ledgers.ledger(courier, from, to);
}

} // namespace

Exit showLedger(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop)
{
    const Result<WaybillLedger> ledger = wantedLedger(parser, shop);
    if (!ledger.ok())
        return invocation.fail(ledger.error());
    const QString file = parser.value(QStringLiteral("pdf"));
    if (!file.isEmpty()) {
        if (const auto written = writeLedgerPdf(file, *ledger); !written.ok())
            return invocation.fail(written.error());
    }
    invocation.answer(jsonOf(*ledger, file), textOf(*ledger));
    return Exit::Done;
}

} // namespace ieum
