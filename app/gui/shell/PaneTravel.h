#pragma once

#include <QList>

class QWidget;

namespace ieum {

/// Moves the focus from the pane that has it to the next (1) or previous (-1) one that can take it; F6.
void focusNextPane(const QList<QWidget *> &panes, int step);

/// The first widget of a pane, in reading order, that Tab would reach.
QWidget *firstFocusable(QWidget *pane);

} // namespace ieum
