#pragma once

#include "core/domain/Order.h"

#include <QDate>
#include <QList>
#include <QString>

#include <functional>

namespace ieum {

/// How much a problem weighs: a stopping one keeps the parcel from being printed, a doubt asks the owner to
/// look, a hint only proposes something.
enum class ProblemWeight { Stops, Doubt, Hint };

ProblemWeight weightOf(const Error &problem);

/// The short words for a list ("전화번호 없음"), in the language in use; for any other error its sentence.
QString shortProblemText(const Error &problem);

/// 배송 대기, 인쇄함, 발송함, 보류, 취소: a state in the language in use.
QString stateWord(OrderState state);

/// What can be seen from the line itself and today's date. Codes: order.no-recipient, order.no-phone,
/// order.no-address, order.address-short, order.unpaid, order.return-asked, order.exchange-asked (these
/// stop), order.name-short, order.detail-missing, order.late (doubts), order.held, order.rest,
/// order.replacement, order.returned, order.exchanged, order.postcode-missing, order.postcode-old (hints).
/// The argument of a claim is its reason.
QList<Error> problemsOf(const OrderLine &line, QDate today);

/// Same parcel, item, option and quantity under two order numbers.
bool looksLikeTwice(const OrderLine &line, const OrderLine &other);

/// Whether the owner has said that two orders are not the same one.
using AreDifferent = std::function<bool(OrderId order, OrderId other)>;

/// Adds what is seen only among lines: order.same-suspected (doubt), order.combine (hint).
void addProblemsAmong(QList<OrderLine> &pending, const AreDifferent &areDifferent);

/// Lines with the same key can go in one parcel: same recipient, phone and address. Empty when one of them is
/// missing.
QString parcelKey(const OrderLine &line);

} // namespace ieum
