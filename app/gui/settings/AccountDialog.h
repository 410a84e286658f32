#pragma once

#include "app/gui/widgets/Dialog.h"
#include "core/domain/Account.h"

class QComboBox;
class QLineEdit;

namespace ieum {

/// Asks for a new account: whose, as what, and its passphrase twice.
class AccountDialog : public Dialog
{
    Q_OBJECT
public:
    explicit AccountDialog(QWidget *parent);

    QString name() const;
    Role role() const;
    QString passphrase() const;

private:
    void check();

    QLineEdit *m_name;
    QComboBox *m_role;
    QLineEdit *m_first;
    QLineEdit *m_second;
};

/// "사장" or "직원".
QString wordFor(Role role);

} // namespace ieum
