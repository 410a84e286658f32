#include "app/gui/continuity/AlarmWords.h"

#include "app/gui/style/Channels.h"
#include "core/korean/Display.h"

#include <QCoreApplication>

#include <cmath>

namespace ieum {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("AlarmWords", source);
}

QString expectedWords(int count)
{
    return QCoreApplication::translate(
        "AlarmWords",
        "About %n conversations would usually have begun since. Please look whether the app works.", nullptr,
        count);
}

// An address that answers is not yet a message that comes in: the owner has the last word.
QString endWords(std::optional<bool> answersAgain)
{
    if (!answersAgain)
        return text(QT_TRANSLATE_NOOP(
            "AlarmWords", "Please look whether it works. Until you say so it counts as overrun."));
    return *answersAgain
               ? text(QT_TRANSLATE_NOOP("AlarmWords", "Its address answers again. Please look whether "
                                                      "messages come in, too."))
               : text(QT_TRANSLATE_NOOP("AlarmWords", "Its address does not answer yet. It counts as "
                                                      "overrun; Ieum asks again in an hour."));
}

} // namespace

AlarmWords wordsOf(const Alarm &alarm, Instant now)
{
    const QString name = lookOfChannel(alarm.channel).name;
    const QString since = displayTimeInList(alarm.since, now);
    const QString begins = displayNearDayTime(alarm.since.inSeoul(), now);
    switch (alarm.cause) {
    case Alarm::Cause::Silence:
        return {lookOf(ChannelState::Degraded),
                text(QT_TRANSLATE_NOOP("AlarmWords", "%1 is unusually quiet: nothing new since %2."))
                    .arg(name, since),
                expectedWords(std::max(1, int(std::lround(alarm.expected)))),
                text(QT_TRANSLATE_NOOP("AlarmWords", "Declare an outage")),
                text(QT_TRANSLATE_NOOP("AlarmWords", "No, it works"))};
    case Alarm::Cause::Probe:
        return {lookOf(ChannelState::Down),
                text(QT_TRANSLATE_NOOP("AlarmWords", "%1 does not answer since %2.")).arg(name, since),
                text(QT_TRANSLATE_NOOP("AlarmWords",
                                       "Other companies answer, so it is not our internet. What came "
                                       "in is safe on this PC.")),
                text(QT_TRANSLATE_NOOP("AlarmWords", "Declare an outage")),
                text(QT_TRANSLATE_NOOP("AlarmWords", "No, it works"))};
    case Alarm::Cause::MaintenanceEve:
        return {
            lookOf(ChannelState::Maintenance),
            text(QT_TRANSLATE_NOOP("AlarmWords", "Announced maintenance of %1: from %2.")).arg(name, begins),
            text(QT_TRANSLATE_NOOP("AlarmWords", "Bring in today's orders and chats, print the labels and "
                                                 "prepare the notice before that.")),
            text(QT_TRANSLATE_NOOP("AlarmWords", "Bring in now")),
            text(QT_TRANSLATE_NOOP("AlarmWords", "Noted"))};
    case Alarm::Cause::MaintenanceEnd:
        break;
    }
    return {lookOf(ChannelState::Overrun),
            text(QT_TRANSLATE_NOOP("AlarmWords", "The maintenance of %1 was to end at %2.")).arg(name, since),
            endWords(alarm.answersAgain), text(QT_TRANSLATE_NOOP("AlarmWords", "It works again")),
            text(QT_TRANSLATE_NOOP("AlarmWords", "Not yet"))};
}

} // namespace ieum
