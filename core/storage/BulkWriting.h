#pragma once

#include "core/storage/Database.h"

namespace ieum {

/// While it lives, the connection is set for a great many small transactions: 64 MiB of pages stay in memory,
/// and the log is copied into the file every 64 MiB instead of every 4, so that a page which every slice
/// touches is written there once. Nothing is less durable: each commit still reaches the disk.
class BulkWriting
{
public:
    explicit BulkWriting(Database &database)
        : m_database(database)
    {
        // Without these settings everything is as right, only slower.
        (void)m_database.execute("PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 16384");
    }
    ~BulkWriting()
    {
        (void)m_database.execute("PRAGMA cache_size = -16384; PRAGMA wal_autocheckpoint = 1000");
    }
    BulkWriting(const BulkWriting &) = delete;
    BulkWriting &operator=(const BulkWriting &) = delete;

private:
    Database &m_database;
};

} // namespace ieum
