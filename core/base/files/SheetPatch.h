#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace ieum {

/// A text to stand in one cell.
struct CellText
{
    int row = 1;    ///< as the owner counts, from 1
    int column = 0; ///< from 0
    QString text;
};

/// Writes a copy of the workbook `original` (its plain bytes) to `path` in which only these cells are other
/// ones: every other part of the container stays byte for byte, and so does every other cell of the sheet
/// (`sheet`: its place in the workbook, from 0). The texts are texts, never formulas or numbers. The file
/// appears whole or not at all. Errors: file.broken, file.too-large, file.unknown-format, file.not-writable.
Result<void> patchXlsx(const QByteArray &original, const QString &path, qsizetype sheet,
                       const QList<CellText> &cells);

} // namespace ieum
