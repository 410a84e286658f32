#pragma once

#include <QHeaderView>

namespace ieum {

class OrderListModel;

/// The header of the order grid, with a box that ticks every line or none.
class TickHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit TickHeader(OrderListModel &model, QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    QSize sizeHint() const override;

private:
    OrderListModel &m_model;
};

} // namespace ieum
