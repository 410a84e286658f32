#pragma once

#include "core/storage/AccessLog.h"
#include "core/storage/Database.h"

namespace ieum {

/// While it lives, the connection is set for a great many small transactions: the log is copied into the file
/// every 64 MiB instead of every 4, so that a page which every slice touches is written there once. Nothing
/// is less durable: each commit still reaches the disk.
class BulkWriting
{
public:
    /// Which rows a slice touches. All over an index: 64 MiB of pages stay in memory instead of 16.
    enum class Touches { OnlyNewest, AllOver };

    BulkWriting(Database &database, Touches touches)
        : m_database(database)
    {
        // Without these settings everything is as right, only slower.
        (void)m_database.execute("PRAGMA wal_autocheckpoint = 16384");
        if (touches == Touches::AllOver)
            (void)m_database.execute("PRAGMA cache_size = -65536");
        m_database.access().setBulk(true);
    }
    ~BulkWriting()
    {
        (void)m_database.execute("PRAGMA cache_size = -16384; PRAGMA wal_autocheckpoint = 1000");
        m_database.access().setBulk(false);
    }
    BulkWriting(const BulkWriting &) = delete;
    BulkWriting &operator=(const BulkWriting &) = delete;

private:
    Database &m_database;
};

} // namespace ieum
