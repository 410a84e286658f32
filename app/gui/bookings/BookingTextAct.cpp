#include "app/gui/bookings/BookingTextAct.h"

#include "app/workspace/Shop.h"

namespace ieum {

namespace {

// A booking that was cancelled meanwhile is not confirmed any more.
bool fits(const Booking &booking, const QString &templateName)
{
    const bool isCancelled = booking.state == BookingState::Cancelled;
    return isCancelled == (templateName == QLatin1String(TemplateService::bookingCancelled));
}

// Who still has to pay is told how much and where, if the shop has said where.
bool asksForDeposit(Shop &shop, const Booking &booking)
{
    const auto profile = shop.settings.profile();
    return booking.payment == Payment::Awaiting && booking.amount && profile.ok() &&
           !profile->account.isEmpty();
}

} // namespace

Result<SendService::Act> bookingText(Shop &shop, BookingId id, const QString &templateName,
                                     const QString &offered)
{
    IEUM_TRY_ASSIGN(booking, shop.bookings.find(id));
    if (!fits(booking, templateName))
        return Error("booking.cancelled");
    SendService::Act text;
    text.customer = booking.customer;
    text.text.templateName = templateName;
    text.text.subject.booking = id;
    if (templateName == QLatin1String(TemplateService::bookingConfirmed) && asksForDeposit(shop, booking))
        text.text.templateName = QString::fromLatin1(TemplateService::deposit);
    text.purpose = QStringList{templateName, id.toString(), offered}.join(QLatin1Char(':'));
    return text;
}

} // namespace ieum
