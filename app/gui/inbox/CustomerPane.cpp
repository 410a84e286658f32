#include "app/gui/inbox/CustomerPane.h"

#include "app/gui/inbox/ConsentDialog.h"
#include "app/gui/inbox/CustomerRecords.h"
#include "app/gui/inbox/CustomerTies.h"
#include "app/gui/inbox/MemoEdit.h"
#include "app/gui/inbox/PromisedCalls.h"
#include "app/gui/inbox/TagRow.h"
#include "app/gui/style/Channels.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Badges.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Dialog.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/MaskedPhone.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/korean/Display.h"
#include "core/korean/PhoneNumber.h"

#include <QLineEdit>
#include <QMenu>

namespace ieum {

namespace {

constexpr int shownFacts = 4;

void clear(QVBoxLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

// A mobile number can be called and texted.
QStringList badgesOf(const ContactPoint &contact)
{
    if (contact.kind == ContactPoint::Kind::Mobile)
        return {QStringLiteral("phone"), QStringLiteral("sms")};
    if (contact.kind == ContactPoint::Kind::Landline || contact.kind == ContactPoint::Kind::SafeNumber)
        return {QStringLiteral("phone")};
    return {contact.channel};
}

QString bookingDay(const Booking &booking, Instant now)
{
    const QDate today = now.inSeoul().date();
    return booking.start.date() == today ? displayNearDay(today, today)
                                         : displayTimeInList(Instant::of(booking.start), now);
}

QString sinceWords(const CustomerFacts &facts)
{
    const Instant since = facts.firstKnown.value_or(facts.customer.since);
    const QString day = since.inSeoul().date().toString(QStringLiteral("yyyy. M. d."));
    return facts.firstKnown ? CustomerPane::tr("First met on %1").arg(day)
                            : CustomerPane::tr("Entered on %1").arg(day);
}

} // namespace

CustomerPane::CustomerPane(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(new ElidedLabel({}, Type::Title))
    , m_since(new Label({}, Type::Table, Color::Text2))
    , m_memo(new MemoEdit)
    , m_promises(new PromisedCalls(context))
    , m_ties(new CustomerTies(context))
    , m_records(new CustomerRecords(context, this))
    , m_tags(new TagRow(context))
    , m_contacts(makeColumn(metrics().gap4))
    , m_bookings(makeColumn(metrics().gap4))
    , m_orders(makeColumn(metrics().gap4))
    , m_body(buildBody())
{
    setProperty("role", QStringLiteral("pane"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Customer"));
    auto *column = makeColumn(0);
    setLayout(column);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_body);
    column->addWidget(area, 1);
    column->addWidget(buildFoot());
    connect(m_memo, &MemoEdit::edited, this, &CustomerPane::saveMemo);
    setCustomer({});
}

QWidget *CustomerPane::buildHead()
{
    auto *head = new QWidget;
    auto *row = makeRow(metrics().gap4);
    head->setLayout(row);
    row->addWidget(m_name, 1);
    auto *more = new IconButton("ellipsis", tr("More about this customer"));
    connect(more, &IconButton::clicked, this, [this, more] { openMenu(*more); });
    row->addWidget(more);
    return head;
}

QWidget *CustomerPane::buildBody()
{
    auto *body = new QWidget;
    body->setProperty("role", QStringLiteral("pane"));
    body->setAttribute(Qt::WA_StyledBackground);
    auto *column = makeColumn(metrics().gap4);
    column->setContentsMargins(metrics().gap16, metrics().gap12, metrics().gap16, metrics().gap12);
    body->setLayout(column);
    column->addWidget(buildHead());
    column->addWidget(m_since);
    column->addWidget(m_promises);
    column->addWidget(m_ties);
    column->addSpacing(metrics().gap8);
    column->addWidget(new SectionHeader(tr("Contacts")));
    column->addLayout(m_contacts);
    column->addSpacing(metrics().gap8);
    column->addWidget(new SectionHeader(tr("Tags")));
    column->addWidget(m_tags);
    column->addSpacing(metrics().gap8);
    column->addWidget(new SectionHeader(tr("Memo")));
    column->addWidget(m_memo);
    column->addSpacing(metrics().gap8);
    column->addWidget(new SectionHeader(tr("Bookings")));
    column->addLayout(m_bookings);
    column->addSpacing(metrics().gap8);
    column->addWidget(new SectionHeader(tr("Orders")));
    column->addLayout(m_orders);
    column->addStretch();
    return body;
}

QWidget *CustomerPane::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = makeRow();
    row->setContentsMargins(metrics().gap16, metrics().gap8, metrics().gap16, metrics().gap12);
    foot->setLayout(row);
    auto *book = new Button("calendar-plus", tr("Booking"));
    auto *order = new Button("package", tr("Order"));
    order->setToolTip(tr("Make an order of this conversation"));
    order->setAccessibleName(order->toolTip());
    row->addWidget(book, 1);
    row->addWidget(order, 1);
    const auto open = [this](const QString &page) {
        PageTarget target;
        target.customer = m_customer;
        target.filter = QStringLiteral("new");
        m_context.shell.openPage(page, target);
    };
    connect(book, &Button::clicked, this, [open] { open(QStringLiteral("bookings")); });
    connect(order, &Button::clicked, this, [open] { open(QStringLiteral("orders")); });
    return foot;
}

void CustomerPane::setCustomer(CustomerId customer)
{
    if (customer != m_customer)
        keep();
    m_customer = customer;
    m_body->setVisible(customer.isValid());
    refresh();
}

void CustomerPane::refresh()
{
    if (!m_customer.isValid())
        return;
    m_context.workspace.read(
        this, [customer = m_customer](Shop &shop) { return readCustomerFacts(shop, customer); },
        [this, customer = m_customer](Result<CustomerFacts> facts) {
            if (facts.ok() && customer == m_customer)
                show(*facts);
        });
}

void CustomerPane::keep()
{
    if (m_customer.isValid())
        m_memo->keep();
}

void CustomerPane::show(const CustomerFacts &facts)
{
    m_facts = facts;
    const Customer &customer = facts.customer;
    m_name->setText(customer.name.isEmpty() ? maskedDisplay(customer.shownName()) : customer.name);
    QStringList words{sinceWords(facts)};
    if (facts.visits > 0)
        words += tr("%1 visits").arg(facts.visits);
    if (facts.noShows > 0)
        words += tr("%1 no-shows").arg(facts.noShows);
    m_since->setText(words.join(QStringLiteral(" · ")));
    m_memo->showMemo(customer.memo);
    m_promises->showOf(customer, facts.shop, facts.promises);
    m_ties->showOf(customer, facts.suggestions);
    m_tags->showOf(customer.id, facts.tags, facts.knownTags);
    const QDate today = m_context.workspace.clock->now().inSeoul().date();
    if (std::exchange(m_shown, fingerprint(facts, today)) == m_shown)
        return;
    showContacts(facts);
    showBookings(facts);
    showOrders(facts);
}

void CustomerPane::showContacts(const CustomerFacts &facts)
{
    clear(*m_contacts);
    for (const ContactPoint &contact : facts.customer.contacts)
        addContact(facts.customer, contact);
    if (facts.customer.contacts.isEmpty())
        m_contacts->addWidget(new Label(tr("No contact is known yet."), Type::Table, Color::Text3));
}

void CustomerPane::addContact(const Customer &customer, const ContactPoint &contact)
{
    auto *line = new QWidget;
    auto *row = makeRow(metrics().gap4);
    line->setLayout(row);
    for (const QString &channel : badgesOf(contact))
        row->addWidget(new ChannelBadge(channel, metrics().badgeSmall));
    const bool preferred =
        !customer.preferredChannel.isEmpty() && badgesOf(contact).contains(customer.preferredChannel);
    if (PhoneNumber::parse(contact.address)) {
        auto *phone = new MaskedPhone(contact.display);
        connect(phone, &MaskedPhone::copied, this, [this] { m_context.shell.toast(tr("Copied")); });
        row->addWidget(phone, 1);
    } else {
        row->addWidget(new ElidedLabel(contact.display.isEmpty() ? tr("Hidden number") : contact.display), 1);
    }
    if (contact.isGroup)
        row->addWidget(new Label(tr("Group"), Type::Small, Color::Text3));
    if (preferred)
        row->addWidget(new Label(tr("Mostly here"), Type::Small, Color::AccentText));
    m_contacts->addWidget(line);
}

void CustomerPane::addFact(QVBoxLayout &column, const QString &when, const QString &what, const QString &more)
{
    auto *line = new QWidget;
    auto *row = makeRow(metrics().gap8);
    line->setLayout(row);
    auto *day = new Label(when, Type::Table, Color::Text2);
    day->setFixedWidth(metrics().scaled(72));
    day->setAlignment(Qt::AlignTop);
    row->addWidget(day);
    auto *words = makeColumn(0);
    words->addWidget(new ElidedLabel(what, Type::Table));
    words->addWidget(new ElidedLabel(more, Type::Table, Color::Text2));
    row->addLayout(words, 1);
    column.addWidget(line);
}

void CustomerPane::showBookings(const CustomerFacts &facts)
{
    clear(*m_bookings);
    for (const Booking &booking : facts.bookings.mid(0, shownFacts)) {
        const QString state = booking.state == BookingState::Cancelled  ? tr("cancelled")
                              : booking.state == BookingState::NoShow   ? tr("no-show")
                              : booking.state == BookingState::Proposed ? tr("proposed")
                                                                        : QString();
        QStringList more{displayTime(booking.start.time()), booking.staff, state};
        more.removeAll(QString());
        addFact(*m_bookings, bookingDay(booking, m_context.workspace.clock->now()), booking.service,
                more.join(QStringLiteral(" · ")));
    }
    if (facts.bookings.isEmpty())
        m_bookings->addWidget(new Label(tr("None"), Type::Table, Color::Text3));
}

void CustomerPane::showOrders(const CustomerFacts &facts)
{
    clear(*m_orders);
    for (const OrderLine &line : facts.orders.mid(0, shownFacts)) {
        const QString when =
            line.orderedAt ? displayTimeInList(*line.orderedAt, m_context.workspace.clock->now()) : QString();
        QStringList more{line.orderNo};
        if (line.amount)
            more.prepend(displayMoney(*line.amount));
        addFact(*m_orders, when, tr("%1 × %2").arg(line.item).arg(line.quantity),
                more.join(QStringLiteral(" · ")));
    }
    if (facts.orders.isEmpty())
        m_orders->addWidget(new Label(tr("None"), Type::Table, Color::Text3));
}

void CustomerPane::openMenu(const QWidget &button)
{
    if (!m_customer.isValid())
        return;
    QMenu menu(this);
    menu.addAction(tr("Promise a call…"), m_promises, &PromisedCalls::promise);
    menu.addAction(tr("Change the name…"), this, &CustomerPane::rename);
    menu.addAction(tr("Advertising texts…"), this,
                   [this] { noteConsent(m_context, m_facts.customer, this); });
    menu.addAction(tr("Same person as…"), m_ties, &CustomerTies::search);
    for (const CustomerMerge &merge : std::as_const(m_facts.ties)) {
        const QString day = displayDay(merge.at.inSeoul().date());
        menu.addAction(tr("Take the tie of %1 apart").arg(day), this,
                       [this, id = merge.id] { m_ties->untie(id); });
    }
    QMenu *prefers = menu.addMenu(tr("Mostly reached by"));
    QStringList channels;
    for (const ContactPoint &contact : std::as_const(m_facts.customer.contacts))
        channels += contact.isGroup ? QStringList() : badgesOf(contact);
    channels.removeDuplicates();
    for (const QString &channel : std::as_const(channels)) {
        QAction *action =
            prefers->addAction(lookOfChannel(channel).name, this, [this, channel] { prefer(channel); });
        action->setCheckable(true);
        action->setChecked(channel == m_facts.customer.preferredChannel);
    }
    prefers->addAction(tr("No preference"), this, [this] { prefer({}); });
    menu.addSeparator();
    menu.addAction(tr("Copy of all data…"), this, [this] { m_records->exportAll(m_customer); });
    menu.addAction(tr("Destroy all data…"), this, [this] { m_records->erase(m_customer); });
    menu.exec(button.mapToGlobal(QPoint(button.width() - menu.sizeHint().width(), button.height())));
}

void CustomerPane::tellOutcome(const Result<void> &done)
{
    if (!done.ok())
        m_context.shell.fail(done.error());
}

void CustomerPane::prefer(const QString &channel)
{
    m_context.workspace.write(
        this,
        [customer = m_customer, channel](Shop &shop) {
            return shop.customerService.prefer(customer, channel);
        },
        [this](const Result<void> &done) { tellOutcome(done); });
}

void CustomerPane::rename()
{
    Dialog dialog(tr("What is the customer's name?"), tr("Only here. Other platforms keep theirs."), this);
    auto *name = new QLineEdit(m_facts.customer.name);
    dialog.addField(tr("Name"), name);
    dialog.setMainButton(tr("Change the name"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_context.workspace.write(
        this,
        [customer = m_customer, text = name->text()](Shop &shop) {
            return shop.customerService.rename(customer, text);
        },
        [this](const Result<void> &done) { tellOutcome(done); });
}

void CustomerPane::saveMemo(const QString &memo)
{
    m_context.workspace.write(
        this,
        [customer = m_customer, memo](Shop &shop) { return shop.customerService.setMemo(customer, memo); },
        [this](const Result<void> &done) { tellOutcome(done); });
}

} // namespace ieum
