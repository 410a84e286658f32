#include "core/domain/Search.h"

#include "core/base/CodeTable.h"

namespace ieum {

namespace {

constexpr CodeTable<SearchHit::Kind, 5> hitKindCodes{{{
    {SearchHit::Kind::Message, "message"},
    {SearchHit::Kind::Customer, "customer"},
    {SearchHit::Kind::Order, "order"},
    {SearchHit::Kind::Booking, "booking"},
    {SearchHit::Kind::Waybill, "waybill"},
}}};

} // namespace

QString toCode(SearchHit::Kind kind)
{
    return hitKindCodes.code(kind);
}

} // namespace ieum
