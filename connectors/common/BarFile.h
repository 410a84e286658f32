#pragma once

#include "core/connector/Importer.h"

#include <QList>
#include <QStringView>

#include <functional>

namespace ieum {

/// The state's address files: a line a record, fields between bars, no quoting, UTF-8 or CP949. Read in
/// chunks, so that a file of gigabytes needs no memory.
class BarFile
{
public:
    struct Row
    {
        qint64 line = 0; ///< from 1
        QList<QStringView> cells;
    };
    /// The cells live as long as the call. False: stop.
    using RowHandler = std::function<bool(const Row &row)>;

    /// Hands over each row that is whole, blank lines left out. A last row without a line end that has fewer
    /// than `columns` cells is one rejected() with file.cut-short. Errors: file.not-readable.
    static Result<void> read(const ImportInput &input, qsizetype columns, ImportSink &sink,
                             const RowHandler &handler);

    /// The cells of the first line of the head, its BOM taken off; decoded as the file will be.
    static QStringList firstRow(const QByteArray &head);
    /// "line 12"
    static QString placeOf(const Row &row) { return QStringLiteral("line %1").arg(row.line); }
};

} // namespace ieum
