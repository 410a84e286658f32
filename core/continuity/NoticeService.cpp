#include "core/continuity/NoticeService.h"

#include "core/storage/Database.h"
#include "core/storage/OutageStore.h"
#include "core/storage/PostedNoticeStore.h"
#include "core/storage/SettingsStore.h"

#include <algorithm>

namespace ieum {

QString NoticeService::namesOf(const QStringList &channels) const
{
    QStringList names;
    for (const QString &channel : channels)
        names += customersNameOf(channel, m_connectors);
    return names.join(QStringLiteral(", "));
}

Result<QList<Outage>> NoticeService::openOutages(const QStringList &channels) const
{
    IEUM_TRY_ASSIGN(open, m_stores.outages.open());
    open.removeIf([&](const Outage &outage) {
        return !channels.contains(outage.channel) || outage.from > m_clock.now();
    });
    return open;
}

Result<QList<Notice>> NoticeService::notices(const QStringList &channels) const
{
    IEUM_TRY_ASSIGN(shop, m_stores.settings.profile());
    IEUM_TRY_ASSIGN(open, openOutages(channels));
    QList<Notice> all = noticesFor(shop, namesOf(channels));
    bool isFirst = true;
    for (const Outage &outage : std::as_const(open)) {
        IEUM_TRY_ASSIGN(posted, m_stores.posted.ofOutage(outage.id));
        for (Notice &notice : all) {
            const auto at = posted.constFind(notice.place);
            if (at == posted.cend())
                notice.postedAt.reset();
            else if (isFirst || notice.postedAt)
                notice.postedAt = std::max(*at, notice.postedAt.value_or(*at));
        }
        isFirst = false;
    }
    return all;
}

Result<DoorSign> NoticeService::doorSign(const QStringList &channels) const
{
    IEUM_TRY_ASSIGN(shop, m_stores.settings.profile());
    return doorSignFor(shop, namesOf(channels));
}

Result<void> NoticeService::setPosted(const QStringList &channels, const QString &place, Posted posted)
{
    IEUM_TRY_ASSIGN(all, notices(channels));
    const bool isPlace =
        std::any_of(all.begin(), all.end(), [&](const Notice &notice) { return notice.place == place; });
    if (!isPlace)
        return Error("notice.unknown-place", {place});
    return m_stores.database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(open, openOutages(channels));
        if (open.isEmpty())
            return Error("notice.nothing-stopped");
        for (const Outage &outage : std::as_const(open))
            IEUM_TRY(posted == Posted::Yes ? m_stores.posted.add(outage.id, place, m_clock.now())
                                           : m_stores.posted.remove(outage.id, place));
        return {};
    });
}

} // namespace ieum
