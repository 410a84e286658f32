#pragma once

#include "app/gui/widgets/Dialog.h"
#include "core/base/Result.h"
#include "core/trust/ShopKeys.h"

#include <optional>

namespace ieum {

class UnlockForm;

/// Asks for the passphrase of a locked shop, or for the code of the recovery sheet in its place, before there
/// is a window.
class UnlockDialog : public Dialog
{
    Q_OBJECT
public:
    explicit UnlockDialog(const QString &folder, QWidget *parent = nullptr);

    /// After it was accepted.
    std::optional<ShopKeys::Opened> takeOpened() { return std::move(m_opened); }
    /// Wrong tries before the one that fitted.
    int wrongBefore() const;

private:
    UnlockForm *m_form;
    std::optional<ShopKeys::Opened> m_opened;
};

/// The shop by what this PC knows itself: IEUM_PASSPHRASE, the keychain, a sample shop. Errors: of
/// unlockShopAs().
Result<ShopKeys::Opened> unlockWithoutAsking(const QString &folder);

} // namespace ieum
