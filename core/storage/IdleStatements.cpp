#include "core/storage/IdleStatements.h"

#include <sqlite3.h>

namespace ieum {

namespace {

constexpr const char *place = "ieum.idle-statements";

void destroy(void *idle)
{
    delete static_cast<IdleStatements *>(idle);
}

} // namespace

IdleStatements &IdleStatements::of(sqlite3 *connection)
{
    if (void *known = sqlite3_get_clientdata(connection, place))
        return *static_cast<IdleStatements *>(known);
    auto *made = new IdleStatements;
    sqlite3_set_clientdata(connection, place, made, &destroy);
    return *made;
}

void IdleStatements::clear(sqlite3 *connection)
{
    auto *idle = static_cast<IdleStatements *>(sqlite3_get_clientdata(connection, place));
    if (!idle)
        return;
    for (const auto &[text, statement] : idle->m_byText)
        sqlite3_finalize(statement);
    idle->m_byText.clear();
}

sqlite3_stmt *IdleStatements::take(std::string_view sql)
{
    const auto found = m_byText.find(sql);
    if (found == m_byText.end())
        return nullptr;
    sqlite3_stmt *statement = found->second;
    m_byText.erase(found);
    return statement;
}

void IdleStatements::giveBack(sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    const char *text = sqlite3_sql(statement);
    if (text && m_byText.size() < most)
        m_byText.emplace(std::string_view(text), statement);
    else
        sqlite3_finalize(statement);
}

} // namespace ieum
