#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

struct zip;
struct zip_error;

namespace ieum {

/// A ZIP container, read entry by entry. Names of entries are only ever looked up: none becomes a path on the
/// disk. One thread.
class ZipArchive
{
public:
    static bool hasSignature(const QByteArray &head);
    /// Errors: file.broken (a cut container has no directory), file.too-large (a zip bomb: over 10,000
    /// entries, over 512 MiB unpacked, or an entry that is packed 400 times).
    static Result<ZipArchive> open(const QByteArray &bytes);
    /// Reads from the file as it goes, for downloads of gigabytes. Error: file.broken.
    static Result<ZipArchive> openFile(const QString &path);

    bool has(const QString &entry) const;
    /// Unpacked, as the directory says; 0 when it is not there.
    qint64 sizeOf(const QString &entry) const;
    /// Every name in the directory, in its order. Error: file.too-large (more than 200,000).
    Result<QStringList> entries() const;
    /// Hands over the entry's bytes in pieces of at most 64 KiB until `take` returns false.
    /// Errors: file.broken (missing entry, wrong checksum), file.too-large (more than 512 MiB; of a
    /// container in memory, over all reads).
    Result<void> read(const QString &entry, const std::function<bool(const QByteArray &piece)> &take) const;
    /// The limit counts from here: what was read is read a second time.
    void countAnew() { m_unpacked = 0; }

private:
    struct Close
    {
        void operator()(zip *archive) const;
    };
    static Result<ZipArchive> from(zip *archive, zip_error *error);

    QByteArray m_bytes; ///< must outlive m_archive; empty when it is read from a file
    std::unique_ptr<zip, Close> m_archive;
    mutable qint64 m_unpacked = 0; ///< of one in memory: many sheets of one entry are no way round it
};

} // namespace ieum
