#include "app/cli/WatchJson.h"

#include <QCoreApplication>

namespace ieum {

namespace {

Json timeOrNull(const std::optional<Instant> &time)
{
    return time ? toJson(toIso(*time)) : Json();
}

double rounded(double value)
{
    return double(qRound64(value * 10)) / 10;
}

Json jsonOf(const QList<ProbeWatch::Asked> &asked)
{
    Json rows = Json::array();
    for (const ProbeWatch::Asked &one : asked)
        rows.push_back({{"url", toJson(one.url)},
                        {"answered", one.answer.isAnswered},
                        {"milliseconds", one.answer.milliseconds},
                        {"detail", toJson(one.answer.detail)}});
    return rows;
}

} // namespace

Json jsonOf(const Alarm &alarm)
{
    return {{"id", toJson(alarm.id.toString())},
            {"channel", toJson(alarm.channel)},
            {"cause", toJson(toCode(alarm.cause))},
            {"since", toJson(toIso(alarm.since))},
            {"raised_at", toJson(toIso(alarm.raisedAt))},
            {"expected", alarm.cause == Alarm::Cause::Silence ? Json(alarm.expected) : Json()},
            {"seen_at", timeOrNull(alarm.seenAt)},
            {"answer", alarm.answer ? toJson(toCode(*alarm.answer)) : Json()},
            {"answered_at", timeOrNull(alarm.answeredAt)},
            {"ended_at", timeOrNull(alarm.endedAt)}};
}

Json jsonOf(const SilenceWatch::Standing &standing)
{
    return {{"channel", toJson(standing.channel)},
            {"judging", toJson(toCode(standing.judging))},
            {"heard_until", timeOrNull(standing.heardUntil)},
            {"last_message", timeOrNull(standing.lastMessage)},
            {"conversations_per_month", rounded(standing.perMonth)},
            {"expected_since", rounded(standing.expected)},
            {"noticed_after_open_hours",
             standing.noticedAfterHours > 0 ? Json(rounded(standing.noticedAfterHours)) : Json()},
            {"silent_since", standing.alarm ? toJson(toIso(standing.alarm->since)) : Json()}};
}

Json jsonOf(const ProbeWatch::Address &address)
{
    Json functions = Json::array();
    for (const ChannelFunction function : address.target.functions)
        functions.push_back(toJson(toCode(function)));
    return {{"channel", toJson(address.channel)},
            {"url", toJson(address.target.url)},
            {"functions", functions},
            {"state", toJson(toCode(address.standing.state))},
            {"failures", address.standing.failures},
            {"successes", address.standing.successes},
            {"failing_since", timeOrNull(address.standing.failingSince)},
            {"asked_at", timeOrNull(address.standing.askedAt)}};
}

Json jsonOf(const ProbeWatch::Round &round)
{
    Json probes = Json::array();
    for (const ProbeWatch::Address &address : round.addresses)
        probes.push_back(jsonOf(address));
    return {{"own_line", round.isOwnLineCut ? "cut" : "good"},
            {"witnesses", jsonOf(round.witnesses)},
            {"asked", jsonOf(round.asked)},
            {"probes", probes}};
}

QString textOf(const Alarm &alarm)
{
    const QString answer = alarm.answer    ? toCode(*alarm.answer)
                           : alarm.endedAt ? QStringLiteral("over")
                                           : QString();
    return QStringLiteral("%1  %2  %3  %4  %5")
        .arg(alarm.id.toString(), toIso(alarm.since), alarm.channel, toCode(alarm.cause), answer);
}

QString textOf(const ProbeWatch::Address &address)
{
    return QStringLiteral("%1  %2  %3")
        .arg(address.channel, -20)
        .arg(toCode(address.standing.state), -10)
        .arg(address.target.url);
}

QString textOf(const SilenceWatch::Standing &standing)
{
    const QString until = standing.heardUntil ? toIso(*standing.heardUntil) : QStringLiteral("-");
    return QStringLiteral("%1  %2  %3")
        .arg(standing.channel, -20)
        .arg(toCode(standing.judging), -10)
        .arg(until);
}

} // namespace ieum
