#include "app/gui/orders/OrderListModel.h"

#include "app/gui/style/Channels.h"
#include "core/korean/PhoneNumber.h"
#include "core/orders/OrderProblems.h"

#include <algorithm>

namespace ieum {

namespace {

QString problemsText(const OrderLine &line)
{
    QStringList texts;
    for (const Error &problem : line.problems)
        texts += shortProblemText(problem);
    return texts.join(QStringLiteral(" · "));
}

// Lines without a deadline come last.
QVariant sortKey(const OrderLine &line, int column)
{
    switch (column) {
    case OrderListModel::Name:
        return line.recipient.name;
    case OrderListModel::Item:
        return line.item;
    case OrderListModel::Quantity:
        return line.quantity;
    case OrderListModel::ShipBy:
        return line.shipBy.isValid() ? line.shipBy.toJulianDay() : std::numeric_limits<qint64>::max();
    case OrderListModel::Problems:
        return static_cast<int>(line.problems.size());
    default:
        return line.orderNo;
    }
}

} // namespace

OrderListModel::OrderListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void OrderListModel::setLines(const QList<OrderLine> &lines, QDate today)
{
    beginResetModel();
    m_lines = lines;
    m_today = today;
    QSet<OrderLineId> present;
    for (const OrderLine &line : lines)
        present += line.id;
    m_ticked &= present;
    arrange();
    endResetModel();
    Q_EMIT ticksChanged();
}

int OrderListModel::rowOf(OrderLineId line) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [line](const OrderLine &l) { return l.id == line; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

bool OrderListModel::isLate(int row) const
{
    return m_lines[row].shipBy.isValid() && m_lines[row].shipBy < m_today;
}

void OrderListModel::toggle(int row)
{
    const OrderLineId id = m_lines[row].id;
    if (!m_ticked.remove(id))
        m_ticked.insert(id);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, Tick, Tick);
    Q_EMIT ticksChanged();
}

void OrderListModel::tickAll(Qt::CheckState state)
{
    m_ticked.clear();
    for (const OrderLine &line : std::as_const(m_lines)) {
        if (state == Qt::Checked)
            m_ticked.insert(line.id);
    }
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_lines.size()) - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, Tick, Tick);
    Q_EMIT ticksChanged();
}

Qt::CheckState OrderListModel::tickState() const
{
    if (m_ticked.isEmpty())
        return Qt::Unchecked;
    return m_ticked.size() == m_lines.size() ? Qt::Checked : Qt::PartiallyChecked;
}

QList<OrderLineId> OrderListModel::ticked() const
{
    QList<OrderLineId> ids;
    for (const OrderLine &line : m_lines) {
        if (m_ticked.contains(line.id))
            ids.append(line.id);
    }
    return ids;
}

int OrderListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int OrderListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OrderListModel::text(const OrderLine &line, int column) const
{
    switch (column) {
    case Number:
        return line.orderNo;
    case Name:
        return line.recipient.name;
    case Phone:
        return line.recipient.phone.isEmpty() ? QStringLiteral("–") : maskedDisplay(line.recipient.phone);
    case Item:
        return line.option.isEmpty() ? line.item : line.item + QStringLiteral(" · ") + line.option;
    case Quantity:
        return QString::number(line.quantity);
    case ShipBy:
        return line.shipBy.isValid() ? line.shipBy.toString(QStringLiteral("M. d.")) : QString();
    case Problems:
        return line.problems.isEmpty() ? tr("none") : problemsText(line);
    default:
        return QString();
    }
}

QVariant OrderListModel::data(const QModelIndex &index, int role) const
{
    const OrderLine &line = m_lines[index.row()];
    if (role == Qt::DisplayRole)
        return text(line, index.column());
    if (role == Qt::AccessibleTextRole) {
        if (index.column() == Tick)
            return isTicked(index.row()) ? tr("ticked") : tr("not ticked");
        const QString market = index.column() == Number ? lookOfChannel(line.market).name : QString();
        return QStringList{headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), market,
                           text(line, index.column())}
            .join(QLatin1Char(' '));
    }
    if (role == Qt::CheckStateRole && index.column() == Tick)
        return isTicked(index.row()) ? Qt::Checked : Qt::Unchecked;
    return {};
}

QVariant OrderListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Order no.");
    case Name:
        return tr("Recipient");
    case Phone:
        return tr("Phone");
    case Item:
        return tr("Item · option");
    case Quantity:
        return tr("Qty");
    case ShipBy:
        return tr("Ship by");
    case Problems:
        return tr("To check");
    default:
        return QString();
    }
}

void OrderListModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column == Tick ? ShipBy : column;
    m_sortOrder = order;
    beginResetModel();
    arrange();
    endResetModel();
}

void OrderListModel::arrange()
{
    const auto isBefore = [this](const OrderLine &a, const OrderLine &b) {
        const auto order = QVariant::compare(sortKey(a, m_sortColumn), sortKey(b, m_sortColumn));
        return m_sortOrder == Qt::AscendingOrder ? order == QPartialOrdering::Less
                                                 : order == QPartialOrdering::Greater;
    };
    std::stable_sort(m_lines.begin(), m_lines.end(), isBefore);
}

} // namespace ieum
