#include "core/continuity/SilenceDetector.h"

#include "core/bookings/OpeningHours.h"
#include "core/korean/extract/HolidayCalendar.h"

#include <algorithm>
#include <cmath>

namespace ieum {

namespace {

constexpr qint64 hourLength = 3600 * 1000;
constexpr int daysRemembered = 13 * 7;
// Below e² no silence is long enough to say anything.
constexpr double leastThreshold = 2;

Instant later(Instant start, double hours)
{
    return {start.milliseconds + qint64(std::ceil(hours * hourLength))};
}

double hoursBetween(Instant from, Instant to)
{
    return double(to.milliseconds - from.milliseconds) / hourLength;
}

} // namespace

SilenceDetector::SilenceDetector(Settings settings)
    : m_settings(std::move(settings))
{
}

std::optional<SilenceAlarm> SilenceDetector::hear(Instant at, bool beginsConversation)
{
    if (!m_firstDay.isValid()) {
        m_firstDay = at.inSeoul().date().addDays(-1);
        begin(m_firstDay);
    }
    const std::optional<SilenceAlarm> alarm = waitUntil(at);
    if (m_alarm)
        forget(*m_lastMessage, at);
    if (m_today.isHoliday && m_today.messages == 0)
        forget(m_today.opens, at);
    m_alarm.reset();
    m_lastMessage = at;
    if (m_today.opens <= at && at < m_today.closes)
        count(at, beginsConversation);
    const Silence now{0, expectedUntil(at), m_today.conversations, 0};
    m_sinceMessage = now;
    if (beginsConversation)
        m_sinceConversation = now;
    return alarm;
}

void SilenceDetector::listenFrom(Instant at)
{
    if (!m_firstDay.isValid())
        return;
    while (m_today.closes <= at) {
        finishToday();
        begin(m_today.day.addDays(1));
    }
    const Silence now{0, expectedUntil(at), m_today.conversations, 0};
    m_sinceMessage = now;
    m_sinceConversation = now;
}

double SilenceDetector::expectedSinceMessage(Instant now) const
{
    return m_firstDay.isValid() ? m_sinceMessage.before + expectedUntil(now) - m_sinceMessage.exposure : 0;
}

void SilenceDetector::count(Instant at, bool beginsConversation)
{
    ++m_today.messages;
    if (!beginsConversation)
        return;
    ++m_today.conversations;
    ++m_listening.conversations[qsizetype(hoursBetween(m_today.opens, at))];
}

std::optional<SilenceAlarm> SilenceDetector::waitUntil(Instant now)
{
    if (!m_firstDay.isValid())
        return std::nullopt;
    std::optional<SilenceAlarm> first;
    for (;;) {
        const bool isOver = m_today.closes <= now;
        if (const auto alarm = alarmToday(isOver ? m_today.closes : now))
            first = alarm;
        if (!isOver)
            return first;
        finishToday();
        begin(m_today.day.addDays(1));
    }
}

void SilenceDetector::begin(QDate day)
{
    m_rhythm = ConversationRhythm(m_past);
    m_threshold = std::max(leastThreshold, std::log(m_rhythm.perMonth() / m_settings.falseAlarmsPerMonth));
    // A closed day is one without length.
    const TimeSpan closed{seoulTime(day, m_settings.hours.opens), seoulTime(day, m_settings.hours.opens)};
    const TimeSpan span = openingOn(m_settings.hours, day).value_or(closed);
    m_today = {day, Instant::of(span.start), Instant::of(span.end), {0}, isPublicHoliday(day)};
    m_listening = {day, {}, {}};
    const double hours = hoursBetween(m_today.opens, m_today.closes);
    for (qsizetype hour = 0; double(hour) < hours; ++hour) {
        const double share = std::min(1.0, hours - double(hour));
        m_today.expected += m_today.expected.last() + m_rhythm.rate(day, hour) * share;
        m_listening.conversations += 0;
        m_listening.watched += share;
    }
}

void SilenceDetector::finishToday()
{
    const bool isUnknown = m_today.isHoliday && m_today.messages == 0;
    for (Silence *silence : {&m_sinceConversation, &m_sinceMessage}) {
        if (isUnknown)
            continue;
        const double expected = m_today.expected.last();
        *silence = {score(*silence, expected), 0, 0, silence->before + expected - silence->exposure};
    }
    if (!isUnknown && !m_listening.conversations.isEmpty())
        m_past += m_listening;
    if (m_past.size() > daysRemembered)
        m_past.removeFirst();
}

// Nobody knows what would have come: the rhythm does not learn from it.
void SilenceDetector::forget(Instant from, Instant to)
{
    const auto forgetOn = [&](RhythmDay &day) {
        const std::optional<TimeSpan> span = openingOn(m_settings.hours, day.day);
        for (qsizetype hour = 0; span && hour < day.watched.size(); ++hour) {
            const Instant begins = later(Instant::of(span->start), double(hour));
            const double missed =
                std::min(1.0, hoursBetween(begins, to)) - std::max(0.0, hoursBetween(begins, from));
            day.watched[hour] = std::max(0.0, day.watched[hour] - std::max(0.0, missed));
        }
    };
    std::for_each(m_past.begin(), m_past.end(), forgetOn);
    forgetOn(m_listening);
}

double SilenceDetector::expectedUntil(Instant at) const
{
    const double hours = hoursBetween(m_today.opens, std::clamp(at, m_today.opens, m_today.closes));
    const auto whole = std::min(qsizetype(hours), m_today.expected.size() - 1);
    const double part = hours - double(whole);
    return m_today.expected[whole] + part * m_rhythm.rate(m_today.day, whole);
}

Instant SilenceDetector::whenExpected(double conversations) const
{
    const auto next = std::upper_bound(m_today.expected.begin() + 1, m_today.expected.end(), conversations);
    if (next == m_today.expected.end())
        return m_today.closes;
    const qsizetype hour = next - m_today.expected.begin() - 1;
    const double part = (conversations - m_today.expected[hour]) / m_rhythm.rate(m_today.day, hour);
    return later(m_today.opens, double(hour) + part);
}

// −ln of the chance of this silence. Today's share: the day's own factor is gamma distributed around 1, and
// what has been heard so far tells of it.
double SilenceDetector::score(const Silence &silence, double expectedNow) const
{
    const double waited = expectedNow - silence.exposure;
    if (m_rhythm.swing() <= 0)
        return silence.base + waited;
    const double shape = 1 / m_rhythm.swing();
    return silence.base + (shape + silence.heard) * std::log1p(waited / (shape + silence.exposure));
}

double SilenceDetector::expectedAt(const Silence &silence, double threshold) const
{
    const double left = std::max(0.0, threshold - silence.base);
    if (m_rhythm.swing() <= 0)
        return silence.exposure + left;
    const double shape = 1 / m_rhythm.swing();
    return silence.exposure + (shape + silence.exposure) * std::expm1(left / (shape + silence.heard));
}

// A message within an older conversation begins none, but shows that the channel lives: half the threshold
// must have passed since then.
std::optional<SilenceAlarm> SilenceDetector::alarmToday(Instant until)
{
    const bool isTraining = m_firstDay.daysTo(m_today.day) <= m_settings.trainingDays;
    const bool isUnknown = m_today.isHoliday && m_today.messages == 0;
    if (m_alarm || isTraining || isUnknown || until < m_today.opens)
        return std::nullopt;
    const double due =
        std::max(expectedAt(m_sinceConversation, m_threshold), expectedAt(m_sinceMessage, m_threshold / 2));
    if (expectedUntil(until) < due)
        return std::nullopt;
    m_alarm = SilenceAlarm{whenExpected(due), *m_lastMessage,
                           m_sinceMessage.before + due - m_sinceMessage.exposure, 0};
    return m_alarm;
}

} // namespace ieum
