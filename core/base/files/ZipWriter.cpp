#include "core/base/files/ZipWriter.h"

#include "core/base/files/PartFile.h"

#include <QCryptographicHash>

#include <zip.h>

#include <algorithm>
#include <cstring>
#include <optional>

namespace ieum {

namespace {

constexpr zip_int64_t failed = -1;

zip_int64_t fail(zip_error_t &error)
{
    zip_error_set(&error, ZIP_ER_READ, 0);
    return failed;
}

} // namespace

/// One entry: libzip asks it for bytes when its turn comes.
struct ZipWriter::Entry
{
    ZipWriter &writer;
    QByteArray name;
    Begin begin;
    Pieces pieces{};
    QByteArray piece{};
    qsizetype used = 0;
    QCryptographicHash hash{QCryptographicHash::Sha256};
    std::optional<Error> error{};
    zip_error_t zipError{};

    bool open()
    {
        writer.m_isCancelled = writer.m_progress &&
                               !writer.m_progress(double(writer.m_begun++) / double(writer.m_entries.size()));
        if (writer.m_isCancelled)
            return false;
        auto begun = begin();
        if (!begun.ok()) {
            error = begun.error();
            return false;
        }
        pieces = std::move(begun).value();
        return true;
    }

    zip_int64_t read(void *data, zip_uint64_t size)
    {
        if (used == piece.size()) {
            const auto next = pieces();
            if (!next.ok()) {
                error = next.error();
                return fail(zipError);
            }
            piece = *next;
            used = 0;
            hash.addData(piece);
        }
        const auto count = std::min<zip_uint64_t>(size, zip_uint64_t(piece.size() - used));
        std::memcpy(data, piece.constData() + used, size_t(count));
        used += qsizetype(count);
        return zip_int64_t(count);
    }

    static zip_int64_t answer(void *user, void *data, zip_uint64_t size, zip_source_cmd_t command)
    {
        auto *entry = static_cast<Entry *>(user);
        switch (command) {
        case ZIP_SOURCE_OPEN:
            return entry->open() ? 0 : fail(entry->zipError);
        case ZIP_SOURCE_READ:
            return entry->read(data, size);
        case ZIP_SOURCE_STAT:
            zip_stat_init(static_cast<zip_stat_t *>(data));
            return sizeof(zip_stat_t);
        case ZIP_SOURCE_ERROR:
            return zip_error_to_data(&entry->zipError, data, size);
        case ZIP_SOURCE_SUPPORTS:
            return ZIP_SOURCE_SUPPORTS_READABLE;
        case ZIP_SOURCE_CLOSE:
            entry->pieces = {};
            return 0;
        default:
            return 0;
        }
    }
};

/// The file that libzip writes into, under its unfinished name: libzip's own temporary file would stay behind
/// after a kill.
struct ZipWriter::Target
{
    PartFile part;
    zip_error_t zipError{};

    zip_int64_t write(const void *data, zip_uint64_t size)
    {
        const qint64 written = part.file().write(static_cast<const char *>(data), qint64(size));
        return written == qint64(size) ? written : fail(zipError);
    }

    zip_int64_t seek(void *data, zip_uint64_t size)
    {
        const zip_int64_t place = zip_source_seek_compute_offset(
            zip_uint64_t(part.file().pos()), zip_uint64_t(part.file().size()), data, size, &zipError);
        return place >= 0 && part.file().seek(place) ? 0 : failed;
    }

    static zip_int64_t answer(void *user, void *data, zip_uint64_t size, zip_source_cmd_t command)
    {
        auto *target = static_cast<Target *>(user);
        switch (command) {
        case ZIP_SOURCE_BEGIN_WRITE:
            return target->part.open().ok() ? 0 : fail(target->zipError);
        case ZIP_SOURCE_WRITE:
            return target->write(data, size);
        case ZIP_SOURCE_SEEK_WRITE:
            return target->seek(data, size);
        case ZIP_SOURCE_TELL_WRITE:
            return target->part.file().pos();
        case ZIP_SOURCE_STAT: // there is nothing yet
            zip_error_set(&target->zipError, ZIP_ER_READ, ENOENT);
            return failed;
        case ZIP_SOURCE_ERROR:
            return zip_error_to_data(&target->zipError, data, size);
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(
                ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
                ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_BEGIN_WRITE,
                ZIP_SOURCE_COMMIT_WRITE, ZIP_SOURCE_ROLLBACK_WRITE, ZIP_SOURCE_WRITE, ZIP_SOURCE_SEEK_WRITE,
                ZIP_SOURCE_TELL_WRITE, ZIP_SOURCE_REMOVE, -1);
        default:
            return 0;
        }
    }
};

ZipWriter::ZipWriter(QString path, QString password)
    : m_path(std::move(path))
    , m_password(std::move(password))
{
}

ZipWriter::~ZipWriter() = default;

void ZipWriter::add(const QString &name, Begin begin)
{
    m_entries.push_back(std::unique_ptr<Entry>(new Entry{*this, name.toUtf8(), std::move(begin)}));
}

QByteArray ZipWriter::manifestText() const
{
    QByteArray text;
    for (const auto &entry : m_entries) {
        if (entry->name != m_entries.back()->name)
            text += entry->hash.result().toHex() + "  " + entry->name + '\n';
    }
    return text;
}

void ZipWriter::addManifest(const QString &name)
{
    add(name, [this]() -> Result<Pieces> {
        return Pieces(
            [text = manifestText()]() mutable -> Result<QByteArray> { return std::exchange(text, {}); });
    });
}

Result<void> ZipWriter::addTo(zip *archive)
{
    const Error failure("file.not-writable", {m_path});
    const QByteArray password = m_password.toUtf8();
    for (const auto &entry : m_entries) {
        zip_source_t *source = zip_source_function(archive, &Entry::answer, entry.get());
        const zip_int64_t index =
            source ? zip_file_add(archive, entry->name.constData(), source, ZIP_FL_ENC_UTF_8) : failed;
        if (index < 0)
            return failure;
        if (!password.isEmpty() &&
            zip_file_set_encryption(archive, zip_uint64_t(index), ZIP_EM_AES_256, password.constData()) != 0)
            return failure;
    }
    return {};
}

Result<void> ZipWriter::close(zip *archive)
{
    if (zip_close(archive) == 0)
        return {};
    const Error failure("file.not-writable", {m_path}, QString::fromUtf8(zip_strerror(archive)));
    zip_discard(archive);
    if (m_isCancelled)
        return Error("export.cancelled");
    for (const auto &entry : m_entries) {
        if (entry->error)
            return *entry->error;
    }
    return failure;
}

Result<void> ZipWriter::write(const Progress &progress)
{
    m_progress = progress;
    Target target{PartFile(m_path)};
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *into = zip_source_function_create(&Target::answer, &target, &error);
    zip *archive = into ? zip_open_from_source(into, ZIP_CREATE | ZIP_TRUNCATE, &error) : nullptr;
    if (!archive) {
        zip_source_free(into);
        return Error("file.not-writable", {m_path});
    }
    if (Result<void> added = addTo(archive); !added.ok()) {
        zip_discard(archive);
        return added;
    }
    IEUM_TRY(close(archive));
    return target.part.finish();
}

} // namespace ieum
