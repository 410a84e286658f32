#include "core/trust/ShopKeys.h"

#include "core/base/CodeTable.h"
#include "core/base/Uuid.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <sodium.h>

namespace ieum {

namespace {

constexpr int fileVersion = 2; // 1 had no sum
const QString sumName = QStringLiteral("sum");
// Unlocking may cost scripts 0.2 s of CPU and 64 MiB at most (CLI contract); both stand in the slot, so that
// they can be raised for new shops.
constexpr unsigned long long passphraseRounds = 3;
constexpr size_t passphraseMemory = size_t(32) << 20;
// Limits of what a file may ask for, so that a forged one cannot freeze the program.
constexpr qint64 mostRounds = 64;
constexpr qint64 mostMemory = qint64(1) << 30;

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

QByteArray randomBytes(size_t size)
{
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    randombytes_buf(bytes.data(), size);
    return bytes;
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

Result<SecretKey> keyFromPassphrase(const QString &passphrase, const QByteArray &salt, qint64 rounds,
                                    qint64 memory)
{
    if (salt.size() != crypto_pwhash_SALTBYTES || rounds < 1 || rounds > mostRounds || memory < 8192 ||
        memory > mostMemory)
        return Error("keys.damaged");
    // One spelling of a syllable, whichever keyboard it came from.
    QByteArray typed = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    SecretKey key;
    const int code = crypto_pwhash(key.data(), SecretKey::size, typed.constData(),
                                   static_cast<unsigned long long>(typed.size()), raw(salt),
                                   static_cast<unsigned long long>(rounds), static_cast<size_t>(memory),
                                   crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(typed.data(), static_cast<size_t>(typed.size()));
    if (code != 0)
        return Error("keys.no-memory");
    return key;
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
    QJsonObject root = m_root;
    root.insert(QStringLiteral("version"), fileVersion);
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
    return m_root.value(QStringLiteral("slots")).toObject().contains(slotCodes.code(slot));
}

void ShopKeys::remove(Slot slot)
{
    QJsonObject all = m_root.value(QStringLiteral("slots")).toObject();
    all.remove(slotCodes.code(slot));
    m_root.insert(QStringLiteral("slots"), all);
}

void ShopKeys::put(Slot slot, const SecretKey &wrapping, const SecretKey &dataKey, QJsonObject details)
{
    const QByteArray nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    QByteArray box(SecretKey::size + crypto_secretbox_MACBYTES, Qt::Uninitialized);
    crypto_secretbox_easy(raw(box), dataKey.data(), SecretKey::size, raw(nonce), wrapping.data());
    details.insert(QStringLiteral("nonce"), base64Of(nonce));
    details.insert(QStringLiteral("box"), base64Of(box));
    QJsonObject all = m_root.value(QStringLiteral("slots")).toObject();
    all.insert(slotCodes.code(slot), details);
    m_root.insert(QStringLiteral("slots"), all);
}

Result<SecretKey> ShopKeys::open(Slot slot, const SecretKey &wrapping) const
{
    const QJsonObject details =
        m_root.value(QStringLiteral("slots")).toObject().value(slotCodes.code(slot)).toObject();
    const QByteArray nonce = toBytes(details.value(QStringLiteral("nonce")));
    const QByteArray box = toBytes(details.value(QStringLiteral("box")));
    if (nonce.size() != crypto_secretbox_NONCEBYTES ||
        box.size() != SecretKey::size + crypto_secretbox_MACBYTES)
        return Error("keys.damaged");
    SecretKey key;
    if (crypto_secretbox_open_easy(key.data(), raw(box), static_cast<unsigned long long>(box.size()),
                                   raw(nonce), wrapping.data()) != 0)
        return Error("keys.wrong-passphrase");
    return key;
}

QString ShopKeys::keychainEntry() const
{
    return m_root.value(QStringLiteral("shop")).toString();
}

Result<void> ShopKeys::wrapWithPassphrase(const SecretKey &dataKey, const QString &passphrase)
{
    const QByteArray salt = randomBytes(crypto_pwhash_SALTBYTES);
    IEUM_TRY_ASSIGN(wrapping,
                    keyFromPassphrase(passphrase, salt, qint64(passphraseRounds), qint64(passphraseMemory)));
    put(Slot::Passphrase, wrapping, dataKey,
        {{QStringLiteral("kdf"), QStringLiteral("argon2id13")},
         {QStringLiteral("salt"), base64Of(salt)},
         {QStringLiteral("rounds"), qint64(passphraseRounds)},
         {QStringLiteral("memory"), qint64(passphraseMemory)}});
    return {};
}

Result<SecretKey> ShopKeys::unwrapWithPassphrase(const QString &passphrase) const
{
    if (!has(Slot::Passphrase))
        return Error("keys.wrong-passphrase");
    const QJsonObject details =
        m_root.value(QStringLiteral("slots")).toObject().value(slotCodes.code(Slot::Passphrase)).toObject();
    IEUM_TRY_ASSIGN(wrapping, keyFromPassphrase(passphrase, toBytes(details.value(QStringLiteral("salt"))),
                                                details.value(QStringLiteral("rounds")).toInteger(),
                                                details.value(QStringLiteral("memory")).toInteger()));
    return open(Slot::Passphrase, wrapping);
}

Result<void> ShopKeys::wrapWithKeychain(const SecretKey &dataKey, Keychain &keychain)
{
    const SecretKey wrapping = SecretKey::random();
    IEUM_TRY(keychain.write(keychainEntry(), wrapping));
    put(Slot::Keychain, wrapping, dataKey);
    return {};
}

Result<SecretKey> ShopKeys::unwrapWithKeychain(Keychain &keychain) const
{
    IEUM_TRY_ASSIGN(wrapping, keychain.read(keychainEntry()));
    return open(Slot::Keychain, wrapping);
}

void ShopKeys::wrapWithRecovery(const SecretKey &dataKey, const RecoveryCode &code)
{
    put(Slot::Recovery, code.wrappingKey(), dataKey);
}

Result<SecretKey> ShopKeys::unwrapWithRecovery(const RecoveryCode &code) const
{
    if (!has(Slot::Recovery))
        return Error("keys.wrong-passphrase");
    return open(Slot::Recovery, code.wrappingKey());
}

void ShopKeys::wrapForDemo(const SecretKey &dataKey)
{
    const SecretKey wrapping = SecretKey::random();
    put(Slot::Demo, wrapping, dataKey, {{QStringLiteral("key"), base64Of(wrapping.view())}});
}

Result<SecretKey> ShopKeys::unwrapDemo() const
{
    const QJsonObject details =
        m_root.value(QStringLiteral("slots")).toObject().value(slotCodes.code(Slot::Demo)).toObject();
    return open(Slot::Demo, SecretKey::of(toBytes(details.value(QStringLiteral("key")))));
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
