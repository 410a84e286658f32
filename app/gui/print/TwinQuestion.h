#pragma once

#include "core/base/Error.h"

#include <QList>

class QWidget;

namespace ieum {

/// Asks before a parcel is printed that looks like one sent lately; true at once when there is none.
bool goesDespiteTwins(QWidget *page, const QList<Error> &twins);

} // namespace ieum
