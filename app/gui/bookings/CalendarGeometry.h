#pragma once

#include "app/gui/bookings/CalendarContent.h"

#include <QRect>

#include <optional>

namespace ieum {

/// One staff's or seat's column of one day.
struct CalendarLane
{
    int day = 0; ///< index into the content's days
    QString name;
    int left = 0;
    int width = 0;
};

/// A place on the table where a booking could begin.
struct CalendarSlot
{
    QDateTime start;
    QString lane; ///< staff or seat, as the content's lanes say
    bool operator==(const CalendarSlot &) const = default;
};

/// Where everything of a calendar lies, in pixels of the grid; times in, rectangles out, and back. Pure.
class CalendarGeometry
{
public:
    CalendarGeometry() = default;
    CalendarGeometry(const CalendarContent &content, int width, int gutter, int hourHeight);

    const QList<CalendarLane> &lanes() const { return m_lanes; }
    const QStringList &laneNames() const { return m_laneNames; }
    int height() const { return (m_lastHour - m_firstHour) * m_hourHeight + topMargin(); }
    int firstHour() const { return m_firstHour; }
    int lastHour() const { return m_lastHour; } ///< above 24 when the shop is open after midnight
    int gutter() const { return m_gutter; }
    /// The first hour's line stands a little below the top, so that its name fits beside it.
    int topMargin() const { return m_hourHeight / 6; }

    QRect dayRect(int day) const;
    int yOfHour(int hour) const { return topMargin() + (hour - m_firstHour) * m_hourHeight; }
    int yOf(int day, const QDateTime &time) const;
    /// A stretch of a day over all of its lanes.
    QRect rectOf(int day, const TimeSpan &span) const;
    /// Empty when the booking's day or lane is not shown.
    QRect rectOf(const Booking &booking) const;
    QRect rectOf(const CalendarSlot &slot, int minutes) const;
    /// The slot on the shop's grid under a point; none outside the lanes.
    std::optional<CalendarSlot> slotAt(const QPoint &point) const;
    /// The slot `lanes` to the right and `steps` of the grid below; stays within the table.
    CalendarSlot neighbour(const CalendarSlot &slot, int lanes, int steps) const;

    /// The business day that a moment belongs to: after midnight it may be the day before.
    static QDate businessDay(const ShopProfile &shop, const QDateTime &time);

private:
    void findHours(const CalendarContent &content);
    void layOutLanes(const CalendarContent &content, int width);
    int laneOf(const QDateTime &start, const QString &name) const;
    QDateTime timeAt(int day, int y) const;

    ShopProfile m_shop;
    CalendarContent::Lanes m_laneKind = CalendarContent::Lanes::Staff;
    QList<QDate> m_days;
    QStringList m_laneNames;
    QList<CalendarLane> m_lanes;
    int m_gutter = 0;
    int m_hourHeight = 1;
    int m_firstHour = 0;
    int m_lastHour = 24;
};

} // namespace ieum
