#include "app/gui/bookings/BookingsPage.h"

#include "app/gui/bookings/BookingDialog.h"
#include "app/gui/bookings/BookingList.h"
#include "app/gui/bookings/BookingPanel.h"
#include "app/gui/bookings/BookingTextAct.h"
#include "app/gui/bookings/BookingTexts.h"
#include "app/gui/bookings/BookingsFoot.h"
#include "app/gui/bookings/CalendarView.h"
#include "app/gui/bookings/CancelQuestion.h"
#include "app/gui/bookings/DaySheetDesk.h"
#include "app/gui/bookings/LaneChoice.h"
#include "app/gui/bookings/MoveQuestion.h"
#include "app/gui/bookings/SeriesDialog.h"
#include "app/gui/shell/TextOffer.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/Workspace.h"
#include "core/korean/Display.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>

namespace ieum {

BookingsPage::BookingsPage(const PageContext &context)
    : Page(context)
    , m_day(now().inSeoul().date())
    , m_title(new Label({}, Type::Title))
    , m_lanes(new LaneChoice)
    , m_stack(new QStackedWidget)
    , m_calendar(new CalendarView)
    , m_list(new BookingList)
    , m_panel(new BookingPanel)
    , m_foot(new BookingsFoot(context))
    , m_sheets(new DaySheetDesk(context, this))
    , m_offer(new TextOffer(context, this))
{
    auto *left = new QWidget;
    auto *column = makeColumn(0);
    left->setLayout(column);
    column->addLayout(makeHead());
    column->addWidget(makeLine());
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_calendar);
    m_stack->addWidget(m_list);
    auto *splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("bookings"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(makeRight());
    splitter->setStretchFactor(0, 1);
    auto *whole = makeRow(0);
    whole->addWidget(splitter);
    setLayout(whole);
    connectAll();
    addActions();
    setView(metrics().factor > 1 ? View::Day : View::Week); // in large text a week's names would be cut
}

QWidget *BookingsPage::makeRight()
{
    auto *right = new QWidget;
    auto *column = makeColumn(0);
    right->setLayout(column);
    column->addWidget(m_panel, 1);
    column->addWidget(makeLine());
    column->addWidget(m_foot);
    return right;
}

QLayout *BookingsPage::makeHead()
{
    auto *row = makeRow(metrics().gap8);
    row->setContentsMargins(metrics().gap16, metrics().gap8, metrics().gap16, metrics().gap8);
    auto *back = new IconButton("chevron-left", tr("Earlier"), IconButton::Frame::Outlined);
    auto *today = new Button(tr("Today"));
    auto *forward = new IconButton("chevron-right", tr("Later"), IconButton::Frame::Outlined);
    row->addWidget(m_title);
    for (QWidget *widget : std::initializer_list<QWidget *>{back, today, forward})
        row->addWidget(widget);
    const QStringList names{tr("Day"), tr("Week"), tr("List")};
    for (int i = 0; i < names.size(); ++i) {
        m_tabs += new Button(names[i], Button::Kind::Tab);
        row->addWidget(m_tabs.last());
        connect(m_tabs.last(), &Button::clicked, this, [this, i] { setView(static_cast<View>(i)); });
    }
    row->addWidget(m_lanes);
    row->addStretch();
    auto *paper =
        new IconButton("printer", tr("Day sheet, week sheet, calendar file"), IconButton::Frame::Outlined);
    row->addWidget(paper);
    connect(paper, &IconButton::clicked, this, [this, paper] { m_sheets->openMenu(paper, m_day); });
    auto *book = new Button("plus", tr("Booking"), Button::Kind::Main);
    book->setKeyHint(QStringLiteral("Ctrl+B"));
    row->addWidget(book);
    connect(back, &IconButton::clicked, this, [this] { step(-1); });
    connect(today, &Button::clicked, this, [this] { goTo(now().inSeoul().date()); });
    connect(forward, &IconButton::clicked, this, [this] { step(1); });
    connect(book, &Button::clicked, this, [this] { takeNewBooking(); });
    return row;
}

void BookingsPage::connectAll()
{
    CalendarGrid *grid = m_calendar->grid();
    connect(grid, &CalendarGrid::bookingOpened, this, &BookingsPage::openBooking);
    connect(grid, &CalendarGrid::slotOpened, this, &BookingsPage::takeBookingAt);
    connect(grid, &CalendarGrid::cancelAsked, this, &BookingsPage::askToCancel);
    connect(grid, &CalendarGrid::moveAsked, this,
            [this](BookingId booking, const CalendarSlot &slot) { move(m_lanes->moveTo(booking, slot)); });
    connect(grid, &CalendarGrid::lengthAsked, this, [this](BookingId booking, int minutes) {
        if (const auto known = find(booking))
            move({booking, known->start, minutes, {}});
    });
    connect(m_lanes, &LaneChoice::changed, this, &BookingsPage::refresh);
    connect(m_list, &BookingList::bookingOpened, this, &BookingsPage::openBooking);
    connect(m_panel, &BookingPanel::bookingOpened, this, &BookingsPage::openBooking);
    connect(m_panel, &BookingPanel::moveAsked, this, [this](BookingId booking, const WayOut &way) {
        move({booking, way.start, {}, way.staff, way.seat});
    });
    connect(m_panel, &BookingPanel::clashAccepted, this, [this](BookingId one, BookingId other) {
        write([=](Shop &shop) { return shop.bookings.acceptClash(one, other); });
    });
    connect(m_panel, &BookingPanel::proposalAccepted, this, &BookingsPage::acceptProposal);
    connect(m_panel, &BookingPanel::proposalDeclined, this,
            [this](const Booking &proposal) { askToCancel(proposal.id); });
    connect(m_panel, &BookingPanel::settled, this, &BookingsPage::settle);
    connect(m_panel, &BookingPanel::paid, this, [this](BookingId booking) {
        write(
            booking, [=](Shop &shop) { return shop.bookings.setPayment(booking, Payment::Paid); },
            tr("Deposit noted as received."), TemplateService::paid);
    });
}

void BookingsPage::addActions()
{
    const auto book = [this] { takeNewBooking(); };
    addPageAction(tr("New booking"), QKeySequence(Qt::CTRL | Qt::Key_N), book)
        ->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_N), QKeySequence(Qt::CTRL | Qt::Key_B)});
    addPageAction(tr("Tell the customer"), QKeySequence(Qt::CTRL | Qt::Key_T), [this] { m_offer->accept(); });
    addPageAction(tr("Print the day's sheet"), QKeySequence(Qt::CTRL | Qt::Key_P),
                  [this] { m_sheets->print(m_day, DaySheetDesk::Span::Day); });
    addPageAction(tr("Walk-in"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
                  [this] { m_foot->takeWalkIn(); });
    addPageAction(tr("Today"), QKeySequence(Qt::Key_Home), [this] { goTo(now().inSeoul().date()); });
    addPageAction(tr("Earlier"), QKeySequence(Qt::Key_PageUp), [this] { step(-1); });
    addPageAction(tr("Later"), QKeySequence(Qt::Key_PageDown), [this] { step(1); });
}

