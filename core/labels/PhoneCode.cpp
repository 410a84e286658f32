#include "core/labels/PhoneCode.h"

#include "core/korean/PhoneNumber.h"

namespace ieum {

QString qrTextFor(const QString &phone)
{
    const auto number = PhoneNumber::parse(phone);
    return number ? QStringLiteral("tel:") + number->e164() : QString();
}

std::optional<QrCode> phoneCode(const QString &phone)
{
    const QString text = qrTextFor(phone);
    const auto code = text.isEmpty() ? Result<QrCode>(QrCode()) : qrCode(text);
    return code.ok() && code->size > 0 ? std::optional(*code) : std::nullopt;
}

} // namespace ieum
