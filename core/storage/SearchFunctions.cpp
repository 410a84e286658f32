#include "core/storage/SearchFunctions.h"

#include "core/korean/SearchText.h"
#include "core/storage/Database.h"
#include "core/storage/MessageStore.h"

#include <sqlite3.h>

namespace ieum {

namespace {

QString formOf(const QString &text)
{
    return searchForm(text);
}

template <QString (*Function)(const QString &)>
void callWithText(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    const QByteArray result = Function(QString::fromUtf8(bytes, sqlite3_value_bytes(values[0]))).toUtf8();
    sqlite3_result_text(context, result.constData(), static_cast<int>(result.size()), SQLITE_TRANSIENT);
}

} // namespace

Result<void> registerSearchFunctions(Database &database)
{
    struct Named
    {
        const char *name;
        void (*call)(sqlite3_context *, int, sqlite3_value **);
    };
    const Named functions[] = {{"search_form", callWithText<formOf>},
                               {"initials", callWithText<initialsOf>},
                               {"channel_token", callWithText<MessageStore::channelToken>}};
    for (const Named &function : functions) {
        const int code = sqlite3_create_function_v2(database.handle(), function.name, 1,
                                                    SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr,
                                                    function.call, nullptr, nullptr, nullptr);
        if (code != SQLITE_OK)
            return Database::errorOf(code, QString::fromLatin1(function.name));
    }
    return {};
}

} // namespace ieum
