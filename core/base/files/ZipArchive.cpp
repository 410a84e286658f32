#include "core/base/files/ZipArchive.h"

#include <zip.h>

#include <algorithm>

namespace ieum {

namespace {

constexpr qint64 unpackedLimit = 512LL * 1024 * 1024;
constexpr zip_int64_t entryLimit = 200000;
// Of a container in memory: a workbook has a dozen entries.
constexpr zip_int64_t workbookEntryLimit = 10'000;
// Deflate packs a sheet of equal rows a hundred times; a bomb comes near its end of 1,032.
constexpr zip_uint64_t ratioLimit = 400;
constexpr zip_uint64_t ratioMattersFrom = 16 * 1024 * 1024;

struct CloseEntry
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

zip_int64_t indexOf(zip *archive, const QString &entry)
{
    return zip_name_locate(archive, entry.toUtf8().constData(), ZIP_FL_NOCASE | ZIP_FL_ENC_GUESS);
}

// What the container says of itself; what it keeps silent about is counted while it is unpacked.
bool isBomb(zip *archive)
{
    const zip_int64_t entries = zip_get_num_entries(archive, 0);
    zip_uint64_t total = 0;
    for (zip_int64_t i = 0; i < entries && entries <= workbookEntryLimit; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat) != 0)
            continue;
        total += stat.size;
        if (stat.size > ratioMattersFrom && stat.size / ratioLimit > stat.comp_size)
            return true;
    }
    return entries > workbookEntryLimit || total > static_cast<zip_uint64_t>(unpackedLimit);
}

} // namespace

void ZipArchive::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

bool ZipArchive::hasSignature(const QByteArray &head)
{
    return head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06");
}

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive)
        zip_source_free(source);
    auto result = from(archive, &error);
    if (!result.ok())
        return result;
    result->m_bytes = bytes;
    return isBomb(archive) ? Result<ZipArchive>(Error("file.too-large")) : std::move(result);
}

Result<ZipArchive> ZipArchive::openFile(const QString &path)
{
    zip_error_t error;
    zip_error_init(&error);
    // libzip takes names as UTF-8 on every system.
    zip_source_t *source = zip_source_file_create(path.toUtf8().constData(), 0, -1, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive)
        zip_source_free(source);
    return from(archive, &error);
}

Result<ZipArchive> ZipArchive::from(zip *archive, zip_error *error)
{
    const QString detail = QString::fromUtf8(zip_error_strerror(error));
    zip_error_fini(error);
    if (!archive)
        return Error("file.broken", {}, detail);
    ZipArchive result;
    result.m_archive.reset(archive);
    return result;
}

Result<QStringList> ZipArchive::entries() const
{
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > entryLimit)
        return Error("file.too-large");
    QStringList names;
    names.reserve(count);
    for (zip_int64_t i = 0; i < count; ++i)
        names +=
            QString::fromUtf8(zip_get_name(m_archive.get(), static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS));
    return names;
}

bool ZipArchive::has(const QString &entry) const
{
    return indexOf(m_archive.get(), entry) >= 0;
}

qint64 ZipArchive::sizeOf(const QString &entry) const
{
    zip_stat_t facts;
    zip_stat_init(&facts);
    const zip_int64_t index = indexOf(m_archive.get(), entry);
    const bool isKnown =
        index >= 0 && zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0, &facts) == 0;
    return isKnown && (facts.valid & ZIP_STAT_SIZE) != 0 ? static_cast<qint64>(facts.size) : 0;
}

Result<void> ZipArchive::read(const QString &entry, const std::function<bool(const QByteArray &)> &take) const
{
    const zip_int64_t index = indexOf(m_archive.get(), entry);
    const std::unique_ptr<zip_file_t, CloseEntry> file(
        index < 0 ? nullptr : zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0));
    if (!file)
        return Error("file.broken", {}, QStringLiteral("an entry of the container is missing"));
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    for (qint64 ofEntry = 0;;) {
        const zip_int64_t got = zip_fread(file.get(), piece.data(), static_cast<zip_uint64_t>(piece.size()));
        if (got < 0)
            return Error("file.broken", {}, QStringLiteral("an entry of the container cannot be unpacked"));
        ofEntry += got;
        m_unpacked += m_bytes.isEmpty() ? 0 : got;
        if (std::max(ofEntry, m_unpacked) > unpackedLimit)
            return Error("file.too-large");
        if (got == 0 || !take(piece.left(got)))
            return {};
    }
}

} // namespace ieum
