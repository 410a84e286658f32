#include "app/gui/style/States.h"

#include <QCoreApplication>

namespace ieum {

namespace {

QString word(const char *text)
{
    return QCoreApplication::translate("States", text);
}

} // namespace

StateLook lookOf(ChannelState state)
{
    switch (state) {
    case ChannelState::Up:
        return {"circle-check", word(QT_TRANSLATE_NOOP("States", "Working")), Color::Up, Color::UpSoft};
    case ChannelState::Degraded:
        return {"triangle-alert", word(QT_TRANSLATE_NOOP("States", "Slow")), Color::Degraded,
                Color::DegradedSoft};
    case ChannelState::Down:
        return {"octagon-x", word(QT_TRANSLATE_NOOP("States", "Stopped")), Color::Down, Color::DownSoft};
    case ChannelState::Maintenance:
        return {"wrench", word(QT_TRANSLATE_NOOP("States", "Maintenance")), Color::Maintenance,
                Color::MaintenanceSoft};
    case ChannelState::Overrun:
        return {"wrench", word(QT_TRANSLATE_NOOP("States", "Maintenance overrun")), Color::Degraded,
                Color::DegradedSoft};
    case ChannelState::OwnLine:
        return {"unplug", word(QT_TRANSLATE_NOOP("States", "Our internet")), Color::OwnLine,
                Color::OwnLineSoft};
    case ChannelState::Unknown:
        break;
    }
    return {"circle-question-mark", word(QT_TRANSLATE_NOOP("States", "Not known")), Color::Unknown,
            Color::UnknownSoft};
}

QString notApplicable()
{
    return word(QT_TRANSLATE_NOOP("States", "– not applicable"));
}

StateLook lookOf(Severity severity)
{
    switch (severity) {
    case Severity::Good:
        return {"circle-check", word(QT_TRANSLATE_NOOP("States", "Good")), Color::Up, Color::UpSoft};
    case Severity::Warning:
        return {"triangle-alert", word(QT_TRANSLATE_NOOP("States", "Please check")), Color::Degraded,
                Color::DegradedSoft};
    case Severity::Problem:
        return {"octagon-x", word(QT_TRANSLATE_NOOP("States", "Problem")), Color::Down, Color::DownSoft};
    case Severity::Info:
        break;
    }
    return {"info", word(QT_TRANSLATE_NOOP("States", "Note")), Color::Accent, Color::Selected};
}

} // namespace ieum
