#include "core/base/files/SheetPatch.h"

#include "core/base/files/SheetXmlPatch.h"
#include "core/base/files/XlsxReader.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <zip.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace ieum {

namespace {

Result<QByteArray> contentOf(const ZipArchive &archive, const QString &entry)
{
    QByteArray content;
    IEUM_TRY(archive.read(entry, [&content](const QByteArray &piece) {
        content += piece;
        return true;
    }));
    return content;
}

// How many <si> a part of shared strings has: the index of the next one.
int stringCount(const QByteArray &xml, const QByteArray &prefix)
{
    return static_cast<int>(xml.count("<" + prefix + "si>") + xml.count("<" + prefix + "si ") +
                            xml.count("<" + prefix + "si/>"));
}

// Appends the texts; the two counts in the opening tag are optional and would now be wrong.
QByteArray withStrings(const QByteArray &xml, const QByteArray &prefix, const QStringList &texts)
{
    QByteArray added;
    for (const QString &text : texts)
        added += '<' + prefix + "si><" + prefix + "t>" + text.toHtmlEscaped().toUtf8() + "</" + prefix +
                 "t></" + prefix + "si>";
    QByteArray result = xml;
    const qsizetype close = result.lastIndexOf("</" + prefix + "sst>");
    result.insert(close, added);
    const qsizetype open = result.indexOf('<' + prefix + "sst"), end = result.indexOf('>', open);
    QString tag = QString::fromUtf8(result.mid(open, end - open));
    tag.remove(QRegularExpression(QStringLiteral("\\s(count|uniqueCount)=(\"[^\"]*\"|'[^']*')")));
    return result.replace(open, end - open, tag.toUtf8());
}

struct Parts
{
    QString sheet, strings;
    QByteArray sheetXml, stringsXml;
};

Result<Parts> patchedParts(const QByteArray &bytes, qsizetype sheet, const QList<CellText> &cells)
{
    IEUM_TRY_ASSIGN(archive, ZipArchive::open(bytes));
    XlsxReader reader(archive);
    IEUM_TRY_ASSIGN(names, reader.partNames(sheet));
    Parts parts{names.sheet, names.sharedStrings, {}, {}};
    IEUM_TRY_ASSIGN(sheetXml, contentOf(archive, parts.sheet));
    const SheetXmlPatch patch(sheetXml, cells);
    if (patch.strings().size() != cells.size())
        return Error("file.broken", {}, QStringLiteral("a row of the sheet is not where it was read"));
    if (!parts.strings.isEmpty()) {
        IEUM_TRY_ASSIGN(stringsXml, contentOf(archive, parts.strings));
        parts.stringsXml = stringsXml;
    }
    static const QRegularExpression table(QStringLiteral("<(\\w+:)?sst[\\s>]"));
    const auto match = table.match(QString::fromUtf8(parts.stringsXml.left(4096)));
    const QByteArray prefix = match.captured(1).toLatin1();
    const bool isShared = match.hasMatch() && parts.stringsXml.contains("</" + prefix + "sst>");
    parts.sheetXml = patch.patched(isShared ? stringCount(parts.stringsXml, prefix) : -1);
    parts.stringsXml = isShared ? withStrings(parts.stringsXml, prefix, patch.strings()) : QByteArray();
    return parts;
}

bool replaceEntry(zip_t *archive, const QString &entry, const QByteArray &content)
{
    const zip_int64_t index =
        zip_name_locate(archive, entry.toUtf8().constData(), ZIP_FL_NOCASE | ZIP_FL_ENC_GUESS);
    zip_source_t *source =
        zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
    return index >= 0 && source &&
           zip_file_replace(archive, static_cast<zip_uint64_t>(index), source, 0) == 0;
}

QByteArray contentOf(zip_source_t *source)
{
    QByteArray bytes;
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (zip_source_stat(source, &facts) != 0 || zip_source_open(source) != 0)
        return bytes;
    bytes.resize(static_cast<qsizetype>(facts.size));
    if (zip_source_read(source, bytes.data(), facts.size) != bytes.size())
        bytes.clear();
    zip_source_close(source);
    return bytes;
}

// A source of its own bytes: libzip 1.7.3 frees bytes that are only lent to it once it writes behind the
// unchanged beginning of a container (found by tests/fuzz, WorkbookPatch).
zip_source_t *sourceOf(const QByteArray &bytes, zip_error_t *error)
{
    void *copy = std::malloc(static_cast<size_t>(std::max<qsizetype>(bytes.size(), 1)));
    if (!copy)
        return nullptr;
    std::memcpy(copy, bytes.constData(), static_cast<size_t>(bytes.size()));
    zip_source_t *source = zip_source_buffer_create(copy, static_cast<zip_uint64_t>(bytes.size()), 1, error);
    if (!source)
        std::free(copy);
    return source;
}

// All of it in memory: of an encrypted original nothing but the result may reach the disk. Empty when it
// could not be done.
QByteArray withParts(const QByteArray &original, const Parts &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = sourceOf(original, &error);
    if (!source)
        return {};
    zip_source_keep(source);
    QByteArray result;
    if (zip_t *archive = zip_open_from_source(source, 0, &error)) {
        const bool isReplaced =
            replaceEntry(archive, parts.sheet, parts.sheetXml) &&
            (parts.stringsXml.isEmpty() || replaceEntry(archive, parts.strings, parts.stringsXml));
        if (isReplaced && zip_close(archive) == 0)
            result = contentOf(source);
        else
            zip_discard(archive);
    }
    zip_source_free(source);
    return result;
}

} // namespace

Result<void> patchXlsx(const QByteArray &original, const QString &path, qsizetype sheet,
                       const QList<CellText> &cells)
{
    IEUM_TRY_ASSIGN(parts, patchedParts(original, sheet, cells));
    const QByteArray result = withParts(original, parts);
    if (result.isEmpty())
        return Error("file.broken", {QFileInfo(path).fileName()});
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(result) == result.size() && file.commit();
    return isWritten ? Result<void>() : Error("file.not-writable", {QFileInfo(path).fileName()});
}

} // namespace ieum
