#pragma once

#include "core/storage/Database.h"

#include <unordered_map>

namespace ieum {

/// A statement on loan from a StatementCache; resets it when it goes, so that no read stays open behind a
/// commit.
class CachedStatement
{
public:
    explicit CachedStatement(Statement &statement)
        : m_statement(&statement)
    {
    }
    ~CachedStatement() { m_statement->reset(); }
    CachedStatement(const CachedStatement &) = delete;
    CachedStatement &operator=(const CachedStatement &) = delete;

    Statement *operator->() { return m_statement; }
    Statement &operator*() { return *m_statement; }

private:
    Statement *m_statement;
};

/// Keeps the prepared statements of a store's hot paths. One statement must not be on loan twice at once.
class StatementCache
{
public:
    explicit StatementCache(Database &database)
        : m_database(database)
    {
    }

    /// `sql` must be a literal: its address is the key.
    CachedStatement use(const char *sql)
    {
        auto found = m_statements.find(sql);
        if (found == m_statements.end())
            found = m_statements.emplace(sql, m_database.prepare(sql)).first;
        return CachedStatement(found->second);
    }

private:
    Database &m_database;
    std::unordered_map<const char *, Statement> m_statements;
};

} // namespace ieum
