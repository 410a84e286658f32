#pragma once

#include "app/gui/inbox/CustomerFacts.h"
#include "app/gui/shell/Page.h"

#include <QScrollArea>

class QVBoxLayout;

namespace ieum {

class CustomerRecords;
class CustomerTies;
class ElidedLabel;
class Label;
class MemoEdit;
class PromisedCalls;
class TagRow;

/// The right pane of the inbox: who the customer is, how to reach them, memo, bookings, orders.
class CustomerPane : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerPane(const PageContext &context, QWidget *parent = nullptr);

    void setCustomer(CustomerId customer);
    void refresh();
    /// Hands over what is being typed.
    void keep();

private:
    QWidget *buildBody();
    QWidget *buildHead();
    QWidget *buildFoot();
    void show(const CustomerFacts &facts);
    void showContacts(const CustomerFacts &facts);
    void showBookings(const CustomerFacts &facts);
    void showOrders(const CustomerFacts &facts);
    void addContact(const Customer &customer, const ContactPoint &contact);
    void addFact(QVBoxLayout &column, const QString &when, const QString &what, const QString &more);
    void openMenu(const QWidget &button);
    void prefer(const QString &channel);
    void rename();
    void saveMemo(const QString &memo);
    void tellOutcome(const Result<void> &done);

    const PageContext m_context;
    CustomerId m_customer;
    CustomerFacts m_facts;
    QString m_shown; ///< fingerprint of the rows; they are not built anew while that stays
    ElidedLabel *m_name;
    Label *m_since;
    MemoEdit *m_memo;
    PromisedCalls *m_promises;
    CustomerTies *m_ties;
    CustomerRecords *m_records;
    TagRow *m_tags;
    QVBoxLayout *m_contacts;
    QVBoxLayout *m_bookings;
    QVBoxLayout *m_orders;
    QWidget *m_body;
};

} // namespace ieum
