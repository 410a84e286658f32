#include "core/domain/Dealing.h"

#include "core/base/CodeTable.h"

namespace ieum {

namespace {

constexpr CodeTable<Dealing::Kind, 4> kindCodes{{{
    {Dealing::Kind::Message, "message"},
    {Dealing::Kind::Order, "order"},
    {Dealing::Kind::Booking, "booking"},
    {Dealing::Kind::Closed, "closed"},
}}};

} // namespace

QString toCode(Dealing::Kind kind)
{
    return kindCodes.code(kind);
}

std::optional<Dealing::Kind> dealingKindFromCode(const QString &code)
{
    return kindCodes.value(code);
}

} // namespace ieum
