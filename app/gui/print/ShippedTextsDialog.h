#pragma once

#include "app/gui/shell/Page.h"
#include "app/gui/widgets/Dialog.h"
#include "core/continuity/SendService.h"

namespace ieum {

struct PreparedJob;
class Shop;

/// Offered after a print of several parcels: the customers' waybill numbers in the shop's own words.
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

        SendService::Act act() const;
    };

    ShippedTextsDialog(const PageContext &context, const QList<Notice> &notices, QWidget *parent);

    /// Who is to be told which number of this print.
    static Result<QList<Notice>> noticesFor(Shop &shop, const PreparedJob &job);

private:
    void addTexts();
    void addCount();
    void send();

    const PageContext m_context;
    QList<Notice> m_notices; ///< those with a text
    Button *m_act;
};

} // namespace ieum
