#include "app/gui/inbox/SnoozeMenu.h"

#include "app/gui/widgets/Dialog.h"
#include "core/korean/Display.h"

#include <QDateTimeEdit>

namespace ieum {

namespace {

constexpr int morningHour = 9;
constexpr int eveningHour = 18;

QDateTime at(QDate day, int hour)
{
    return seoulTime(day, QTime(hour, 0));
}

} // namespace

QList<SnoozeMenu::Choice> SnoozeMenu::choices(Instant now)
{
    const QDateTime civil = now.inSeoul();
    const QDate today = civil.date();
    const Instant soon = now.plusSeconds(3600);
    QList<Choice> choices{{tr("In one hour (%1)").arg(displayTime(soon.inSeoul().time())), soon}};
    const QDateTime evening = at(today, eveningHour);
    if (soon < Instant::of(evening))
        choices += {tr("This evening (%1)").arg(displayTime(evening.time())), Instant::of(evening)};
    const QDateTime morning = at(today.addDays(1), morningHour);
    choices += {tr("Tomorrow morning (%1)").arg(displayTime(morning.time())), Instant::of(morning)};
    const QDate monday = today.addDays(8 - today.dayOfWeek());
    if (monday > today.addDays(1))
        choices += {tr("%1, in the morning").arg(displayDay(monday)), Instant::of(at(monday, morningHour))};
    return choices;
}

SnoozeMenu::SnoozeMenu(Instant now, QWidget *parent)
    : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const Choice &choice : choices(now))
        addAction(choice.word, this, [this, until = choice.until] { Q_EMIT chosen(until); });
    addSeparator();
    addAction(tr("Another time…"), this, [this, now] { askForTime(now); });
    setActiveAction(actions().first());
}

void SnoozeMenu::askForTime(Instant now)
{
    Dialog dialog(tr("Until when shall it be put aside?"),
                  tr("It comes back then, or as soon as the customer writes."), parentWidget());
    const QDateTime tomorrow = at(now.inSeoul().date().addDays(1), morningHour);
    auto *time = new QDateTimeEdit(QDateTime(tomorrow.date(), tomorrow.time()));
    time->setDisplayFormat(tr("MMM d yyyy h:mm AP"));
    time->setCalendarPopup(true);
    dialog.addField(tr("Date and time"), time);
    dialog.setMainButton(tr("Put aside"));
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT chosen(Instant::of(seoulTime(time->date(), time->time())));
}

} // namespace ieum
