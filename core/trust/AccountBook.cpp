#include "core/trust/AccountBook.h"

#include "core/base/Uuid.h"

#include <QCoreApplication>

#include <algorithm>

namespace ieum {

Result<Account> AccountBook::find(const QString &who) const
{
    const QList<Account> all = m_keys.accounts();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Account &account) {
        return account.isActive() && (account.id == who || account.name == who);
    });
    return found == all.end() ? Result<Account>(Error("accounts.none", {who})) : *found;
}

Result<Account> AccountBook::add(const QString &name, Role role, const QString &passphrase)
{
    const QString trimmed = name.simplified();
    if (trimmed.isEmpty())
        return Error("accounts.no-name");
    if (passphrase.isEmpty())
        return Error("accounts.no-passphrase", {trimmed});
    IEUM_TRY(beginWithOwner());
    if (find(trimmed).ok())
        return Error("accounts.same-name", {trimmed});
    Account account;
    account.id = QString::fromLatin1(uuidText(newUuid()));
    account.name = trimmed;
    account.role = role;
    account.createdAt = m_clock.now();
    IEUM_TRY(m_keys.putAccount(account, m_dataKey, passphrase));
    closeToTheKeychain();
    return account;
}

Result<void> AccountBook::beginWithOwner()
{
    if (!m_keys.accounts().isEmpty())
        return {};
    if (!m_keys.has(ShopKeys::Slot::Passphrase))
        return Error("accounts.no-owner-passphrase");
    Account owner;
    owner.id = QString::fromLatin1(uuidText(newUuid()));
    owner.name = QCoreApplication::translate("AccountBook", "Owner");
    owner.createdAt = m_clock.now();
    m_keys.giveShopPassphraseTo(owner, m_dataKey);
    return {};
}

void AccountBook::closeToTheKeychain()
{
    const QList<Account> all = m_keys.accounts();
    const bool hasStaff = std::any_of(all.begin(), all.end(), [](const Account &account) {
        return account.role == Role::Staff && account.isActive();
    });
    if (hasStaff)
        m_keys.remove(ShopKeys::Slot::Keychain);
}

Result<Account> AccountBook::setPassphrase(const QString &who, const QString &passphrase)
{
    IEUM_TRY_ASSIGN(account, find(who));
    if (passphrase.isEmpty())
        return Error("accounts.no-passphrase", {account.name});
    IEUM_TRY(m_keys.putAccount(account, m_dataKey, passphrase));
    return account;
}

Result<Account> AccountBook::setRole(const QString &who, Role role)
{
    IEUM_TRY_ASSIGN(account, find(who));
    if (role != Role::Owner)
        IEUM_TRY(keepAnOwner(account));
    account.role = role;
    IEUM_TRY(m_keys.putAccount(account, m_dataKey));
    closeToTheKeychain();
    return account;
}

Result<Account> AccountBook::disable(const QString &who)
{
    IEUM_TRY_ASSIGN(account, find(who));
    IEUM_TRY(keepAnOwner(account));
    account.disabledAt = m_clock.now();
    IEUM_TRY(m_keys.putAccount(account, m_dataKey));
    return account;
}

Result<void> AccountBook::keepAnOwner(const Account &without) const
{
    const QList<Account> all = m_keys.accounts();
    const bool hasOther = std::any_of(all.begin(), all.end(), [&](const Account &account) {
        return account.id != without.id && account.role == Role::Owner && account.isActive();
    });
    return hasOther ? Result<void>() : Error("accounts.last-owner", {without.name});
}

QString withAccountName(const QString &who, const QList<Account> &accounts)
{
    for (const Account &account : accounts) {
        if (!account.id.isEmpty() && who.startsWith(account.id))
            return account.name + QStringLiteral(" ·") + who.mid(account.id.size());
    }
    return who;
}

} // namespace ieum
