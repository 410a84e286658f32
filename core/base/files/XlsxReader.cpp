#include "core/base/files/XlsxReader.h"

#include "core/base/files/SheetBuilder.h"
#include "core/base/files/XmlPieces.h"

#include <algorithm>

namespace ieum {

namespace {

constexpr int sheetLimit = 50;
constexpr qint64 sharedTextLimit = 100'000'000; // bytes

Result<void> parseEntry(const ZipArchive &archive, const QString &entry, XmlPieces &xml)
{
    IEUM_TRY(archive.read(entry, [&xml](const QByteArray &piece) { return xml.feed(piece); }));
    return xml.finish();
}

// Targets are relative to the part's folder, or start with a slash.
QString resolved(const QString &folder, const QString &target)
{
    QString path = target.startsWith(QLatin1Char('/')) ? target.mid(1) : folder + target;
    while (path.contains(QLatin1String("/../"))) {
        const qsizetype up = path.indexOf(QLatin1String("/../"));
        const qsizetype parent = up > 0 ? path.lastIndexOf(QLatin1Char('/'), up - 1) : -1;
        path.remove(parent + 1, up + 4 - (parent + 1));
    }
    return path;
}

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(QLatin1Char('/')) + 1);
}

QString relationsOf(const QString &path)
{
    const QString folder = folderOf(path);
    return folder + QLatin1String("_rels/") + path.mid(folder.size()) + QLatin1String(".rels");
}

} // namespace

Result<QString> XlsxReader::workbookPart()
{
    QString workbook = QStringLiteral("xl/workbook.xml");
    if (const auto roots = readRelations(QStringLiteral("_rels/.rels"));
        roots.ok() && !m_archive.has(workbook))
        workbook = resolved({}, roots->value(QStringLiteral("officeDocument")));
    return m_archive.has(workbook) ? Result<QString>(workbook) : Error("file.unknown-format");
}

Result<XlsxReader::PartNames> XlsxReader::partNames(qsizetype sheet)
{
    IEUM_TRY_ASSIGN(workbook, workbookPart());
    IEUM_TRY_ASSIGN(places, readWorkbook(workbook));
    IEUM_TRY_ASSIGN(relations, readRelations(relationsOf(workbook)));
    const QString folder = folderOf(workbook);
    const QString strings = relations.value(QStringLiteral("sharedStrings"));
    return PartNames{resolved(folder, relations.value(places.value(sheet).relation)),
                     strings.isEmpty() ? QString() : resolved(folder, strings)};
}

QString XlsxReader::Parts::sheet(qsizetype index) const
{
    return resolved(folder, relations.value(places.value(index).relation));
}

Result<XlsxReader::Parts> XlsxReader::open()
{
    m_cells = 0;
    if (m_parts)
        return *m_parts;
    IEUM_TRY_ASSIGN(parts, openFirst());
    m_parts = parts;
    return parts;
}

// What every sheet needs: where it stands, the shared texts, the styles.
Result<XlsxReader::Parts> XlsxReader::openFirst()
{
    m_strings = {};
    m_formats.clear();
    IEUM_TRY_ASSIGN(workbook, workbookPart());
    IEUM_TRY_ASSIGN(places, readWorkbook(workbook));
    IEUM_TRY_ASSIGN(relations, readRelations(relationsOf(workbook)));
    const Parts parts{folderOf(workbook), places, relations};
    if (const QString path = relations.value(QStringLiteral("sharedStrings")); !path.isEmpty())
        IEUM_TRY(readSharedStrings(resolved(parts.folder, path)));
    if (const QString path = relations.value(QStringLiteral("styles")); !path.isEmpty())
        IEUM_TRY(readStyles(resolved(parts.folder, path)));
    return parts;
}

Result<QList<Sheet>> XlsxReader::read(int rowLimit)
{
    IEUM_TRY_ASSIGN(parts, open());
    QList<Sheet> sheets;
    for (qsizetype i = 0; i < std::min<qsizetype>(parts.places.size(), sheetLimit); ++i) {
        IEUM_TRY_ASSIGN(sheet, readSheet(parts.sheet(i), rowLimit));
        sheet.name = parts.places[i].name;
        sheets.append(sheet);
    }
    return sheets;
}

Result<Sheet> XlsxReader::eachRow(qsizetype sheet, const RowTaker &take)
{
    IEUM_TRY_ASSIGN(parts, open());
    IEUM_TRY_ASSIGN(read, readSheet(parts.sheet(sheet), 0, take));
    read.name = parts.places.value(sheet).name;
    return read;
}

