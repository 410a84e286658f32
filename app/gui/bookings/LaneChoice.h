#pragma once

#include "app/gui/bookings/CalendarGeometry.h"
#include "core/bookings/BookingService.h"

#include <QWidget>

namespace ieum {

class Button;

/// Whether the columns of a day are staff or seats; shown only where the shop has seats.
class LaneChoice : public QWidget
{
    Q_OBJECT
public:
    explicit LaneChoice(QWidget *parent = nullptr);

    CalendarContent::Lanes lanes() const { return m_lanes; }
    /// A column is somebody or a seat: what it is not stays as it was.
    BookingMove moveTo(BookingId booking, const CalendarSlot &slot) const;
    /// Without seats the columns are staff again.
    void offerSeats(bool hasSeats);

Q_SIGNALS:
    void changed();

private:
    void choose(CalendarContent::Lanes lanes);

    CalendarContent::Lanes m_lanes = CalendarContent::Lanes::Staff;
    QList<Button *> m_tabs;
};

} // namespace ieum
