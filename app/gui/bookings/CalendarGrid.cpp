#include "app/gui/bookings/CalendarGrid.h"

#include "app/gui/bookings/BookingTexts.h"
#include "app/gui/bookings/CalendarAccessible.h"
#include "app/gui/widgets/Label.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace ieum {

CalendarGrid::CalendarGrid(QWidget *parent)
    : QWidget(parent)
{
    installCalendarAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Bookings of the calendar"));
    setAccessibleDescription(
        tr("Arrows move, Enter opens or books, Alt and arrows move a booking, Delete cancels it."));
}

void CalendarGrid::setContent(const CalendarContent &content)
{
    m_content = content;
    m_isDragging = false;
    m_dropAt.reset();
    if (!find(m_current))
        m_current = {};
    layOut();
    updateCalendarAccessibility(this);
    Q_EMIT currentChanged();
}

void CalendarGrid::layOut()
{
    m_geometry = CalendarGeometry(m_content, width(), metrics().calendarGutter, metrics().calendarHour);
    setMinimumHeight(m_geometry.height() + metrics().gap12);
    update();
    Q_EMIT geometryChanged();
}

void CalendarGrid::setCurrent(BookingId booking)
{
    m_current = booking;
    if (const Booking *block = find(booking)) {
        m_place = CalendarSlot{block->start, block->staff};
        Q_EMIT shown(m_geometry.rectOf(*block));
    }
    update();
    Q_EMIT currentChanged();
}

CalendarSlot CalendarGrid::currentSlot() const
{
    if (m_place && !m_geometry.rectOf(*m_place, 1).isEmpty())
        return *m_place;
    if (m_content.days.isEmpty())
        return {};
    const QDate today = CalendarGeometry::businessDay(m_content.shop, m_content.now.inSeoul());
    const QDate day = m_content.days.contains(today) ? today : m_content.days.first();
    return {seoulTime(day, m_content.shop.opens), m_geometry.laneNames().value(0)};
}

QRect CalendarGrid::rectOf(BookingId booking) const
{
    const Booking *block = find(booking);
    return block ? m_geometry.rectOf(*block) : QRect();
}

const Booking *CalendarGrid::find(BookingId booking) const
{
    for (const Booking &block : m_content.bookings) {
        if (booking.isValid() && block.id == booking)
            return &block;
    }
    return nullptr;
}

// The last one is drawn on top.
const Booking *CalendarGrid::blockAt(const QPoint &point) const
{
    const Booking *found = nullptr;
    for (const Booking &block : m_content.bookings) {
        if (m_geometry.rectOf(block).contains(point))
            found = &block;
    }
    return found;
}

const Booking *CalendarGrid::blockAt(const CalendarSlot &slot) const
{
    for (const Booking &block : m_content.bookings) {
        if (block.staff == slot.staff && block.start <= slot.start && slot.start < block.end)
            return &block;
    }
    return nullptr;
}

void CalendarGrid::setPlace(const CalendarSlot &slot)
{
    m_place = slot;
    const Booking *block = blockAt(slot);
    m_current = block ? block->id : BookingId();
    Q_EMIT shown(m_geometry.rectOf(slot, m_content.shop.gridMinutes));
    update();
    noteCalendarFocus(this);
    Q_EMIT currentChanged();
}

// From a block one step leads past its end, so that every block is one stop.
void CalendarGrid::step(int lanes, int steps)
{
    if (m_content.days.isEmpty())
        return;
    const Booking *block = find(m_current);
    CalendarSlot from = currentSlot();
    if (block && steps > 0)
        from.start = block->end.addSecs(-m_content.shop.gridMinutes * 60);
    else if (block && steps < 0)
        from.start = block->start;
    setPlace(m_geometry.neighbour(from, lanes, steps));
}

void CalendarGrid::moveCurrent(int lanes, int steps)
{
    const Booking *block = find(m_current);
    if (!block)
        return;
    const CalendarSlot target = m_geometry.neighbour({block->start, block->staff}, lanes, steps);
    if (target != CalendarSlot{block->start, block->staff})
        Q_EMIT moveAsked(m_current, target);
}

void CalendarGrid::openCurrent()
{
    if (find(m_current))
        Q_EMIT bookingOpened(m_current);
    else if (!m_content.days.isEmpty())
        Q_EMIT slotOpened(currentSlot());
}

void CalendarGrid::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->modifiers() == Qt::AltModifier;
    const auto go = [&](int lanes, int steps) { moves ? moveCurrent(lanes, steps) : step(lanes, steps); };
    const bool withOthers = event->modifiers() & (Qt::ControlModifier | Qt::MetaModifier);
    switch (withOthers ? 0 : event->key()) {
    case Qt::Key_Up:
        return go(0, -1);
    case Qt::Key_Down:
        return go(0, 1);
    case Qt::Key_Left:
        return go(-1, 0);
    case Qt::Key_Right:
        return go(1, 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return openCurrent();
    case Qt::Key_Delete:
        if (find(m_current))
            Q_EMIT cancelAsked(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CalendarGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position().toPoint();
    if (const Booking *block = blockAt(m_pressed)) {
        m_grabbedAt = m_pressed.y() - m_geometry.rectOf(*block).top();
        setCurrent(block->id);
        noteCalendarFocus(this);
    } else if (const auto slot = m_geometry.slotAt(m_pressed)) {
        setPlace(*slot);
    }
}

std::optional<CalendarSlot> CalendarGrid::dropPlace(const QPoint &point) const
{
    return m_geometry.slotAt({point.x(), point.y() - m_grabbedAt + metrics().calendarHour / 8});
}

void CalendarGrid::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const bool isPressed = event->buttons() & Qt::LeftButton;
    if (isPressed && find(m_current) &&
        (point - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        m_isDragging = true;
    if (m_isDragging) {
        m_dropAt = dropPlace(point);
        update();
    }
    setCursor(m_isDragging     ? Qt::ClosedHandCursor
              : blockAt(point) ? Qt::PointingHandCursor
                               : Qt::ArrowCursor);
}

void CalendarGrid::mouseReleaseEvent(QMouseEvent *event)
{
    const auto target = std::exchange(m_dropAt, std::nullopt);
    const bool wasDragging = std::exchange(m_isDragging, false);
    const Booking *block = find(m_current);
    if (wasDragging && target && block && *target != CalendarSlot{block->start, block->staff})
        Q_EMIT moveAsked(m_current, *target);
    update();
    QWidget::mouseReleaseEvent(event);
}

void CalendarGrid::mouseDoubleClickEvent(QMouseEvent *)
{
    openCurrent();
}

void CalendarGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), color(Color::Surface));
    CalendarCursor cursor{m_current, m_place, hasFocus(), m_dropAt, 0};
    if (const Booking *block = find(m_current))
        cursor.dropMinutes = static_cast<int>(block->start.secsTo(block->end) / 60);
    CalendarPainter(painter, m_content, m_geometry).paint(cursor);
}

void CalendarGrid::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        layOut();
}

void CalendarGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    noteCalendarFocus(this);
}

void CalendarGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool CalendarGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Booking *block = blockAt(help->pos());
    const QString text = block ? spokenBooking(*block, m_content.isClashing(block->id)) : QString();
    QToolTip::showText(help->globalPos(), text.isEmpty() ? text : plainToolTip(text), this);
    return true;
}

} // namespace ieum
