#pragma once

#include "core/trust/ShopKeys.h"
#include "core/trust/WrongTries.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace ieum {

class Button;
class Label;

/// Who, and the passphrase: at the start and behind a lock. Wrong tries make the next one wait longer, also
/// after a restart; a countdown says how long.
class UnlockForm : public QWidget
{
    Q_OBJECT
public:
    /// `button` opens; it says what for and is switched off while there is to wait.
    UnlockForm(const QString &folder, Button *button, QWidget *parent = nullptr);

    /// Chooses this account beforehand.
    void choose(const QString &account);
    void focusPassphrase();
    /// After opened().
    ShopKeys::Opened takeOpened();
    /// Wrong tries before the one that fitted.
    int wrongBefore() const { return m_wrongBefore; }

Q_SIGNALS:
    void opened();
    /// Somebody typed what does not fit, for this account (empty: nobody said whose).
    void refused(const QString &account);

private:
    void addWho();
    void tryToOpen();
    void countDown();
    QString account() const;

    const QString m_folder;
    Button *m_button;
    QComboBox *m_who;
    QLineEdit *m_passphrase;
    Label *m_problem;
    Label *m_wait;
    WrongTries m_tries;
    QTimer m_second;
    std::optional<ShopKeys::Opened> m_opened;
    int m_wrongBefore = 0;
};

} // namespace ieum
