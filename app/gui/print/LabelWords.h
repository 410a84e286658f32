#pragma once

#include "core/labels/LabelTemplate.h"

#include <QString>

namespace ieum {

/// A label's form as an owner calls it: 123×100 mm, two on an A4 sheet.
QString shownSize(const QString &size);

/// What an element of a form is: the waybill number, the recipient's address, a line.
QString shownElement(const LabelElement &element);

} // namespace ieum
