// The accounts of a shop within its key file: who may open it, each with a passphrase of his own.
#include "core/trust/KeySlot.h"
#include "core/trust/ShopKeys.h"

#include <sodium.h>

#include <algorithm>

namespace ieum {

namespace {

const QString accountsName = QStringLiteral("accounts"), slotName = QStringLiteral("slot"),
              sealName = QStringLiteral("seal"), idName = QStringLiteral("id");

QJsonObject rowOf(const Account &account)
{
    QJsonObject row{{idName, account.id},
                    {QStringLiteral("name"), account.name},
                    {QStringLiteral("role"), toCode(account.role)},
                    {QStringLiteral("created"), account.createdAt.milliseconds}};
    if (account.disabledAt)
        row.insert(QStringLiteral("disabled"), account.disabledAt->milliseconds);
    return row;
}

Account accountOf(const QJsonObject &row)
{
    Account account;
    account.id = row.value(idName).toString();
    account.name = row.value(QStringLiteral("name")).toString();
    // What cannot be read gives the fewest rights.
    account.role = roleFromCode(row.value(QStringLiteral("role")).toString()).value_or(Role::Staff);
    account.createdAt = {row.value(QStringLiteral("created")).toInteger()};
    if (row.contains(QStringLiteral("disabled")))
        account.disabledAt = Instant{row.value(QStringLiteral("disabled")).toInteger()};
    return account;
}

// Whoever has a text editor, but not the data key, shall not make himself an owner.
QString sealOf(const Account &account, const SecretKey &dataKey)
{
    SecretKey key;
    crypto_kdf_derive_from_key(key.data(), SecretKey::size, 1, "accounts", dataKey.data());
    const QString disabled =
        account.disabledAt ? QString::number(account.disabledAt->milliseconds) : QString();
    const QByteArray text = QStringList{account.id, account.name, toCode(account.role),
                                        QString::number(account.createdAt.milliseconds), disabled}
                                .join(QChar(u'\0'))
                                .toUtf8();
    QByteArray seal(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(seal.data()), crypto_generichash_BYTES,
                       reinterpret_cast<const unsigned char *>(text.constData()),
                       static_cast<unsigned long long>(text.size()), key.data(), SecretKey::size);
    return QString::fromLatin1(seal.toBase64());
}

QJsonObject sealed(const Account &account, const SecretKey &dataKey, const QJsonObject &slot)
{
    QJsonObject row = rowOf(account);
    row.insert(sealName, sealOf(account, dataKey));
    if (account.isActive() && !slot.isEmpty())
        row.insert(slotName, slot);
    return row;
}

} // namespace

QJsonArray ShopKeys::accountRows() const
{
    return m_root.value(accountsName).toArray();
}

QList<Account> ShopKeys::accounts() const
{
    QList<Account> all;
    for (const auto &row : accountRows())
        all += accountOf(row.toObject());
    return all;
}

Account ShopKeys::firstOwner() const
{
    const QList<Account> all = accounts();
    const auto owner = std::find_if(all.begin(), all.end(), [](const Account &account) {
        return account.role == Role::Owner && account.isActive();
    });
    return owner == all.end() ? Account() : *owner;
}

QJsonObject ShopKeys::anyPassphraseSlot() const
{
    for (const auto &row : accountRows()) {
        if (row.toObject().contains(slotName))
            return row.toObject().value(slotName).toObject();
    }
    return slotOf(Slot::Passphrase);
}

Result<ShopKeys::Opened> ShopKeys::open(const QString &passphrase, const QString &who) const
{
    PassphraseTry typed(passphrase);
    const QJsonArray rows = accountRows();
    if (rows.isEmpty()) {
        if (!has(Slot::Passphrase) || !who.isEmpty())
            return Error("keys.wrong-passphrase");
        IEUM_TRY_ASSIGN(key, typed.open(slotOf(Slot::Passphrase)));
        return Opened{std::move(key), {}};
    }
    // Two who chose the same words cannot be told apart: then the lesser of them it is.
    for (const Role role : {Role::Staff, Role::Owner}) {
        for (const auto &value : rows) {
            const QJsonObject row = value.toObject();
            const Account account = accountOf(row);
            const bool isAsked = who.isEmpty() || who == account.id || who == account.name;
            if (account.role != role || !account.isActive() || !isAsked)
                continue;
            auto key = typed.open(row.value(slotName).toObject());
            if (key.ok() && row.value(sealName).toString() != sealOf(account, *key))
                return Error("keys.damaged", {}, QStringLiteral("an account does not bear its seal"));
            if (key.ok())
                return Opened{std::move(key).value(), account};
            if (key.error().code != QLatin1String("keys.wrong-passphrase"))
                return key.error();
        }
    }
    return Error("keys.wrong-passphrase");
}

Result<void> ShopKeys::putAccount(const Account &account, const SecretKey &dataKey, const QString &passphrase)
{
    QJsonArray rows = accountRows();
    qsizetype place = 0;
    while (place < rows.size() && rows[place].toObject().value(idName).toString() != account.id)
        ++place;
    QJsonObject slot =
        place < rows.size() ? rows[place].toObject().value(slotName).toObject() : QJsonObject();
    if (!passphrase.isEmpty()) {
        IEUM_TRY_ASSIGN(fresh, PassphraseTry(passphrase).seal(dataKey, anyPassphraseSlot()));
        slot = fresh;
    }
    if (place == rows.size())
        rows.append(QJsonObject());
    rows[place] = sealed(account, dataKey, slot);
    m_root.insert(accountsName, rows);
    return {};
}

void ShopKeys::giveShopPassphraseTo(const Account &account, const SecretKey &dataKey)
{
    QJsonArray rows = accountRows();
    rows.append(sealed(account, dataKey, slotOf(Slot::Passphrase)));
    m_root.insert(accountsName, rows);
    remove(Slot::Passphrase);
}

} // namespace ieum
