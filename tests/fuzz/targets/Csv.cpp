#include "core/base/CsvReader.h"
#include "core/base/TextDecoder.h"
#include "tests/fuzz/FuzzTarget.h"

using namespace ieum;
using ieum::fuzz::require;

static QString asText(const QList<SheetRow> &rows)
{
    QString text;
    for (const SheetRow &row : rows)
        text += QString::number(row.number) + u':' + row.cells.join(u'\x1f') + u'\x1e';
    return text;
}

static QList<SheetRow> readInPieces(const QByteArray &bytes, qsizetype size)
{
    QList<SheetRow> rows;
    TextDecoder decoder(guessEncoding(bytes));
    CsvReader reader(CsvReader::guessDelimiter(TextDecoder(guessEncoding(bytes)).decode(bytes)),
                     [&](const SheetRow &row) {
                         rows += row;
                         return true;
                     });
    for (qsizetype at = 0; at < bytes.size(); at += size)
        reader.feed(decoder.decode(bytes.mid(at, size)));
    reader.finish();
    return rows;
}

// Decoded and cut into cells, it is the same in one piece and in small ones.
IEUM_FUZZ(Csv)
{
    TextDecoder decoder(guessEncoding(input));
    const QString text = decoder.decode(input);
    const Sheet whole = CsvReader::readAll(text);
    const qsizetype size = input.isEmpty() ? 1 : 1 + uchar(input.back()) % 7;
    const QList<SheetRow> pieces = readInPieces(input, size);
    // How many U+FFFD stand for bytes that are no text depends on where they were cut.
    require(asText(whole.rows) == asText(pieces) || text.contains(QChar::ReplacementCharacter),
            "pieces read like the whole");
    int line = 0;
    for (const SheetRow &row : whole.rows) {
        require(row.number > line, "rows come in their order");
        line = row.number;
    }
}
