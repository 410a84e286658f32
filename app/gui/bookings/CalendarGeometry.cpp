#include "app/gui/bookings/CalendarGeometry.h"

#include <algorithm>

namespace ieum {

namespace {

QStringList lanesOf(const CalendarContent &content)
{
    QStringList names = content.laneNames;
    for (const Booking &booking : content.bookings) {
        if (const QString lane = content.laneOf(booking); !names.contains(lane))
            names += lane;
    }
    return names.isEmpty() ? QStringList{QString()} : names;
}

} // namespace

CalendarGeometry::CalendarGeometry(const CalendarContent &content, int width, int gutter, int hourHeight)
    : m_shop(content.shop)
    , m_laneKind(content.lanes)
    , m_days(content.days)
    , m_laneNames(lanesOf(content))
    , m_gutter(gutter)
    , m_hourHeight(hourHeight)
{
    findHours(content);
    layOutLanes(content, width);
}

void CalendarGeometry::findHours(const CalendarContent &content)
{
    const bool overMidnight = m_shop.closes <= m_shop.opens;
    m_firstHour = m_shop.opens.hour();
    m_lastHour = m_shop.closes.hour() + (m_shop.closes.minute() > 0 ? 1 : 0) + (overMidnight ? 24 : 0);
    for (const Booking &booking : content.bookings) {
        const QDateTime midnight = seoulTime(businessDay(m_shop, booking.start), {0, 0});
        m_firstHour = std::min(m_firstHour, static_cast<int>(midnight.secsTo(booking.start) / 3600));
        m_lastHour = std::max(m_lastHour, static_cast<int>((midnight.secsTo(booking.end) + 3599) / 3600));
    }
    m_lastHour = std::clamp(m_lastHour, m_firstHour + 1, 48);
}

void CalendarGeometry::layOutLanes(const CalendarContent &content, int width)
{
    const auto days = std::max<qsizetype>(1, content.days.size());
    const auto perDay = m_laneNames.size();
    const double dayWidth = double(width - m_gutter) / double(days);
    for (qsizetype lane = 0; lane < content.days.size() * perDay; ++lane) {
        const double laneWidth = dayWidth / double(perDay);
        const int left = m_gutter + static_cast<int>(laneWidth * double(lane));
        const int right = m_gutter + static_cast<int>(laneWidth * double(lane + 1));
        m_lanes +=
            CalendarLane{static_cast<int>(lane / perDay), m_laneNames[lane % perDay], left, right - left};
    }
}

QDate CalendarGeometry::businessDay(const ShopProfile &shop, const QDateTime &time)
{
    return ieum::businessDay(shop, time);
}

QRect CalendarGeometry::dayRect(int day) const
{
    const auto perDay = m_laneNames.size();
    if (m_lanes.size() < (day + 1) * perDay)
        return {};
    const CalendarLane &first = m_lanes[day * perDay];
    const CalendarLane &last = m_lanes[(day + 1) * perDay - 1];
    return QRect(first.left, 0, last.left + last.width - first.left, height());
}

int CalendarGeometry::yOf(int day, const QDateTime &time) const
{
    const qint64 seconds = seoulTime(m_days[day], {m_firstHour % 24, 0}).secsTo(time);
    return topMargin() + static_cast<int>(seconds * m_hourHeight / 3600);
}

int CalendarGeometry::laneOf(const QDateTime &start, const QString &name) const
{
    const auto day = m_days.indexOf(businessDay(m_shop, start));
    const auto lane = m_laneNames.indexOf(name);
    return day < 0 || lane < 0 ? -1 : static_cast<int>(day * m_laneNames.size() + lane);
}

QRect CalendarGeometry::rectOf(int day, const TimeSpan &span) const
{
    const QRect column = dayRect(day);
    const int top = yOf(day, span.start);
    return QRect(column.left(), top, column.width(), yOf(day, span.end) - top);
}

QRect CalendarGeometry::rectOf(const Booking &booking) const
{
    const bool isBySeat = m_laneKind == CalendarContent::Lanes::Seats;
    return rectOf({booking.start, isBySeat ? booking.seat : booking.staff},
                  static_cast<int>(booking.start.secsTo(booking.end) / 60));
}

QRect CalendarGeometry::rectOf(const CalendarSlot &slot, int minutes) const
{
    const int index = laneOf(slot.start, slot.lane);
    if (index < 0)
        return {};
    const CalendarLane &lane = m_lanes[index];
    const int top = yOf(lane.day, slot.start);
    const int bottom = yOf(lane.day, slot.start.addSecs(minutes * 60));
    return QRect(lane.left, top, lane.width, bottom - top);
}

QDateTime CalendarGeometry::timeAt(int day, int y) const
{
    const int grid = std::max(1, m_shop.gridMinutes);
    const int fromOpening = (y - topMargin()) * 60 / m_hourHeight + m_firstHour * 60 -
                            (m_shop.opens.hour() * 60 + m_shop.opens.minute());
    const int steps = fromOpening >= 0 ? fromOpening / grid : -((-fromOpening + grid - 1) / grid);
    return seoulTime(m_days[day], m_shop.opens).addSecs(qint64(steps) * grid * 60);
}

std::optional<CalendarSlot> CalendarGeometry::slotAt(const QPoint &point) const
{
    for (const CalendarLane &lane : m_lanes) {
        if (point.x() >= lane.left && point.x() < lane.left + lane.width)
            return CalendarSlot{timeAt(lane.day, point.y()), lane.name};
    }
    return std::nullopt;
}

CalendarSlot CalendarGeometry::neighbour(const CalendarSlot &slot, int lanes, int steps) const
{
    const int from = std::max(0, laneOf(slot.start, slot.lane));
    const int to = std::clamp(from + lanes, 0, std::max(0, static_cast<int>(m_lanes.size()) - 1));
    const QDate oldDay = m_days[m_lanes[from].day];
    const QDate newDay = m_days[m_lanes[to].day];
    QDateTime start =
        slot.start.addDays(oldDay.daysTo(newDay)).addSecs(qint64(steps) * m_shop.gridMinutes * 60);
    const QDateTime first = seoulTime(newDay, {m_firstHour % 24, 0});
    const QDateTime last = first.addSecs((m_lastHour - m_firstHour) * 3600 - m_shop.gridMinutes * 60);
    start = std::clamp(start, first, last);
    return {start, m_lanes[to].name};
}

} // namespace ieum
