#include "app/workspace/ShopDealings.h"

#include "app/workspace/ShopFolder.h"
#include "connectors/BuiltinConnectors.h"
#include "core/storage/AccessLog.h"

namespace ieum {

ShopDealings::ShopDealings(std::unique_ptr<Database> openDatabase, const Clock &shopClock, QString shopFolder,
                           std::unique_ptr<ShopLock> shopLock, SecretKey shopKey)
    : ShopStores(std::move(shopLock), std::move(openDatabase), ShopFolder(shopFolder).addresses())
    , clock(shopClock)
    , folder(std::move(shopFolder))
    , dataKey(std::move(shopKey))
{
    database->access().begin(clock);
    registerBuiltinConnectors(connectors);
}

ShopDealings::~ShopDealings() = default;

void ShopDealings::actAs(const Account &account)
{
    m_account = account;
    database->access().actAs(account.id);
}

} // namespace ieum
