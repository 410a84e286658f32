#pragma once

#include "app/gui/shell/Page.h"
#include "core/bookings/BookingService.h"

namespace ieum {

class Button;

/// Below the panel: somebody who walked in, who waits for a place, and who is to be reminded.
class BookingsFoot : public QWidget
{
    Q_OBJECT
public:
    explicit BookingsFoot(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    /// Books somebody who stands in the shop, from now on, for the usual time; can be taken back.
    void takeWalkIn();
    void openWaiting();
    void openReminders();

private:
    void showReminders(qsizetype due, qsizetype calls);
    void takeWalkIn(const BookingDraft &draft, BookingService::OnClash onClash);
    void afterWalkIn(const BookingDraft &draft, const Result<BookingVerdict> &verdict);

    const PageContext m_context;
    Button *m_walkIn;
    Button *m_waiting;
    Button *m_reminders;
};

} // namespace ieum
