#pragma once

#include "app/gui/bookings/CalendarGrid.h"

class QScrollArea;

namespace ieum {

class CalendarHeader;

/// The calendar: the days' names, which stay, above the table, which scrolls.
class CalendarView : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarView(QWidget *parent = nullptr);

    CalendarGrid *grid() const { return m_grid; }
    void setContent(const CalendarContent &content);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(const QRect &place);

    CalendarHeader *m_header;
    QScrollArea *m_scroll;
    CalendarGrid *m_grid;
};

/// The days and, when there are several, the staff or seats of their lanes.
class CalendarHeader : public QWidget
{
    Q_OBJECT
public:
    CalendarHeader(CalendarGrid *grid, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintDay(QPainter &painter, int day);

    CalendarGrid *m_grid;
};

} // namespace ieum
