#include "app/workspace/Shop.h"

namespace ieum {

Shop::Shop(std::unique_ptr<Database> openDatabase, const Clock &shopClock, QString shopFolder,
           std::unique_ptr<ShopLock> shopLock, SecretKey shopKey)
    : ShopDealings(std::move(openDatabase), shopClock, std::move(shopFolder), std::move(shopLock),
                   std::move(shopKey))
{
}

OutboxService::ThreadEntry Shop::threadEntry()
{
    return [this](const OutboxMessage &message, Instant at) -> Result<void> {
        if (message.state == OutboxState::Failed)
            return ingest.recordNeverLeft(message.id);
        const auto entered =
            ingest.recordSent({message.id, message.contact, message.channel, message.text, at});
        return entered.ok() ? Result<void>() : entered.error();
    };
}

Shop::~Shop() = default;

void Shop::letOthersIn()
{
    if (lock)
        lock->share();
}

} // namespace ieum
