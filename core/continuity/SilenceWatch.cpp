#include "core/continuity/SilenceWatch.h"

#include "core/base/CodeTable.h"
#include "core/bookings/OpeningHours.h"
#include "core/connector/ConnectorRegistry.h"
#include "core/continuity/ChannelService.h"
#include "core/storage/AlarmStore.h"
#include "core/storage/Database.h"
#include "core/storage/ListeningStore.h"
#include "core/storage/SettingsStore.h"

#include <algorithm>
#include <cmath>

namespace ieum {

namespace {

constexpr qint64 daySeconds = 24 * 3600;
constexpr qint64 remembered = 13 * 7 * daySeconds;
constexpr int trainingDays = 28;
constexpr double fewestPerMonth = 30;
// Two looks of a live end lie at most six minutes apart as long as it answers (ChannelStore).
constexpr qint64 gapSeconds = 6 * 60;

const QString budgetName = QStringLiteral("watch.false-alarms-per-month");

constexpr CodeTable<SilenceWatch::Judging, 6> judgingCodes{{{
    {SilenceWatch::Judging::Live, "live"},
    {SilenceWatch::Judging::Files, "files"},
    {SilenceWatch::Judging::NotHeard, "not-heard"},
    {SilenceWatch::Judging::Learning, "learning"},
    {SilenceWatch::Judging::TooLittle, "too-little"},
    {SilenceWatch::Judging::Stopped, "stopped"},
}}};

double openHoursOfAMonth(const ShopProfile &shop, QDate today)
{
    double hours = 0;
    for (int back = 1; back <= 28; ++back) {
        if (const auto span = openingOn(shop, today.addDays(-back)))
            hours += double(span->start.secsTo(span->end)) / 3600;
    }
    return hours * 30 / 28;
}

} // namespace

QString toCode(SilenceWatch::Judging judging)
{
    return judgingCodes.code(judging);
}

/// What was heard of a channel and until when somebody listened.
struct SilenceWatch::Heard
{
    QList<ListeningStore::Heard> messages;
    QList<ListeningStore::Span> spans; ///< of a live end
    std::optional<Instant> until;
    Judging judging = Judging::NotHeard;

