#include "core/storage/SearchTokenizer.h"

#include "core/storage/Database.h"

#include <QString>

#include <sqlite3.h>

namespace ieum {

namespace {

using Emit = int (*)(void *, int, const char *, int, int, int);

int createTokenizer(void *, const char **, int, Fts5Tokenizer **tokenizer)
{
    static int stateless;
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(&stateless);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer *) {}

// Every letter or digit is a token of its own; what lies between is passed over. A quoted query is then a
// phrase of single characters: an exact search for a substring that does not mind spaces.
int tokenize(Fts5Tokenizer *, void *context, int, const char *bytes, int length, Emit emit)
{
    const QString text = QString::fromUtf8(bytes, length);
    int offset = 0;
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        const char32_t point = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const int size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
        if (QChar::isLetterOrNumber(point)) {
            const char32_t lower = QChar::toLower(point);
            const QByteArray token = QString::fromUcs4(&lower, 1).toUtf8();
            const int code =
                emit(context, 0, token.constData(), static_cast<int>(token.size()), offset, offset + size);
            if (code != SQLITE_OK)
                return code;
        }
        offset += size;
        i += pair ? 2 : 1;
    }
    return SQLITE_OK;
}

fts5_api *fts5Of(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

Result<void> registerSearchTokenizer(Database &database)
{
    fts5_api *api = fts5Of(database.handle());
    fts5_tokenizer tokenizer{createTokenizer, deleteTokenizer, tokenize};
    if (!api || api->xCreateTokenizer(api, "ieum1", nullptr, &tokenizer, nullptr) != SQLITE_OK)
        return Error("database.failed", {}, QStringLiteral("FTS5 or its tokenizer is missing"));
    return {};
}

} // namespace ieum
