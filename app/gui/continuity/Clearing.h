#pragma once

#include <QLayout>
#include <QWidget>

namespace ieum {

/// Takes every widget out of a layout and deletes it once control is back in the event loop.
inline void clearLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (item->layout()) {
            clearLayout(*item->layout());
        }
        delete item;
    }
}

} // namespace ieum