Result<QList<XlsxReader::SheetPlace>> XlsxReader::readWorkbook(const QString &path)
{
    QList<SheetPlace> places;
    XmlPieces xml({.start =
                       [&](QByteArrayView name, const XmlPieces::Attributes &attributes) {
                           if (name == "sheet")
                               places.append({attributes.value("name"), attributes.value("id")});
                           else if (name == "workbookPr" &&
                                    (attributes.value("date1904") == QLatin1String("1") ||
                                     attributes.value("date1904") == QLatin1String("true")))
                               m_dates = DateSystem::From1904;
                       },
                   .end = {},
                   .text = {}});
    IEUM_TRY(parseEntry(m_archive, path, xml));
    return places;
}

// Targets by id, and by the last word of the type ("styles", "sharedStrings", "officeDocument").
Result<QHash<QString, QString>> XlsxReader::readRelations(const QString &path)
{
    QHash<QString, QString> targets;
    XmlPieces xml({.start =
                       [&](QByteArrayView name, const XmlPieces::Attributes &attributes) {
                           if (name != "Relationship")
                               return;
                           targets.insert(attributes.value("Id"), attributes.value("Target"));
                           targets.insert(attributes.value("Type").section(QLatin1Char('/'), -1),
                                          attributes.value("Target"));
                       },
                   .end = {},
                   .text = {}});
    IEUM_TRY(parseEntry(m_archive, path, xml));
    return targets;
}

Result<void> XlsxReader::readSharedStrings(const QString &path)
{
    QByteArray text;
    int phonetic = 0;
    bool inText = false;
    XmlPieces *parser = nullptr;
    XmlPieces xml({.start =
                       [&](QByteArrayView name, const XmlPieces::Attributes &) {
                           phonetic += name == "rPh" ? 1 : 0;
                           inText = name == "t" && phonetic == 0;
                       },
                   .end =
                       [&](QByteArrayView name) {
                           phonetic -= name == "rPh" ? 1 : 0;
                           inText = false;
                           if (name == "si")
                               m_strings.append(std::exchange(text, QByteArray()));
                       },
                   .text =
                       [&](QByteArrayView piece) {
                           if (inText)
                               text += piece;
                           if (m_strings.bytes() + text.size() > sharedTextLimit)
                               parser->stop();
                       }});
    parser = &xml;
    IEUM_TRY(parseEntry(m_archive, path, xml));
    return m_strings.bytes() + text.size() > sharedTextLimit ? Result<void>(Error("file.too-large"))
                                                             : Result<void>();
}

Result<void> XlsxReader::readStyles(const QString &path)
{
    QHash<int, CellFormat> custom;
    bool inCellFormats = false;
    XmlPieces xml({.start =
                       [&](QByteArrayView name, const XmlPieces::Attributes &attributes) {
                           if (name == "numFmt")
                               custom.insert(attributes.value("numFmtId").toInt(),
                                             CellFormat::ofCode(attributes.value("formatCode")));
                           else if (name == "cellXfs")
                               inCellFormats = true;
                           else if (name == "xf" && inCellFormats) {
                               const int id = attributes.value("numFmtId").toInt();
                               m_formats.append(custom.value(id, CellFormat::ofBuiltin(id)));
                           }
                       },
                   .end = [&](QByteArrayView name) { inCellFormats = inCellFormats && name != "cellXfs"; },
                   .text = {}});
    return parseEntry(m_archive, path, xml);
}

Result<Sheet> XlsxReader::readSheet(const QString &path, int rowLimit, const RowTaker &take)
{
    SheetBuilder builder({m_strings, m_formats, m_dates}, rowLimit, m_cells);
    qint64 fed = 0;
    const double whole = static_cast<double>(std::max<qint64>(m_archive.sizeOf(path), 1));
    if (take)
        builder.passRowsTo([&](const SheetRow &row) { return take(row, static_cast<double>(fed) / whole); });
    XmlPieces *parser = nullptr;
    const auto stopWhenFull = [&] {
        if (builder.isFull())
            parser->stop();
    };
    XmlPieces xml({.start = [&](QByteArrayView name,
                                const XmlPieces::Attributes &attributes) { builder.start(name, attributes); },
                   .end =
                       [&](QByteArrayView name) {
                           builder.end(name);
                           stopWhenFull();
                       },
                   .text = [&](QByteArrayView piece) { builder.text(piece); }});
    parser = &xml;
    IEUM_TRY(m_archive.read(path, [&](const QByteArray &piece) {
        fed += piece.size();
        return xml.feed(piece);
    }));
    IEUM_TRY(xml.finish());
    if (builder.isTooLarge())
        return Error("file.too-large");
    return builder.sheet();
}

} // namespace ieum
