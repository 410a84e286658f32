#include "core/domain/AdvertisingWord.h"

#include "core/base/CodeTable.h"

namespace ieum {

namespace {

constexpr CodeTable<AdvertisingWord::Kind, 2> kindCodes{{{
    {AdvertisingWord::Kind::Granted, "granted"},
    {AdvertisingWord::Kind::Refused, "refused"},
}}};

} // namespace

QString toCode(AdvertisingWord::Kind kind)
{
    return kindCodes.code(kind);
}

std::optional<AdvertisingWord::Kind> advertisingWordFromCode(const QString &code)
{
    return kindCodes.value(code);
}

} // namespace ieum