    SilenceDetector detector(const ShopProfile &shop, double budget) const
    {
        SilenceDetector detector({shop, budget, trainingDays});
        for (const ListeningStore::Heard &message : messages)
            detector.hear(message.at, message.beginsConversation);
        if (messages.isEmpty() || !until)
            return detector;
        skipUnheard(detector);
        detector.waitUntil(*until);
        return detector;
    }

private:
    // What arrived while nobody listened was heard later; only of the silence that lasts now it counts who
    // listened.
    void skipUnheard(SilenceDetector &detector) const
    {
        const Instant last = messages.last().at;
        for (qsizetype i = 1; i < spans.size(); ++i) {
            const bool isGap = spans[i - 1].to.secondsTo(spans[i].from) > gapSeconds;
            if (!isGap || spans[i].from <= last)
                continue;
            detector.waitUntil(std::max(spans[i - 1].to, last));
            detector.listenFrom(spans[i].from);
        }
    }
};

bool SilenceWatch::isLive(const Channel &channel) const
{
    const ChannelKind *kind = m_parts.connectors.channelKind(channel.kind);
    const auto config = m_parts.channels.config(channel.id);
    return kind && kind->makeSource && config.ok() && !config->isEmpty();
}

Result<SilenceWatch::Heard> SilenceWatch::hear(const Channel &channel, Instant now) const
{
    Heard heard;
    const Instant from = now.plusSeconds(-remembered);
    IEUM_TRY_ASSIGN(import, m_parts.listening.lastWholeImport(channel.id, now));
    heard.until = import;
    heard.judging = import ? Judging::Files : Judging::NotHeard;
    if (isLive(channel)) {
        IEUM_TRY_ASSIGN(spans, m_parts.listening.listened(channel.id, from, now));
        heard.spans = spans;
        if (!spans.isEmpty() && (!heard.until || *heard.until < spans.last().to)) {
            heard.until = spans.last().to;
            heard.judging = Judging::Live;
        }
    }
    IEUM_TRY_ASSIGN(messages,
                    m_parts.listening.heard(channel.id, from, heard.until.value_or(now).plusSeconds(1)));
    heard.messages = messages;
    return heard;
}

SilenceWatch::Standing SilenceWatch::standingOf(const Channel &channel, const Heard &heard,
                                                const Yardstick &by)
{
    const SilenceDetector detector = heard.detector(by.shop, by.budget);
    Standing standing{channel.id, heard.judging, heard.until, {}, detector.rhythm().perMonth(), 0, 0, {}};
    bool isYoung = true;
    if (!heard.messages.isEmpty()) {
        standing.lastMessage = heard.messages.last().at;
        standing.expected = heard.until ? detector.expectedSinceMessage(*heard.until) : 0;
        isYoung = heard.messages.first().at.secondsTo(by.now) < (trainingDays + 1) * daySeconds;
    }
    if (standing.perMonth > 0)
        standing.noticedAfterHours =
            std::max(1.0, std::log(standing.perMonth / by.budget) - 1) * by.openHours / standing.perMonth;
    if (channel.isStopped(ChannelFunction::Receive))
        standing.judging = Judging::Stopped;
    else if (heard.until && isYoung)
        standing.judging = Judging::Learning;
    else if (heard.until && standing.perMonth < fewestPerMonth)
        standing.judging = Judging::TooLittle;
    else if (heard.until)
        standing.alarm = detector.running();
    return standing;
}

Result<QList<SilenceWatch::Standing>> SilenceWatch::standings() const
{
    IEUM_TRY_ASSIGN(channels, m_parts.channels.list());
    IEUM_TRY_ASSIGN(profile, m_parts.settings.profile());
    IEUM_TRY_ASSIGN(allowed, budget());
    const Instant now = m_clock.now();
    channels.removeIf([](const Channel &channel) { return !channel.has(ChannelFunction::Receive); });
    QList<Heard> heard;
    for (const Channel &channel : std::as_const(channels)) {
        IEUM_TRY_ASSIGN(one, hear(channel, now));
        heard += one;
    }
    const auto judged =
        std::count_if(heard.begin(), heard.end(), [](const Heard &one) { return one.until.has_value(); });
    const Yardstick by{profile, allowed / double(std::max<qsizetype>(1, judged)),
                       openHoursOfAMonth(profile, now.inSeoul().date()), now};
    QList<Standing> standings;
    for (qsizetype i = 0; i < channels.size(); ++i)
        standings += standingOf(channels[i], heard[i], by);
    return standings;
}

// Something heard again ends a silence; a stop that was said otherwise needs no alarm any more.
std::optional<SilenceWatch::Change> SilenceWatch::changeOf(const Alarm &alarm,
                                                           const QList<Standing> &standings, Instant now)
{
    const auto standing = std::find_if(standings.begin(), standings.end(),
                                       [&](const Standing &one) { return one.channel == alarm.channel; });
    if (alarm.cause != Alarm::Cause::Silence || standing == standings.end())
        return std::nullopt;
    if (standing->lastMessage && *standing->lastMessage > alarm.since)
        return Change{alarm.id, now, {}};
    if (standing->judging == Judging::Stopped && !alarm.answer)
        return Change{alarm.id, {}, Alarm::Answer::Declared};
    return std::nullopt;
}

Result<void> SilenceWatch::look()
{
    const Instant now = m_clock.now();
    IEUM_TRY_ASSIGN(standings, this->standings());
    IEUM_TRY_ASSIGN(running, m_parts.alarms.running());
    QList<Change> changes;
    for (const Alarm &alarm : running) {
        if (const auto change = changeOf(alarm, standings, now))
            changes += *change;
    }
    QList<Alarm> raised;
    for (const Standing &standing : standings) {
        const bool isKnown = std::any_of(running.begin(), running.end(), [&](const Alarm &alarm) {
            return alarm.cause == Alarm::Cause::Silence && alarm.channel == standing.channel &&
                   standing.alarm && alarm.since == standing.alarm->since;
        });
        if (standing.alarm && !isKnown)
            raised += Alarm{{},
                            standing.channel,
                            Alarm::Cause::Silence,
                            standing.alarm->since,
                            now,
                            standing.alarm->expected,
                            {},
                            {},
                            {},
                            {},
                            {}};
    }
    return raised.isEmpty() && changes.isEmpty() ? Result<void>() : enter(raised, changes, now);
}

Result<void> SilenceWatch::enter(const QList<Alarm> &raised, const QList<Change> &changes, Instant now)
{
    return m_parts.database.transact([&]() -> Result<void> {
        for (const Change &change : changes) {
            IEUM_TRY(change.endedAt ? m_parts.alarms.end(change.id, *change.endedAt)
                                    : m_parts.alarms.answer(change.id, *change.answer, now));
        }
        for (const Alarm &alarm : raised)
            IEUM_TRY(m_parts.alarms.raise(alarm));
        return {};
    });
}

Result<double> SilenceWatch::budget() const
{
    IEUM_TRY_ASSIGN(text, m_parts.settings.value(budgetName));
    const double set = text.value_or(QString()).toDouble();
    return set > 0 ? set : 1.0;
}

Result<void> SilenceWatch::setBudget(double perMonth)
{
    if (!(perMonth > 0))
        return Error("monitor.wrong-budget");
    return m_parts.database.transact(
        [&] { return m_parts.settings.setValue(budgetName, QString::number(perMonth)); });
}

} // namespace ieum
