#include "core/base/files/WorkbookDecryption.h"

#include "core/base/files/Cipher.h"

#include <QXmlStreamReader>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace ieum {

namespace {

// Block keys of [MS-OFFCRYPTO] 2.3.4.11 to 2.3.4.13.
const QByteArray verifierInputBlock = QByteArray::fromHex("fea7d2763b4b9e79");
const QByteArray verifierHashBlock = QByteArray::fromHex("d7aa0f6d3061344e");
const QByteArray keyValueBlock = QByteArray::fromHex("146e0be7abacd0d6");
constexpr int segmentSize = 4096;
// Excel writes 100,000. The specification allows ten millions, which would keep the program busy for ten
// seconds.
constexpr int maximumSpin = 1'000'000;

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray utf16(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

QByteArray fitted(QByteArray hash, qsizetype size)
{
    if (hash.size() < size)
        hash.append(QByteArray(size - hash.size(), 0x36));
    return hash.left(size);
}

// The password hash that everything else is derived from: many rounds, so that guessing is slow.
QByteArray spunHash(const QByteArray &algorithm, const QByteArray &salt, const QString &password, int rounds)
{
    QByteArray hash = digest(algorithm, salt + utf16(password));
    for (int i = 0; i < rounds; ++i)
        hash = digest(algorithm, littleEndian(static_cast<quint32>(i)) + hash);
    return hash;
}

struct Agile
{
    QByteArray dataSalt, dataHash, salt, hash, verifierInput, verifierHash, keyValue;
    int dataKeyBytes = 0, keyBytes = 0, spin = 0;
};

QByteArray base64(const QXmlStreamAttributes &attributes, QLatin1String name)
{
    return QByteArray::fromBase64(attributes.value(name).toLatin1());
}

std::optional<Agile> agileOf(const QByteArray &xml)
{
    Agile agile;
    for (QXmlStreamReader reader(xml); !reader.atEnd(); reader.readNext()) {
        const QXmlStreamAttributes a = reader.attributes();
        if (reader.isStartElement() && reader.name() == QLatin1String("keyData")) {
            agile.dataSalt = base64(a, QLatin1String("saltValue"));
            agile.dataHash = a.value(QLatin1String("hashAlgorithm")).toLatin1();
            agile.dataKeyBytes = a.value(QLatin1String("keyBits")).toInt() / 8;
        } else if (reader.isStartElement() && reader.name() == QLatin1String("encryptedKey")) {
            agile.salt = base64(a, QLatin1String("saltValue"));
            agile.hash = a.value(QLatin1String("hashAlgorithm")).toLatin1();
            agile.keyBytes = a.value(QLatin1String("keyBits")).toInt() / 8;
            agile.spin = a.value(QLatin1String("spinCount")).toInt();
            agile.verifierInput = base64(a, QLatin1String("encryptedVerifierHashInput"));
            agile.verifierHash = base64(a, QLatin1String("encryptedVerifierHashValue"));
            agile.keyValue = base64(a, QLatin1String("encryptedKeyValue"));
        }
    }
    const bool isUsable = agile.spin >= 0 && agile.spin <= maximumSpin && !digest(agile.hash, {}).isEmpty() &&
                          !digest(agile.dataHash, {}).isEmpty() && agile.keyBytes > 0;
    return isUsable ? std::optional(agile) : std::nullopt;
}

Result<QByteArray> agileKey(const Agile &agile, const QString &password)
{
    const QByteArray spun = spunHash(agile.hash, agile.salt, password, agile.spin);
    const auto opened = [&](const QByteArray &block, const QByteArray &value) {
        return aesDecrypted(AesMode::Cbc, fitted(digest(agile.hash, spun + block), agile.keyBytes),
                            fitted(agile.salt, 16), value);
    };
    const QByteArray input = opened(verifierInputBlock, agile.verifierInput).left(agile.salt.size());
    const QByteArray expected = digest(agile.hash, input);
    if (opened(verifierHashBlock, agile.verifierHash).left(expected.size()) != expected)
        return Error("file.password-wrong");
    return opened(keyValueBlock, agile.keyValue).left(agile.dataKeyBytes);
}

Result<QByteArray> decryptAgile(const QByteArray &info, const QByteArray &data, const QString &password)
{
    const auto agile = agileOf(info.mid(8));
    if (!agile)
        return Error("file.old-encryption");
    IEUM_TRY_ASSIGN(key, agileKey(*agile, password));
    QByteArray plain;
    plain.reserve(data.size());
    for (qsizetype at = 0, segment = 0; at < data.size(); at += segmentSize, ++segment) {
        const QByteArray vector = fitted(
            digest(agile->dataHash, agile->dataSalt + littleEndian(static_cast<quint32>(segment))), 16);
        plain += aesDecrypted(AesMode::Cbc, key, vector, data.mid(at, segmentSize));
    }
    return plain;
}

// [MS-OFFCRYPTO] 2.3.4.7: SHA-1, 50,000 rounds, then the 0x36 / 0x5c derivation of CryptDeriveKey.
QByteArray standardKey(const QByteArray &salt, const QString &password, int keyBytes)
{
    const QByteArray hash = digest("SHA1", spunHash("SHA1", salt, password, 50'000) + littleEndian(0));
    const auto derived = [&hash](char pad) {
        QByteArray block(64, pad);
        for (qsizetype i = 0; i < hash.size(); ++i)
            block[i] = static_cast<char>(block[i] ^ hash[i]);
        return digest("SHA1", block);
    };
    return (derived(0x36) + derived(0x5c)).left(keyBytes);
}

Result<QByteArray> decryptStandard(const QByteArray &info, const QByteArray &data, const QString &password)
{
    constexpr quint32 aesFlag = 0x20;
    const quint32 headerSize = info.size() >= 12 ? qFromLittleEndian<quint32>(info.constData() + 8) : 0;
    const qsizetype verifier = 12 + static_cast<qsizetype>(headerSize);
    if (headerSize < 32 || headerSize > 4096 || info.size() < verifier + 72)
        return Error("file.broken");
    const quint32 flags = qFromLittleEndian<quint32>(info.constData() + 12);
    const int keyBytes = qFromLittleEndian<qint32>(info.constData() + 28) / 8;
    if (!(flags & aesFlag))
        return Error("file.old-encryption");
    const QByteArray key = standardKey(info.mid(verifier + 4, 16), password, keyBytes);
    const QByteArray input = aesDecrypted(AesMode::Ecb, key, {}, info.mid(verifier + 20, 16));
    const QByteArray expected = aesDecrypted(AesMode::Ecb, key, {}, info.mid(verifier + 40, 32)).left(20);
    if (input.isEmpty() || digest("SHA1", input) != expected)
        return Error("file.password-wrong");
    return aesDecrypted(AesMode::Ecb, key, {}, data.left(data.size() / 16 * 16));
}

} // namespace

bool isEncryptedWorkbook(const CompoundFile &file)
{
    return file.has(QStringLiteral("EncryptionInfo")) && file.has(QStringLiteral("EncryptedPackage"));
}

Result<QByteArray> decryptWorkbook(const CompoundFile &file, const QString &password)
{
    IEUM_TRY_ASSIGN(info, file.stream(QStringLiteral("EncryptionInfo")));
    IEUM_TRY_ASSIGN(package, file.stream(QStringLiteral("EncryptedPackage")));
    if (info.size() < 8 || package.size() < 8)
        return Error("file.broken");
    const auto major = qFromLittleEndian<quint16>(info.constData());
    const auto minor = qFromLittleEndian<quint16>(info.constData() + 2);
    const auto plainSize = qFromLittleEndian<quint64>(package.constData());
    if (plainSize > static_cast<quint64>(package.size()))
        return Error("file.broken");
    Result<QByteArray> plain = Error("file.old-encryption");
    if (major == 4 && minor == 4)
        plain = decryptAgile(info, package.mid(8), password);
    else if (minor == 2 && major >= 2 && major <= 4)
        plain = decryptStandard(info, package.mid(8), password);
    if (plain.ok())
        plain->truncate(static_cast<qsizetype>(plainSize));
    return plain;
}

} // namespace ieum
