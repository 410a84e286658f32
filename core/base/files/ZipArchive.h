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
    /// Error: file.broken (a cut container has no directory).
    static Result<ZipArchive> open(const QByteArray &bytes);

    bool has(const QString &entry) const;
    /// Hands over the entry's bytes in pieces of at most 64 KiB until `take` returns false.
    /// Errors: file.broken (missing entry, wrong checksum), file.too-large (more than 512 MiB unpacked: a zip
    /// bomb).
    Result<void> read(const QString &entry, const std::function<bool(const QByteArray &piece)> &take) const;

private:
    struct Close
    {
        void operator()(zip *archive) const;
    };
    QByteArray m_bytes; ///< must outlive m_archive
    std::unique_ptr<zip, Close> m_archive;
};

} // namespace ieum
