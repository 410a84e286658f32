#pragma once

#include "core/base/Money.h"
#include "core/base/Time.h"

#include <QDate>
#include <QString>

#include <optional>

/// Cells of order sheets as values. Everything a person could read in them, and nothing guessed.
namespace ieum {

/// "2", "2개", "1,000", "2.0"; none for words, fractions, nought and what no parcel holds (over 99,999).
std::optional<int> quantityOf(const QString &cell);
/// "18,900원", "18900", "₩18,900"; none when it is no whole amount.
std::optional<Money> moneyOf(const QString &cell);
/// 2022-10-15 15:19:30, 2022/10/15 15:19, 20221015151930, 2022년 10월 15일 오후 7:54, 10-digit days, Excel's
/// serials. Without a time of day: midnight.
std::optional<QDateTime> civilTimeOf(const QString &cell);
/// An order or line number as text: without a spreadsheet's ".0", and out of its exponent (2.569834423E9).
/// None when a spreadsheet has rounded digits away (1.23E+17).
std::optional<QString> idCell(const QString &cell);
/// Empty for a placeholder ("--"), else as written, but with the nought that a spreadsheet took away.
QString phoneCell(const QString &cell);
/// Padded to five digits when a spreadsheet took noughts away.
QString postcodeCell(const QString &cell);

} // namespace ieum
