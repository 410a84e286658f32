#include "core/trust/KeySlot.h"

#include <sodium.h>

namespace ieum {

namespace {

// Unlocking may cost scripts 0.2 s of CPU and 64 MiB at most (CLI contract); both stand in the slot, so that
// they can be raised for new shops.
constexpr unsigned long long passphraseRounds = 3;
constexpr size_t passphraseMemory = size_t(32) << 20;
// Limits of what a file may ask for, so that a forged one cannot freeze the program.
constexpr qint64 mostRounds = 64;
constexpr qint64 mostMemory = qint64(1) << 30;

const QString kdfName = QStringLiteral("kdf"), saltName = QStringLiteral("salt"),
              roundsName = QStringLiteral("rounds"), memoryName = QStringLiteral("memory"),
              nonceName = QStringLiteral("nonce"), boxName = QStringLiteral("box");

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

QJsonObject freshCost()
{
    return {{kdfName, QStringLiteral("argon2id13")},
            {saltName, base64Of(randomBytes(crypto_pwhash_SALTBYTES))},
            {roundsName, qint64(passphraseRounds)},
            {memoryName, qint64(passphraseMemory)}};
}

QJsonObject costOf(const QJsonObject &slot)
{
    return {{kdfName, slot.value(kdfName)},
            {saltName, slot.value(saltName)},
            {roundsName, slot.value(roundsName)},
            {memoryName, slot.value(memoryName)}};
}

Result<SecretKey> deriveKey(const QByteArray &typed, const QByteArray &salt, qint64 rounds, qint64 memory)
{
    if (salt.size() != crypto_pwhash_SALTBYTES || rounds < 1 || rounds > mostRounds || memory < 8192 ||
        memory > mostMemory)
        return Error("keys.damaged");
    SecretKey key;
    const int code = crypto_pwhash(key.data(), SecretKey::size, typed.constData(),
                                   static_cast<unsigned long long>(typed.size()), raw(salt),
                                   static_cast<unsigned long long>(rounds), static_cast<size_t>(memory),
                                   crypto_pwhash_ALG_ARGON2ID13);
    if (code != 0)
        return Error("keys.no-memory");
    return key;
}

} // namespace

QJsonObject sealSlot(const SecretKey &wrapping, const SecretKey &dataKey, QJsonObject details)
{
    const QByteArray nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    QByteArray box(SecretKey::size + crypto_secretbox_MACBYTES, Qt::Uninitialized);
    crypto_secretbox_easy(raw(box), dataKey.data(), SecretKey::size, raw(nonce), wrapping.data());
    details.insert(nonceName, base64Of(nonce));
    details.insert(boxName, base64Of(box));
    return details;
}

Result<SecretKey> openSlot(const QJsonObject &slot, const SecretKey &wrapping)
{
    const QByteArray nonce = toBytes(slot.value(nonceName));
    const QByteArray box = toBytes(slot.value(boxName));
    if (nonce.size() != crypto_secretbox_NONCEBYTES ||
        box.size() != SecretKey::size + crypto_secretbox_MACBYTES)
        return Error("keys.damaged");
    SecretKey key;
    if (crypto_secretbox_open_easy(key.data(), raw(box), static_cast<unsigned long long>(box.size()),
                                   raw(nonce), wrapping.data()) != 0)
        return Error("keys.wrong-passphrase");
    return key;
}

void wipe(QString &typed)
{
    // data() would make a copy of a shared text and wipe that one.
    if (typed.isDetached())
        sodium_memzero(typed.data(), static_cast<size_t>(typed.size()) * sizeof(QChar));
    typed.clear();
}

// One spelling of a syllable, whichever keyboard it came from.
PassphraseTry::PassphraseTry(const QString &passphrase)
{
    QString composed = passphrase.normalized(QString::NormalizationForm_C);
    m_typed = composed.toUtf8();
    wipe(composed);
}

PassphraseTry::~PassphraseTry()
{
    sodium_memzero(m_typed.data(), static_cast<size_t>(m_typed.size()));
}

Result<const SecretKey *> PassphraseTry::keyFor(const QJsonObject &slot)
{
    const QByteArray salt = toBytes(slot.value(saltName));
    const qint64 rounds = slot.value(roundsName).toInteger();
    const qint64 memory = slot.value(memoryName).toInteger();
    const QByteArray cost = salt + ' ' + QByteArray::number(rounds) + ' ' + QByteArray::number(memory);
    const auto known = m_keys.find(cost);
    if (known != m_keys.end())
        return &known->second;
    IEUM_TRY_ASSIGN(key, deriveKey(m_typed, salt, rounds, memory));
    return &m_keys.emplace(cost, std::move(key)).first->second;
}

Result<SecretKey> PassphraseTry::open(const QJsonObject &slot)
{
    IEUM_TRY_ASSIGN(wrapping, keyFor(slot));
    return openSlot(slot, *wrapping);
}

Result<QJsonObject> PassphraseTry::seal(const SecretKey &dataKey, const QJsonObject &neighbour)
{
    const QJsonObject cost = neighbour.isEmpty() ? freshCost() : costOf(neighbour);
    IEUM_TRY_ASSIGN(wrapping, keyFor(cost));
    return sealSlot(*wrapping, dataKey, cost);
}

} // namespace ieum
