#include "app/gui/bookings/CalendarAccessible.h"

#include "app/gui/bookings/BookingTexts.h"
#include "app/gui/bookings/CalendarGrid.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace ieum {

namespace {

const Booking *findIn(const CalendarContent &content, BookingId booking)
{
    for (const Booking &block : content.bookings) {
        if (block.id == booking)
            return &block;
    }
    return nullptr;
}

/// One block of the calendar.
class BlockAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    BlockAccessible(CalendarGrid *grid, BookingId booking)
        : m_grid(grid)
        , m_booking(booking)
    {
    }

    bool isValid() const override { return m_grid && findIn(m_grid->content(), m_booking); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_grid ? m_grid->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_grid ? QAccessible::queryAccessibleInterface(m_grid) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        const Booking *block = isValid() ? findIn(m_grid->content(), m_booking) : nullptr;
        return block && kind == QAccessible::Name
                   ? spokenBooking(*block, m_grid->content().isClashing(m_booking))
                   : QString();
    }
    QRect rect() const override
    {
        return isValid() ? m_grid->rectOf(m_booking).translated(m_grid->mapToGlobal(QPoint())) : QRect();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.selected = isValid() && m_grid->current() == m_booking;
        state.focused = state.selected && m_grid->hasFocus();
        state.invalid = !isValid();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        m_grid->setFocus();
        m_grid->setCurrent(m_booking);
        if (action == pressAction())
            Q_EMIT m_grid->bookingOpened(m_booking);
    }

private:
    QPointer<CalendarGrid> m_grid;
    BookingId m_booking;
};

/// The table, as a list of its blocks in the order of time.
class GridAccessible final : public QAccessibleWidget
{
public:
    explicit GridAccessible(CalendarGrid *grid)
        : QAccessibleWidget(grid, QAccessible::List)
    {
    }
    ~GridAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_blocks))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(bookings().size()); }
    QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < childCount() ? blockOf(bookings()[index].id) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == wanted)
                return i;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = childCount() - 1; i >= 0; --i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return grid()->hasFocus() && findIn(grid()->content(), grid()->current()) ? blockOf(grid()->current())
                                                                                  : nullptr;
    }

private:
    CalendarGrid *grid() const { return static_cast<CalendarGrid *>(widget()); }
    const QList<Booking> &bookings() const { return grid()->content().bookings; }
    QAccessibleInterface *blockOf(BookingId booking) const
    {
        if (!m_blocks.contains(booking))
            m_blocks[booking] =
                QAccessible::registerAccessibleInterface(new BlockAccessible(grid(), booking));
        return QAccessible::accessibleInterface(m_blocks[booking]);
    }

    mutable QHash<BookingId, QAccessible::Id> m_blocks;
};

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    auto *grid =
        className == QLatin1String("ieum::CalendarGrid") ? qobject_cast<CalendarGrid *>(object) : nullptr;
    return grid ? new GridAccessible(grid) : nullptr;
}

} // namespace

void installCalendarAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

void updateCalendarAccessibility(CalendarGrid *grid)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(grid, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void noteCalendarFocus(CalendarGrid *grid)
{
    if (!QAccessible::isActive() || !grid->hasFocus())
        return;
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(grid);
    QAccessibleEvent event(grid, QAccessible::Focus);
    if (QAccessibleInterface *block = table ? table->focusChild() : nullptr)
        event.setChild(table->indexOfChild(block));
    QAccessible::updateAccessibility(&event);
}

} // namespace ieum
