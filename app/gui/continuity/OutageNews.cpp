#include "app/gui/continuity/OutageNews.h"

#include "app/gui/continuity/ChannelWords.h"
#include "app/gui/style/Channels.h"
#include "app/workspace/Shop.h"

namespace ieum {

QList<Channel> OutageNews::troubled() const
{
    QList<Channel> found = channels;
    found.removeIf([](const Channel &channel) { return !isTroubled(shownState(channel)); });
    return found;
}

QList<Channel> OutageNews::stopped() const
{
    QList<Channel> found = channels;
    found.removeIf([](const Channel &channel) { return shownState(channel) != ChannelState::Down; });
    return found;
}

Result<OutageNews> readOutageNews(Shop &shop)
{
    IEUM_TRY_ASSIGN(channels, shop.channels.list());
    IEUM_TRY_ASSIGN(affected, shop.affected.people());
    return OutageNews{channels, affected};
}

QString namesOf(const QList<Channel> &channels)
{
    QStringList names;
    for (const Channel &channel : channels)
        names += lookOfChannel(channel.id).name;
    return names.join(QStringLiteral(", "));
}

} // namespace ieum
