#include "app/gui/orders/OrdersPage.h"

#include "app/gui/orders/HoldDialog.h"
#include "app/gui/orders/OrderActs.h"
#include "app/gui/orders/OrderDialog.h"
#include "app/gui/orders/OrderGrid.h"
#include "app/gui/orders/OrderListModel.h"
#include "app/gui/orders/OrderViewBar.h"
#include "app/gui/print/PreviewPane.h"
#include "app/gui/print/PrintDesk.h"
#include "app/gui/shell/TextOffer.h"
#include "app/gui/style/Channels.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/EmptyState.h"
#include "app/gui/widgets/Frames.h"
#include "app/workspace/Workspace.h"

#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace ieum {

namespace {

constexpr int narrowestList = 760; // a row with its number, phone and problem

QList<OrderLineId> idsOf(const QList<OrderLine> &lines)
{
    QList<OrderLineId> ids;
    for (const OrderLine &line : lines)
        ids.append(line.id);
    return ids;
}

bool isAny(const QList<OrderLine> &lines, std::initializer_list<OrderState> states)
{
    return std::any_of(lines.begin(), lines.end(), [&](const OrderLine &line) {
        return std::find(states.begin(), states.end(), line.state) != states.end();
    });
}

// What an import or an act noted on the line, which nothing in the line itself will mend.
bool isNoted(const OrderLine &line)
{
    static const QStringList notes{
        QStringLiteral("order.address-changed"), QStringLiteral("order.address-changed-after-shipping"),
        QStringLiteral("order.cancel-asked"), QStringLiteral("order.cancelled-after-printing")};
    return std::any_of(line.problems.begin(), line.problems.end(),
                       [](const Error &problem) { return notes.contains(problem.code); });
}

// Told once an order.
SendService::Act textAbout(const OrderLine &line, const char *templateName)
{
    SendService::Act text;
    text.customer = line.customer;
    text.text.templateName = QString::fromLatin1(templateName);
    text.text.subject.line = line.id;
    text.purpose = text.text.templateName + QLatin1Char(':') + line.order.toString();
    return text;
}

struct Reading
{
    QList<OrderLine> lines;
    QMap<OrderView, int> counts;
};

Result<Reading> read(OrderService &orders, OrderView view)
{
    IEUM_TRY_ASSIGN(lines, orders.list(view));
    IEUM_TRY_ASSIGN(counts, orders.counts());
    return Reading{lines, counts};
}

} // namespace

OrdersPage::OrdersPage(const PageContext &context)
    : Page(context)
    , m_views(new OrderViewBar)
    , m_model(new OrderListModel(this))
    , m_grid(new OrderGrid(*m_model))
    , m_desk(new PrintDesk(context, this))
    , m_acts(new OrderActs(context, this))
    , m_across(makeRow(0))
    , m_stack(new QStackedWidget)
    , m_empty(
          new EmptyState("package", tr("No orders here"), tr("Drop an order sheet anywhere on the window.")))
{
    build();
    m_views->setCurrent(m_view);
    addActions();
    connect(m_model, &OrderListModel::ticksChanged, this, &OrdersPage::followSelection);
    connect(m_grid, &OrderGrid::currentLineChanged, this, &OrdersPage::followSelection);
    connect(m_grid, &OrderGrid::opened, this, [this] {
        const int row = m_model->rowOf(m_grid->currentLine());
        if (row >= 0 && !m_acts->decide(m_model->line(row)))
            mend();
    });
    connect(m_acts, &OrderActs::done, this, [this] {
        m_model->tickAll(Qt::Unchecked);
        refresh();
    });
    connect(m_desk, &PrintDesk::printed, this, [this] { m_model->tickAll(Qt::Unchecked); });
}

void OrdersPage::build()
{
    setLayout(m_across);
    auto *column = makeColumn(0);
    column->addWidget(m_views);
    connect(m_views, &OrderViewBar::chosen, this, &OrdersPage::showView);
    column->addWidget(makeTools());
    auto *import = m_empty->addButton("file-input", tr("Bring a file in"));
    connect(import, &Button::clicked, this, [this] { shell().openPage(QStringLiteral("import")); });
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_empty);
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // the list needs less
    column->addWidget(m_stack, 1);
    column->addWidget(m_desk->bar());
    m_across->addLayout(column, 1);
    m_across->addWidget(makeLine(Qt::Vertical));
    m_across->addWidget(m_desk->preview());
    m_mend = new Button("pencil", tr("Mend the order"));
    connect(m_mend, &Button::clicked, this, &OrdersPage::mend);
    m_desk->preview()->foot()->addWidget(m_mend);
}

