#pragma once

#include "app/gui/shell/Page.h"
#include "app/gui/widgets/Dialog.h"
#include "core/bookings/ReminderService.h"

class QVBoxLayout;

namespace ieum {

/// Whom to remind of today's and tomorrow's bookings: by text to all who can be reached, or by calling down
/// the list and ticking.
class ReminderDialog : public Dialog
{
    Q_OBJECT
public:
    explicit ReminderDialog(const PageContext &context, QWidget *parent = nullptr);

private:
    void read();
    void show(const QList<Reminder> &reminders);
    QWidget *rowFor(const Reminder &reminder);
    void send();
    void afterSending(const Result<ReminderService::Outcome> &outcome);
    void setCalled(BookingId booking, ReminderService::Called called);

    const PageContext m_context;
    QVBoxLayout *m_rows;
    QWidget *m_list = nullptr;
    Button *m_send;
};

} // namespace ieum
