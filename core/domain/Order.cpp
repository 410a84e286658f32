#include "core/domain/Order.h"

#include "core/base/CodeTable.h"

namespace ieum {

namespace {

constexpr CodeTable<OrderState, 5> orderStateCodes{{{
    {OrderState::Pending, "pending"},
    {OrderState::Printed, "printed"},
    {OrderState::Shipped, "shipped"},
    {OrderState::Held, "held"},
    {OrderState::Cancelled, "cancelled"},
}}};

constexpr CodeTable<Payment, 3> paymentCodes{{{
    {Payment::None, "none"},
    {Payment::Awaiting, "awaiting"},
    {Payment::Paid, "paid"},
}}};

constexpr CodeTable<Claim, 6> claimCodes{{{
    {Claim::None, "none"},
    {Claim::ReturnAsked, "return-asked"},
    {Claim::Returned, "returned"},
    {Claim::ExchangeAsked, "exchange-asked"},
    {Claim::Exchanged, "exchanged"},
    {Claim::Replacement, "replacement"},
}}};

} // namespace

QString toCode(OrderState state)
{
    return orderStateCodes.code(state);
}

std::optional<OrderState> orderStateFromCode(const QString &code)
{
    return orderStateCodes.value(code);
}

QString toCode(Payment payment)
{
    return paymentCodes.code(payment);
}

std::optional<Payment> paymentFromCode(const QString &code)
{
    return paymentCodes.value(code);
}

QString toCode(Claim claim)
{
    return claimCodes.code(claim);
}

std::optional<Claim> claimFromCode(const QString &code)
{
    return claimCodes.value(code);
}

QString Recipient::fullAddress() const
{
    return addressDetail.isEmpty() ? address : address + QLatin1Char(' ') + addressDetail;
}

} // namespace ieum
