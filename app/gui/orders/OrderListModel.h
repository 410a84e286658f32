#pragma once

#include "core/domain/Order.h"

#include <QAbstractTableModel>
#include <QSet>

namespace ieum {

/// The line items of one view of the orders, with ticks that survive a re-reading.
class OrderListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Tick, Number, Name, Phone, Item, Quantity, ShipBy, Problems, ColumnCount };

    explicit OrderListModel(QObject *parent = nullptr);

    /// Keeps the ticks of lines that are still there.
    void setLines(const QList<OrderLine> &lines, QDate today);
    const OrderLine &line(int row) const { return m_lines[row]; }
    int rowOf(OrderLineId line) const; ///< -1 when it is not there
    bool isLate(int row) const;

    bool isTicked(int row) const { return m_ticked.contains(m_lines[row].id); }
    void toggle(int row);
    void tickAll(Qt::CheckState state);
    Qt::CheckState tickState() const;  ///< of all lines together
    QList<OrderLineId> ticked() const; ///< in the order of the list

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void ticksChanged();

private:
    QString text(const OrderLine &line, int column) const;
    void arrange();

    QList<OrderLine> m_lines;
    QSet<OrderLineId> m_ticked;
    QDate m_today;
    int m_sortColumn = ShipBy;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace ieum
