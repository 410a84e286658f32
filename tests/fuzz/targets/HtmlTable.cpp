#include "core/base/files/HtmlTable.h"
#include "core/base/TextDecoder.h"
#include "tests/fuzz/FuzzTarget.h"

using namespace ieum;

IEUM_FUZZ(HtmlTable)
{
    (void)looksLikeHtmlTable(input);
    const QString html = TextDecoder::decodeAll(input);
    const Sheet all = readHtmlTable(html);
    for (const SheetRow &row : all.rows) {
        for (const QString &cell : row.cells)
            ieum::fuzz::require(cell.isValidUtf16() || !html.isValidUtf16(), "a cell is whole Unicode");
    }
    const Sheet head = readHtmlTable(html, 3);
    ieum::fuzz::require(head.rows.size() <= 3, "a limit is kept");
    for (qsizetype i = 0; i < head.rows.size() && head.rows.size() <= all.rows.size(); ++i)
        ieum::fuzz::require(head.rows[i].cells == all.rows[i].cells,
                            "the head is the beginning of the whole");
}
