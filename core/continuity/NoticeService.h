#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/continuity/Notices.h"
#include "core/domain/Channel.h"

#include <QStringList>

namespace ieum {

class ConnectorRegistry;
class Database;
class OutageStore;
class PostedNoticeStore;
class SettingsStore;

/// The notices of channels that stand still, and which of them the owner has put up where.
class NoticeService
{
public:
    struct Stores
    {
        Database &database;
        OutageStore &outages;
        PostedNoticeStore &posted;
        SettingsStore &settings;
    };
    enum class Posted { Yes, No };

    NoticeService(Stores stores, const ConnectorRegistry &connectors, const Clock &clock)
        : m_stores(stores)
        , m_connectors(connectors)
        , m_clock(clock)
    {
    }

    /// One text a place for all of `channels`; `postedAt` when it is up for every open outage of theirs.
    Result<QList<Notice>> notices(const QStringList &channels) const;
    Result<DoorSign> doorSign(const QStringList &channels) const;
    /// Ticks a place for every open outage of the channels, or takes the tick back.
    /// Errors: notice.nothing-stopped, notice.unknown-place.
    Result<void> setPosted(const QStringList &channels, const QString &place, Posted posted);

private:
    Result<QList<Outage>> openOutages(const QStringList &channels) const;
    QString namesOf(const QStringList &channels) const;

    Stores m_stores;
    const ConnectorRegistry &m_connectors;
    const Clock &m_clock;
};

} // namespace ieum
