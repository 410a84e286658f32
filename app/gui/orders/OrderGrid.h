#pragma once

#include "app/gui/style/Look.h"
#include "core/domain/Order.h"

#include <QTableView>

namespace ieum {

class OrderListModel;

/// The grid of orders. Space ticks the current row, Return opens what would mend it, Ctrl+A ticks all.
class OrderGrid : public QTableView
{
    Q_OBJECT
public:
    explicit OrderGrid(OrderListModel &model, QWidget *parent = nullptr);

    OrderLineId currentLine() const; ///< invalid when there is none
    void setCurrentLine(OrderLineId line);

Q_SIGNALS:
    void currentLineChanged();
    void opened(); ///< Return or a double click on the current row

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setWidths();
    int widthFor(int column, const QString &widest, Type type) const;

    OrderListModel &m_model;
};

} // namespace ieum
