#pragma once

#include "core/base/Sheet.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace ieum {

/// What a column of an order sheet can mean.
enum class OrderField {
    OrderNo,
    LineNo,
    OrderedAt,
    Status,
    Payment,
    Market,
    BuyerName,
    BuyerPhone,
    BuyerId,
    Recipient,
    Phone,
    Phone2,
    Postcode,
    Address,
    AddressDetail,
    Item,
    Option,
    Quantity,
    Amount,
    DeliveryMessage,
    ShipBy,
};
constexpr int orderFieldCount = static_cast<int>(OrderField::ShipBy) + 1;

/// "order-no", "recipient" …: as a confirmed mapping stores it.
QString toCode(OrderField field);
std::optional<OrderField> orderFieldFromCode(const QString &code);
const QList<OrderField> &allOrderFields();

/// A field and the headers that mean it, best first; compared by headerKey().
struct FieldHeaders
{
    OrderField field;
    QStringList headers;
};

/// A header as it is compared: composed Hangul, no blanks, no trailing asterisk, lower case. Empty for a
/// guide text (longer than 30 characters, a line break or one of ◈※▶▷▪•), which is never a header.
QString headerKey(const QString &cell);

/// Whether a row has all the headers that the owner has named (field code to header).
bool holdsAll(const QStringList &cells, const QMap<QString, QString> &columns);

/// Which columns of a header row mean which field; a field may have several, the better ones first.
class OrderColumns
{
public:
    OrderColumns(const QStringList &headerRow, const QList<FieldHeaders> &vocabulary);
    /// As the owner confirmed them: field code to header.
    OrderColumns(const QStringList &headerRow, const QMap<QString, QString> &confirmed);

    /// A column for a field that has none; its header may be any.
    void addGuess(OrderField field, qsizetype column);
    bool has(OrderField field) const { return !columnsOf(field).isEmpty(); }
    /// The first cell with text among the field's columns, without blanks around it.
    QString value(const SheetRow &row, OrderField field) const;
    /// The header that value() would read first; empty when there is none.
    QString header(OrderField field) const;
    /// True when the cell that value() gives stands under `header`.
    bool comesFrom(const SheetRow &row, OrderField field, const QString &header) const;

private:
    QList<qsizetype> &columnsOf(OrderField field) { return m_columns[static_cast<size_t>(field)]; }
    const QList<qsizetype> &columnsOf(OrderField field) const
    {
        return m_columns[static_cast<size_t>(field)];
    }

    QStringList m_headers;
    std::array<QList<qsizetype>, orderFieldCount> m_columns; ///< by field
};

inline size_t qHash(OrderField field, size_t seed = 0)
{
    return ::qHash(static_cast<int>(field), seed);
}

} // namespace ieum
