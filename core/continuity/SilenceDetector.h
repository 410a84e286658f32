#pragma once

#include "core/base/Time.h"
#include "core/continuity/ConversationRhythm.h"
#include "core/domain/ShopProfile.h"

#include <optional>

namespace ieum {

/// A silence that the shop's own rhythm does not explain.
struct SilenceAlarm
{
    Instant at;
    Instant since;       ///< the last message of anybody before it
    double expected = 0; ///< conversations that would have begun in the meantime
    int observed = 0;    ///< and how many did
};

/// Notices that a channel has gone silent. What counts is the beginning of conversations: one customer's ten
/// messages say no more about a channel than one. Time is counted in conversations expected since the last
/// one, in opening hours only; the threshold follows from how many false alarms a month the owner accepts.
/// On days that go badly from the start it waits longer, as far as the shop's days are known to swing.
///
/// Method: reference/reliability-security.md 5.1 to 5.3 (day-adaptive rule). One thread.
class SilenceDetector
{
public:
    struct Settings
    {
        ShopProfile hours;
        double falseAlarmsPerMonth = 1; ///< above 0; a month has 30 days
        int trainingDays = 28;          ///< calendar days from the first message in which it only listens
    };

    explicit SilenceDetector(Settings settings);

    /// A message that came in, in the order of time. Gives the alarm that fell due before it.
    std::optional<SilenceAlarm> hear(Instant at, bool beginsConversation);
    /// Nothing came until now. Gives the alarm that fell due; one a silence.
    std::optional<SilenceAlarm> waitUntil(Instant now);
    /// Nobody listened before this moment: the silence, should it last, is counted from here. One that was
    /// alarmed already stays so.
    void listenFrom(Instant at);

    /// The alarm of the silence that lasts now.
    const std::optional<SilenceAlarm> &running() const { return m_alarm; }
    /// What was expected, while somebody listened, since the last message of anybody.
    double expectedSinceMessage(Instant now) const;
    const ConversationRhythm &rhythm() const { return m_rhythm; }

private:
    /// How unlikely a silence has become, in natural logarithms; what began before today is in `base`.
    struct Silence
    {
        double base = 0;
        double exposure = 0; ///< expected today before it began
        int heard = 0;       ///< conversations of today before it began
        double before = 0;   ///< expected on earlier days since it began
    };
    /// The business day that is under way.
    struct Today
    {
        QDate day;
        Instant opens;
        Instant closes;         ///< as `opens` on a closed day
        QList<double> expected; ///< from the opening to the beginning of each hour, and to the close
        bool isHoliday = false; ///< nobody knows whether the shop is open before the first message
        int messages = 0;
        int conversations = 0;
    };

    void begin(QDate day);
    void finishToday();
    void count(Instant at, bool beginsConversation);
    void forget(Instant from, Instant to);
    double expectedUntil(Instant at) const;
    Instant whenExpected(double conversations) const;
    double score(const Silence &silence, double expectedNow) const;
    double expectedAt(const Silence &silence, double threshold) const;
    std::optional<SilenceAlarm> alarmToday(Instant until);

    Settings m_settings;
    ConversationRhythm m_rhythm;
    QList<RhythmDay> m_past; ///< at most thirteen weeks
    RhythmDay m_listening;   ///< what is heard today
    Today m_today;
    QDate m_firstDay;
    double m_threshold = 0;
    Silence m_sinceConversation;
    Silence m_sinceMessage;
    std::optional<Instant> m_lastMessage;
    std::optional<SilenceAlarm> m_alarm;
};

} // namespace ieum
