#include "app/cli/OrderJson.h"

#include "core/korean/Display.h"
#include "core/orders/OrderProblems.h"

#include <algorithm>

namespace ieum {

namespace {

Json orNull(const QString &text)
{
    return text.isEmpty() ? Json(nullptr) : toJson(text);
}

// Problems and hints stand apart: a proposal to send two items in one parcel is nothing that is wrong.
void addProblems(const OrderLine &line, Json &json)
{
    Json problems = Json::array(), codes = Json::array(), hints = Json::array();
    bool isLate = false;
    for (const Error &problem : line.problems) {
        const QString text = shortProblemText(problem);
        isLate = isLate || problem.code == QLatin1String("order.late");
        if (weightOf(problem) == ProblemWeight::Hint) {
            hints.push_back(toJson(text));
        } else if (problem.code != QLatin1String("order.late")) {
            problems.push_back(toJson(text));
            codes.push_back(toJson(problem.code));
        }
    }
    json["problems"] = problems;
    json["problem_codes"] = codes;
    json["hints"] = hints;
    json["late"] = isLate;
}

// "ready" is the word of the contract for a pending line that nothing speaks against.
QString stateCode(const OrderLine &line)
{
    const bool isDoubted = std::any_of(line.problems.begin(), line.problems.end(), [](const Error &problem) {
        return weightOf(problem) != ProblemWeight::Hint && problem.code != QLatin1String("order.late");
    });
    return line.isReady && !isDoubted ? QStringLiteral("ready") : toCode(line.state);
}

} // namespace

Json orderJson(const OrderLine &line)
{
    Json json{{"id", toJson(line.id.toString())},
              {"market", toJson(line.market)},
              {"order_no", toJson(line.orderNo)},
              {"line_no", toJson(line.lineNo)},
              {"customer", toJson(line.customer.toString())},
              {"ordered_at", line.orderedAt ? toJson(toIso(*line.orderedAt)) : Json(nullptr)},
              {"recipient", toJson(line.recipient.name)},
              {"phone", toJson(line.recipient.phone)},
              {"postcode", toJson(line.recipient.postcode)},
              {"address", toJson(line.recipient.fullAddress())},
              {"item", toJson(line.item)},
              {"option", toJson(line.option)},
              {"quantity", line.quantity},
              {"amount", line.amount ? Json(line.amount->won) : Json(nullptr)},
              {"delivery_message", toJson(line.deliveryMessage)},
              {"payment", toJson(toCode(line.payment))},
              {"state", toJson(stateCode(line))},
              {"ready", line.isReady},
              {"ship_by", orNull(line.shipBy.toString(Qt::ISODate))},
              {"waybill", orNull(line.waybill)},
              {"courier", orNull(line.courier)}};
    if (line.state == OrderState::Held) {
        json["held_until"] = orNull(line.heldUntil.toString(Qt::ISODate));
        json["held_why"] = toJson(line.heldWhy);
    }
    json["claim"] = toJson(toCode(line.claim));
    if (!line.claimWhy.isEmpty())
        json["claim_why"] = toJson(line.claimWhy);
    if (line.splitFrom.isValid())
        json[line.isReplacement() ? "replaces" : "rest_of"] = toJson(line.splitFrom.toString());
    addProblems(line, json);
    return json;
}

Json ordersJson(const QList<OrderLine> &lines)
{
    Json orders = Json::array();
    for (const OrderLine &line : lines)
        orders.push_back(orderJson(line));
    return {{"orders", orders}};
}

QString orderText(const QList<OrderLine> &lines)
{
    QStringList rows;
    for (const OrderLine &line : lines) {
        QStringList problems;
        for (const Error &problem : line.problems)
            problems += shortProblemText(problem);
        rows += QStringList{line.id.toString(),
                            line.orderNo,
                            line.recipient.name,
                            line.recipient.phone,
                            QStringLiteral("%1 × %2").arg(line.item).arg(line.quantity),
                            line.amount ? displayMoney(*line.amount) : QString(),
                            stateWord(line.state),
                            problems.join(QLatin1String(", "))}
                    .join(QLatin1Char('\t'));
    }
    return rows.join(QLatin1Char('\n'));
}

} // namespace ieum
