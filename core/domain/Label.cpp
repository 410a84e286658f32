#include "core/domain/Label.h"

namespace ieum {

QString shownFare(Fare fare)
{
    switch (fare) {
    case Fare::Prepaid:
        return QStringLiteral("선불");
    case Fare::Collect:
        return QStringLiteral("착불");
    case Fare::Credit:
        break;
    }
    return QStringLiteral("신용");
}

} // namespace ieum
