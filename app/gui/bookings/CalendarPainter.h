#pragma once

#include "app/gui/bookings/CalendarGeometry.h"

class QPainter;

namespace ieum {

/// What is chosen on the table just now.
struct CalendarCursor
{
    BookingId booking;                ///< the current block, or
    std::optional<CalendarSlot> slot; ///< an empty place
    bool hasFocus = false;
    std::optional<CalendarSlot> dropAt; ///< where a dragged block would land
    int dropMinutes = 0;                ///< of the dragged block, or what it is being stretched to
};

/// Draws a calendar's table; what a look of a block means stands in LOOK.md "Calendar".
class CalendarPainter
{
public:
    CalendarPainter(QPainter &painter, const CalendarContent &content, const CalendarGeometry &geometry)
        : m_painter(painter)
        , m_content(content)
        , m_geometry(geometry)
    {
    }

    void paint(const CalendarCursor &cursor);

private:
    void paintLines();
    void paintClosedDays();
    void paintBreaks();
    void paintNow();
    void paintBlock(const Booking &booking);
    void paintBlockText(const Booking &booking, const QRect &box, bool isPast);
    void paintClash(const ClashPair &pair);
    void paintCursor(const CalendarCursor &cursor);
    QRect blockRect(const Booking &booking) const;

    QPainter &m_painter;
    const CalendarContent &m_content;
    const CalendarGeometry &m_geometry;
};

} // namespace ieum
