#pragma once

#include "core/base/Sheet.h"

#include <QStringView>

#include <functional>

namespace ieum {

/// RFC 4180 as it is met in the wild: any line end, quotes within a bare field, Excel's ="0123" around
/// numbers. Fed chunk by chunk; gives each row when it is whole. Rows without any text are passed over.
class CsvReader
{
public:
    /// Returns false to stop reading.
    using RowHandler = std::function<bool(const SheetRow &row)>;
    CsvReader(QChar delimiter, RowHandler handler);

    /// False once the handler has stopped the reading.
    bool feed(QStringView chunk);
    /// Hands over a last row that has no line end; endsEarly() is known before that row is handed over.
    bool finish();
    /// The text ended within quotes, or its last row has no line end and fewer cells than the row before.
    bool endsEarly() const { return m_endsEarly; }

    /// The likeliest of , tab ; | by the first lines; a comma when nothing speaks for another.
    static QChar guessDelimiter(QStringView head);
    /// The whole text as a sheet of kind Text.
    static Sheet readAll(const QString &text);

private:
    enum class State { FieldStart, Bare, Quoted, QuoteSeen };

    void take(QChar character);
    void takeOutsideQuotes(QChar character);
    void endField();
    void endRow();

    QChar m_delimiter;
    RowHandler m_handler;
    State m_state = State::FieldStart;
    QString m_field;
    SheetRow m_row;
    int m_line = 1;
    qsizetype m_cellsBefore = 0;
    bool m_afterReturn = false;
    bool m_stopped = false;
    bool m_endsEarly = false;
};

} // namespace ieum
