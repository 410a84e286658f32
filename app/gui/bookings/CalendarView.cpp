#include "app/gui/bookings/CalendarView.h"

#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/RowPainting.h"
#include "core/korean/Display.h"

#include <QCoreApplication>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace ieum {

CalendarView::CalendarView(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
    , m_grid(new CalendarGrid)
{
    m_header = new CalendarHeader(m_grid, this);
    auto *column = makeColumn(0);
    setLayout(column);
    column->addWidget(m_header);
    column->addWidget(makeLine());
    column->addWidget(m_scroll, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_grid);
    setFocusProxy(m_grid);
    connect(m_grid, &CalendarGrid::shown, this, &CalendarView::show);
    connect(m_grid, &CalendarGrid::geometryChanged, m_header, qOverload<>(&QWidget::update));
}

void CalendarView::setContent(const CalendarContent &content)
{
    m_grid->setContent(content);
    m_header->update();
}

void CalendarView::show(const QRect &place)
{
    m_scroll->ensureVisible(place.center().x(), place.top(), 0, metrics().gap24);
    m_scroll->ensureVisible(place.center().x(), place.bottom(), 0, metrics().gap24);
}

void CalendarView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_header->update();
}

CalendarHeader::CalendarHeader(CalendarGrid *grid, QWidget *parent)
    : QWidget(parent)
    , m_grid(grid)
{
    setFixedHeight(metrics().calendarDayHead);
}

void CalendarHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Color::Surface));
    for (int day = 0; day < m_grid->content().days.size(); ++day)
        paintDay(painter, day);
}

void CalendarHeader::paintDay(QPainter &painter, int day)
{
    const CalendarContent &content = m_grid->content();
    const CalendarGeometry &table = m_grid->geometryOfTable();
    const QRect column = table.dayRect(day);
    const QRect box(column.left(), 0, column.width(), height());
    const bool isToday =
        content.days[day] == CalendarGeometry::businessDay(content.shop, content.now.inSeoul());
    if (isToday)
        painter.fillRect(box, color(Color::Selected));
    painter.fillRect(QRect(box.left(), 0, Metrics::line, height()), color(Color::Line));
    const bool hasLanes = table.laneNames().size() > 1;
    const int line = lineHeight(Type::BodyStrong);
    const QRect title =
        box.adjusted(metrics().gap8, hasLanes ? metrics().gap4 / 2 : (height() - line) / 2, 0, 0);
    const QString name =
        content.days.size() > 1 ? displayDayInMonth(content.days[day]) : displayDay(content.days[day]);
    const QString today = QCoreApplication::translate("Bookings", "today");
    const int taken = paintText(painter, QRect(title.left(), title.top(), title.width(), line), name,
                                Type::BodyStrong, isToday ? Color::AccentText : Color::Text);
    if (isToday)
        paintText(painter,
                  QRect(title.left() + taken + metrics().gap8, title.top(), title.width() - taken, line),
                  today, Type::Small, Color::AccentText);
    if (!hasLanes || dayOff(content.shop, content.days[day]) != DayOff::None)
        return;
    for (const CalendarLane &lane : table.lanes()) {
        const QRect place(lane.left + metrics().gap8, title.top() + line, lane.width - metrics().gap8,
                          lineHeight(Type::Small));
        const bool isBySeat = content.lanes == CalendarContent::Lanes::Seats;
        const QString nobody = isBySeat ? tr("no seat") : tr("anyone");
        if (lane.day == day)
            paintText(painter, place, lane.name.isEmpty() ? nobody : lane.name, Type::Small, Color::Text2);
    }
}

} // namespace ieum
