#include "connectors/common/OrderFields.h"

#include "core/base/CodeTable.h"

#include <QMap>

#include <algorithm>

namespace ieum {

namespace {

constexpr CodeTable<OrderField, orderFieldCount> fieldCodes{{{
    {OrderField::OrderNo, "order-no"},
    {OrderField::LineNo, "line-no"},
    {OrderField::OrderedAt, "ordered-at"},
    {OrderField::Status, "status"},
    {OrderField::Payment, "payment"},
    {OrderField::Market, "market"},
    {OrderField::BuyerName, "buyer-name"},
    {OrderField::BuyerPhone, "buyer-phone"},
    {OrderField::BuyerId, "buyer-id"},
    {OrderField::Recipient, "recipient"},
    {OrderField::Phone, "phone"},
    {OrderField::Phone2, "phone2"},
    {OrderField::Postcode, "postcode"},
    {OrderField::Address, "address"},
    {OrderField::AddressDetail, "address-detail"},
    {OrderField::Item, "item"},
    {OrderField::Option, "option"},
    {OrderField::Quantity, "quantity"},
    {OrderField::Amount, "amount"},
    {OrderField::DeliveryMessage, "delivery-message"},
    {OrderField::ShipBy, "ship-by"},
}}};

} // namespace

QString toCode(OrderField field)
{
    return fieldCodes.code(field);
}

std::optional<OrderField> orderFieldFromCode(const QString &code)
{
    return fieldCodes.value(code);
}

const QList<OrderField> &allOrderFields()
{
    static const QList<OrderField> fields = [] {
        QList<OrderField> all;
        for (const auto &row : fieldCodes.rows)
            all.append(row.first);
        return all;
    }();
    return fields;
}

QString headerKey(const QString &cell)
{
    constexpr int longestHeader = 30;
    static const QString guideMarks = QStringLiteral("◈※▶▷▪•\n");
    const QString text = cell.normalized(QString::NormalizationForm_C).trimmed();
    const bool isGuide =
        std::any_of(text.begin(), text.end(), [](QChar c) { return guideMarks.contains(c); });
    if (isGuide || text.size() > longestHeader)
        return QString();
    QString key;
    for (const QChar character : text) {
        if (!character.isSpace())
            key += character.toLower();
    }
    while (key.endsWith(QLatin1Char('*')))
        key.chop(1);
    return key;
}

bool holdsAll(const QStringList &cells, const QMap<QString, QString> &columns)
{
    QStringList keys;
    for (const QString &cell : cells)
        keys += headerKey(cell);
    return std::all_of(columns.begin(), columns.end(),
                       [&](const QString &header) { return keys.contains(headerKey(header)); });
}

OrderColumns::OrderColumns(const QStringList &headerRow, const QList<FieldHeaders> &vocabulary)
    : m_headers(headerRow)
{
    QStringList keys;
    for (const QString &cell : headerRow)
        keys += headerKey(cell);
    for (const FieldHeaders &entry : vocabulary) {
        for (const QString &header : entry.headers) {
            const qsizetype column = keys.indexOf(headerKey(header));
            if (column >= 0)
                columnsOf(entry.field).append(column);
        }
    }
}

OrderColumns::OrderColumns(const QStringList &headerRow, const QMap<QString, QString> &confirmed)
    : m_headers(headerRow)
{
    for (auto pair = confirmed.begin(); pair != confirmed.end(); ++pair) {
        const auto field = orderFieldFromCode(pair.key());
        const auto column = std::find_if(headerRow.begin(), headerRow.end(), [&](const QString &cell) {
            return !cell.isEmpty() && headerKey(cell) == headerKey(pair.value());
        });
        if (field && column != headerRow.end())
            columnsOf(*field).append(column - headerRow.begin());
    }
}

void OrderColumns::addGuess(OrderField field, qsizetype column)
{
    if (!has(field))
        columnsOf(field).append(column);
}

QString OrderColumns::value(const SheetRow &row, OrderField field) const
{
    for (const qsizetype column : columnsOf(field)) {
        if (column >= row.cells.size())
            continue;
        QString cell = row.cells[column].trimmed();
        if (!cell.isEmpty())
            return cell;
    }
    return QString();
}

QString OrderColumns::header(OrderField field) const
{
    const QList<qsizetype> &columns = columnsOf(field);
    return columns.isEmpty() ? QString() : m_headers.value(columns.first()).trimmed();
}

bool OrderColumns::comesFrom(const SheetRow &row, OrderField field, const QString &header) const
{
    const QList<qsizetype> &columns = columnsOf(field);
    const auto found = std::find_if(columns.begin(), columns.end(), [&](qsizetype column) {
        return !row.cells.value(column).trimmed().isEmpty();
    });
    return found != columns.end() && headerKey(m_headers.value(*found)) == headerKey(header);
}

} // namespace ieum
