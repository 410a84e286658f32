#include "core/base/Sheet.h"

namespace ieum {

QString Sheet::placeOf(const SheetRow &row) const
{
    const QLatin1String word(kind == Kind::Text ? "line " : "row ");
    return word + QString::number(row.number);
}

} // namespace ieum
