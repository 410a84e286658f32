#include "app/gui/firstrun/UnlockDialog.h"

#include "app/gui/lock/UnlockForm.h"
#include "app/workspace/OpenShop.h"
#include "app/workspace/SystemKeychain.h"

#include <QVBoxLayout>

namespace ieum {

UnlockDialog::UnlockDialog(const QString &folder, QWidget *parent)
    : Dialog(tr("The shop is locked"),
             tr("Type the passphrase, or the code of the recovery sheet. Everything stays as it was until "
                "then."),
             parent)
{
    setCancelText(tr("Switch Ieum off"));
    m_form = new UnlockForm(folder, setMainButton(tr("Open the shop"), Button::Kind::Main, Accept::No));
    content()->addWidget(m_form);
    connect(m_form, &UnlockForm::opened, this, [this] {
        m_opened = m_form->takeOpened();
        accept();
    });
    m_form->focusPassphrase();
}

int UnlockDialog::wrongBefore() const
{
    return m_form->wrongBefore();
}

Result<ShopKeys::Opened> unlockWithoutAsking(const QString &folder)
{
    SystemKeychain keychain;
    return unlockShopAs(folder, accountFromEnvironment(), passphraseFromEnvironment(), keychain);
}

} // namespace ieum
