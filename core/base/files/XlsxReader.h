#pragma once

#include "core/base/Result.h"
#include "core/base/Sheet.h"
#include "core/base/files/CellFormat.h"
#include "core/base/files/SharedStrings.h"
#include "core/base/files/ZipArchive.h"

#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace ieum {

/// Reads every sheet of an .xlsx (ECMA-376) in one pass: shared and inline strings, rich runs without their
/// phonetic guides, dates by their style. Never trusts the file: sizes are capped, a DOCTYPE is refused.
class XlsxReader
{
public:
    explicit XlsxReader(const ZipArchive &archive)
        : m_archive(archive)
    {
    }

    /// At most `rowLimit` rows of each sheet, 0: all.
    /// Errors: file.unknown-format (a ZIP that is no workbook), file.broken, file.too-large; the argument is
    /// empty.
    Result<QList<Sheet>> read(int rowLimit = 0);

    /// A row and how much of its sheet has been read with it, 0 … 1; false stops.
    using RowTaker = std::function<bool(const SheetRow &row, double share)>;
    /// One sheet by its place from 0, row by row; gives the sheet without rows. Errors as of read().
    Result<Sheet> eachRow(qsizetype sheet, const RowTaker &take);

    struct PartNames
    {
        QString sheet;
        QString sharedStrings; ///< empty when the workbook has none
    };
    /// Where in the container a sheet stands, by its place in the workbook from 0. Errors as of read().
    Result<PartNames> partNames(qsizetype sheet);

private:
    struct SheetPlace
    {
        QString name;
        QString relation;
    };

    Result<QString> workbookPart();
    Result<QList<SheetPlace>> readWorkbook(const QString &path);
    Result<QHash<QString, QString>> readRelations(const QString &path);
    Result<void> readSharedStrings(const QString &path);
    Result<void> readStyles(const QString &path);
    struct Parts
    {
        QString folder;
        QList<SheetPlace> places;
        QHash<QString, QString> relations;

        QString sheet(qsizetype index) const;
    };
    Result<Parts> open();
    Result<Parts> openFirst();
    Result<Sheet> readSheet(const QString &path, int rowLimit, const RowTaker &take = {});

    const ZipArchive &m_archive;
    std::optional<Parts> m_parts; ///< once they have been read, with the texts and the styles
    SharedStrings m_strings;
    QList<CellFormat> m_formats; ///< by style index
    DateSystem m_dates = DateSystem::From1900;
    qint64 m_cells = 0; ///< over all sheets of one reading
};

} // namespace ieum
