#pragma once

#include "core/storage/Database.h"

#include <QElapsedTimer>

#include <memory>

namespace ieum {

/// The connection to addresses.db, made when it is first asked for: most runs need none. The file is not
/// encrypted, has its own numbered schema (addresses_NNNN.sql) and appears with the first import. Used by one
/// thread.
class AddressDatabase
{
public:
    /// `path` of the file; it need not be there.
    explicit AddressDatabase(QString path)
        : m_path(std::move(path))
    {
    }

    /// Null: no address was ever brought in; a file that another process makes is seen within a second.
    /// Errors: database.*.
    Result<Database *> existing();
    /// Makes the file when it is not there. Errors: database.*.
    Result<Database *> orMade();

private:
    Result<void> open();

    QString m_path;
    QElapsedTimer m_sinceLooked; ///< a sheet asks of every row
    std::unique_ptr<Database> m_database;
};

} // namespace ieum
