#pragma once

#include <QStyledItemDelegate>

namespace ieum {

class OrderListModel;

/// Paints a row of the order grid: tick, market's badge and number, name, phone, item, quantity, deadline,
/// problems. Numbers are never elided; the item gives way.
class OrderDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit OrderDelegate(const OrderListModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCell(QPainter &painter, const QRect &box, const QModelIndex &index) const;
    void paintNumber(QPainter &painter, const QRect &box, int row) const;
    void paintProblems(QPainter &painter, const QRect &box, int row) const;

    const OrderListModel &m_model;
};

} // namespace ieum
