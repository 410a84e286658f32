#include "core/trust/ShopKeys.h"

#include "core/base/CodeTable.h"
#include "core/base/Uuid.h"
#include "core/trust/KeySlot.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <sodium.h>

namespace ieum {

namespace {

constexpr int fileVersion = 3; // 1 had no sum, 2 no accounts
const QString sumName = QStringLiteral("sum"), slotsName = QStringLiteral("slots");
constexpr CodeTable<ShopKeys::Slot, 4> slotCodes{{{{ShopKeys::Slot::Keychain, "keychain"},
                                                   {ShopKeys::Slot::Passphrase, "passphrase"},
                                                   {ShopKeys::Slot::Recovery, "recovery"},
                                                   {ShopKeys::Slot::Demo, "demo"}}}};

QString base64Of(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray toBytes(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

// Without it a damaged slot would look like a wrong passphrase.
QString sumOf(QJsonObject root)
{
    root.remove(sumName);
    const QByteArray text = QJsonDocument(root).toJson(QJsonDocument::Compact);
    QByteArray sum(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(raw(sum), crypto_generichash_BYTES, raw(text),
                       static_cast<unsigned long long>(text.size()), nullptr, 0);
    return base64Of(sum);
}

} // namespace

QString ShopKeys::pathIn(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("shop.keys"));
}

ShopKeys::ShopKeys()
    : m_root{{QStringLiteral("version"), fileVersion},
             {QStringLiteral("shop"), QString::fromLatin1(uuidText(newUuid()))}}
{
    // Safe to repeat; without a random source nothing can be kept secret.
    if (sodium_init() < 0)
        qFatal("libsodium found no source of random numbers");
}

Result<ShopKeys> ShopKeys::load(const QString &folder)
{
    QFile file(pathIn(folder));
    if (!file.exists())
        return Error("keys.missing", {folder});
    if (!file.open(QIODevice::ReadOnly))
        return Error("file.not-readable", {file.fileName()}, file.errorString());
    return fromText(file.readAll());
}

Result<ShopKeys> ShopKeys::fromText(const QByteArray &text)
{
    ShopKeys keys;
    keys.m_root = QJsonDocument::fromJson(text).object();
    const int version = keys.m_root.value(QStringLiteral("version")).toInt();
    const bool hasSum = version > 1 || keys.m_root.contains(sumName);
    const bool fits = !hasSum || keys.m_root.value(sumName).toString() == sumOf(keys.m_root);
    if (version < 1 || version > fileVersion || !fits || keys.keychainEntry().isEmpty())
        return Error("keys.damaged");
    return keys;
}

QByteArray ShopKeys::toText() const
{
    // An older program still reads the file of a shop without accounts.
    QJsonObject root = m_root;
    root.insert(QStringLiteral("version"), accountRows().isEmpty() ? 2 : fileVersion);
    root.insert(sumName, sumOf(root));
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

Result<void> ShopKeys::save(const QString &folder) const
{
    QSaveFile file(pathIn(folder));
    const bool opened = file.open(QIODevice::WriteOnly);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray text = toText();
    if (!opened || file.write(text) != text.size() || !file.commit())
        return Error("file.not-writable", {file.fileName()}, file.errorString());
    return {};
}

bool ShopKeys::has(Slot slot) const
{
    return !(slot == Slot::Passphrase ? anyPassphraseSlot() : slotOf(slot)).isEmpty();
}

void ShopKeys::remove(Slot slot)
{
    put(slot, {});
}

QJsonObject ShopKeys::slotOf(Slot slot) const
{
    return m_root.value(slotsName).toObject().value(slotCodes.code(slot)).toObject();
}

void ShopKeys::put(Slot slot, const QJsonObject &content)
{
    QJsonObject all = m_root.value(slotsName).toObject();
    all.insert(slotCodes.code(slot), content);
    if (content.isEmpty())
        all.remove(slotCodes.code(slot));
    m_root.insert(slotsName, all);
}

QString ShopKeys::keychainEntry() const
{
    return m_root.value(QStringLiteral("shop")).toString();
}

Result<void> ShopKeys::wrapWithPassphrase(const SecretKey &dataKey, const QString &passphrase)
{
    if (const Account owner = firstOwner(); !owner.id.isEmpty())
        return putAccount(owner, dataKey, passphrase);
    IEUM_TRY_ASSIGN(slot, PassphraseTry(passphrase).seal(dataKey));
    put(Slot::Passphrase, slot);
    return {};
}

Result<SecretKey> ShopKeys::unwrapWithPassphrase(const QString &passphrase) const
{
    IEUM_TRY_ASSIGN(opened, open(passphrase));
    return std::move(opened.dataKey);
}

Result<void> ShopKeys::wrapWithKeychain(const SecretKey &dataKey, Keychain &keychain)
{
    const SecretKey wrapping = SecretKey::random();
    IEUM_TRY(keychain.write(keychainEntry(), wrapping));
    put(Slot::Keychain, sealSlot(wrapping, dataKey));
    return {};
}

Result<SecretKey> ShopKeys::unwrapWithKeychain(Keychain &keychain) const
{
    IEUM_TRY_ASSIGN(wrapping, keychain.read(keychainEntry()));
    return openSlot(slotOf(Slot::Keychain), wrapping);
}

void ShopKeys::wrapWithRecovery(const SecretKey &dataKey, const RecoveryCode &code)
{
    put(Slot::Recovery, sealSlot(code.wrappingKey(), dataKey));
}

Result<SecretKey> ShopKeys::unwrapWithRecovery(const RecoveryCode &code) const
{
    if (!has(Slot::Recovery))
        return Error("keys.wrong-passphrase");
    return openSlot(slotOf(Slot::Recovery), code.wrappingKey());
}

void ShopKeys::wrapForDemo(const SecretKey &dataKey)
{
    const SecretKey wrapping = SecretKey::random();
    put(Slot::Demo, sealSlot(wrapping, dataKey, {{QStringLiteral("key"), base64Of(wrapping.view())}}));
}

Result<SecretKey> ShopKeys::unwrapDemo() const
{
    const QJsonObject slot = slotOf(Slot::Demo);
    return openSlot(slot, SecretKey::of(toBytes(slot.value(QStringLiteral("key")))));
}

QByteArray ShopKeys::databaseHeader() const
{
    return toBytes(m_root.value(QStringLiteral("header")));
}

void ShopKeys::setDatabaseHeader(const QByteArray &header)
{
    m_root.insert(QStringLiteral("header"), base64Of(header.left(headerSize)));
}

} // namespace ieum
