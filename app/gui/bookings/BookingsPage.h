#pragma once

#include "app/gui/bookings/BookingsReading.h"
#include "app/gui/shell/Page.h"
#include "core/bookings/BookingService.h"

class QStackedWidget;

namespace ieum {

class BookingList;
class BookingPanel;
class BookingsFoot;
class Button;
class CalendarView;
class DaySheetDesk;
class Label;
class LaneChoice;
class TextOffer;
struct CalendarSlot;

/// The shop's bookings: a week, a day or a list, and beside it what needs the owner.
class BookingsPage : public Page
{
    Q_OBJECT
public:
    explicit BookingsPage(const PageContext &context);

    void refresh() override;
    void open(const PageTarget &target) override;
    QList<QWidget *> panes() const override;

private:
    enum class View { Day, Week, List };

    QLayout *makeHead();
    QWidget *makeRight();
    void connectAll();
    void addActions();
    void setView(View view);
    void goTo(QDate day);
    void step(int direction);
    QList<QDate> shownDays() const;
    void present(const Result<BookingsReading> &reading);

    void takeBooking(const Booking &start);
    void takeBookingAt(const CalendarSlot &slot);
    void takeNewBooking();
    void openBooking(BookingId booking);
    void move(const BookingMove &wish);
    void afterMove(const BookingMove &wish, const Result<BookingVerdict> &verdict);
    void askToCancel(BookingId booking);
    /// Came, or did not come; can be taken back.
    void settle(const Booking &booking, BookingState state);
    void acceptProposal(const Booking &proposal, bool isFree);
    /// Says what was done and offers the fitting text to the customer, by a button or by one key.
    void offerText(BookingId booking, const QString &done, const char *templateName);
    std::optional<Booking> find(BookingId booking) const;
    using Write = std::function<Result<void>(Shop &)>;
    /// Does it, says so and offers the fitting text; or shows what went wrong.
    void write(BookingId booking, const Write &job, const QString &done, const char *templateName);
    void write(const Write &job, const QString &done = {});

    View m_view = View::Week;
    QDate m_day; ///< somewhere in what is shown
    BookingsReading m_reading;
    BookingId m_wanted; ///< to be current once it has been read

    Label *m_title;
    QList<Button *> m_tabs;
    LaneChoice *m_lanes;
    QStackedWidget *m_stack;
    CalendarView *m_calendar;
    BookingList *m_list;
    BookingPanel *m_panel;
    BookingsFoot *m_foot;
    DaySheetDesk *m_sheets;
    TextOffer *m_offer;
};

} // namespace ieum
