#include "tests/support/CraftedWorkbook.h"

#include <QFile>
#include <QList>

#include <zip.h>

namespace ieum::test {

namespace {

const QByteArray workbook =
    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
const QByteArray relations =
    "<Relationships><Relationship Id=\"r1\" Type=\"t/worksheet\" Target=\"sheet.xml\"/></Relationships>";

bool addEntry(zip_t *archive, const QByteArray &name, const QByteArray &content)
{
    zip_source_t *source =
        zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
    return zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) >= 0;
}

} // namespace

bool writeWorkbookOf(const QString &path, const QByteArray &sheet, int extraEntries)
{
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    bool isWhole = archive && addEntry(archive, "xl/workbook.xml", workbook) &&
                   addEntry(archive, "xl/_rels/workbook.xml.rels", relations) &&
                   addEntry(archive, "xl/sheet.xml", sheet);
    for (int i = 0; isWhole && i < extraEntries; ++i)
        isWhole = addEntry(archive, "extra/" + QByteArray::number(i), {});
    return isWhole && zip_close(archive) == 0;
}

} // namespace ieum::test