QList<QDate> BookingsPage::shownDays() const
{
    if (m_view == View::Day)
        return {m_day};
    const QDate monday = m_day.addDays(1 - m_day.dayOfWeek());
    QList<QDate> days;
    for (int i = 0; i < 7; ++i)
        days += monday.addDays(i);
    return days;
}

void BookingsPage::setView(View view)
{
    m_view = view;
    for (int i = 0; i < m_tabs.size(); ++i)
        m_tabs[i]->setChecked(i == static_cast<int>(view));
    m_stack->setCurrentWidget(view == View::List ? static_cast<QWidget *>(m_list) : m_calendar);
    refresh();
}

void BookingsPage::goTo(QDate day)
{
    m_day = day;
    refresh();
}

void BookingsPage::step(int direction)
{
    goTo(m_day.addDays(direction * (m_view == View::Day ? 1 : 7)));
}

void BookingsPage::open(const PageTarget &target)
{
    m_wanted = target.booking;
    if (target.filter == QLatin1String("new"))
        QMetaObject::invokeMethod(
            this, [this] { takeBooking({}); }, Qt::QueuedConnection);
    if (target.filter == QLatin1String("today"))
        m_day = now().inSeoul().date();
    if (target.day.isValid())
        m_day = target.day;
    if (!m_wanted.isValid())
        return refresh();
    workspace().read(
        this, [id = m_wanted](Shop &shop) { return shop.bookings.find(id); },
        [this](const Result<Booking> &booking) {
            if (booking.ok())
                goTo(booking->start.date());
        });
}

