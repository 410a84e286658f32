#pragma once

#include "core/base/Result.h"
#include "core/trust/Keychain.h"
#include "core/trust/RecoveryCode.h"
#include "core/trust/SecretKey.h"

#include <QJsonObject>
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
    bool has(Slot slot) const;
    void remove(Slot slot);

    // Each puts a slot in place of the one of its kind that was there.
    /// Costs about 0.1 s and 32 MiB. Error: keys.no-memory.
    Result<void> wrapWithPassphrase(const SecretKey &dataKey, const QString &passphrase);
    /// Writes a fresh wrapping key into the keychain. Errors: of the keychain.
    Result<void> wrapWithKeychain(const SecretKey &dataKey, Keychain &keychain);
    void wrapWithRecovery(const SecretKey &dataKey, const RecoveryCode &code);
    /// Whoever has the file has the shop: for invented data only.
    void wrapForDemo(const SecretKey &dataKey);

    /// Error: keys.wrong-passphrase (also when there is no such slot).
    Result<SecretKey> unwrapWithPassphrase(const QString &passphrase) const;
    /// Errors: of the keychain; keys.wrong-passphrase when its key does not fit.
    Result<SecretKey> unwrapWithKeychain(Keychain &keychain) const;
    Result<SecretKey> unwrapWithRecovery(const RecoveryCode &code) const;
    Result<SecretKey> unwrapDemo() const;

    /// The first bytes of the database file, which stand there unencrypted and never change.
    static constexpr qsizetype headerSize = 24;
    QByteArray databaseHeader() const;
    void setDatabaseHeader(const QByteArray &header);

private:
    void put(Slot slot, const SecretKey &wrapping, const SecretKey &dataKey, QJsonObject details = {});
    Result<SecretKey> open(Slot slot, const SecretKey &wrapping) const;
    QString keychainEntry() const;

    QJsonObject m_root;
};

} // namespace ieum
