#include "app/gui/inbox/ConversationPane.h"

#include "app/gui/inbox/ConversationDelegate.h"
#include "app/gui/inbox/ConversationModel.h"
#include "app/gui/inbox/SearchResultDelegate.h"
#include "app/gui/inbox/SearchResultModel.h"
#include "app/gui/inbox/ViewBar.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/EmptyState.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/Workspace.h"

#include <QListView>
#include <QStackedWidget>

namespace ieum {

namespace {

using View = ConversationFilter::View;

QListView *plainList(QAbstractItemModel *model, QAbstractItemDelegate *delegate, const QString &name)
{
    auto *list = new QListView;
    list->setModel(model);
    list->setItemDelegate(delegate);
    list->setAccessibleName(name);
    list->setVerticalScrollMode(QListView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMouseTracking(true);
    list->setEditTriggers(QListView::NoEditTriggers);
    list->setSelectionMode(QListView::SingleSelection);
    return list;
}

} // namespace

ConversationPane::ConversationPane(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_views(new ViewBar(context))
    , m_model(new ConversationModel(context.workspace, this))
    , m_found(new SearchResultModel(context.workspace, this))
    , m_foundDelegate(new SearchResultDelegate(*context.workspace.clock, this))
    , m_stack(new QStackedWidget)
    , m_list(buildList())
    , m_results(buildResults())
    , m_empty(new EmptyState("inbox", {}, {}))
    , m_nothing(
          new EmptyState("search", tr("Nothing found"), tr("Try fewer letters, or the last four digits.")))
    , m_resultBar(new QWidget)
    , m_resultWords(new Label({}, Type::BodyStrong))
{
    setProperty("role", QStringLiteral("pane"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = makeColumn(0);
    setLayout(column);
    column->addWidget(m_views);
    column->addWidget(buildResultBar());
    column->addWidget(makeLine());
    column->addWidget(m_stack, 1);
    for (QWidget *page : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_results),
                          static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_nothing)})
        m_stack->addWidget(page);
    connect(m_model, &ConversationModel::loaded, this, &ConversationPane::showLoaded);
    connect(m_found, &SearchResultModel::found, this, &ConversationPane::showFound);
    m_bringIn = m_empty->addButton("file-input", tr("Bring files in"));
    m_bringIn->hide();
    connect(m_bringIn, &Button::clicked, this,
            [this] { m_context.shell.openPage(QStringLiteral("import")); });
    setFocusProxy(m_list);
    connect(m_views, &ViewBar::numbersRead, this, &ConversationPane::showEmpty);
    connect(m_views, &ViewBar::chosen, this, [this](const ConversationFilter &filter) {
        closeSearch();
        m_model->setFilter(filter);
    });
    showView(View::Waiting);
}

QWidget *ConversationPane::buildResultBar()
{
    auto *row = makeRow();
    row->setContentsMargins(metrics().gap16, 0, metrics().gap8, metrics().gap4);
    m_resultBar->setLayout(row);
    row->addWidget(m_resultWords, 1);
    auto *close = new IconButton("x", tr("Close the search"));
    row->addWidget(close);
    connect(close, &IconButton::clicked, this, [this] { closeSearch(); });
    m_resultBar->hide();
    return m_resultBar;
}

QListView *ConversationPane::buildList()
{
    auto *list =
        plainList(m_model, new ConversationDelegate(*m_context.workspace.clock, this), tr("Conversations"));
    list->setUniformItemSizes(true);
    connect(list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { takeCurrent(current.row()); });
    connect(list, &QListView::clicked, this, &ConversationPane::opened);
    connect(list, &QListView::activated, this, &ConversationPane::answerAsked);
    return list;
}

QListView *ConversationPane::buildResults()
{
    auto *list = plainList(m_found, m_foundDelegate, tr("Found"));
    const auto open = [this](const QModelIndex &index) {
        if (const SearchHit *hit = m_found->at(index.row()))
            openHit(*hit);
    };
    connect(list, &QListView::clicked, this, open);
    connect(list, &QListView::activated, this, open);
    return list;
}

void ConversationPane::takeCurrent(int row)
{
    const Conversation *conversation = m_model->at(row);
    if (!conversation || conversation->customer == m_selected)
        return;
    m_selected = conversation->customer;
    Q_EMIT chosen(m_selected);
}

void ConversationPane::refresh()
{
    m_model->refresh();
    m_views->refresh();
    if (m_resultBar->isVisibleTo(this))
        m_found->search(m_found->query());
}

void ConversationPane::showView(View view)
{
    m_views->setFilter({view, {}});
    m_views->refresh();
    m_model->setFilter({view, {}});
}

std::pair<QString, QString> ConversationPane::emptyWords(const ConversationFilter &filter)
{
    if (!filter.channel.isEmpty())
        return {tr("Nobody here on this channel"), tr("Choose another channel with the button above.")};
    switch (filter.view) {
    case View::All:
        return {tr("No conversations yet"),
                tr("Drop a chat, a phone backup or an order sheet anywhere on the window.")};
    case View::Snoozed:
        return {tr("Nothing put aside"),
                tr("What you put aside comes back at its time, or when the customer writes.")};
    case View::Done:
        return {tr("Nothing answered yet"), tr("Answered conversations are kept here.")};
    case View::ComingToday:
        return {tr("No booking today"), tr("Customers with a booking today stand here.")};
    case View::ToShip:
        return {tr("Nothing to ship"), tr("Customers whose order waits for its waybill stand here.")};
    case View::Unread:
        return {tr("Nothing unread"), tr("Everything that came in has been opened.")};
    default:
        return {tr("Nobody is waiting here"), tr("Everything of this view has been answered.")};
    }
}

// A shop in which nothing has come in yet is told how that is done, whatever the view.
void ConversationPane::showEmpty()
{
    const bool isNew = m_views->isShopEmpty();
    const auto [sentence, hint] = emptyWords(isNew ? ConversationFilter() : m_model->filter());
    m_empty->setTexts(sentence, hint);
    m_bringIn->setVisible(isNew);
}

// The selection follows its customer; with none, the first is shown.
void ConversationPane::showLoaded()
{
    showEmpty();
    if (!m_resultBar->isVisibleTo(this))
        m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    const int row = m_model->rowOf(m_selected);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    else if (!m_selected.isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

void ConversationPane::select(CustomerId customer)
{
    m_selected = customer;
    const int row = m_model->rowOf(customer);
    m_list->setCurrentIndex(row >= 0 ? m_model->index(row) : QModelIndex());
}

void ConversationPane::goOnAfter(CustomerId customer)
{
    const int row = m_model->rowOf(customer);
    if (row < 0 || customer != m_selected)
        return;
    const int next = row + 1 < m_model->rowCount() ? row + 1 : row - 1;
    if (next >= 0)
        m_list->setCurrentIndex(m_model->index(next));
}

void ConversationPane::searchFor(const QString &text)
{
    const QString query = text.trimmed();
    if (query.isEmpty())
        return;
    m_resultBar->show();
    m_foundDelegate->setQuery(query);
    m_found->search(query);
}

void ConversationPane::showFound()
{
    if (!m_resultBar->isVisibleTo(this))
        return;
    m_resultWords->setText(tr("%1: %2 found").arg(m_found->query()).arg(m_found->total()));
    m_stack->setCurrentWidget(m_found->rowCount() > 0 ? static_cast<QWidget *>(m_results) : m_nothing);
}

void ConversationPane::setListWidth(int pixels)
{
    m_stack->setMinimumWidth(pixels);
}

void ConversationPane::focusList()
{
    (m_resultBar->isVisibleTo(this) ? m_results : m_list)->setFocus(Qt::OtherFocusReason);
}

bool ConversationPane::closeSearch()
{
    if (!m_resultBar->isVisibleTo(this))
        return false;
    m_resultBar->hide();
    showLoaded();
    m_list->setFocus();
    return true;
}

void ConversationPane::openHit(const SearchHit &hit)
{
    PageTarget target;
    switch (hit.kind) {
    case SearchHit::Kind::Message:
        select(hit.customer);
        Q_EMIT messageChosen(hit.customer, MessageId::fromString(hit.id).value_or(MessageId()));
        return;
    case SearchHit::Kind::Customer:
        select(hit.customer);
        Q_EMIT chosen(hit.customer);
        Q_EMIT opened();
        return;
    case SearchHit::Kind::Order:
        target.orderLine = OrderLineId::fromString(hit.id).value_or(OrderLineId());
        m_context.shell.openPage(QStringLiteral("orders"), target);
        return;
    case SearchHit::Kind::Waybill:
        target.text = hit.id;
        m_context.shell.openPage(QStringLiteral("orders"), target);
        return;
    case SearchHit::Kind::Booking:
        target.booking = BookingId::fromString(hit.id).value_or(BookingId());
        m_context.shell.openPage(QStringLiteral("bookings"), target);
        return;
    }
}

} // namespace ieum