QList<QWidget *> BookingsPage::panes() const
{
    return {m_stack->currentWidget(), m_panel};
}

void BookingsPage::refresh()
{
    const QList<QDate> days = shownDays();
    m_title->setText(days.size() == 1 ? displayDay(days.first())
                                      : displayDayRange(days.first(), days.last()));
    workspace().read(
        this, [days, lanes = m_lanes->lanes()](Shop &shop) { return readBookings(shop, days, lanes); },
        [this](const Result<BookingsReading> &reading) { present(reading); });
    m_foot->refresh();
}

void BookingsPage::present(const Result<BookingsReading> &reading)
{
    if (!reading.ok())
        return shell().fail(reading.error());
    if (reading->calendar.days != shownDays() || reading->calendar.lanes != m_lanes->lanes())
        return; // an answer to an older question
    m_reading = *reading;
    m_lanes->offerSeats(!m_reading.catalogue.seats.isEmpty());
    m_lanes->setVisible(m_lanes->isVisibleTo(this) && m_view != View::List);
    m_calendar->setContent(m_reading.calendar);
    m_list->setContent(m_reading.calendar);
    m_panel->setReading(m_reading);
    if (const BookingId wanted = std::exchange(m_wanted, {}); wanted.isValid())
        m_calendar->grid()->setCurrent(wanted);
}

std::optional<Booking> BookingsPage::find(BookingId booking) const
{
    QList<Booking> known = m_reading.calendar.bookings + m_reading.unpaid + m_reading.toSettle;
    known += m_reading.remaining;
    for (const ProposalCard &card : m_reading.proposals)
        known += card.booking;
    for (const Booking &row : known) {
        if (row.id == booking)
            return row;
    }
    return std::nullopt;
}

void BookingsPage::takeBookingAt(const CalendarSlot &slot)
{
    Booking start;
    start.start = slot.start;
    start.end = slot.start.addSecs(3600);
    (m_lanes->lanes() == CalendarContent::Lanes::Seats ? start.seat : start.staff) = slot.lane;
    takeBooking(start);
}

// The place on the table is meant only by who stands on it; a place in the past by nobody.
void BookingsPage::takeNewBooking()
{
    const CalendarSlot slot = m_calendar->grid()->currentSlot();
    const bool isOnTable = m_calendar->isVisible() && m_calendar->grid()->hasFocus();
    if (isOnTable && slot.start > now().inSeoul())
        takeBookingAt(slot);
    else
        takeBooking({});
}

void BookingsPage::takeBooking(const Booking &start)
{
    BookingDialog dialog(workspace(), start, m_reading, this);
    if (dialog.exec() == QDialog::Accepted)
        offerText(dialog.saved(), tr("The booking is saved."), TemplateService::bookingConfirmed);
}

void BookingsPage::openBooking(BookingId id)
{
    const auto booking = find(id);
    if (!booking)
        return;
    BookingDialog dialog(workspace(), *booking, m_reading, this);
    const bool saved = dialog.exec() == QDialog::Accepted;
    if (dialog.isCancelAsked())
        return askToCancel(id);
    if (saved && find(id) && dialog.draft().start != booking->start)
        offerText(id, tr("The booking is moved."), TemplateService::bookingMoved);
    else if (saved)
        shell().toast(tr("The change is saved."));
}

void BookingsPage::move(const BookingMove &wish)
{
    const auto known = find(wish.booking);
    const bool isSeries = known && known->series.isValid() && wish.start != known->start;
    const MoveAnswer answer = isSeries ? askToMove(this, *known, wish.start) : MoveAnswer::ThisOne;
    if (answer == MoveAnswer::ThisAndLater &&
        SeriesDialog(workspace(), wish, this).exec() == QDialog::Accepted)
        return offerText(wish.booking, tr("The bookings are moved."), TemplateService::bookingMoved);
    if (answer != MoveAnswer::ThisOne)
        return;
    workspace().write(
        this, [wish](Shop &shop) { return shop.bookings.move(wish, BookingService::OnClash::Refuse); },
        [this, wish](const Result<BookingVerdict> &verdict) { afterMove(wish, verdict); });
}

