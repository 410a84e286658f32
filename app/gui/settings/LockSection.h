#pragma once

#include "app/gui/settings/SettingsSection.h"
#include "core/trust/SecretKey.h"

#include <optional>

namespace ieum {

class Card;

/// Who can open the shop: its passphrase and its recovery sheet.
class LockSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit LockSection(const PageContext &context);

private:
    /// By the keychain, or by asking the owner: whoever sits at an open window may not be the owner.
    std::optional<SecretKey> keyFromOwner();
    void changePassphrase();
    void makeSheet();

    const PageContext m_context;
};

} // namespace ieum
