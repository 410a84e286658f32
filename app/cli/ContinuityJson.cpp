#include "app/cli/ContinuityJson.h"

#include "core/base/ErrorTexts.h"

namespace ieum {

namespace {

Json timeOrNull(const std::optional<Instant> &time)
{
    return time ? toJson(toIso(*time)) : Json();
}

Json jsonOf(const FunctionHealth &health)
{
    return {{"state", toJson(toCode(health.state))},
            {"since", timeOrNull(health.since)},
            {"until", timeOrNull(health.until)},
            {"last_ok", timeOrNull(health.lastOk)},
            {"seen_at", timeOrNull(health.seenAt)},
            {"evidence", health.evidence.isEmpty() ? Json() : toJson(health.evidence)}};
}

} // namespace

Json jsonOf(const Channel &channel)
{
    Json functions = Json::object();
    for (auto function = channel.functions.begin(); function != channel.functions.end(); ++function)
        functions[toCode(function.key()).toStdString()] = jsonOf(*function);
    return {{"id", toJson(channel.id)},
            {"provider", toJson(channel.provider)},
            {"functions", functions},
            {"last_import", timeOrNull(channel.lastImport)}};
}

Json jsonOf(const Outage &outage)
{
    return {{"id", toJson(outage.id.toString())},
            {"channel", toJson(outage.channel)},
            {"function", outage.function ? toJson(toCode(*outage.function)) : Json()},
            {"kind", toJson(toCode(outage.kind))},
            {"from", toJson(toIso(outage.from))},
            {"to", timeOrNull(outage.to)},
            {"planned_to", timeOrNull(outage.plannedTo)},
            {"why", toJson(outage.why)}};
}

Json jsonOf(const Way &way)
{
    return {{"channel", toJson(way.channel)},
            {"address", toJson(way.address)},
            {"because", toJson(sentenceFor(way.because))},
            {"because_code", toJson(way.because.code)}};
}

Json jsonOf(const Affected &row)
{
    Json alternatives = Json::array();
    for (const Way &way : row.alternatives)
        alternatives.push_back(jsonOf(way));
    return {{"customer", toJson(row.customer.toString())},
            {"name", toJson(row.name)},
            {"why", toJson(toCode(row.why))},
            {"urgent_at", toJson(toIso(row.urgentAt))},
            {"subject", toJson(row.subject)},
            {"channel", toJson(row.channel)},
            {"contacted", row.isContacted},
            {"text_state", row.text ? toJson(toCode(*row.text)) : Json()},
            {"best", row.best ? jsonOf(*row.best) : Json()},
            {"alternatives", alternatives}};
}

Json jsonOf(const OutboxMessage &message)
{
    return {{"id", toJson(message.id.toString())},
            {"customer", toJson(message.customer.toString())},
            {"channel", toJson(message.channel)},
            {"address", toJson(message.address)},
            {"state", toJson(toCode(message.state))},
            {"attempts", message.attempts},
            {"text", toJson(message.text)},
            {"type", toJson(message.type)},
            {"bytes", message.bytes},
            {"class", toJson(toCode(message.textClass))},
            {"created_at", toJson(toIso(message.createdAt))},
            {"next_at", toJson(toIso(message.nextAt))},
            {"reason", message.reason ? toJson(sentenceFor(*message.reason)) : Json()},
            {"reason_code", message.reason ? toJson(message.reason->code) : Json()}};
}

Json jsonOf(const SwitchService::Outcome &outcome)
{
    Json moved = Json::array();
    for (const SwitchService::Moved &one : outcome.moved)
        moved.push_back({{"customer", toJson(one.customer.toString())},
                         {"name", toJson(one.name)},
                         {"from", toJson(one.from)},
                         {"to", toJson(one.to)},
                         {"because", toJson(sentenceFor(one.because))},
                         {"because_code", toJson(one.because.code)}});
    Json unreachable = Json::array();
    for (const SwitchService::Unreachable &one : outcome.unreachable)
        unreachable.push_back({{"customer", toJson(one.customer.toString())},
                               {"name", toJson(one.name)},
                               {"because", toJson(sentenceFor(one.because))},
                               {"because_code", toJson(one.because.code)}});
    return {{"switched", moved},
            {"unreachable", unreachable},
            {"queued", outcome.queued},
            {"by_hand", outcome.byHand}};
}

QString textOf(const Channel &channel)
{
    QStringList functions;
    for (auto function = channel.functions.begin(); function != channel.functions.end(); ++function)
        functions += toCode(function.key()) + u'=' + toCode(function->state);
    return QStringLiteral("%1  %2  %3").arg(channel.id, -20).arg(channel.provider, functions.join(u' '));
}

QString textOf(const Affected &row)
{
    const QString way =
        row.best ? row.best->channel + u' ' + row.best->address : sentenceFor(Error("reach.none"));
    return QStringLiteral("%1  %2  %3  %4  %5")
        .arg(toIso(row.urgentAt), row.customer.toString(), row.name, toCode(row.why), way);
}

QString textOf(const OutboxMessage &message)
{
    return QStringLiteral("%1  %2  %3  %4  %5")
        .arg(message.id.toString(), toCode(message.state), message.channel, message.address, message.text);
}

} // namespace ieum
