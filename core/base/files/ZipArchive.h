#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

struct zip;

namespace ieum {

/// A ZIP container in memory, read entry by entry. One thread.
class ZipArchive
{
public:
    static bool hasSignature(const QByteArray &head);
    /// Errors: file.broken (a cut container has no directory), file.too-large (a zip bomb: over 10,000
    /// entries, over 512 MiB unpacked, or an entry that is packed 400 times).
    static Result<ZipArchive> open(const QByteArray &bytes);

    bool has(const QString &entry) const;
    /// Hands over the entry's bytes in pieces of at most 64 KiB until `take` returns false.
    /// Errors: file.broken (missing entry, wrong checksum), file.too-large (more than 512 MiB over all
    /// reads).
    Result<void> read(const QString &entry, const std::function<bool(const QByteArray &piece)> &take) const;

private:
    struct Close
    {
        void operator()(zip *archive) const;
    };
    QByteArray m_bytes; ///< must outlive m_archive
    std::unique_ptr<zip, Close> m_archive;
    mutable qint64 m_unpacked = 0; ///< over all reads: many sheets of one entry are no way round the limit
};

} // namespace ieum