// A refused move asks once, by name; nothing has changed until the owner says so.
void BookingsPage::afterMove(const BookingMove &wish, const Result<BookingVerdict> &verdict)
{
    if (!verdict.ok())
        return shell().fail(verdict.error());
    if (verdict->booking.isValid())
        return offerText(wish.booking, tr("The booking is moved."), TemplateService::bookingMoved);
    const QString question =
        verdict->conflicts.isEmpty()
            ? tr("Move it outside the opening hours?")
            : tr("Move it although it clashes with %1?").arg(verdict->conflicts.first().name);
    QStringList lines{tr("Nothing has been changed yet.")};
    for (const Booking &other : verdict->conflicts)
        lines.prepend(other.name + QLatin1Char(' ') + bookingLine(other));
    if (!ask(this, question, lines.join(QLatin1Char('\n')), tr("Move all the same")))
        return;
    write(
        wish.booking,
        [wish](Shop &shop) -> Result<void> {
            IEUM_TRY(shop.bookings.move(wish, BookingService::OnClash::Force));
            return {};
        },
        tr("The booking is moved."), TemplateService::bookingMoved);
}

void BookingsPage::askToCancel(BookingId id)
{
    const auto booking = find(id);
    const CancelAnswer answer = booking ? ieum::askToCancel(this, *booking) : CancelAnswer::No;
    if (answer == CancelAnswer::No)
        return;
    const auto cancel = [id, answer](Shop &shop) -> Result<void> {
        if (answer == CancelAnswer::ThisOne)
            return shop.bookings.cancel(id);
        IEUM_TRY(shop.series.cancelFrom(id));
        return {};
    };
    write(id, cancel, tr("The booking is cancelled."), TemplateService::bookingCancelled);
}

void BookingsPage::acceptProposal(const Booking &proposal, bool isFree)
{
    const QString what = proposal.name + QLatin1Char(' ') + bookingLine(proposal);
    if (!isFree && !ask(this, tr("Book it although the time is not free?"), what, tr("Book all the same")))
        return;
    write(
        proposal.id, [id = proposal.id](Shop &shop) { return shop.bookings.accept(id); },
        tr("The booking is saved."), TemplateService::bookingConfirmed);
}

void BookingsPage::settle(const Booking &booking, BookingState state)
{
    const auto set = [this, id = booking.id](BookingState to, const std::function<void()> &then) {
        workspace().write(
            this, [id, to](Shop &shop) { return shop.bookings.setState(id, to); },
            [this, then](const Result<void> &done) { done.ok() ? then() : shell().fail(done.error()); });
    };
    const QString done = state == BookingState::Done ? tr("%1 came.").arg(booking.name)
                                                     : tr("Noted: %1 did not come.").arg(booking.name);
    set(state, [=, this] {
        shell().toast(done, {tr("Undo"), [=, this] { set(booking.state, [this] { refresh(); }); }});
        refresh();
    });
}

void BookingsPage::offerText(BookingId booking, const QString &done, const char *templateName)
{
    const QString offered = toIso(now());
    m_offer->make(done, [=, name = QString::fromLatin1(templateName)](Shop &shop) {
        return bookingText(shop, booking, name, offered);
    });
    refresh();
}

void BookingsPage::write(BookingId booking, const Write &job, const QString &done, const char *templateName)
{
    workspace().write(this, job, [=, this](const Result<void> &outcome) {
        outcome.ok() ? offerText(booking, done, templateName) : shell().fail(outcome.error());
    });
}

void BookingsPage::write(const Write &job, const QString &done)
{
    workspace().write(this, job, [this, done](const Result<void> &outcome) {
        if (!outcome.ok())
            return shell().fail(outcome.error());
        if (!done.isEmpty())
            shell().toast(done);
        refresh();
    });
}

} // namespace ieum
