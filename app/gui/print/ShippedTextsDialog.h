#pragma once

#include "app/gui/shell/Page.h"
#include "app/gui/widgets/Dialog.h"
#include "core/domain/Customer.h"

namespace ieum {

struct PreparedJob;

/// Offered after a print: the customers' waybill numbers in the shop's own words, all of them with one key.
class ShippedTextsDialog : public Dialog
{
    Q_OBJECT
public:
    /// A parcel whose number its buyer is told.
    struct Notice
    {
        CustomerId customer;
        OrderLineId line;
        QString number;
        QString name; ///< of the customer
        QString text; ///< as it would go out; empty when there is no way to the customer
    };

    ShippedTextsDialog(const PageContext &context, const QList<Notice> &notices, QWidget *parent);

    /// Reads who is to be told and opens the dialog over `parent`.
    static void offer(const PageContext &context, const PreparedJob &job, QWidget *parent);

private:
    void send();

    const PageContext m_context;
    QList<Notice> m_notices; ///< those with a text
};

} // namespace ieum
