#pragma once

#include "core/base/Result.h"
#include "core/domain/Channel.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace ieum {

class Database;

/// What the shop set and what was seen of its channels. A built-in channel has no row until something is kept
/// for it.
class ChannelStore
{
public:
    struct Account
    {
        QString id;
        QString kind;
        QString provider;
        QJsonObject config; ///< without secrets
        bool isActive = true;
    };
    /// A way in which a function was seen to work or fail, kept until the next one.
    struct Seen
    {
        QString channel;
        ChannelFunction function = ChannelFunction::Receive;
        FunctionHealth health;
    };

    explicit ChannelStore(Database &database)
        : m_database(database)
    {
    }

    Result<QList<Account>> accounts() const;
    Result<std::optional<Account>> account(const QString &id) const;
    /// Makes the row or replaces what was set.
    Result<void> save(const Account &account);

    Result<QList<Seen>> seen() const;
    /// `account` gets its row first when it has none yet. `health.since` is the moment of this look, which is
    /// remembered for ever as part of a span: one at most six minutes after the last, with the same state and
    /// evidence, makes that span longer, and the state then began where the span did.
    Result<void> saveSeen(const Account &account, ChannelFunction function, const FunctionHealth &health);

    /// When each channel's source was last brought in whole, by channel id.
    Result<QHash<QString, Instant>> lastImports() const;

private:
    Result<void> extendSpan(const QString &channel, ChannelFunction function, const FunctionHealth &health);

    Database &m_database;
};

} // namespace ieum
