#pragma once

namespace ieum {

class CalendarGrid;

/// Makes the blocks of every CalendarGrid children of it for readers of the screen: each with its name, its
/// rectangle and the acts to select and open it. Once a process; called by the grid.
void installCalendarAccessibility();

/// Tells readers that the blocks are others now.
void updateCalendarAccessibility(CalendarGrid *grid);

/// Tells readers which block the keyboard stands on.
void noteCalendarFocus(CalendarGrid *grid);

} // namespace ieum
