#include "core/domain/Customer.h"

#include "core/base/CodeTable.h"

#include <algorithm>

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

const ContactPoint *Customer::mobile() const
{
    const auto found = std::find_if(contacts.begin(), contacts.end(), [](const ContactPoint &c) {
        return c.kind == ContactPoint::Kind::Mobile;
    });
    return found == contacts.end() ? nullptr : &*found;
}

QString Customer::shownName() const
{
    if (!name.isEmpty() || contacts.isEmpty())
        return name;
    const ContactPoint *phone = mobile();
    return phone ? phone->display : contacts.first().display;
}

} // namespace ieum
