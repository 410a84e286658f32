#include "app/gui/settings/LockSection.h"

#include "app/gui/firstrun/PassphraseDialog.h"
#include "app/gui/firstrun/RecoverySheetDialog.h"
#include "app/gui/firstrun/UnlockDialog.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/CreateShop.h"
#include "app/workspace/Workspace.h"
#include "core/trust/ShopKeys.h"

namespace ieum {

LockSection::LockSection(const PageContext &context)
    : SettingsSection(
          tr("Lock and recovery"),
          tr("The records are encrypted on this PC. Without passphrase, keychain or recovery sheet "
             "nobody can read them, not even we."))
    , m_context(context)
{
    auto *card = new Card;
    addAct(card, "lock", tr("Passphrase"), tr("Opens the shop on this PC, and lets you lock it with Ctrl+L."),
           tr("Choose a passphrase"), [this] { changePassphrase(); });
    card->content()->addWidget(makeLine());
    addAct(card, "shield-check", tr("Recovery sheet"), tr("A new sheet makes every earlier one worthless."),
           tr("Make a new sheet"), [this] { makeSheet(); });
    column()->addWidget(card);
    column()->addStretch();
}

std::optional<SecretKey> LockSection::keyFromOwner()
{
    const auto keys = ShopKeys::load(m_context.workspace.folder);
    if (!keys) {
        m_context.shell.fail(keys.error());
        return std::nullopt;
    }
    UnlockDialog dialog(m_context.workspace.folder, this);
    dialog.setCancelText(tr("Cancel"));
    if (keys->has(ShopKeys::Slot::Passphrase))
        return dialog.exec() == QDialog::Accepted ? dialog.takeKey() : std::nullopt;
    auto key = unlockWithoutAsking(m_context.workspace.folder);
    if (key)
        return std::move(key).value();
    return dialog.exec() == QDialog::Accepted ? dialog.takeKey() : std::nullopt;
}

void LockSection::changePassphrase()
{
    const std::optional<SecretKey> key = keyFromOwner();
    if (!key)
        return;
    PassphraseDialog dialog(
        tr("From now on the shop opens with this one. The recovery sheet stays as it is."), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto set = setPassphrase(m_context.workspace.folder, *key, dialog.passphrase()); !set)
        return m_context.shell.fail(set.error());
    m_context.shell.toast(tr("The passphrase is set."));
}

void LockSection::makeSheet()
{
    const std::optional<SecretKey> key = keyFromOwner();
    if (!key)
        return;
    auto code = makeRecoverySheet(m_context.workspace.folder, *key);
    if (!code)
        return m_context.shell.fail(code.error());
    const QDate today = m_context.workspace.clock->now().inSeoul().date();
    m_context.workspace.read(
        this, [](Shop &shop) { return shop.settings.profile(); },
        [this, today, code = *std::move(code)](Result<ShopProfile> profile) {
            RecoverySheetDialog(RecoverySheet(profile ? profile->name : QString(), code, today), this).exec();
        });
}

} // namespace ieum
