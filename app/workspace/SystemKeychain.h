#pragma once

#include "core/trust/Keychain.h"

namespace ieum {

/// The keychain of this PC: through QtKeychain, never its plain-text fallback (needs a QCoreApplication;
/// waits in a local event loop), or the Credential Manager of Windows.
class SystemKeychain final : public Keychain
{
public:
    Result<SecretKey> read(const QString &entry) override;
    Result<void> write(const QString &entry, const SecretKey &key) override;
};

} // namespace ieum
