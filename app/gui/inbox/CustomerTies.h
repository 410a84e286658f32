#pragma once

#include "app/gui/shell/Page.h"
#include "core/inbox/CustomerService.h"

#include <QWidget>

class QVBoxLayout;

namespace ieum {

/// Who else may be the customer of the card, with the reason; makes two customers one and two again. Takes no
/// room while nobody is suggested.
class CustomerTies : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerTies(const PageContext &context, QWidget *parent = nullptr);

    void showOf(const Customer &customer, const QList<TieSuggestion> &suggestions);
    /// Asks who else it is, then as propose().
    void search();
    void untie(MergeId merge);

private:
    void addRow(const TieSuggestion &suggestion);
    void propose(CustomerId other);
    void tie(CustomerId other, const MergeChoice &choice);
    void keepApart(CustomerId other);

    const PageContext m_context;
    Customer m_customer;
    QString m_shown; ///< what the rows say; they are not built anew while that stays
    QVBoxLayout *m_rows;
};

} // namespace ieum
