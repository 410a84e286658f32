#include "core/korean/Province.h"

#include <algorithm>
#include <array>

namespace ieum {

namespace {

struct Province
{
    QStringView shortName;
    std::array<QStringView, 3> longNames;
};

// Old and new names side by side: addresses are copied for years after a province was renamed.
constexpr Province provinces[] = {
    {u"서울", {u"서울특별시", u"서울시", {}}},
    {u"부산", {u"부산광역시", u"부산시", {}}},
    {u"대구", {u"대구광역시", u"대구시", {}}},
    {u"인천", {u"인천광역시", u"인천시", {}}},
    {u"광주", {u"광주광역시", {}, {}}},
    {u"대전", {u"대전광역시", u"대전시", {}}},
    {u"울산", {u"울산광역시", u"울산시", {}}},
    {u"세종", {u"세종특별자치시", u"세종시", {}}},
    {u"경기", {u"경기도", {}, {}}},
    {u"강원", {u"강원특별자치도", u"강원도", {}}},
    {u"충북", {u"충청북도", {}, {}}},
    {u"충남", {u"충청남도", {}, {}}},
    {u"전북", {u"전북특별자치도", u"전라북도", u"전북도"}},
    {u"전남", {u"전라남도", {}, {}}},
    {u"경북", {u"경상북도", {}, {}}},
    {u"경남", {u"경상남도", {}, {}}},
    {u"제주", {u"제주특별자치도", u"제주도", {}}},
};

} // namespace

QString shortProvince(QStringView written)
{
    const auto found =
        std::find_if(std::begin(provinces), std::end(provinces), [&](const Province &province) {
            return written == province.shortName ||
                   std::any_of(province.longNames.begin(), province.longNames.end(),
                               [&](QStringView name) { return !name.isEmpty() && name == written; });
        });
    return found == std::end(provinces) ? QString() : found->shortName.toString();
}

} // namespace ieum
