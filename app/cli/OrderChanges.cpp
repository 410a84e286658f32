#include "app/cli/OrderChanges.h"

namespace ieum {

namespace {

Json valuesJson(const OrderLine &line)
{
    return {{"recipient", toJson(line.recipient.name)},
            {"phone", toJson(line.recipient.phone)},
            {"postcode", toJson(line.recipient.postcode)},
            {"address", toJson(line.recipient.fullAddress())},
            {"item", toJson(line.item)},
            {"option", toJson(line.option)},
            {"quantity", line.quantity},
            {"delivery_message", toJson(line.deliveryMessage)}};
}

QString valuesText(const OrderLine &line)
{
    return QStringList{line.recipient.name, line.recipient.phone, line.recipient.fullAddress(),
                       QStringLiteral("%1 × %2").arg(line.item).arg(line.quantity), line.deliveryMessage}
        .join(u'\t');
}

} // namespace

Exit showChanges(const Invocation &invocation, OrderChangeService &changes,
                 const Result<QList<OrderLineId>> &lines)
{
    if (!lines.ok())
        return invocation.fail(lines.error());
    Json list = Json::array();
    QStringList texts;
    for (const OrderLineId line : *lines) {
        const auto change = changes.open(line);
        if (!change.ok())
            return invocation.fail(change.error());
        if (!*change)
            continue;
        list.push_back({{"order", toJson(line.toString())},
                        {"at", toJson(toIso((*change)->at))},
                        {"before", valuesJson((*change)->before)},
                        {"after", valuesJson((*change)->after)}});
        texts += QStringLiteral("− ") + valuesText((*change)->before);
        texts += QStringLiteral("+ ") + valuesText((*change)->after);
    }
    invocation.answer({{"changes", list}}, texts.join(u'\n'));
    return Exit::Done;
}

} // namespace ieum
