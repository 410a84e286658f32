#pragma once

#include "app/gui/shell/Page.h"
#include "app/gui/widgets/Label.h"
#include "core/storage/SortCodeStore.h"

namespace ieum {

/// How many sort codes of a courier are here and how old they are, and how new ones come in.
class SortCodeStock : public Label
{
    Q_OBJECT
public:
    explicit SortCodeStock(const PageContext &context, QWidget *parent = nullptr);

    void showCourier(const QString &courier);
    /// Asks for the courier's table and brings it in.
    void bringIn();

private:
    void show(const SortCodeStore::Stock &stock);

    const PageContext m_context;
    QString m_courier;
};

} // namespace ieum
