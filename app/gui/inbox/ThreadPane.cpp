#include "app/gui/inbox/ThreadPane.h"

#include "app/gui/continuity/ReplyBox.h"
#include "app/gui/inbox/OfferActs.h"
#include "app/gui/inbox/SnoozeMenu.h"
#include "app/gui/inbox/ThreadActs.h"
#include "app/gui/inbox/ThreadModel.h"
#include "app/gui/inbox/ThreadView.h"
#include "app/gui/style/Channels.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/EmptyState.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/korean/PhoneNumber.h"

#include <QStackedWidget>

namespace ieum {

ThreadPane::ThreadPane(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ThreadModel(context.workspace, this))
    , m_acts(new ThreadActs(context, this))
    , m_offers(new OfferActs(context, this))
    , m_view(new ThreadView(*m_model))
    , m_name(new ElidedLabel({}, Type::PaneTitle))
    , m_channels(new ElidedLabel({}, Type::Small, Color::Text3))
    , m_back(new IconButton("arrow-left", tr("Back to the list")))
    , m_later(new Button("clock", tr("Later")))
    , m_handled(new Button("check", tr("Answered")))
    , m_card(new Button("user", tr("Card")))
    , m_stack(new QStackedWidget)
    , m_reply(new ReplyBox(context))
{
    auto *outer = makeColumn(0);
    setLayout(outer);
    outer->addWidget(m_stack);
    auto *thread = new QWidget;
    auto *column = makeColumn(0);
    thread->setLayout(column);
    column->addWidget(buildHead());
    column->addWidget(makeLine());
    column->addWidget(m_view, 1);
    auto *reply = makeColumn(0);
    reply->setContentsMargins(metrics().gap16, metrics().gap8, metrics().gap16, metrics().gap12);
    reply->addWidget(m_reply);
    column->addLayout(reply);
    m_stack->addWidget(new EmptyState("message-square", tr("Choose a conversation"),
                                      tr("Messages, calls and texts of one customer stand together here.")));
    m_stack->addWidget(thread);
    setFocusProxy(m_view);
    connectParts();
}

void ThreadPane::connectParts()
{
    connect(m_model, &ThreadModel::customerChanged, this, &ThreadPane::showCustomer);
    connect(m_handled, &Button::clicked, this, &ThreadPane::markHandled);
    connect(m_later, &Button::clicked, this, &ThreadPane::openSnoozeMenu);
    connect(m_view, &ThreadView::actChosen, m_acts, &ThreadActs::carryOut);
    connect(m_view, &ThreadView::removeNoteChosen, this, [this](const ThreadRow &row) {
        m_acts->removeNote(m_customer, {row.note, row.message.at, row.message.text});
    });
    connect(m_view, &ThreadView::offerTaken, this, [this](const ThreadRow &row) {
        if (row.understood)
            m_offers->take(*row.understood, m_model->customer());
    });
    connect(m_view, &ThreadView::offerDeclined, this,
            [this](const ThreadRow &row) { m_offers->decline(row.message.id); });
    connect(m_acts, &ThreadActs::closed, this, &ThreadPane::closed);
    connect(m_acts, &ThreadActs::reopened, this, &ThreadPane::reopened);
    connect(m_acts, &ThreadActs::takenBack, this, [this](CustomerId customer, const QString &text) {
        if (customer == m_customer)
            m_reply->proposeText(text);
    });
}

QWidget *ThreadPane::buildHead()
{
    auto *head = new QWidget;
    head->setProperty("role", QStringLiteral("pane"));
    head->setAttribute(Qt::WA_StyledBackground);
    head->setFixedHeight(metrics().paneHead);
    auto *row = makeRow();
    row->setContentsMargins(metrics().gap16 + metrics().gap4, 0, metrics().gap12, 0);
    head->setLayout(row);
    auto *words = makeColumn(0);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_channels);
    words->addStretch();
    row->addWidget(m_back);
    row->addLayout(words, 1);
    m_handled->setKeyHint(QStringLiteral("Ctrl+E"));
    m_handled->setToolTip(tr("Answered on the phone or elsewhere: no longer waits"));
    m_later->setToolTip(tr("Put it aside until a time, or until the customer writes (Ctrl+D)"));
    row->addWidget(m_later);
    row->addWidget(m_handled);
    row->addWidget(m_card);
    return head;
}

void ThreadPane::setCustomer(CustomerId customer, MessageId message)
{
    m_customer = customer;
    m_stack->setCurrentIndex(customer.isValid() ? 1 : 0);
    m_reply->setCustomer(customer);
    if (!customer.isValid())
        return;
    m_view->pointOut(message.value);
    m_model->setCustomer(customer, message);
    m_context.workspace.write(
        this, [customer](Shop &shop) { return shop.inbox.markRead(customer); }, [](const Result<void> &) {});
}

void ThreadPane::refresh()
{
    m_model->refresh();
    m_reply->refresh();
}

void ThreadPane::keepDraft()
{
    m_reply->keepDraft();
}

void ThreadPane::showCustomer()
{
    const Customer &customer = m_model->customer();
    m_name->setText(customer.name.isEmpty() ? maskedDisplay(customer.shownName()) : customer.name);
    QStringList words;
    for (const ContactPoint &contact : customer.contacts) {
        const QString word = lookOfChannel(contact.channel).word;
        if (!words.contains(word))
            words += word;
    }
    const bool group = customer.contacts.size() == 1 && customer.contacts.first().isGroup;
    m_channels->setText(group ? tr("A group: read and searched only")
                              : tr("%1 in one conversation").arg(words.join(QStringLiteral(" · "))));
    m_handled->setVisible(!group);
    m_later->setVisible(m_model->conversation().has_value());
}

void ThreadPane::markHandled()
{
    if (m_customer.isValid())
        m_acts->markHandled(m_customer);
}

void ThreadPane::openSnoozeMenu()
{
    if (!m_customer.isValid() || !m_model->conversation())
        return;
    auto *menu = new SnoozeMenu(m_context.workspace.clock->now(), this);
    connect(menu, &SnoozeMenu::chosen, this,
            [this, customer = m_customer](Instant until) { m_acts->snooze(customer, until); });
    menu->popup(m_later->mapToGlobal(QPoint(0, m_later->height())));
}

void ThreadPane::focusReply()
{
    m_reply->setFocus(); // its text
}

} // namespace ieum
