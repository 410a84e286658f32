#pragma once

#include "app/gui/shell/Page.h"
#include "app/gui/widgets/Dialog.h"
#include "core/domain/Customer.h"

class QListView;

namespace ieum {

class SearchField;
class SearchResultDelegate;
class SearchResultModel;

/// Asks which other customer is the same person; searches as one types.
class TieDialog : public Dialog
{
    Q_OBJECT
public:
    TieDialog(const PageContext &context, const Customer &customer, QWidget *parent);

    CustomerId chosen() const { return m_chosen; }

private:
    void takeCurrent();

    const CustomerId m_self;
    SearchField *m_search;
    SearchResultModel *m_found;
    SearchResultDelegate *m_delegate;
    QListView *m_list;
    Button *m_tie;
    CustomerId m_chosen;
};

} // namespace ieum
