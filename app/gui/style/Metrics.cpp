#include "app/gui/style/Metrics.h"

#include <QtGlobal>

namespace ieum {

namespace {

int grown(double factor, int pixels)
{
    return qRound(factor * pixels);
}

int pane(double factor, int pixels)
{
    return qRound((1 + (factor - 1) / 2) * pixels);
}

} // namespace

Metrics::Metrics(Step step)
    : factor(int(step) / 100.0)
    , gap4(grown(factor, 4))
    , gap8(grown(factor, 8))
    , gap12(grown(factor, 12))
    , gap16(grown(factor, 16))
    , gap24(grown(factor, 24))
    , target(grown(factor, 36))
    , button(grown(factor, 36))
    , mainButton(grown(factor, 44))
    , field(grown(factor, 40))
    , tick(grown(factor, 18))
    , tickCell(grown(factor, 36))
    , badgeTiny(grown(factor, 18))
    , badgeSmall(grown(factor, 20))
    , badgeMenu(grown(factor, 28))
    , badgeRow(grown(factor, 32))
    , iconSmall(grown(factor, 14))
    , icon(grown(factor, 16))
    , iconButton(grown(factor, 18))
    , iconRail(grown(factor, 22))
    , iconEmpty(grown(factor, 40))
    , rail(grown(factor, 76))
    , railItem(grown(factor, 60))
    , header(grown(factor, 52))
    , paneHead(grown(factor, 56))
    , statusBar(grown(factor, 28))
    , printBar(grown(factor, 64))
    , toast(grown(factor, 48))
    , progressBar(grown(factor, 8))
    , conversationRow(grown(factor, 68))
    , affectedRow(grown(factor, 64))
    , orderRow(grown(factor, 40))
    , importRow(grown(factor, 36))
    , gridHeader(grown(factor, 36))
    , outageRow(grown(factor, 48))
    , menuRow(grown(factor, 46))
    , groupHeader(grown(factor, 32))
    , listPane(pane(factor, 336))
    , customerCard(pane(factor, 272))
    , orderPreview(pane(factor, 352))
    , bookingPanel(pane(factor, 320))
    , settingsList(pane(factor, 184))
    , dialogNarrow(grown(factor, 420))
    , dialogWide(grown(factor, 560))
    , dialogPadding(grown(factor, 20))
    , menuWidth(grown(factor, 420))
    , bubble(grown(factor, 400))
    , calendarHour(grown(factor, 56))
    , calendarGutter(grown(factor, 64))
    , calendarDayHead(grown(factor, 44))
    , counterRow(grown(factor, 68))
    , counterButton(grown(factor, 52))
    , counterMain(grown(factor, 64))
    , counterTick(grown(factor, 32))
    , pageMargin(grown(factor, 20))
    , firstRunWidth(pane(factor, 800))
    , choiceHeight(grown(factor, 172))
    , pill(grown(factor, 20))
{
}

int Metrics::scaled(int pixels) const
{
    return grown(factor, pixels);
}

} // namespace ieum
