#pragma once

#include "app/gui/shell/Page.h"
#include "core/domain/Customer.h"
#include "core/trust/ErasureService.h"

namespace ieum {

/// What a person may ask for: a copy of all that is held of them, and its destruction.
class CustomerRecords : public QObject
{
    Q_OBJECT
public:
    /// `window`: over which the questions stand.
    CustomerRecords(const PageContext &context, QWidget *window);

    void exportAll(CustomerId customer);
    /// Shows what would be destroyed and what the law keeps, then asks.
    void erase(CustomerId customer);

private:
    void askToErase(const ErasurePreview &preview);
    void runErase(CustomerId customer);

    const PageContext m_context;
    QWidget *m_window;
};

} // namespace ieum
