#include "app/gui/settings/AccountDialog.h"

#include "app/gui/firstrun/PassphraseDialog.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLineEdit>

namespace ieum {

AccountDialog::AccountDialog(QWidget *parent)
    : Dialog(
          tr("Who else opens the shop?"),
          tr("One account a person, each with a passphrase of its own. As soon as there is staff, Ieum asks "
             "at every start who is there."),
          parent)
    , m_name(new QLineEdit)
    , m_role(new QComboBox)
    , m_first(new QLineEdit)
    , m_second(new QLineEdit)
{
    m_role->addItem(wordFor(Role::Staff), toCode(Role::Staff));
    m_role->addItem(wordFor(Role::Owner), toCode(Role::Owner));
    for (QLineEdit *field : {m_first, m_second})
        field->setEchoMode(QLineEdit::Password);
    addFields({{tr("Name"), m_name}, {tr("As"), m_role}});
    addField(tr("Passphrase"), m_first);
    addField(tr("Once more"), m_second);
    connect(setMainButton(tr("Add the account"), Button::Kind::Main, Accept::No), &Button::clicked, this,
            &AccountDialog::check);
    m_name->setFocus();
}

QString AccountDialog::name() const
{
    return m_name->text();
}

Role AccountDialog::role() const
{
    return roleFromCode(m_role->currentData().toString()).value_or(Role::Staff);
}

QString AccountDialog::passphrase() const
{
    return m_first->text();
}

void AccountDialog::check()
{
    QGuiApplication::inputMethod()->commit();
    if (m_name->text().trimmed().isEmpty())
        return showProblem(tr("Whose account is it?"));
    if (m_first->text().size() < PassphraseDialog::shortest)
        return showProblem(tr("At least %n character(s), please.", nullptr, PassphraseDialog::shortest));
    if (m_first->text() != m_second->text())
        return showProblem(tr("The two differ. Please type both again."));
    accept();
}

QString wordFor(Role role)
{
    return role == Role::Owner ? AccountDialog::tr("Owner") : AccountDialog::tr("Staff");
}

} // namespace ieum
