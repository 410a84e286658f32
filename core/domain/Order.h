#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/base/Time.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace ieum {

enum class OrderState { Pending, Printed, Shipped, Held, Cancelled };
enum class Payment { None, Awaiting, Paid };
/// What a buyer wants back or wants otherwise after the parcel went out. Replacement: a line of the shop's
/// own that goes out in exchange for another.
enum class Claim { None, ReturnAsked, Returned, ExchangeAsked, Exchanged, Replacement };

QString toCode(OrderState state);
QString toCode(Payment payment);
QString toCode(Claim claim);
std::optional<OrderState> orderStateFromCode(const QString &code);
std::optional<Payment> paymentFromCode(const QString &code);
std::optional<Claim> claimFromCode(const QString &code);

/// Whom the parcel goes to. Phone and address are kept exactly as the market wrote them.
struct Recipient
{
    QString name;
    QString phone;
    QString phone2;
    QString postcode;
    QString address;
    QString addressDetail;

    QString fullAddress() const; ///< address and detail, one space between
    bool operator==(const Recipient &) const = default;
};

/// One line item of one order number of one market, with what belongs to its order.
struct OrderLine
{
    OrderLineId id;
    OrderId order;
    CustomerId customer;
    QString market;  ///< "naver", "kakao", "coupang" … "other"; by hand: "other"
    QString orderNo; ///< 주문번호
    QString lineNo;  ///< 상품주문번호 or the market's own line number
    QString buyerName;
    QString buyerPhone;
    QString buyerId;
    std::optional<Instant> orderedAt;
    Payment payment = Payment::Paid;
    Recipient recipient;
    QString item;
    QString option;
    int quantity = 1;
    std::optional<Money> amount; ///< what the buyer paid for the line after discounts, without shipping
    QString deliveryMessage;
    QDate shipBy; ///< dispatch deadline; null when the market gives none
    OrderState state = OrderState::Pending;
    QDate heldUntil;
    QString heldWhy;
    Claim claim = Claim::None;
    QString claimWhy;
    OrderLineId splitFrom; ///< the line whose rest this is, or which it replaces; none: a line of its own
    QString waybill;       ///< the living number, empty when none
    QString courier;       ///< of that number
    QList<Error> problems; ///< what stops or doubts the parcel; see OrderProblems.h for which of them stop it
    bool isReady = false;  ///< pending without a stopping problem

    bool isReplacement() const { return claim == Claim::Replacement; }
};

} // namespace ieum
