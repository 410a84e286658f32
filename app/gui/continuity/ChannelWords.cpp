#include "app/gui/continuity/ChannelWords.h"

#include "core/korean/Display.h"

#include <QCoreApplication>

namespace ieum {

namespace {

int weight(ChannelState state)
{
    switch (state) {
    case ChannelState::Unknown:
        return 0;
    case ChannelState::Up:
        return 1;
    case ChannelState::Degraded:
        return 2;
    case ChannelState::OwnLine:
        return 3;
    case ChannelState::Maintenance:
        return 4;
    case ChannelState::Overrun:
        return 5;
    case ChannelState::Down:
        return 6;
    }
    return 0;
}

} // namespace

FunctionHealth shownHealth(const Channel &channel)
{
    FunctionHealth found;
    for (const FunctionHealth &health : channel.functions) {
        if (weight(health.state) > weight(found.state))
            found = health;
    }
    return found;
}

ChannelState shownState(const Channel &channel)
{
    return shownHealth(channel).state;
}

bool isTroubled(ChannelState state)
{
    return weight(state) >= weight(ChannelState::Degraded);
}

QString stateWords(const FunctionHealth &health, Instant now)
{
    if (health.state == ChannelState::Down && health.since)
        return QCoreApplication::translate("ChannelWords", "stopped since %1")
            .arg(displayTimeInList(*health.since, now));
    if (health.state == ChannelState::Maintenance && health.until)
        return QCoreApplication::translate("ChannelWords", "maintenance until %1")
            .arg(displayTimeInList(*health.until, now));
    if (health.state == ChannelState::Overrun && health.until)
        return QCoreApplication::translate("ChannelWords", "maintenance over by %1")
            .arg(displayWaiting(*health.until, now));
    if (health.state == ChannelState::Degraded && health.evidence == QLatin1String("silence") && health.since)
        return QCoreApplication::translate("ChannelWords", "quiet since %1")
            .arg(displayTimeInList(*health.since, now));
    if (health.state == ChannelState::Degraded && health.evidence == QLatin1String("connector") &&
        health.since)
        return QCoreApplication::translate("ChannelWords", "no connection since %1")
            .arg(displayTimeInList(*health.since, now));
    return {};
}

QString stateWords(const Channel &channel, Instant now)
{
    return stateWords(shownHealth(channel), now);
}

QString importWords(const Channel &channel, Instant now)
{
    if (!channel.lastImport)
        return QCoreApplication::translate("ChannelWords", "Nothing brought in yet");
    const bool isOfToday = channel.lastImport->inSeoul().date() == now.inSeoul().date();
    if (!isOfToday)
        return QCoreApplication::translate("ChannelWords", "Not brought in since %1")
            .arg(displayTimeInList(*channel.lastImport, now));
    return QCoreApplication::translate("ChannelWords", "Last brought in: %1")
        .arg(displayTimeInList(*channel.lastImport, now));
}

QUrl writingPageOf(const QString &channelKind)
{
    if (channelKind == QLatin1String("kakao"))
        return QUrl(QStringLiteral("https://business.kakao.com/"));
    if (channelKind == QLatin1String("instagram"))
        return QUrl(QStringLiteral("https://www.instagram.com/direct/inbox/"));
    return {};
}

} // namespace ieum
