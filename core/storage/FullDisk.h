#pragma once

#include <functional>

struct sqlite3;

namespace ieum {

/// What somebody does when a connection finds the disk full, after its transaction was taken back. Belongs to
/// its connection.
class FullDisk
{
public:
    /// One act for a connection; it may not touch the database.
    static void whenFull(sqlite3 *connection, std::function<void()> act);
    /// For Database only.
    static void note(sqlite3 *connection);
};

} // namespace ieum
