#pragma once

#include "app/gui/settings/SettingsSection.h"
#include "core/trust/SecretKey.h"

#include <optional>

class QComboBox;

namespace ieum {

class Card;
class Label;

/// When the window locks itself, and what opens the shop: its passphrase and its recovery sheet.
class LockSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit LockSection(const PageContext &context);
    void refresh() override;

private:
    void addLockTime();
    void setLockTime();
    void showLockTime(int minutes, bool canLock);
    /// By the keychain, or by asking the owner: whoever sits at an open window may not be the owner.
    std::optional<SecretKey> keyFromOwner();
    void changePassphrase();
    void makeSheet();

    const PageContext m_context;
    QComboBox *m_minutes;
    Label *m_whyNoLock;
    Button *m_passphrase = nullptr;
    Button *m_sheet = nullptr;
};

} // namespace ieum
