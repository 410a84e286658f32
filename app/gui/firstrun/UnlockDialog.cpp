#include "app/gui/firstrun/UnlockDialog.h"

#include "app/workspace/OpenShop.h"
#include "app/workspace/SystemKeychain.h"
#include "core/base/ErrorTexts.h"

#include <QLineEdit>

namespace ieum {

namespace {

constexpr int longestWait = 30;

int secondsAfter(int failures)
{
    return failures < 3 ? 0 : qMin(longestWait, 1 << (failures - 2));
}

} // namespace

UnlockDialog::UnlockDialog(const QString &folder, QWidget *parent)
    : Dialog(tr("The shop is locked"),
             tr("Type the passphrase, or the code of the recovery sheet. Everything stays as it was until "
                "then."),
             parent)
    , m_folder(folder)
    , m_passphrase(new QLineEdit)
{
    m_passphrase->setEchoMode(QLineEdit::Password);
    addField(tr("Passphrase or recovery code"), m_passphrase);
    m_open = setMainButton(tr("Open the shop"), Button::Kind::Main, Accept::No);
    setCancelText(tr("Switch Ieum off"));
    connect(m_open, &Button::clicked, this, &UnlockDialog::tryToOpen);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &UnlockDialog::wait);
    m_passphrase->setFocus();
}

void UnlockDialog::tryToOpen()
{
    if (m_passphrase->text().isEmpty() || m_secondsLeft > 0)
        return;
    SystemKeychain keychain;
    auto key = unlockShop(m_folder, m_passphrase->text(), keychain);
    if (key) {
        m_key = std::move(key).value();
        return accept();
    }
    showProblem(sentenceFor(key.error()));
    m_passphrase->selectAll();
    m_secondsLeft = secondsAfter(++m_failures) + 1;
    m_second.start();
    wait();
}

void UnlockDialog::wait()
{
    if (--m_secondsLeft <= 0)
        m_second.stop();
    m_open->setEnabled(m_secondsLeft <= 0);
    m_open->setText(m_secondsLeft > 0 ? tr("Again in %n second(s)", nullptr, m_secondsLeft)
                                      : tr("Open the shop"));
}

Result<SecretKey> unlockWithoutAsking(const QString &folder)
{
    SystemKeychain keychain;
    return unlockShop(folder, passphraseFromEnvironment(), keychain);
}

} // namespace ieum
