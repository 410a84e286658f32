#pragma once

#include "app/workspace/ShopLock.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/connector/ConnectorRegistry.h"
#include "core/storage/CounterStore.h"
#include "core/storage/Database.h"
#include "core/storage/IntegrityStore.h"
#include "core/storage/SettingsStore.h"

#include <QString>

#include <memory>

namespace ieum {

/// Everything of one open shop on one thread: the connection, the stores and the services over it.
/// The composition root: nothing else constructs a store or a service. Used by one thread; a program with
/// several threads opens several Shops of the same folder.
class Shop
{
public:
    /// Wraps an open, migrated database. `clock` must outlive the shop; tests in memory need no lock.
    Shop(std::unique_ptr<Database> openDatabase, const Clock &shopClock, QString shopFolder,
         std::unique_ptr<ShopLock> shopLock = nullptr);
    ~Shop();

private:
    const std::unique_ptr<ShopLock> m_lock; ///< goes last, after the connection

public:
    const std::unique_ptr<Database> database;
    const Clock &clock;
    const QString folder;
    ConnectorRegistry connectors;
    // Stores and services, one line each, in the order of their dependencies.
    SettingsStore settings{*database};
    IntegrityStore integrity{*database};
    CounterStore counters{*database};
};

} // namespace ieum
