#include "app/gui/shell/PaneTravel.h"

#include <QApplication>
#include <QWidget>

namespace ieum {

namespace {

bool takesFocus(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && widget->isVisible();
}

int paneWithFocus(const QList<QWidget *> &panes)
{
    const QWidget *focus = QApplication::focusWidget();
    for (int i = 0; focus && i < panes.size(); ++i) {
        if (panes[i] == focus || panes[i]->isAncestorOf(focus))
            return i;
    }
    return -1;
}

} // namespace

QWidget *firstFocusable(QWidget *pane)
{
    if (takesFocus(pane))
        return pane;
    if (QWidget *useful = pane->focusProxy(); useful && takesFocus(useful))
        return useful;
    for (QWidget *next = pane->nextInFocusChain(); next && next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && takesFocus(next))
            return next;
    }
    return nullptr;
}

void focusNextPane(const QList<QWidget *> &panes, int step)
{
    const int count = int(panes.size());
    int place = paneWithFocus(panes);
    for (int tries = 0; tries < count; ++tries) {
        place = (place + step + count) % count;
        QWidget *target = panes[place]->isVisible() ? firstFocusable(panes[place]) : nullptr;
        if (target)
            return target->setFocus(Qt::TabFocusReason);
    }
}

} // namespace ieum
