#include "app/cli/OutageReportAct.h"

#include "app/cli/ContinuityJson.h"
#include "app/workspace/Shop.h"
#include "core/base/files/FormWriter.h"
#include "core/continuity/OutageReportWords.h"
#include "core/korean/Display.h"
#include "core/labels/DurableFile.h"
#include "core/labels/OutageReportPdf.h"
#include "core/storage/AccessLog.h"

namespace ieum {

namespace {

const char *codeOf(OutageEvidence::Kind kind)
{
    static const char *const codes[] = {"last-heard",  "declared", "seen",
                                        "send-failed", "ended",    "first-heard"};
    return codes[static_cast<int>(kind)];
}

Json wonOrNull(const std::optional<Money> &money)
{
    return money ? Json(money->won) : Json();
}

Json jsonOf(const SalesWindow &window)
{
    return {{"from", toJson(toIso(window.from))},
            {"to", toJson(toIso(window.to))},
            {"won", window.won().won},
            {"orders", window.orders()}};
}

Json jsonOf(const OutageEvidence &evidence)
{
    return {{"at", toJson(toIso(evidence.at))},
            {"until", evidence.until ? toJson(toIso(*evidence.until)) : Json()},
            {"kind", codeOf(evidence.kind)},
            {"text", toJson(evidenceText(evidence))},
            {"row", toJson(evidence.row)}};
}

Json jsonOf(const WeekComparison &week)
{
    Json object = jsonOf(week.week);
    object["reference"] = week.best ? jsonOf(*week.best) : Json();
    object["lost"] = wonOrNull(week.lost);
    return object;
}

Json lossJson(const OutageReport &report)
{
    Json reference = Json::array();
    for (const SalesWindow &window : report.reference)
        reference.push_back(jsonOf(window));
    return {{"reference", reference},
            {"mean", wonOrNull(report.loss.mean)},
            {"actual", report.actual.won().won},
            {"orders", report.actual.orders()},
            {"lost", wonOrNull(report.loss.lost)},
            {"low", wonOrNull(report.loss.low)},
            {"high", wonOrNull(report.loss.high)},
            {"text", toJson(lossText(report))},
            {"week", jsonOf(report.week)}};
}

Json dependenceJson(const OutageReport &report)
{
    Json shares = Json::array();
    for (const MarketShare &share : report.dependence)
        shares.push_back({{"market", toJson(share.market)},
                          {"name", toJson(share.name)},
                          {"won", share.won.won},
                          {"share", share.share}});
    return shares;
}

Json monitoringJson(const WatchedMinutes &watched)
{
    Json gaps = Json::array();
    for (const WatchedMinutes::Gap &gap : watched.gaps)
        gaps.push_back({{"from", toJson(toIso(gap.from))}, {"to", toJson(toIso(gap.to))}});
    return {{"known_minutes", watched.known}, {"unknown_minutes", watched.unknown}, {"unknown", gaps}};
}

Json numberOrNull(const std::optional<double> &number)
{
    return number ? Json(*number) : Json();
}

Json jsonOf(const BookingsWindow &window)
{
    return {{"from", toJson(toIso(window.from))},
            {"to", toJson(toIso(window.to))},
            {"bookings", window.made.size()}};
}

Json jsonOf(const BookingsLost &bookings)
{
    Json reference = Json::array();
    for (const BookingsWindow &window : bookings.reference)
        reference.push_back(jsonOf(window));
    return {{"made", bookings.actual.made.size()},      {"reference", reference},
            {"mean", numberOrNull(bookings.loss.mean)}, {"lost", numberOrNull(bookings.loss.lost)},
            {"low", numberOrNull(bookings.loss.low)},   {"high", numberOrNull(bookings.loss.high)},
            {"fallen", bookings.fallen.size()},         {"text", toJson(bookingsText(bookings))}};
}

Json jsonOf(const EvidenceChain &chain)
{
    return {{"entries", chain.entries}, {"intact", chain.isIntact()}, {"head", toJson(chain.head)}};
}

Json jsonOf(const OutageReport &report)
{
    Json outage = jsonOf(report.outage);
    outage["evidence"] = Json::array();
    for (const OutageEvidence &evidence : report.evidence)
        outage["evidence"].push_back(jsonOf(evidence));
    return {{"outage", outage},
            {"loss", lossJson(report)},
            {"dependence", dependenceJson(report)},
            {"monitoring", monitoringJson(report.watched)},
            {"bookings", jsonOf(report.bookings)},
            {"customers",
             {{"unanswered", report.unanswered.size()},
              {"moved", report.moved.size()},
              {"texts", report.texts.size()}}},
            {"late_lines", report.late.size()},
            {"chain", jsonOf(report.chain)}};
}

QString textOf(const OutageReport &report)
{
    QStringList lines{spanText(report.outage.from, report.to), displayMoney(report.actual.won()),
                      lossText(report), weekText(report.week), bookingsText(report.bookings)};
    for (const OutageEvidence &evidence : report.evidence)
        lines += reportTime(evidence.at) + QStringLiteral("  ") + evidenceText(evidence);
    return lines.join(u'\n');
}

Result<void> writeFiles(Shop &shop, const OutageReport &report, const QCommandLineParser &parser)
{
    const QString log = parser.value(QStringLiteral("evidence"));
    const QString csv = parser.value(QStringLiteral("csv"));
    const QString pdf = parser.value(QStringLiteral("pdf"));
    if (!csv.isEmpty())
        IEUM_TRY(writeForm(csv, figureSheet(report), FormFile::Csv));
    if (!log.isEmpty()) {
        IEUM_TRY_ASSIGN(evidence, shop.outageReports.evidenceLog());
        IEUM_TRY(writeDurably(log, [&](QIODevice &file) { return file.write(evidence) == evidence.size(); }));
    }
    return pdf.isEmpty() ? Result<void>() : writeOutageReportPdf(pdf, report);
}

} // namespace

Exit reportOutage(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop, OutageId id)
{
    shop.database->access().note("export.outage-report", id.toString());
    const Result<OutageReport> report = shop.outageReports.report(id);
    if (!report.ok())
        return invocation.fail(report.error());
    const Result<void> written = writeFiles(shop, *report, parser);
    if (!written.ok())
        return invocation.fail(written.error());
    invocation.answer(jsonOf(*report), textOf(*report));
    return Exit::Done;
}

} // namespace ieum