QWidget *OrdersPage::makeTools()
{
    auto *tools = new QWidget;
    auto *row = makeRow(metrics().gap8);
    row->setContentsMargins(metrics().gap16, metrics().gap4, metrics().gap16, metrics().gap12);
    tools->setLayout(row);
    const auto add = [&](const char *icon, const QString &text, void (OrdersPage::*act)()) {
        auto *button = new Button(icon, text);
        connect(button, &Button::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    auto *byHand = new Button("plus", tr("New by hand"));
    byHand->setKeyHint(QStringLiteral("Ctrl+N"));
    connect(byHand, &Button::clicked, this, [this] { takeOrder(); });
    row->addWidget(byHand);
    auto *exporting = new Button("download", tr("Export"));
    exporting->setToolTip(tr("Waybill numbers back to a market, or a courier's intake form (Ctrl+Shift+E)"));
    connect(exporting, &Button::clicked, m_acts, &OrderActs::exportFile);
    row->addWidget(exporting);
    m_decide = new Button("circle-question-mark", tr("Decide"));
    connect(m_decide, &Button::clicked, this, [this] {
        const QList<OrderLine> lines = chosen();
        if (!lines.isEmpty())
            m_acts->decide(lines.first());
    });
    row->addWidget(m_decide);
    m_hold = add("pause", tr("Hold"), &OrdersPage::hold);
    m_resume = add("rotate-ccw", tr("Waiting again"), &OrdersPage::resume);
    m_paid = add("banknote", tr("Payment received"), &OrdersPage::markPaid);
    m_settle = add("check", tr("Dealt with"), &OrdersPage::settle);
    m_settle->setToolTip(tr("What was noted on the order is settled: it goes out as it is."));
    m_ship = add("truck", tr("Mark as shipped"), &OrdersPage::ship);
    m_cancel = add("x", tr("Cancel order"), &OrdersPage::cancel);
    m_more = new IconButton("ellipsis", tr("More acts"), IconButton::Frame::Outlined);
    connect(m_more, &IconButton::clicked, this, &OrdersPage::openMenu);
    row->addWidget(m_more);
    row->addStretch();
    m_preview = add("eye", tr("Preview"), &OrdersPage::showPreview);
    for (Button *seldom : {m_decide, m_resume, m_paid, m_settle, m_preview})
        seldom->hide(); // or the page would ask for their room
    return tools;
}

void OrdersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool hasRoom = width() - m_desk->preview()->width() >= metrics().scaled(narrowestList);
    m_desk->preview()->setVisible(hasRoom);
    m_preview->setVisible(!hasRoom);
}

void OrdersPage::showPreview()
{
    Dialog dialog(tr("Waybill preview"), {}, this);
    dialog.content()->addWidget(m_desk->preview(), 0, Qt::AlignHCenter);
    dialog.setCancelText(tr("Close"));
    m_desk->preview()->show();
    dialog.exec();
    m_across->addWidget(m_desk->preview());
    m_desk->preview()->hide();
}

void OrdersPage::addActions()
{
    addPageAction(tr("New order by hand"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] { takeOrder(); });
    addPageAction(tr("Export a file"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
                  [this] { m_acts->exportFile(); });
    addPageAction(tr("More acts with the order"), QKeySequence(Qt::CTRL | Qt::Key_M), [this] { openMenu(); });
    addPageAction(tr("Mend the order"), QKeySequence(Qt::Key_F2), [this] { mend(); });
    addPageAction(tr("Print waybills"), QKeySequence::Print, [this] { m_desk->print(); });
    addPageAction(tr("Tell the customer"), QKeySequence(Qt::CTRL | Qt::Key_T),
                  [this] { m_desk->offer()->accept(); });
}

QList<QWidget *> OrdersPage::panes() const
{
    return {m_views, m_stack, m_desk->bar(), m_desk->preview()};
}

void OrdersPage::open(const PageTarget &target)
{
    if (target.filter == QLatin1String("new")) {
        m_acts->readDraft(target.customer, [this](const OrderDraft &draft) { takeOrder(draft); });
        return;
    }
    m_wanted = target.orderLine;
    if (const auto view = orderViewFromCode(target.filter))
        showView(*view);
    else if (m_wanted.isValid())
        showView(OrderView::All);
    m_grid->setFocus();
}

void OrdersPage::showView(OrderView view)
{
    m_view = view;
    m_views->setCurrent(view);
    refresh();
}

void OrdersPage::refresh()
{
    workspace().read(
        this, [view = m_view](Shop &shop) { return read(shop.orderService, view); },
        [this, view = m_view](Result<Reading> reading) {
            if (view != m_view)
                return;
            if (!reading.ok()) {
                shell().fail(reading.error());
                return;
            }
            m_views->setCounts(reading->counts);
            showLines(reading->lines);
        });
    m_desk->refresh();
}

void OrdersPage::showLines(const QList<OrderLine> &lines)
{
    // Somebody's commit must not move the list under the owner's eyes.
    const bool isReread = !m_wanted.isValid() && m_shownView == m_view;
    const int scrolled = m_grid->verticalScrollBar()->value();
    const OrderLineId current = m_wanted.isValid() ? m_wanted : m_grid->currentLine();
    m_wanted = {};
    m_shownView = m_view;
    m_model->setLines(lines, now().inSeoul().date());
    m_stack->setCurrentWidget(lines.isEmpty() ? static_cast<QWidget *>(m_empty) : m_grid);
    m_grid->setCurrentLine(m_model->rowOf(current) >= 0 || lines.isEmpty() ? current : m_model->line(0).id);
    if (isReread)
        m_grid->verticalScrollBar()->setValue(scrolled);
    followSelection();
}

QList<OrderLine> OrdersPage::chosen() const
{
    QList<OrderLine> lines;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isTicked(row))
            lines.append(m_model->line(row));
    }
    const int current = m_model->rowOf(m_grid->currentLine());
    if (lines.isEmpty() && current >= 0)
        lines.append(m_model->line(current));
    return lines;
}

