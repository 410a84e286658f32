#include "app/gui/settings/AccountSection.h"

#include "app/gui/firstrun/PassphraseDialog.h"
#include "app/gui/settings/AccountDialog.h"
#include "app/gui/widgets/Dialog.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/OwnerOnly.h"
#include "app/gui/widgets/Picture.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"

namespace ieum {

AccountSection::AccountSection(const PageContext &context)
    : SettingsSection(
          tr("Owner and staff"),
          tr("Staff read, answer, take bookings, work on orders, print labels and switch channels. "
             "Keys, accounts, channels' passwords, restoring, exports of customer lists, erasing and "
             "the access log are the owner's."))
    , m_context(context)
    , m_card(new Card)
    , m_rows(makeColumn(metrics().gap12))
{
    m_card->content()->addLayout(m_rows);
    column()->addWidget(m_card);
    auto *card = new Card;
    m_add = addAct(card, "users", tr("Another person"),
                   tr("Gets a passphrase of its own, and the access log names who did what."),
                   tr("Add an account"), [this] { add(); });
    column()->addWidget(card);
    column()->addStretch();
}

void AccountSection::refresh()
{
    allowOnly(m_add, m_context.workspace.account(), Right::ManageAccounts);
    m_context.workspace.read(
        this, [](Shop &shop) { return listAccounts(shop.folder); },
        [this](const Result<QList<Account>> &accounts) {
            if (accounts.ok() && (*accounts != m_shown || m_rows->isEmpty()))
                showAccounts(*accounts);
        });
}

void AccountSection::showAccounts(const QList<Account> &accounts)
{
    m_shown = accounts;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Account &account : accounts)
        addRow(account);
    if (!accounts.isEmpty())
        return;
    auto *none =
        new Label(tr("No accounts yet: whoever opens the shop is the owner."), Type::Body, Color::Text2);
    none->setLines(Label::Lines::Wrap);
    m_rows->addWidget(none);
}

void AccountSection::addRow(const Account &account)
{
    auto *line = new QWidget;
    auto *row = makeRow(metrics().gap12);
    line->setLayout(row);
    row->addWidget(new Picture("users", metrics().iconRail, Color::Text2));
    auto *words = makeColumn(0);
    words->addWidget(new Label(account.name, Type::BodyStrong));
    const bool isSelf = account.id == m_context.workspace.account().id;
    QString what = wordFor(account.role);
    if (!account.isActive())
        what = tr("%1, switched off").arg(what);
    else if (isSelf)
        what = tr("%1, at this window now").arg(what);
    words->addWidget(new Label(what, Type::Table, Color::Text2));
    row->addLayout(words, 1);
    if (account.isActive())
        addActs(row, account);
    m_rows->addWidget(line);
}

void AccountSection::addActs(QHBoxLayout *row, const Account &account)
{
    const Account self = m_context.workspace.account();
    const auto button = [&](const QString &text, void (AccountSection::*act)(const Account &)) {
        auto *push = new Button(text);
        push->setAccessibleName(tr("%1: %2").arg(account.name, text));
        connect(push, &Button::clicked, this, [this, act, account] { (this->*act)(account); });
        row->addWidget(push);
        return push;
    };
    auto *passphrase = button(tr("Passphrase"), &AccountSection::changePassphrase);
    if (account.id != self.id)
        allowOnly(passphrase, self, Right::ManageAccounts);
    auto *role = button(account.role == Role::Owner ? tr("Make staff") : tr("Make owner"),
                        &AccountSection::changeRole);
    allowOnly(role, self, Right::ManageAccounts);
    allowOnly(button(tr("Switch off"), &AccountSection::disable), self, Right::ManageAccounts);
}

void AccountSection::add()
{
    AccountDialog dialog(this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    run([name = dialog.name(), role = dialog.role(),
         passphrase = dialog.passphrase()](Shop &shop) { return addAccount(shop, name, role, passphrase); },
        tr("The account is added."));
}

void AccountSection::changePassphrase(const Account &account)
{
    PassphraseDialog dialog(tr("From now on “%1” opens the shop with this one.").arg(account.name), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    run([id = account.id,
         passphrase = dialog.passphrase()](Shop &shop) { return setAccountPassphrase(shop, id, passphrase); },
        tr("The passphrase is set."));
}

void AccountSection::changeRole(const Account &account)
{
    const Role role = account.role == Role::Owner ? Role::Staff : Role::Owner;
    if (ask(this, tr("Make “%1” %2?").arg(account.name, wordFor(role)),
            tr("It holds from the next time this account opens the shop."), tr("Change it")))
        run([id = account.id, role](Shop &shop) { return setAccountRole(shop, id, role); },
            tr("The account is changed."));
}

void AccountSection::disable(const Account &account)
{
    if (ask(this, tr("Switch the account “%1” off?").arg(account.name),
            tr("It opens the shop no longer. Its entries in the access log stay. Backups made before still "
               "open "
               "with its passphrase."),
            tr("Switch off"), Button::Kind::Danger))
        run([id = account.id](Shop &shop) { return disableAccount(shop, id); },
            tr("The account is switched off."));
}

void AccountSection::run(const Act &act, const QString &done)
{
    m_context.workspace.write(
        this, [act](Shop &shop) { return act(shop); },
        [this, done](const Result<Account> &account) {
            if (!account.ok())
                return m_context.shell.fail(account.error());
            m_context.shell.toast(done);
            refresh();
        });
}

} // namespace ieum
