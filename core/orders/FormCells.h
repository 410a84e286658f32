#pragma once

#include "core/base/Sheet.h"
#include "core/base/files/FormWriter.h"
#include "core/connector/FormLayout.h"
#include "core/domain/Label.h"

#include <QList>

namespace ieum {

/// What a row of a form is about: one line, or the lines of one parcel.
struct FormRow
{
    int number = 1; ///< of the row, from 1
    QList<OrderLine> lines;
    QString raw;     ///< the market's own row of the first line: a JSON object of header to cell
    QString courier; ///< this party's word for it
    CourierContract contract;
    Sender sender;
};

FormFile formFileOf(FormLayout::File file);

/// The text of one cell; what the row does not have is empty.
QString formCell(const FormColumn &column, const FormRow &row, const FormLayout &layout);

/// The whole sheet of a new form: the rows above, the headers, a row each.
Sheet formSheet(const FormLayout &layout, const QList<FormRow> &rows);

/// Market rows as they came, in their own order of columns (as far as they agree), with the form's cells
/// filled in: for a market that wants its file back when the file itself is not at hand.
Sheet filledRawSheet(const FormLayout &layout, const QList<FormRow> &rows);

} // namespace ieum
