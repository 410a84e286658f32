#pragma once

#include "core/base/Result.h"

#include <QString>

namespace ieum {

/// Where the parts of a shop lie. A shop is there when its database is; `shop.keys` alone is a start that was
/// cut short.
class ShopFolder
{
public:
    explicit ShopFolder(QString path)
        : m_path(std::move(path))
    {
    }

    QString path() const { return m_path; }
    QString database() const { return file("shop.db"); }
    QString newDatabase() const { return file("shop.db.new"); }
    QString log() const { return file("shop.db-wal"); }
    QString addresses() const { return file("addresses.db"); } ///< public data, in no backup
    bool hasShop() const;

    /// Makes the folder for this user only. Errors: file.not-writable, shop.network-drive.
    Result<void> make() const;
    /// Makes an empty file for this user only; SQLite gives its log the same rights.
    static Result<void> makePrivateFile(const QString &path);
    /// SQLite's log needs shared memory, which no network drive has.
    static bool isNetworkFileSystem(const QByteArray &type);

private:
    QString file(const char *name) const;

    QString m_path;
};

} // namespace ieum
