#pragma once

#include "app/gui/shell/Page.h"

#include <QList>
#include <QString>

#include <functional>

namespace ieum {

class ChannelStrip;

/// A page as the rail shows it.
struct PageRow
{
    enum class Badge { None, Unanswered, Affected };
    enum class Place { Top, Bottom };

    QString id;
    QString title;
    const char *icon;
    Badge badge = Badge::None;
    Place place = Place::Top;
    std::function<Page *(const PageContext &)> make;
};

/// All pages in the order of the rail (Alt+1 …).
QList<PageRow> pageTable();

/// The strip of channels for the header.
ChannelStrip *makeChannelStrip(const PageContext &context);

} // namespace ieum
