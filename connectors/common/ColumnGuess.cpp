#include "connectors/common/ColumnGuess.h"

#include "connectors/common/OrderCells.h"
#include "core/korean/PhoneNumber.h"
#include "core/korean/Province.h"

#include <QRegularExpression>

#include <algorithm>

namespace ieum {

namespace {

constexpr qsizetype fewestHeaders = 3;
constexpr double mostly = 0.7;

bool isPhone(const QString &cell)
{
    return PhoneNumber::parse(cell).has_value();
}

bool isAddress(const QString &cell)
{
    static const QRegularExpression door(
        QStringLiteral("(로|길|동|리|가)\\s*(지하\\s*|산\\s*)?\\d+(-\\d+)?"));
    const QString text = cell.simplified();
    return text.contains(door) && (!shortProvince(text.section(u' ', 0, 0)).isEmpty() ||
                                   text.contains(QRegularExpression(QStringLiteral("[시군구]\\s"))));
}

bool isPostcode(const QString &cell)
{
    static const QRegularExpression form(QStringLiteral("^\\d{5}$"));
    return cell.contains(form);
}

bool isPersonName(const QString &cell)
{
    static const QRegularExpression form(QStringLiteral("^[가-힣]{2,4}$"));
    return cell.contains(form);
}

bool isPieces(const QString &cell)
{
    constexpr int many = 100;
    const auto quantity = quantityOf(cell);
    return quantity && *quantity < many;
}

bool isAmount(const QString &cell)
{
    constexpr qint64 least = 500;
    const auto amount = moneyOf(cell);
    return amount && amount->won >= least;
}

bool isTime(const QString &cell)
{
    return civilTimeOf(cell).has_value();
}

bool isWords(const QString &cell)
{
    return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
}

struct Kind
{
    OrderField field;
    bool (*is)(const QString &cell);
};

// The plainest first: what one of them has taken is none of the others.
constexpr Kind kinds[] = {
    {OrderField::Phone, isPhone},       {OrderField::Address, isAddress},
    {OrderField::Postcode, isPostcode}, {OrderField::Recipient, isPersonName},
    {OrderField::OrderedAt, isTime},    {OrderField::Quantity, isPieces},
    {OrderField::Amount, isAmount},     {OrderField::Item, isWords},
};

class Guess
{
public:
    explicit Guess(const QList<SheetRow> &rows)
        : m_rows(rows)
    {
    }

    QHash<OrderField, qsizetype> columns()
    {
        for (const Kind &kind : kinds) {
            const qsizetype column = best(kind.is);
            if (column < 0)
                continue;
            m_columns.insert(kind.field, column);
            m_taken.append(column);
        }
        return m_columns;
    }

private:
    qsizetype width() const
    {
        qsizetype width = 0;
        for (const SheetRow &row : m_rows)
            width = std::max(width, row.cells.size());
        return width;
    }

    double share(qsizetype column, bool (*is)(const QString &)) const
    {
        int filled = 0, right = 0;
        for (const SheetRow &row : m_rows.mid(1)) {
            const QString cell = row.cells.value(column).trimmed();
            filled += cell.isEmpty() ? 0 : 1;
            right += !cell.isEmpty() && is(cell) ? 1 : 0;
        }
        return 2 * filled < m_rows.size() - 1 ? 0 : static_cast<double>(right) / std::max(filled, 1);
    }

    qsizetype best(bool (*is)(const QString &)) const
    {
        qsizetype found = -1;
        double most = mostly;
        for (qsizetype column = 0; column < width(); ++column) {
            const bool hasHeader = !headerKey(m_rows.first().cells.value(column)).isEmpty();
            const double part = hasHeader && !m_taken.contains(column) ? share(column, is) : 0;
            if (part > most || (found < 0 && part >= mostly)) {
                found = column;
                most = part;
            }
        }
        return found;
    }

    const QList<SheetRow> &m_rows;
    QHash<OrderField, qsizetype> m_columns;
    QList<qsizetype> m_taken;
};

// A header row names its columns: it has words, and neither a number to call nor a place to go.
bool mayBeHeader(const SheetRow &row)
{
    const auto isHeader = [](const QString &cell) { return !headerKey(cell).isEmpty(); };
    const auto isValue = [](const QString &cell) {
        return isPhone(cell.trimmed()) || isAddress(cell) || isPostcode(cell.trimmed());
    };
    return std::count_if(row.cells.begin(), row.cells.end(), isHeader) >= fewestHeaders &&
           std::none_of(row.cells.begin(), row.cells.end(), isValue);
}

} // namespace

QHash<OrderField, qsizetype> guessColumns(const QList<SheetRow> &rows)
{
    if (rows.size() < 2 || !mayBeHeader(rows.first()))
        return {};
    const auto columns = Guess(rows).columns();
    const bool isEnough = columns.contains(OrderField::Recipient) && columns.contains(OrderField::Item) &&
                          (columns.contains(OrderField::Phone) || columns.contains(OrderField::Address));
    return isEnough ? columns : QHash<OrderField, qsizetype>();
}

} // namespace ieum
