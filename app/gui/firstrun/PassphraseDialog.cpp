#include "app/gui/firstrun/PassphraseDialog.h"

#include <QLineEdit>

namespace ieum {

PassphraseDialog::PassphraseDialog(const QString &consequence, QWidget *parent)
    : Dialog(tr("Choose a passphrase"), consequence, parent)
    , m_first(new QLineEdit)
    , m_second(new QLineEdit)
{
    for (QLineEdit *field : {m_first, m_second})
        field->setEchoMode(QLineEdit::Password);
    addField(tr("Passphrase"), m_first);
    addField(tr("Once more"), m_second);
    connect(setMainButton(tr("Use this passphrase"), Button::Kind::Main, Accept::No), &Button::clicked, this,
            &PassphraseDialog::check);
    m_first->setFocus();
}

QString PassphraseDialog::passphrase() const
{
    return m_first->text();
}

void PassphraseDialog::check()
{
    if (m_first->text().size() < shortest)
        return showProblem(tr("At least %n character(s), please.", nullptr, shortest));
    if (m_first->text() != m_second->text())
        return showProblem(tr("The two differ. Please type both again."));
    accept();
}

} // namespace ieum
