#pragma once

#include "app/gui/bookings/CalendarPainter.h"

#include <QWidget>

namespace ieum {

/// The table itself. Arrows move over places and blocks, Enter opens or books, Alt+arrows move the current
/// block, Alt+Shift+Up and Down change its length, Delete cancels it; with the mouse a block is dragged, or
/// stretched at its lower edge. It only asks: what really happens comes back
/// as new content.
class CalendarGrid : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarGrid(QWidget *parent = nullptr);

    void setContent(const CalendarContent &content);
    const CalendarContent &content() const { return m_content; }
    const CalendarGeometry &geometryOfTable() const { return m_geometry; }

    BookingId current() const { return m_current; }
    void setCurrent(BookingId booking);
    /// Where the keyboard stands: the place or the current block's.
    CalendarSlot currentSlot() const;
    /// The block's rectangle in this widget; empty when it is not shown.
    QRect rectOf(BookingId booking) const;

Q_SIGNALS:
    void currentChanged();
    void bookingOpened(ieum::BookingId booking);
    void slotOpened(const ieum::CalendarSlot &slot);
    void moveAsked(ieum::BookingId booking, const ieum::CalendarSlot &slot);
    void lengthAsked(ieum::BookingId booking, int minutes);
    void cancelAsked(ieum::BookingId booking);
    /// What the keyboard stands on should be scrolled into view.
    void shown(const QRect &place);
    void geometryChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void layOut();
    void step(int lanes, int steps);
    void moveCurrent(int lanes, int steps);
    void openCurrent();
    void setPlace(const CalendarSlot &slot);
    const Booking *find(BookingId booking) const;
    CalendarSlot placeOf(const Booking &block) const;
    const Booking *blockAt(const QPoint &point) const;
    const Booking *blockAt(const CalendarSlot &slot) const;
    std::optional<CalendarSlot> dropPlace(const QPoint &point) const;
    bool isOnLowerEdge(const Booking &block, const QPoint &point) const;
    int minutesDownTo(const Booking &block, int y) const;
    void stretchCurrent(int steps);
    void followMouse(const QPoint &point);
    void finishDrag();

    CalendarContent m_content;
    CalendarGeometry m_geometry;
    BookingId m_current;
    std::optional<CalendarSlot> m_place;
    QPoint m_pressed;
    int m_grabbedAt = 0; ///< pixels between the block's top and the mouse that drags it
    bool m_isDragging = false;
    bool m_isStretching = false;
    int m_stretchedTo = 0; ///< minutes
    std::optional<CalendarSlot> m_dropAt;
};

} // namespace ieum
