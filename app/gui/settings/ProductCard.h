#pragma once

#include "app/gui/widgets/Frames.h"
#include "core/domain/Catalogue.h"

namespace ieum {

/// What the shop sells by order: name, price and sizes, a row each. It only tells; its owner saves.
class ProductCard : public Card
{
    Q_OBJECT
public:
    explicit ProductCard(const QList<Product> &products);

    /// Of the field with the name in that row.
    static QString fieldName(qsizetype row);

Q_SIGNALS:
    void edited(const QList<ieum::Product> &products);
    /// One more or one less: to be laid out anew.
    void rowsChanged(const QList<ieum::Product> &products);

private:
    void addRow(int place);

    QList<Product> m_products;
};

} // namespace ieum