void OrdersPage::followSelection()
{
    const QList<OrderLine> lines = chosen();
    const bool isOpen = isAny(lines, {OrderState::Pending, OrderState::Held, OrderState::Printed});
    const bool awaitsPayment = std::any_of(
        lines.begin(), lines.end(), [](const OrderLine &line) { return line.payment == Payment::Awaiting; });
    m_hold->setEnabled(isAny(lines, {OrderState::Pending}));
    m_resume->setVisible(isAny(lines, {OrderState::Held, OrderState::Cancelled}));
    m_paid->setVisible(awaitsPayment);
    m_decide->setVisible(lines.size() == 1 && needsDecision(lines.first()));
    m_more->setEnabled(!lines.isEmpty());
    m_settle->setVisible(std::any_of(lines.begin(), lines.end(), isNoted));
    m_ship->setEnabled(isOpen);
    m_cancel->setEnabled(isOpen);
    m_mend->setEnabled(m_grid->currentLine().isValid());
    m_desk->setSelection(m_model->ticked(), m_grid->currentLine());
}

void OrdersPage::change(const Act &act, const QString &done, const std::optional<SendService::Act> &text)
{
    workspace().write(
        this, [act, ids = idsOf(chosen())](Shop &shop) { return act(shop.orderService, ids); },
        [this, done, text](const Result<void> &outcome) {
            if (!outcome.ok()) {
                shell().fail(outcome.error());
                return;
            }
            m_model->tickAll(Qt::Unchecked);
            text ? offer(done, *text) : shell().toast(done);
            refresh();
        });
}

void OrdersPage::offer(const QString &done, const SendService::Act &text)
{
    m_desk->offer()->make(done, [text](Shop &) -> Result<SendService::Act> { return text; });
}

void OrdersPage::openMenu()
{
    m_acts->menu(chosen())->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

void OrdersPage::takeOrder(const OrderDraft &draft)
{
    OrderDialog dialog(workspace(), this);
    dialog.setDraft(draft);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_wanted = dialog.saved().id;
    m_acts->learnFrom(draft, dialog.saved());
    const QString done = tr("Order %1 is saved.").arg(dialog.saved().orderNo);
    if (dialog.saved().payment == Payment::Awaiting)
        offer(done, textAbout(dialog.saved(), TemplateService::deposit));
    else
        shell().toast(done);
    showView(OrderView::Pending);
}

void OrdersPage::mend()
{
    const int row = m_model->rowOf(m_grid->currentLine());
    if (row >= 0)
        m_acts->mend(m_model->line(row));
}

void OrdersPage::hold()
{
    HoldDialog dialog(static_cast<int>(chosen().size()), now().inSeoul().date(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    change([until = dialog.until(), why = dialog.why()](
               OrderService &orders, const QList<OrderLineId> &ids) { return orders.hold(ids, until, why); },
           tr("Held."));
}

void OrdersPage::resume()
{
    change([](OrderService &orders, const QList<OrderLineId> &ids) { return orders.resume(ids); },
           tr("Waiting for shipping again."));
}

void OrdersPage::cancel()
{
    const QList<OrderLine> lines = chosen();
    const QString market = lines.isEmpty() ? QString() : lookOfChannel(lines.first().market).name;
    const QString consequence =
        tr("Cancelling here does not cancel the order at %1. Please cancel it there as well.").arg(market);
    if (!ask(this, tr("Cancel %n order(s)?", nullptr, static_cast<int>(lines.size())), consequence,
             tr("Cancel only here"), Button::Kind::Danger))
        return;
    change([](OrderService &orders, const QList<OrderLineId> &ids) { return orders.cancel(ids); },
           tr("Cancelled on this PC."));
}

void OrdersPage::ship()
{
    change([](OrderService &orders, const QList<OrderLineId> &ids) { return orders.ship(ids); },
           tr("Marked as shipped."));
}

void OrdersPage::markPaid()
{
    const QList<OrderLine> lines = chosen();
    const auto paid = [](OrderService &orders, const QList<OrderLineId> &ids) {
        return orders.setPayment(ids, Payment::Paid);
    };
    if (lines.size() != 1)
        return change(paid, tr("Payment noted."));
    change(paid, tr("Payment noted."), textAbout(lines.first(), TemplateService::paid));
}

void OrdersPage::settle()
{
    change([](OrderService &orders, const QList<OrderLineId> &ids) { return orders.settleNotes(ids); },
           tr("Dealt with."));
}

} // namespace ieum
