#include "app/gui/bookings/BookingsFoot.h"

#include "app/gui/bookings/ReminderDialog.h"
#include "app/gui/bookings/WaitingDialog.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"

namespace ieum {

namespace {

constexpr int usualMinutes = 60;

struct FootReading
{
    qsizetype waiting = 0;
    qsizetype offers = 0;
    qsizetype due = 0;   ///< reminders that a press would send
    qsizetype calls = 0; ///< reminders that only a call can give
};

Result<FootReading> readFoot(Shop &shop)
{
    IEUM_TRY_ASSIGN(guests, shop.waiting.list());
    IEUM_TRY_ASSIGN(offers, shop.waiting.offers());
    IEUM_TRY_ASSIGN(profile, shop.settings.profile());
    FootReading reading{guests.size(), offers.size(), 0, 0};
    if (profile.reminders == ReminderHabit::Off)
        return reading;
    IEUM_TRY_ASSIGN(reminders, shop.reminders.list());
    for (const Reminder &reminder : std::as_const(reminders)) {
        const bool isDue = reminder.state == Reminder::State::Due;
        const bool failed = reminder.state == Reminder::State::Sent && reminder.text == OutboxState::Failed;
        reading.due += isDue && reminder.way ? 1 : 0;
        reading.calls += (isDue && !reminder.way) || failed ? 1 : 0;
    }
    return reading;
}

/// The first service of the list, since whoever walks in seldom waits for a form.
Result<BookingDraft> usualDraft(Shop &shop)
{
    IEUM_TRY_ASSIGN(catalogue, shop.catalogue.catalogue());
    BookingDraft draft;
    draft.minutes = catalogue.services.isEmpty() ? usualMinutes : catalogue.services.first().minutes;
    draft.kind = BookingKind::Seat;
    return draft;
}

} // namespace

BookingsFoot::BookingsFoot(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_walkIn(new Button("plus", tr("Walk-in")))
    , m_waiting(new Button(tr("Waiting")))
    , m_reminders(new Button(tr("Remind")))
{
    auto *row = makeRow(metrics().gap8);
    row->setContentsMargins(metrics().gap16, metrics().gap8, metrics().gap16, metrics().gap8);
    setLayout(row);
    for (Button *button : {m_walkIn, m_waiting, m_reminders})
        row->addWidget(button, 1);
    m_walkIn->setToolTip(tr("Somebody without a booking: booked from now on, by one click"));
    connect(m_walkIn, &Button::clicked, this, qOverload<>(&BookingsFoot::takeWalkIn));
    connect(m_waiting, &Button::clicked, this, &BookingsFoot::openWaiting);
    connect(m_reminders, &Button::clicked, this, &BookingsFoot::openReminders);
}

void BookingsFoot::refresh()
{
    m_context.workspace.read(this, readFoot, [this](const Result<FootReading> &reading) {
        if (!reading.ok())
            return m_context.shell.fail(reading.error());
        QString waiting = tr("Waiting");
        if (reading->offers > 0)
            waiting = tr("Place for %1").arg(reading->offers);
        else if (reading->waiting > 0)
            waiting = tr("Waiting %1").arg(reading->waiting);
        m_waiting->setText(waiting);
        showReminders(reading->due, reading->calls);
    });
}

// A call stands there only when nothing is left to send, so that the button is never wider than its place.
void BookingsFoot::showReminders(qsizetype due, qsizetype calls)
{
    m_reminders->setText(due > 0     ? tr("Remind %1").arg(due)
                         : calls > 0 ? tr("Call %1").arg(calls)
                                     : tr("Remind"));
    m_reminders->setToolTip(calls > 0 ? tr("%1 can only be reminded by a call").arg(calls) : QString());
}

void BookingsFoot::takeWalkIn()
{
    m_context.workspace.read(this, usualDraft, [this](const Result<BookingDraft> &draft) {
        draft.ok() ? takeWalkIn(*draft, BookingService::OnClash::Refuse)
                   : m_context.shell.fail(draft.error());
    });
}

void BookingsFoot::takeWalkIn(const BookingDraft &draft, BookingService::OnClash onClash)
{
    m_context.workspace.write(
        this, [draft, onClash](Shop &shop) { return shop.bookings.walkIn(draft, onClash); },
        [this, draft](const Result<BookingVerdict> &verdict) { afterWalkIn(draft, verdict); });
}

void BookingsFoot::afterWalkIn(const BookingDraft &draft, const Result<BookingVerdict> &verdict)
{
    if (!verdict.ok())
        return m_context.shell.fail(verdict.error());
    if (verdict->booking.isValid()) {
        const auto undo = [this, id = verdict->booking] {
            m_context.workspace.write(
                this, [id](Shop &shop) { return shop.bookings.cancel(id); }, [](const Result<void> &) {});
        };
        return m_context.shell.toast(tr("Walk-in noted from now on."), {tr("Undo"), undo});
    }
    const QString question =
        verdict->conflicts.isEmpty()
            ? tr("Take somebody outside the opening hours?")
            : tr("Take somebody although %1 is booked now?").arg(verdict->conflicts.first().name);
    if (ask(this, question, tr("Nothing has been saved yet."), tr("Take all the same")))
        takeWalkIn(draft, BookingService::OnClash::Force);
}

void BookingsFoot::openWaiting()
{
    WaitingDialog(m_context, this).exec();
    refresh();
}

void BookingsFoot::openReminders()
{
    ReminderDialog(m_context, this).exec();
    refresh();
}

} // namespace ieum
