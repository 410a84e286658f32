#pragma once

#include "app/gui/bookings/CalendarContent.h"

#include <QTableWidget>

namespace ieum {

/// The same bookings as plain rows, for who would rather read than look.
class BookingList : public QTableWidget
{
    Q_OBJECT
public:
    explicit BookingList(QWidget *parent = nullptr);
    void setContent(const CalendarContent &content);
    BookingId current() const;

Q_SIGNALS:
    void bookingOpened(ieum::BookingId booking);

private:
    void setRow(int row, const Booking &booking, bool clashes);
};

} // namespace ieum
