#pragma once

#include "core/base/Result.h"
#include "core/domain/ShopProfile.h"

#include <QString>

#include <optional>

namespace ieum {

class Database;

/// The shop's own settings, by name ("shop.phone", "print.last-courier"); what belongs to one PC is in
/// ieum.ini.
class SettingsStore
{
public:
    explicit SettingsStore(Database &database)
        : m_database(database)
    {
    }

    /// Nothing when it was never set.
    Result<std::optional<QString>> value(const QString &name);
    Result<void> setValue(const QString &name, const QString &value);
    Result<void> remove(const QString &name);

    Result<ShopProfile> profile();
    /// Writes every field; call it within a transaction.
    Result<void> setProfile(const ShopProfile &profile);

private:
    Database &m_database;
};

} // namespace ieum
