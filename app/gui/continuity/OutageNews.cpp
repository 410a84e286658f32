#include "app/gui/continuity/OutageNews.h"

#include "app/workspace/Shop.h"

#include <QSet>

namespace ieum {

Result<OutageNews> readOutageNews(Shop &shop)
{
    OutageNews news;
    IEUM_TRY_ASSIGN(channels, shop.channels.list());
    IEUM_TRY_ASSIGN(rows, shop.affected.rows());
    QSet<CustomerId> people;
    for (const Affected &row : rows)
        people.insert(row.customer);
    news.channels = channels;
    news.people = static_cast<int>(people.size());
    return news;
}

} // namespace ieum
