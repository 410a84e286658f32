#pragma once

#include "app/gui/widgets/Dialog.h"
#include "core/domain/Catalogue.h"
#include "core/orders/OrderService.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ieum {

class RecipientFields;
class Workspace;

/// 수기접수: an order by phone or at the counter. Stays open until the order is saved or the owner leaves.
class OrderDialog : public Dialog
{
    Q_OBJECT
public:
    explicit OrderDialog(Workspace &workspace, QWidget *parent = nullptr);

    /// What is known already; the owner completes it.
    void setDraft(const OrderDraft &draft);
    /// The order as it was saved, once the dialog was accepted.
    const OrderLine &saved() const { return m_saved; }

private:
    void addItemFields();
    void sayWhereFrom();
    /// Proposes the shop's products while one types, each with its sizes.
    void propose(const QList<Product> &products);
    void takePrice(const QString &item);
    OrderDraft draft() const;
    void save();

    Workspace &m_workspace;
    RecipientFields *m_recipient;
    QLineEdit *m_item = nullptr;
    QLineEdit *m_option = nullptr;
    QSpinBox *m_quantity = nullptr;
    QLineEdit *m_amount = nullptr;
    QLineEdit *m_message = nullptr;
    QComboBox *m_payment = nullptr;
    Button *m_save = nullptr;
    OrderDraft m_known; ///< what no field shows: the customer, the message it comes from
    QList<Product> m_products;
    OrderLine m_saved;
};

} // namespace ieum
