#include "app/gui/inbox/TieDialog.h"

#include "app/gui/inbox/SearchResultDelegate.h"
#include "app/gui/inbox/SearchResultModel.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/SearchField.h"
#include "app/workspace/Workspace.h"

#include <QListView>
#include <QVBoxLayout>

namespace ieum {

namespace {
constexpr int shownRows = 5;
}

TieDialog::TieDialog(const PageContext &context, const Customer &customer, QWidget *parent)
    : Dialog(tr("Who is the same person?"),
             tr("Both become one conversation and one card. This can be taken back at any time."), parent,
             Width::Wide)
    , m_self(customer.id)
    , m_search(new SearchField(tr("Name or last four digits")))
    , m_found(new SearchResultModel(context.workspace, this))
    , m_delegate(new SearchResultDelegate(*context.workspace.clock, this))
    , m_list(new QListView)
    , m_tie(setMainButton(tr("Make them one")))
{
    m_list->setModel(m_found);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Found"));
    m_list->setMinimumHeight(shownRows * metrics().conversationRow);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    content()->addWidget(m_search);
    content()->addWidget(m_list);
    m_tie->setEnabled(false);
    connect(m_search, &SearchField::queryChanged, this, [this](const QString &query) {
        m_delegate->setQuery(query);
        m_found->search(query, {SearchHit::Kind::Customer});
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TieDialog::takeCurrent);
    m_search->setText(customer.name);
    m_found->search(customer.name, {SearchHit::Kind::Customer});
}

void TieDialog::takeCurrent()
{
    const SearchHit *hit = m_found->at(m_list->currentIndex().row());
    m_chosen = hit && hit->customer != m_self ? hit->customer : CustomerId();
    m_tie->setEnabled(m_chosen.isValid());
}

} // namespace ieum
