#include "core/trust/ShopKeys.h"

#include "tests/fuzz/FuzzTarget.h"

using namespace ieum;
using ieum::fuzz::require;

static void checkKeys(const ShopKeys &keys)
{
    for (const auto slot : {ShopKeys::Slot::Keychain, ShopKeys::Slot::Passphrase, ShopKeys::Slot::Recovery})
        (void)keys.has(slot);
    (void)keys.unwrapDemo();
    (void)keys.databaseHeader();
    const auto again = ShopKeys::fromText(keys.toText());
    require(again.ok() && again->isOfSameShopAs(keys), "keys read back as they were written");
}

// The key file. Its sum would hide everything behind it, so the text also comes as one of version 1, which
// has none.
IEUM_FUZZ(ShopKeys)
{
    if (const auto keys = ShopKeys::fromText(input); keys.ok())
        checkKeys(*keys);
    QByteArray old = input;
    old.replace("\"version\":2", "\"version\":1").replace("\"sum\"", "\"mus\"");
    if (const auto keys = ShopKeys::fromText(old); keys.ok())
        checkKeys(*keys);
}
