#include "app/gui/bookings/ReminderDialog.h"

#include "app/gui/bookings/BookingTexts.h"
#include "app/gui/style/States.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/MaskedPhone.h"
#include "app/gui/widgets/StateLabel.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/base/ErrorTexts.h"
#include "core/continuity/OutageReportWords.h"
#include "core/korean/Display.h"

#include <QCheckBox>

#include <algorithm>

namespace ieum {

namespace {

constexpr int listHeight = 360;

bool isToSend(const Reminder &reminder)
{
    return reminder.state == Reminder::State::Due && reminder.way;
}

StateLook lookOfReminder(const Reminder &reminder)
{
    const bool isDone = reminder.state == Reminder::State::Sent || reminder.state == Reminder::State::Called;
    return lookOf(isDone ? Severity::Good : reminder.way ? Severity::Info : Severity::Warning);
}

QString wordsOf(const Reminder &reminder)
{
    switch (reminder.state) {
    case Reminder::State::Sent:
        return reminder.text == OutboxState::ByHand   ? ReminderDialog::tr("Ready to be sent by hand")
               : reminder.text == OutboxState::Failed ? ReminderDialog::tr("Failed: please call")
               : reminder.text == OutboxState::Queued ? ReminderDialog::tr("On its way")
                                                      : ReminderDialog::tr("Sent");
    case Reminder::State::Called:
        return ReminderDialog::tr("Called");
    case Reminder::State::Asleep:
        return ReminderDialog::tr("After 8 in the morning");
    case Reminder::State::Due:
        break;
    }
    return reminder.way ? channelTitle(reminder.way->channel) : ReminderDialog::tr("Only by a call");
}

} // namespace

ReminderDialog::ReminderDialog(const PageContext &context, QWidget *parent)
    : Dialog(tr("Remind of bookings"),
             tr("The day before, and three hours before. Nothing goes out between 9 in the evening and 8 in "
                "the morning."),
             parent, Width::Wide)
    , m_context(context)
    , m_rows(makeColumn(0))
{
    addScrollingRows(m_rows, tr("Bookings to remind of"), listHeight);
    setCancelText(tr("Close"));
    m_send = setMainButton(tr("Nobody to write to"), Button::Kind::Main, Accept::No);
    m_send->setEnabled(false);
    connect(m_send, &Button::clicked, this, &ReminderDialog::send);
    connect(&context.workspace, &Workspace::changed, this, &ReminderDialog::read);
    read();
}

void ReminderDialog::read()
{
    m_context.workspace.read(
        this, [](Shop &shop) { return shop.reminders.list(); },
        [this](const Result<QList<Reminder>> &reminders) {
            reminders.ok() ? show(*reminders) : showProblem(sentenceFor(reminders.error()));
        });
}

void ReminderDialog::show(const QList<Reminder> &reminders)
{
    delete m_list;
    m_list = new QWidget;
    auto *column = makeColumn(0);
    m_list->setLayout(column);
    for (const Reminder &reminder : reminders)
        column->addWidget(rowFor(reminder));
    if (reminders.isEmpty())
        column->addWidget(new Label(tr("Nobody is to be reminded just now."), Type::Body, Color::Text2));
    column->addStretch();
    m_rows->addWidget(m_list);
    const auto count = std::count_if(reminders.begin(), reminders.end(), isToSend);
    m_send->setEnabled(count > 0);
    m_send->setText(count > 0 ? tr("Write to %1").arg(count) : tr("Nobody to write to"));
}

QWidget *ReminderDialog::rowFor(const Reminder &reminder)
{
    auto *line = new QWidget;
    auto *row = makeRow(metrics().gap12);
    line->setLayout(row);
    line->setMinimumHeight(metrics().importRow);
    const Booking &booking = reminder.booking;
    row->addWidget(
        new Label(displayNearDayTime(booking.start, m_context.workspace.clock->now()), Type::TableStrong));
    row->addWidget(new ElidedLabel(shownName(booking) + u' ' + shownService(booking), Type::Table), 1);
    row->addWidget(new MaskedPhone(booking.phone)); // held open by whoever calls
    row->addWidget(new StateLabel(lookOfReminder(reminder), wordsOf(reminder)));
    auto *called = new QCheckBox(tr("Called"));
    called->setAccessibleName(tr("%1 was called").arg(shownName(booking)));
    called->setChecked(reminder.state == Reminder::State::Called);
    connect(called, &QCheckBox::clicked, this, [this, id = booking.id](bool isTicked) {
        setCalled(id, isTicked ? ReminderService::Called::Yes : ReminderService::Called::No);
    });
    row->addWidget(called);
    return line;
}

void ReminderDialog::send()
{
    m_send->setEnabled(false);
    m_context.workspace.write(
        this, [](Shop &shop) { return shop.reminders.send(); },
        [this](const Result<ReminderService::Outcome> &outcome) { afterSending(outcome); });
}

void ReminderDialog::afterSending(const Result<ReminderService::Outcome> &outcome)
{
    if (!outcome.ok())
        return showProblem(sentenceFor(outcome.error()));
    m_context.workspace.sendWaiting();
    QStringList problems;
    for (const auto &failure : outcome->failed)
        problems += shownName(failure.booking) + QStringLiteral(": ") + sentenceFor(failure.because);
    showProblem(problems.join(u'\n'));
    read();
}

void ReminderDialog::setCalled(BookingId booking, ReminderService::Called called)
{
    m_context.workspace.write(
        this, [booking, called](Shop &shop) { return shop.reminders.setCalled(booking, called); },
        [this](const Result<void> &done) {
            showProblem(done.ok() ? QString() : sentenceFor(done.error()));
            read();
        });
}

} // namespace ieum
