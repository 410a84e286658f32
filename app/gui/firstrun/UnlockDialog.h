#pragma once

#include "app/gui/widgets/Dialog.h"
#include "core/base/Result.h"
#include "core/trust/SecretKey.h"

#include <QTimer>

#include <optional>

class QLineEdit;

namespace ieum {

/// Asks for the passphrase of a locked shop, or for the code of the recovery sheet in its place. Each wrong
/// try makes the next one wait longer.
class UnlockDialog : public Dialog
{
    Q_OBJECT
public:
    explicit UnlockDialog(const QString &folder, QWidget *parent = nullptr);

    /// After it was accepted.
    std::optional<SecretKey> takeKey() { return std::move(m_key); }

private:
    void tryToOpen();
    void wait();

    const QString m_folder;
    QLineEdit *m_passphrase;
    Button *m_open;
    std::optional<SecretKey> m_key;
    int m_failures = 0;
    int m_secondsLeft = 0;
    QTimer m_second;
};

/// The data key by what this PC knows itself: IEUM_PASSPHRASE, the keychain, a sample shop. Errors: of
/// unlockShop().
Result<SecretKey> unlockWithoutAsking(const QString &folder);

} // namespace ieum
