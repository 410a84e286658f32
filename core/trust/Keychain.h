#pragma once

#include "core/base/Result.h"
#include "core/trust/SecretKey.h"

#include <QString>

namespace ieum {

/// A place of the operating system that keeps a key for this user (Credential Manager, Secret Service,
/// KWallet). Calls may wait for the user to unlock it.
class Keychain
{
public:
    virtual ~Keychain() = default;
    /// Error: keys.no-keychain when this PC has none or will not give it; keys.keychain-empty when the entry
    /// is gone.
    virtual Result<SecretKey> read(const QString &entry) = 0;
    virtual Result<void> write(const QString &entry, const SecretKey &key) = 0;
};

} // namespace ieum
