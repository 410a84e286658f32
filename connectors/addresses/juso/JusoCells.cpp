#include "connectors/addresses/juso/JusoCells.h"

#include <algorithm>

namespace ieum::juso {

namespace {
constexpr auto closed = u"63"; // 이동사유코드: 폐지
}

IncomingAddress doorOf(const BarFile::Row &row, qsizetype changeCode)
{
    const auto &cells = row.cells;
    IncomingAddress incoming;
    incoming.place = BarFile::placeOf(row);
    incoming.key = cells[Key].toString();
    incoming.isGone = cells[changeCode] == QStringView(closed);
    Address &address = incoming.address;
    address.province = cells[Province].toString();
    address.district = cells[District].toString();
    address.town = cells[Town].toString();
    address.village = cells[Village].toString();
    address.isMountain = cells[Mountain] == QLatin1String("1");
    address.lot = cells[Lot].toInt();
    address.sublot = cells[Sublot].toInt();
    return incoming;
}

bool hasCodes(const QStringList &cells, qsizetype columns)
{
    return cells.size() == columns && isDigits(cells[TownCode], 10) && isDigits(cells[RoadCode], 12);
}

bool isDigits(QStringView text, qsizetype size)
{
    return text.size() == size &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool saysNoData(const QByteArray &head)
{
    return head.trimmed() == "No Data";
}

} // namespace ieum::juso
