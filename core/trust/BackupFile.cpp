#include "core/trust/BackupFile.h"

#include "core/base/files/PartFile.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace ieum {

namespace {

const QByteArray mark = QByteArrayLiteral("IEUMBAK1");
constexpr qsizetype largestKeys = 64 * 1024; // bytes; slots take about one thousand
constexpr qsizetype sumSize = crypto_generichash_BYTES;

QByteArray sumOf(const QByteArray &bytes)
{
    QByteArray sum(sumSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), size_t(sumSize),
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return sum;
}

// Of its own, so that no byte is ever sealed twice by the key of the pages.
SecretKey sealingKey(const SecretKey &dataKey)
{
    SecretKey key;
    crypto_kdf_derive_from_key(key.data(), SecretKey::size, 1, "ieum-bak", dataKey.data());
    return key;
}

QByteArray startOf(const ShopKeys &keys)
{
    const QByteArray slots = keys.toText();
    QByteArray length(sizeof(quint32), Qt::Uninitialized);
    qToLittleEndian(quint32(slots.size()), length.data());
    const QByteArray start = mark + length + slots;
    return start + sumOf(start);
}

Result<void> describe(BackupManifest &manifest, QFile &database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!database.open(QIODevice::ReadOnly) || !hash.addData(&database) || !database.seek(0))
        return Error("file.not-readable", {database.fileName()}, database.errorString());
    manifest.bytes = database.size();
    manifest.pieces = (manifest.bytes + SealedWriter::largestPiece - 1) / SealedWriter::largestPiece;
    manifest.content = hash.result();
    return {};
}

Result<void> seal(QFile &database, const BackupManifest &manifest, const QByteArray &start,
                  SealedWriter &sealed)
{
    IEUM_TRY(sealed.begin());
    IEUM_TRY(sealed.write(manifest.toJson(), SealedWriter::Piece::Between, start));
    for (qint64 piece = 1; piece <= manifest.pieces; ++piece) {
        const QByteArray bytes = database.read(SealedWriter::largestPiece);
        const auto place =
            piece == manifest.pieces ? SealedWriter::Piece::Last : SealedWriter::Piece::Between;
        IEUM_TRY(sealed.write(bytes, place));
    }
    return {};
}

Result<QByteArray> readBack(const QString &path, const SecretKey &dataKey)
{
    IEUM_TRY_ASSIGN(reader, BackupReader::open(path));
    IEUM_TRY(reader->unlock(dataKey));
    IEUM_TRY(reader->readDatabase(nullptr));
    return reader->sum();
}

} // namespace

Result<QByteArray> writeBackup(const QString &path, const QString &database, BackupManifest manifest,
                               const ShopKeys &keys, const SecretKey &dataKey)
{
    QFile content(database);
    IEUM_TRY(describe(manifest, content));
    const QByteArray start = startOf(keys);
    PartFile part(path);
    IEUM_TRY(part.open());
    if (part.file().write(start) != start.size())
        return Error("file.not-writable", {path}, part.file().errorString());
    SealedWriter sealed(part.file(), sealingKey(dataKey));
    IEUM_TRY(seal(content, manifest, start, sealed));
    IEUM_TRY(part.sync());
    IEUM_TRY_ASSIGN(sum, readBack(PartFile::partOf(path), dataKey));
    IEUM_TRY(part.finish());
    return sum;
}

Result<std::unique_ptr<BackupReader>> BackupReader::open(const QString &path)
{
    std::unique_ptr<BackupReader> reader(new BackupReader(path));
    if (!reader->m_file.exists())
        return Error("file.not-found", {path});
    if (!reader->m_file.open(QIODevice::ReadOnly))
        return Error("file.not-readable", {path}, reader->m_file.errorString());
    IEUM_TRY(reader->readStart());
    return reader;
}

Result<void> BackupReader::readStart()
{
    const qsizetype fixed = mark.size() + qsizetype(sizeof(quint32));
    m_start = m_file.read(fixed);
    if (!m_start.startsWith(mark))
        return Error(mark.startsWith(m_start) ? "backup.cut-short" : "backup.not-a-backup",
                     {m_file.fileName()});
    if (m_start.size() < fixed)
        return Error("backup.cut-short");
    const qsizetype size = qFromLittleEndian<quint32>(m_start.constData() + mark.size());
    if (size > largestKeys)
        return Error("backup.damaged");
    const QByteArray slots = m_file.read(size);
    m_start += slots;
    const QByteArray sum = m_file.read(sumSize);
    if (sum.size() < sumSize)
        return Error("backup.cut-short");
    if (sum != sumOf(m_start))
        return Error("backup.damaged");
    m_start += sum;
    auto keys = ShopKeys::fromText(slots);
    if (!keys.ok())
        return Error("backup.damaged", {}, keys.error().code);
    m_keys = std::move(keys).value();
    return {};
}

Result<BackupManifest> BackupReader::unlock(const SecretKey &dataKey)
{
    m_sealed = std::make_unique<SealedReader>(m_file, sealingKey(dataKey));
    IEUM_TRY(m_sealed->begin());
    IEUM_TRY_ASSIGN(text, m_sealed->next(m_start));
    IEUM_TRY_ASSIGN(manifest, BackupManifest::fromJson(text));
    m_manifest = manifest;
    return manifest;
}

Result<void> BackupReader::readDatabase(QFile *to)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 pieces = 0;
    for (; !m_sealed->atEnd(); ++pieces) {
        IEUM_TRY_ASSIGN(bytes, m_sealed->next());
        hash.addData(bytes);
        if (to && to->write(bytes) != bytes.size())
            return Error("file.not-writable", {to->fileName()}, to->errorString());
    }
    if (pieces != m_manifest.pieces || hash.result() != m_manifest.content)
        return Error("backup.damaged");
    return {};
}

Result<QByteArray> BackupReader::sum()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!m_file.seek(0) || !hash.addData(&m_file))
        return Error("file.not-readable", {m_file.fileName()}, m_file.errorString());
    return hash.result();
}

} // namespace ieum
