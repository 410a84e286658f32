#include "app/gui/orders/OrderGrid.h"

#include "app/gui/orders/OrderDelegate.h"
#include "app/gui/orders/OrderListModel.h"
#include "app/gui/orders/TickHeader.h"
#include "app/gui/widgets/RowPainting.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace ieum {

OrderGrid::OrderGrid(OrderListModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setHorizontalHeader(new TickHeader(model, this));
    setModel(&model);
    setItemDelegate(new OrderDelegate(model, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(metrics().orderRow);
    setSortingEnabled(true);
    sortByColumn(OrderListModel::ShipBy, Qt::AscendingOrder);
    setAccessibleName(tr("Orders"));
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OrderGrid::currentLineChanged);
    setWidths();
}

OrderLineId OrderGrid::currentLine() const
{
    return currentIndex().isValid() ? m_model.line(currentIndex().row()).id : OrderLineId();
}

void OrderGrid::setCurrentLine(OrderLineId line)
{
    const int row = m_model.rowOf(line);
    if (row >= 0)
        setCurrentIndex(m_model.index(row, OrderListModel::Number));
}

void OrderGrid::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (event->key() == Qt::Key_Space && current.isValid())
        m_model.toggle(current.row());
    else if (event->matches(QKeySequence::SelectAll))
        m_model.tickAll(Qt::Checked);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current.isValid())
        Q_EMIT opened();
    else
        QTableView::keyPressEvent(event);
}

void OrderGrid::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && index.column() == OrderListModel::Tick && event->button() == Qt::LeftButton)
        m_model.toggle(index.row());
}

void OrderGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && index.column() != OrderListModel::Tick)
        Q_EMIT opened();
}

void OrderGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    setWidths();
}

int OrderGrid::widthFor(int column, const QString &widest, Type type) const
{
    const QString header = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return std::max(textWidth(widest, type), textWidth(header, Type::SmallStrong)) + metrics().gap16;
}

// Numbers get what they need; the item and the problems share what is left. In large text on a small screen
// only the badge of the market stands for the order's number, and being late is said by the problem alone.
void OrderGrid::setWidths()
{
    const int tick = metrics().tickCell + metrics().gap16, badge = metrics().badgeSmall + metrics().gap24;
    const int name = widthFor(OrderListModel::Name, QStringLiteral("가나다라"), Type::TableStrong);
    const int phone = metrics().gap16 + phoneWidth(Type::Table);
    const int arrow = metrics().iconSmall + metrics().gap8; // beside a title at the right, once it sorts
    const int quantity = widthFor(OrderListModel::Quantity, QStringLiteral("000"), Type::Table) + arrow;
    const int number = textWidth(QStringLiteral("2022101500000000"), Type::Table);
    const int shipBy = widthFor(OrderListModel::ShipBy, QStringLiteral("10. 10."), Type::TableStrong) + arrow;
    const int problem =
        widthFor(OrderListModel::Problems, QStringLiteral("전화번호 없음"), Type::TableStrong) +
        metrics().gap24;
    const int room = viewport()->width() - tick - badge - name - phone - quantity;
    const bool isTight = room - number - shipBy < 2 * problem;
    const int rest = isTight ? room : room - number - shipBy;
    const int problems = std::max(rest / 2, problem);
    setColumnHidden(OrderListModel::ShipBy, isTight);
    const int widths[] = {tick,
                          badge + (isTight ? 0 : number),
                          name,
                          phone,
                          std::max(rest - problems, problem / 2),
                          quantity,
                          shipBy,
                          problems};
    for (int column = 0; column < OrderListModel::ColumnCount; ++column)
        setColumnWidth(column, widths[column]);
}

} // namespace ieum
