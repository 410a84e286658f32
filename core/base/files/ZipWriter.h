#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

struct zip;

namespace ieum {

/// Writes a ZIP container as a stream: no entry is ever held whole. The file appears under its name whole or
/// not at all. With a password every entry is encrypted by AES-256 (WinZip's way); the names of entries are
/// not. One thread.
class ZipWriter
{
public:
    /// Gives the next piece of an entry, an empty one at its end.
    using Pieces = std::function<Result<QByteArray>()>;
    /// Begins an entry, when its turn comes.
    using Begin = std::function<Result<Pieces>()>;
    /// 0 … 1 of the entries; false to stop.
    using Progress = std::function<bool(double share)>;

    explicit ZipWriter(QString path, QString password = {});
    ~ZipWriter();
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    /// `name`: with "/" between folders.
    void add(const QString &name, Begin begin);
    /// As the last entry: the SHA-256 of every other one, a line each, as sha256sum writes and checks them.
    void addManifest(const QString &name);
    /// Writes everything. Errors: file.not-writable, export.cancelled, and what an entry's maker says.
    Result<void> write(const Progress &progress);

private:
    struct Entry;
    struct Target;
    Result<void> addTo(zip *archive);
    Result<void> close(zip *archive);
    QByteArray manifestText() const;

    const QString m_path;
    const QString m_password;
    std::vector<std::unique_ptr<Entry>> m_entries;
    Progress m_progress;
    std::size_t m_begun = 0;
    bool m_isCancelled = false;
};

} // namespace ieum
