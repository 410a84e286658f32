#pragma once

namespace ieum {

/// How large type, icons, rows and targets are, in percent.
enum class Step { Normal = 100, Large = 125, Largest = 150 };

/// Every size of the window in device-independent pixels at one step. Lines, rings and radii stay as they
/// are; the widths of panes grow half as much as the rest, so that three of them still fit side by side.
struct Metrics
{
    explicit Metrics(Step step);

    const double factor;

    // space
    const int gap4, gap8, gap12, gap16, gap24;
    // shape
    static constexpr int line = 1, selectionBar = 4, focusRing = 2, focusGap = 4;
    static constexpr int radiusBox = 4, radiusField = 6, radiusCard = 8, radiusBubble = 10;
    // targets
    const int target, button, mainButton, field, tick, tickCell;
    // badges and icons
    const int badgeTiny, badgeSmall, badgeMenu, badgeRow;
    const int iconSmall, icon, iconButton, iconRail, iconEmpty;
    // frame
    const int rail, railItem, header, paneHead, statusBar, printBar, toast, progressBar;
    // rows
    const int conversationRow, affectedRow, orderRow, importRow, gridHeader, outageRow, menuRow, groupHeader;
    // panes
    const int listPane, customerCard, orderPreview, bookingPanel, settingsList;
    const int dialogNarrow, dialogWide, dialogPadding, menuWidth, bubble;
    // calendar
    const int calendarHour, calendarGutter, calendarDayHead;
    // counter mode
    const int counterRow, counterButton, counterMain, counterTick;
    // window widths below which panes fold
    static constexpr int cardFolds = 1000, listFolds = 820;
    const int pageMargin, firstRunWidth, choiceHeight, pill;

    /// Any other length of the design, at this step.
    int scaled(int pixels) const;
};

} // namespace ieum
