#pragma once

#include "core/base/Id.h"
#include "core/base/Time.h"

#include <QString>

#include <optional>

namespace ieum {

using AlarmId = Id<struct AlarmTag>;

/// Something about a channel that the owner has to judge. It stays until he has said what it is, or until it
/// is over by itself; the same matter is raised only once.
struct Alarm
{
    enum class Cause {
        Silence,        ///< nobody writes, though the shop's rhythm would expect it
        Probe,          ///< the platform's addresses do not answer, though others do
        MaintenanceEve, ///< an announced maintenance begins tonight or tomorrow
        MaintenanceEnd  ///< its announced end has come: does it work again?
    };
    enum class Answer {
        Declared, ///< the owner declared an outage
        Dismissed ///< "아니에요", or "알겠습니다" to a reminder
    };

    AlarmId id;
    QString channel;
    Cause cause = Cause::Silence;
    Instant since; ///< the last message before a silence, the first failed look, the begin or end of a
                   ///< maintenance
    Instant raisedAt;
    double expected = 0; ///< of a silence: conversations that would have begun by then
    std::optional<bool>
        answersAgain;              ///< of a maintenance's end: what our probes found since; none: not asked
    std::optional<Instant> seenAt; ///< somebody was at the window
    std::optional<Answer> answer;
    std::optional<Instant> answeredAt;
    std::optional<Instant> endedAt; ///< something was heard again, the address answers, the time is over

    bool isOpen() const { return !answer && !endedAt; }
};

/// Whether the channel itself is said to have stopped: silence and probes.
bool tellsOfAStop(Alarm::Cause cause);
QString toCode(Alarm::Cause cause);
QString toCode(Alarm::Answer answer);
std::optional<Alarm::Cause> alarmCauseFromCode(const QString &code);
std::optional<Alarm::Answer> alarmAnswerFromCode(const QString &code);

} // namespace ieum
