#pragma once

#include "core/domain/Order.h"

#include <QWidget>

class QGridLayout;

namespace ieum {

/// Two versions of an order beside each other: what differs is marked, what is the same stays quiet.
class OrderComparison : public QWidget
{
    Q_OBJECT
public:
    explicit OrderComparison(QWidget *parent = nullptr);

    /// `left` and `right` are the words above the two columns.
    void setLines(const QString &left, const OrderLine &before, const QString &right, const OrderLine &after);

private:
    void clear();
    void addRow(const QString &name, const QString &before, const QString &after);

    QGridLayout *m_grid;
};

} // namespace ieum
