#pragma once

#include "core/storage/Database.h"

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

    /// Null: no address was ever brought in. Errors: database.*.
    Result<Database *> existing();
    /// Makes the file when it is not there. Errors: database.*.
    Result<Database *> orMade();

private:
    Result<void> open();

    QString m_path;
    std::unique_ptr<Database> m_database;
};

} // namespace ieum
