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
        tr("Arrows move, Enter opens or books, Alt and arrows move a booking, with Shift they change its "
           "length, Delete cancels it."));
}

void CalendarGrid::setContent(const CalendarContent &content)
{
    m_content = content;
    m_isDragging = false;
    m_isStretching = false;
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
        m_place = placeOf(*block);
        Q_EMIT shown(m_geometry.rectOf(*block));
    }
    update();
    Q_EMIT currentChanged();
}

CalendarSlot CalendarGrid::placeOf(const Booking &block) const
{
    return {block.start, m_content.laneOf(block)};
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
        if (m_content.laneOf(block) == slot.lane && block.start <= slot.start && slot.start < block.end)
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
    const CalendarSlot target = m_geometry.neighbour(placeOf(*block), lanes, steps);
    if (target != placeOf(*block))
        Q_EMIT moveAsked(m_current, target);
}

void CalendarGrid::stretchCurrent(int steps)
{
    const Booking *block = find(m_current);
    const int grid = m_content.shop.gridMinutes;
    if (!block || steps == 0)
        return;
    const int minutes = static_cast<int>(block->start.secsTo(block->end) / 60) + steps * grid;
    if (minutes > 0)
        Q_EMIT lengthAsked(m_current, minutes);
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
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const auto go = [&](int lanes, int steps) {
        if (modifiers == (Qt::AltModifier | Qt::ShiftModifier))
            return stretchCurrent(steps);
        modifiers == Qt::AltModifier ? moveCurrent(lanes, steps) : step(lanes, steps);
    };
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
        m_isStretching = isOnLowerEdge(*block, m_pressed);
        m_stretchedTo = static_cast<int>(block->start.secsTo(block->end) / 60);
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
    if (m_isDragging)
        followMouse(point);
    const Booking *under = blockAt(point);
    if (m_isStretching || (under && !m_isDragging && isOnLowerEdge(*under, point)))
        setCursor(Qt::SizeVerCursor);
    else
        setCursor(m_isDragging ? Qt::ClosedHandCursor : under ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

// Only of blocks that are tall enough to be taken elsewhere as well.
bool CalendarGrid::isOnLowerEdge(const Booking &block, const QPoint &point) const
{
    const QRect box = m_geometry.rectOf(block);
    return box.height() >= 3 * metrics().gap8 && point.y() > box.bottom() - metrics().gap8;
}

int CalendarGrid::minutesDownTo(const Booking &block, int y) const
{
    const int grid = std::max(1, m_content.shop.gridMinutes);
    const int minutes = (y - m_geometry.rectOf(block).top()) * 60 / metrics().calendarHour;
    return std::max(grid, (minutes + grid / 2) / grid * grid);
}

void CalendarGrid::followMouse(const QPoint &point)
{
    const Booking *block = find(m_current);
    if (m_isStretching && block) {
        m_stretchedTo = minutesDownTo(*block, point.y());
        m_dropAt = placeOf(*block);
    } else {
        m_dropAt = dropPlace(point);
    }
    update();
}

void CalendarGrid::mouseReleaseEvent(QMouseEvent *event)
{
    finishDrag();
    update();
    QWidget::mouseReleaseEvent(event);
}

void CalendarGrid::finishDrag()
{
    const auto target = std::exchange(m_dropAt, std::nullopt);
    const bool wasDragging = std::exchange(m_isDragging, false);
    const bool wasStretching = std::exchange(m_isStretching, false);
    const Booking *block = find(m_current);
    if (!wasDragging || !target || !block)
        return;
    const bool isNewLength = m_stretchedTo != block->start.secsTo(block->end) / 60;
    if (wasStretching && isNewLength)
        Q_EMIT lengthAsked(m_current, m_stretchedTo);
    else if (!wasStretching && *target != placeOf(*block))
        Q_EMIT moveAsked(m_current, *target);
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
        cursor.dropMinutes =
            m_isStretching ? m_stretchedTo : static_cast<int>(block->start.secsTo(block->end) / 60);
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
