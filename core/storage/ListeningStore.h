#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace ieum {

class Database;

/// What the shop heard of its channels, and when anybody listened.
class ListeningStore
{
public:
    struct Heard
    {
        Instant at;
        /// Nobody of this contact had said anything, in either direction, for six hours.
        bool beginsConversation = false;
    };
    struct Span
    {
        Instant from;
        Instant to;
    };

    explicit ListeningStore(Database &database)
        : m_database(database)
    {
    }

    /// What came in over a channel from `from` to `to` (not included), in the order of time.
    Result<QList<Heard>> heard(const QString &channel, Instant from, Instant to) const;
    /// When a live end last answered a look at what came in, before or at `now`.
    Result<QList<Span>> listened(const QString &channel, Instant from, Instant now) const;
    /// The last moment up to which files told of the whole channel: one that holds everything (a backup of
    /// the phone), or within one hour as many files of single rooms as half of the rooms that wrote in the
    /// two weeks before.
    Result<std::optional<Instant>> lastWholeImport(const QString &channel, Instant now) const;
    /// Channels with anything heard since, and markets ("market-coupang") with an order since.
    Result<QSet<QString>> inUseSince(Instant from) const;

private:
    Database &m_database;
};

} // namespace ieum
