#include "core/storage/DatabaseCopy.h"

#include <sqlite3.h>

namespace ieum {

namespace {

Result<void> copyPages(Database &from, Database &to)
{
    sqlite3_backup *copy = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!copy)
        return Database::errorOf(sqlite3_errcode(to.handle()),
                                 QString::fromUtf8(sqlite3_errmsg(to.handle())));
    // In one step, so that a writer beside it never makes it begin anew.
    const int code = sqlite3_backup_step(copy, -1);
    const int ended = sqlite3_backup_finish(copy);
    if (code == SQLITE_DONE && ended == SQLITE_OK)
        return {};
    const Error error =
        Database::errorOf(code == SQLITE_DONE ? ended : code, QStringLiteral("while copying the shop"));
    // The source was opened by its key, so pages that do not open are damaged ones.
    return error.code == QLatin1String("database.wrong-key") ? Error("database.damaged", {}, error.detail)
                                                             : error;
}

} // namespace

Result<std::unique_ptr<Database>> copyDatabase(Database &from, const QString &path, const QByteArray &key)
{
    IEUM_TRY_ASSIGN(copy, Database::open(path, key));
    // Nothing of the copy counts before its file is whole, so it may be written without waiting for the disk.
    IEUM_TRY(copy->execute("PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF"));
    IEUM_TRY(copyPages(from, *copy));
    // The first page says "log" again, as the source's does.
    IEUM_TRY(copy->execute("PRAGMA journal_mode = DELETE"));
    return copy;
}

} // namespace ieum
