#include "core/storage/SearchTokenizer.h"

#include "core/storage/Database.h"

#include <QString>
#include <QVarLengthArray>

#include <sqlite3.h>

#include <vector>

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

struct Letter
{
    char32_t point = 0;
    int begin = 0; ///< bytes
    int end = 0;
};

std::vector<Letter> lettersOf(const char *bytes, int length)
{
    const QString text = QString::fromUtf8(bytes, length);
    std::vector<Letter> letters;
    letters.reserve(static_cast<size_t>(text.size()));
    int offset = 0;
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        const char32_t point = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const int size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
        if (QChar::isLetterOrNumber(point))
            letters.push_back({QChar::toLower(point), offset, offset + size});
        offset += size;
        i += pair ? 2 : 1;
    }
    return letters;
}

void append(QVarLengthArray<char, 8> &token, char32_t point)
{
    const auto put = [&token](char32_t byte) { token.append(static_cast<char>(byte)); };
    if (point < 0x80)
        return put(point);
    if (point < 0x800) {
        put(0xC0 | (point >> 6));
    } else if (point < 0x10000) {
        put(0xE0 | (point >> 12));
        put(0x80 | ((point >> 6) & 0x3F));
    } else {
        put(0xF0 | (point >> 18));
        put(0x80 | ((point >> 12) & 0x3F));
        put(0x80 | ((point >> 6) & 0x3F));
    }
    put(0x80 | (point & 0x3F));
}

int emitToken(void *context, Emit emit, const Letter &first, const Letter *second)
{
    QVarLengthArray<char, 8> token;
    append(token, first.point);
    if (second)
        append(token, second->point);
    return emit(context, 0, token.constData(), static_cast<int>(token.size()), first.begin,
                second ? second->end : first.end);
}

// ieum1: every letter or digit is a token of its own; what lies between is passed over. A quoted query is
// then a phrase of single characters: an exact search for a substring that does not mind spaces.
int tokenizeLetters(Fts5Tokenizer *, void *context, int, const char *bytes, int length, Emit emit)
{
    for (const Letter &letter : lettersOf(bytes, length)) {
        if (const int code = emitToken(context, emit, letter, nullptr); code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

// ieum2: every two letters that follow each other, and the last one alone, so that each letter begins a token
// and one letter is found as a prefix. Of a query of two or more the lone last one would only narrow it
// wrongly.
int tokenizePairs(Fts5Tokenizer *, void *context, int flags, const char *bytes, int length, Emit emit)
{
    const std::vector<Letter> letters = lettersOf(bytes, length);
    const bool dropsLast = (flags & FTS5_TOKENIZE_QUERY) != 0 && letters.size() > 1;
    for (size_t i = 0; i < letters.size(); ++i) {
        const Letter *next = i + 1 < letters.size() ? &letters[i + 1] : nullptr;
        if (!next && dropsLast)
            break;
        if (const int code = emitToken(context, emit, letters[i], next); code != SQLITE_OK)
            return code;
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
    fts5_tokenizer letters{createTokenizer, deleteTokenizer, tokenizeLetters};
    fts5_tokenizer pairs{createTokenizer, deleteTokenizer, tokenizePairs};
    if (!api || api->xCreateTokenizer(api, "ieum1", nullptr, &letters, nullptr) != SQLITE_OK ||
        api->xCreateTokenizer(api, "ieum2", nullptr, &pairs, nullptr) != SQLITE_OK)
        return Error("database.failed", {}, QStringLiteral("FTS5 or its tokenizer is missing"));
    return {};
}

} // namespace ieum
