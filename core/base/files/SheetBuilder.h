#pragma once

#include "core/base/Sheet.h"
#include "core/base/files/CellFormat.h"
#include "core/base/files/SharedStrings.h"
#include "core/base/files/XmlPieces.h"

#include <QList>

namespace ieum {

/// Makes a Sheet of the elements of a worksheet part as they come by.
class SheetBuilder
{
public:
    struct Workbook
    {
        const SharedStrings &strings;
        const QList<CellFormat> &formats;
        DateSystem dates;
    };
    /// `cells` counts the cells of the whole workbook and is raised here.
    SheetBuilder(const Workbook &workbook, int rowLimit, qint64 &cells);

    /// Hands each row over instead of keeping it; false stops.
    using RowTaker = std::function<bool(const SheetRow &row)>;
    void passRowsTo(RowTaker take) { m_take = std::move(take); }

    void start(QByteArrayView name, const XmlPieces::Attributes &attributes);
    void end(QByteArrayView name);
    void text(QByteArrayView piece);

    bool isFull() const; ///< enough rows, or too many cells
    bool isTooLarge() const;
    const Sheet &sheet() const { return m_sheet; }

private:
    void startCell(const XmlPieces::Attributes &attributes);
    void endCell();
    void endRow();
    QString shownValue() const;

    Workbook m_workbook;
    int m_rowLimit;
    qint64 &m_cells;
    Sheet m_sheet;
    SheetRow m_row;
    int m_column = 0;
    enum class CellType { Number, Shared, Truth, Text };
    static CellType typeOf(QByteArrayView word);
    CellType m_type = CellType::Number;
    int m_style = 0;
    QByteArray m_value;
    RowTaker m_take;
    bool m_isStopped = false;
    int m_phonetic = 0;
    bool m_inValue = false;
};

} // namespace ieum
