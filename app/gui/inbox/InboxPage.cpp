#include "app/gui/inbox/InboxPage.h"

#include "app/gui/inbox/ConversationPane.h"
#include "app/gui/inbox/CustomerPane.h"
#include "app/gui/inbox/ThreadPane.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"

#include <QApplication>
#include <QSplitter>

namespace ieum {

namespace {

using View = ConversationFilter::View;

std::optional<View> viewOf(const QString &filter)
{
    if (filter == QLatin1String("unanswered"))
        return View::Waiting;
    if (filter == QLatin1String("long-unanswered"))
        return View::LongWaiting;
    if (filter == QLatin1String("snoozed"))
        return View::Snoozed;
    if (filter == QLatin1String("done"))
        return View::Done;
    if (filter == QLatin1String("unread"))
        return View::Unread;
    return filter == QLatin1String("all") ? std::optional(View::All) : std::nullopt;
}

} // namespace

InboxPage::InboxPage(const PageContext &context)
    : Page(context)
    , m_splitter(new QSplitter(this))
    , m_conversations(new ConversationPane(context, m_splitter))
    , m_thread(new ThreadPane(context, m_splitter))
    , m_card(new CustomerPane(context, m_splitter))
{
    auto *row = makeRow(0);
    setLayout(row);
    row->addWidget(m_splitter);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(Metrics::line);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({metrics().listPane, metrics().bubble * 3 / 2, metrics().customerCard});
    m_card->setMinimumWidth(metrics().customerCard);
    connectParts();
    addPageAction(tr("Put aside until later"), QKeySequence(Qt::CTRL | Qt::Key_D),
                  [this] { m_thread->openSnoozeMenu(); });
    addPageAction(tr("Answer"), QKeySequence(Qt::CTRL | Qt::Key_R), [this] {
        take(Turn::Thread);
        m_thread->focusReply();
    });
    addPageAction(tr("Answered on the phone or elsewhere"), QKeySequence(Qt::CTRL | Qt::Key_E),
                  [this] { m_thread->markHandled(); });
}

void InboxPage::connectParts()
{
    connect(m_conversations, &ConversationPane::chosen, this,
            [this](CustomerId customer) { show(customer); });
    connect(m_conversations, &ConversationPane::messageChosen, this,
            [this](CustomerId customer, MessageId message) {
                show(customer, message);
                take(Turn::Thread);
            });
    connect(m_conversations, &ConversationPane::opened, this, [this] { take(Turn::Thread); });
    connect(m_conversations, &ConversationPane::answerAsked, this, [this] {
        take(Turn::Thread);
        m_thread->focusReply();
    });
    connect(m_thread->backButton(), &IconButton::clicked, this, &InboxPage::goBack);
    connect(m_thread->cardButton(), &Button::clicked, this, [this] {
        m_cardAsked = !m_card->isVisible();
        fold();
    });
    connect(m_thread, &ThreadPane::closed, m_conversations, &ConversationPane::goOnAfter);
    connect(m_thread, &ThreadPane::reopened, this, [this](CustomerId customer) {
        m_conversations->select(customer);
        show(customer);
    });
}

QSize InboxPage::minimumSizeHint() const
{
    return {std::max(m_conversations->minimumSizeHint().width(), metrics().listPane),
            Page::minimumSizeHint().height()};
}

void InboxPage::take(Turn turn)
{
    m_turn = turn;
    m_cardAsked = false;
    fold();
}

void InboxPage::show(CustomerId customer, MessageId message)
{
    m_thread->setCustomer(customer, message);
    m_card->setCustomer(customer);
}

void InboxPage::refresh()
{
    m_conversations->refresh();
    m_thread->refresh();
    m_card->refresh();
}

void InboxPage::open(const PageTarget &target)
{
    if (const std::optional<View> view = viewOf(target.filter))
        m_conversations->showView(*view);
    if (!target.text.isEmpty())
        m_conversations->searchFor(target.text);
    if (!target.customer.isValid())
        return;
    m_conversations->select(target.customer);
    show(target.customer, target.message);
    take(Turn::Thread);
}

QList<QWidget *> InboxPage::panes() const
{
    return {m_conversations, m_thread, m_card};
}

bool InboxPage::escape()
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || !(m_thread->isAncestorOf(focus) || m_card->isAncestorOf(focus)))
        return m_conversations->closeSearch();
    goBack();
    return true;
}

void InboxPage::goBack()
{
    take(Turn::List);
    m_conversations->focusList();
}

void InboxPage::keepDrafts()
{
    m_thread->keepDraft();
    m_card->keep();
}

void InboxPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fold();
}

// Below 1000 px the card waits behind its button in the thread's head; below 820 px list and thread take
// turns.
void InboxPage::fold()
{
    const int room = qRound((width() + metrics().rail) / metrics().factor); // large text folds earlier
    const bool narrow = room < Metrics::cardFolds;
    const bool single = room < Metrics::listFolds;
    const bool cardAlone = narrow && m_cardAsked;
    m_thread->cardButton()->setVisible(narrow);
    m_thread->backButton()->setVisible(single);
    m_card->setVisible(!narrow || m_cardAsked);
    m_conversations->setVisible(single ? m_turn == Turn::List && !cardAlone : !cardAlone);
    m_thread->setVisible(!single || m_turn == Turn::Thread);
    m_conversations->setListWidth(narrow ? metrics().listPane * 3 / 4 : metrics().listPane);
}

} // namespace ieum
