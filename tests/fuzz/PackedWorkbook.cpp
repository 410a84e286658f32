#include "tests/fuzz/PackedWorkbook.h"

#include "tests/fuzz/FuzzTarget.h"

#include <zip.h>

namespace ieum::fuzz {

namespace {

const QByteArray contentTypes =
    R"(<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>)";
const QByteArray rootRelations =
    R"(<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>)";
const QByteArray workbook =
    R"(<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>)";
const QByteArray relations =
    R"(<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>)";

void addPart(zip_t *archive, const char *name, const QByteArray &content)
{
    zip_source_t *source = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
    const zip_int64_t index = zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8);
    require(index >= 0, "a part can be packed");
    zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0);
}

QByteArray contentOf(zip_source_t *source)
{
    zip_stat_t facts;
    zip_source_stat(source, &facts);
    QByteArray bytes(qsizetype(facts.size), Qt::Uninitialized);
    zip_source_open(source);
    zip_source_read(source, bytes.data(), facts.size);
    zip_source_close(source);
    return bytes;
}

} // namespace

QByteArray packedWorkbook(const QByteArray &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    require(archive != nullptr, "a workbook can be packed");
    zip_source_keep(source);
    InputTexts pieces(parts);
    const QByteArray sheet = pieces.nextBytes(), strings = pieces.nextBytes(), styles = pieces.nextBytes();
    addPart(archive, "[Content_Types].xml", contentTypes);
    addPart(archive, "_rels/.rels", rootRelations);
    addPart(archive, "xl/workbook.xml", workbook);
    addPart(archive, "xl/_rels/workbook.xml.rels", relations);
    addPart(archive, "xl/worksheets/sheet1.xml", sheet);
    addPart(archive, "xl/sharedStrings.xml", strings);
    addPart(archive, "xl/styles.xml", styles);
    require(zip_close(archive) == 0, "a workbook can be closed");
    const QByteArray bytes = contentOf(source);
    zip_source_free(source);
    zip_error_fini(&error);
    return bytes;
}

} // namespace ieum::fuzz
