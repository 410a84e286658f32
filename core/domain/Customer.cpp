#include "core/domain/Customer.h"

#include "core/base/CodeTable.h"

namespace ieum {

namespace {

constexpr CodeTable<ContactPoint::Kind, 7> contactKindCodes{{{
    {ContactPoint::Kind::Mobile, "mobile"},
    {ContactPoint::Kind::Landline, "landline"},
    {ContactPoint::Kind::SafeNumber, "safe-number"},
    {ContactPoint::Kind::KakaoRoom, "kakao-room"},
    {ContactPoint::Kind::Instagram, "instagram"},
    {ContactPoint::Kind::SmsSender, "sms-sender"},
    {ContactPoint::Kind::Hidden, "hidden"},
}}};

} // namespace

QString toCode(ContactPoint::Kind kind)
{
    return contactKindCodes.code(kind);
}

std::optional<ContactPoint::Kind> contactKindFromCode(const QString &code)
{
    return contactKindCodes.value(code);
}

} // namespace ieum
