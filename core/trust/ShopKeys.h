#pragma once

#include "core/base/Result.h"
#include "core/domain/Account.h"
#include "core/trust/Keychain.h"
#include "core/trust/RecoveryCode.h"
#include "core/trust/SecretKey.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace ieum {

/// The file `shop.keys` beside the database: slots that each wrap the same random data key, and a second copy
/// of the database's plain header bytes. It holds no secret by itself, but for the `demo` slot of a sample
/// shop.
class ShopKeys
{
public:
    enum class Slot { Keychain, Passphrase, Recovery, Demo };

    static QString pathIn(const QString &folder);
    /// For a new shop: no slot yet.
    ShopKeys();
    /// Errors: keys.missing (a database without its keys), keys.damaged.
    static Result<ShopKeys> load(const QString &folder);
    /// What the file holds, as it travels in a backup too. Error: keys.damaged, also when its own sum does
    /// not fit.
    static Result<ShopKeys> fromText(const QByteArray &text);
    QByteArray toText() const;
    /// Durable when it returns, whole or not at all; mode 0600. Error: file.not-writable.
    Result<void> save(const QString &folder) const;

    /// Both wrap the same data key: a backup's and those of the shop it was made of.
    bool isOfSameShopAs(const ShopKeys &other) const { return keychainEntry() == other.keychainEntry(); }
    /// A passphrase: the shop's, or anybody's account.
    bool has(Slot slot) const;
    void remove(Slot slot);

    // Each puts a slot in place of the one of its kind that was there.
    /// The shop's passphrase; with accounts, the first owner's. Costs about 0.1 s and 32 MiB. Error:
    /// keys.no-memory.
    Result<void> wrapWithPassphrase(const SecretKey &dataKey, const QString &passphrase);
    /// Writes a fresh wrapping key into the keychain. Errors: of the keychain.
    Result<void> wrapWithKeychain(const SecretKey &dataKey, Keychain &keychain);
    void wrapWithRecovery(const SecretKey &dataKey, const RecoveryCode &code);
    /// Whoever has the file has the shop: for invented data only.
    void wrapForDemo(const SecretKey &dataKey);

    /// What a passphrase opens, and whose it is.
    struct Opened
    {
        SecretKey dataKey;
        Account account;
    };
    /// `who`: an account's id or name; empty: whoever it fits, staff before owners. About 0.1 s, however many
    /// accounts there are. Errors: keys.wrong-passphrase (also when there is no such slot or account),
    /// keys.damaged (also when an account was changed by somebody without the data key).
    Result<Opened> open(const QString &passphrase, const QString &who = {}) const;
    Result<SecretKey> unwrapWithPassphrase(const QString &passphrase) const;
    /// Errors: of the keychain; keys.wrong-passphrase when its key does not fit.
    Result<SecretKey> unwrapWithKeychain(Keychain &keychain) const;
    Result<SecretKey> unwrapWithRecovery(const RecoveryCode &code) const;
    Result<SecretKey> unwrapDemo() const;

    /// The first bytes of the database file, which stand there unencrypted and never change.
    static constexpr qsizetype headerSize = 24;
    QByteArray databaseHeader() const;
    void setDatabaseHeader(const QByteArray &header);

    // Accounts: each has a slot of its own, which wraps the same data key. AccountBook has the rules.
    /// In the order in which they were made, disabled ones too. Empty: a shop without accounts.
    QList<Account> accounts() const;
    /// Whom the keychain and the recovery sheet stand for.
    Account firstOwner() const;
    /// Adds an account, or puts it in place of the one with its id. Its slot stays when `passphrase` is
    /// empty, and goes when it is disabled.
    Result<void> putAccount(const Account &account, const SecretKey &dataKey, const QString &passphrase = {});
    /// The shop's passphrase becomes that of this account.
    void giveShopPassphraseTo(const Account &account, const SecretKey &dataKey);

private:
    QJsonObject slotOf(Slot slot) const;
    void put(Slot slot, const QJsonObject &content);
    QJsonArray accountRows() const;
    QJsonObject anyPassphraseSlot() const;
    QString keychainEntry() const;

    QJsonObject m_root;
};

} // namespace ieum
