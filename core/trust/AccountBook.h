#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/trust/ShopKeys.h"

#include <QString>

namespace ieum {

/// The rules of accounts: one a person, names that tell them apart, and always an owner who can open the
/// shop. Works on keys at hand; whoever calls it saves them.
class AccountBook
{
public:
    /// All must outlive this. `dataKey` is that of the shop.
    AccountBook(ShopKeys &keys, const SecretKey &dataKey, const Clock &clock)
        : m_keys(keys)
        , m_dataKey(dataKey)
        , m_clock(clock)
    {
    }

    /// An active account by its id or name. Error: accounts.none.
    Result<Account> find(const QString &who) const;
    /// The first account of a shop turns its passphrase into the owner's account. A shop with staff opens by
    /// passphrases only: its keychain would let anybody in as the owner. Errors: accounts.no-name,
    /// accounts.same-name, accounts.no-passphrase, accounts.no-owner-passphrase (nobody could be the owner).
    Result<Account> add(const QString &name, Role role, const QString &passphrase);
    /// Errors: accounts.none, accounts.no-passphrase.
    Result<Account> setPassphrase(const QString &who, const QString &passphrase);
    /// Errors: accounts.none, accounts.last-owner.
    Result<Account> setRole(const QString &who, Role role);
    /// It opens the shop no longer; backups made before still open by its passphrase. Errors: as setRole().
    Result<Account> disable(const QString &who);

private:
    Result<void> beginWithOwner();
    Result<void> keepAnOwner(const Account &without) const;
    void closeToTheKeychain();

    ShopKeys &m_keys;
    const SecretKey &m_dataKey;
    const Clock &m_clock;
};

/// An entry of the access log names accounts by id; this puts the name there, for whoever reads it.
QString withAccountName(const QString &who, const QList<Account> &accounts);

} // namespace ieum
