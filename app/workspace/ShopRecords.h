#pragma once

#include "app/workspace/Shop.h"
#include "core/storage/ErasureStore.h"
#include "core/storage/ExportStore.h"
#include "core/trust/DataExport.h"
#include "core/trust/ErasureService.h"
#include "core/trust/RetentionService.h"

#include <QDir>

namespace ieum {

/// What a person may ask a shop to do with what it holds of them, over an open Shop: made on demand, since it
/// is needed a few times a year. With Shop the only one that constructs stores and services.
struct ShopRecords
{
    explicit ShopRecords(Shop &openShop)
        : shop(openShop)
    {
    }

    Shop &shop;
    ErasureStore erasureStore{*shop.database};
    ErasureService erasure{{*shop.database, erasureStore, shop.customers, shop.backupStore, shop.backups},
                           shop.clock};
    RetentionStore retentionStore{*shop.database};
    RetentionService retention{
        {*shop.database, retentionStore, erasureStore, erasure, shop.conversations, shop.settings},
        shop.clock};
    ExportStore exportStore{*shop.database};
    DataExport exporting{{*shop.database, exportStore, shop.settings},
                         shop.folder.isEmpty() ? QDir::tempPath() : shop.folder,
                         shop.clock};
};

} // namespace ieum
