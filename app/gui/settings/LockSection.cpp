#include "app/gui/settings/LockSection.h"

#include "app/gui/firstrun/PassphraseDialog.h"
#include "app/gui/firstrun/RecoverySheetDialog.h"
#include "app/gui/firstrun/UnlockDialog.h"
#include "app/gui/lock/WindowLock.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/OwnerOnly.h"
#include "app/workspace/CreateShop.h"
#include "app/workspace/ShopAccounts.h"
#include "app/workspace/Workspace.h"
#include "core/trust/ShopKeys.h"

#include <QComboBox>

namespace ieum {

LockSection::LockSection(const PageContext &context)
    : SettingsSection(
          tr("Lock and recovery"),
          tr("The records are encrypted on this PC. Without passphrase, keychain or recovery sheet "
             "nobody can read them, not even we."))
    , m_context(context)
    , m_minutes(new QComboBox)
    , m_whyNoLock(new Label({}, Type::Table, Color::Degraded))
{
    addLockTime();
    auto *card = new Card;
    m_passphrase = addAct(card, "lock", tr("Passphrase"),
                          tr("Opens the shop on this PC, and lets you lock it with Ctrl+L."),
                          tr("Choose a passphrase"), [this] { changePassphrase(); });
    card->content()->addWidget(makeLine());
    m_sheet = addAct(card, "shield-check", tr("Recovery sheet"),
                     tr("A new sheet makes every earlier one worthless."), tr("Make a new sheet"),
                     [this] { makeSheet(); });
    column()->addWidget(card);
    column()->addStretch();
    const Account &self = m_context.workspace.account();
    allowOnly(m_sheet, self, Right::ManageKeys);
    allowOnly(m_minutes, self, Right::SetLock);
}

void LockSection::addLockTime()
{
    auto *card = new Card;
    m_minutes->addItem(tr("Never"), 0);
    for (const int minutes : {1, 5, 10, 30, 60})
        m_minutes->addItem(tr("After %n minute(s)", nullptr, minutes), minutes);
    addField(card->content(), tr("Lock by itself"), m_minutes,
             tr("When nobody touches keyboard or mouse in the window. It then shows nothing of customers; "
                "messages, "
                "printing and alarms go on."));
    m_whyNoLock->setLines(Label::Lines::Wrap);
    m_whyNoLock->hide();
    card->content()->addWidget(m_whyNoLock);
    connect(m_minutes, &QComboBox::activated, this, &LockSection::setLockTime);
    column()->addWidget(card);
}

void LockSection::refresh()
{
    struct Shown
    {
        int minutes;
        bool canLock;
    };
    m_context.workspace.read(
        this,
        [](Shop &shop) -> Result<Shown> {
            IEUM_TRY_ASSIGN(minutes, lockMinutes(shop));
            IEUM_TRY_ASSIGN(keys, ShopKeys::load(shop.folder));
            return Shown{minutes, keys.has(ShopKeys::Slot::Passphrase)};
        },
        [this](const Result<Shown> &shown) {
            if (shown.ok())
                showLockTime(shown->minutes, shown->canLock);
        });
}

// Nothing could open a locked window of a shop that the keychain alone opens.
void LockSection::showLockTime(int minutes, bool canLock)
{
    if (m_minutes->findData(minutes) < 0)
        m_minutes->addItem(tr("After %n minute(s)", nullptr, minutes), minutes);
    m_minutes->setCurrentIndex(m_minutes->findData(minutes));
    m_whyNoLock->setVisible(!canLock);
    m_whyNoLock->setText(
        tr("It does not lock yet: the shop has no passphrase, so nobody could open it again. "
           "Choose one below first."));
    m_passphrase->setText(canLock ? tr("Change the passphrase") : tr("Choose a passphrase"));
}

void LockSection::setLockTime()
{
    m_context.workspace.write(
        this,
        [minutes = m_minutes->currentData().toInt()](Shop &shop) -> Result<void> {
            IEUM_TRY(shop.permit(Right::SetLock));
            return shop.database->transact([&] {
                return shop.settings.setValue(QString::fromLatin1(lockMinutesName), QString::number(minutes));
            });
        },
        [this](const Result<void> &set) {
            if (!set.ok())
                return m_context.shell.fail(set.error());
            m_context.shell.toast(tr("The lock time is set."));
        });
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
    if (!keys->has(ShopKeys::Slot::Passphrase)) {
        if (auto opened = unlockWithoutAsking(m_context.workspace.folder))
            return std::move(opened->dataKey);
    }
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return std::move(dialog.takeOpened()->dataKey);
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
    const Account self = m_context.workspace.account();
    m_context.workspace.write(
        this,
        [self, passphrase = dialog.passphrase()](Shop &shop) -> Result<void> {
            if (self.id.isEmpty())
                return setPassphrase(shop.folder, shop.dataKey, passphrase);
            const Result<Account> set = setAccountPassphrase(shop, self.id, passphrase);
            return set.ok() ? Result<void>() : set.error();
        },
        [this](const Result<void> &set) {
            if (!set.ok())
                return m_context.shell.fail(set.error());
            m_context.shell.toast(tr("The passphrase is set."));
            refresh();
        });
}

void LockSection::makeSheet()
{
    if (const auto permitted = permit(m_context.workspace.account(), Right::ManageKeys); !permitted.ok())
        return m_context.shell.fail(permitted.error());
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
