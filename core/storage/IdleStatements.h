#pragma once

#include <cstddef>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace ieum {

/// The prepared statements of a connection that nobody uses now, by their text: to prepare one costs more
/// than to run most of them. Belongs to its connection. For Database and Statement only.
class IdleStatements
{
public:
    /// Of an open connection; made when first asked for.
    static IdleStatements &of(sqlite3 *connection);
    /// Before a connection is closed.
    static void clear(sqlite3 *connection);

    /// Null when there is none of this text.
    sqlite3_stmt *take(std::string_view sql);
    /// Resets it, so that no read stays open behind a commit.
    void giveBack(sqlite3_stmt *statement);

private:
    static constexpr std::size_t most = 400; ///< more than the stores have
    std::unordered_multimap<std::string_view, sqlite3_stmt *> m_byText;
};

} // namespace ieum
