#pragma once

#include "core/connector/Records.h"

#include <QJsonObject>

namespace ieum::test {

/// Only what the sheet says: an empty value is left out, so that a case reads as its row does.
inline QJsonObject jsonOf(const IncomingOrderLine &incoming)
{
    const OrderLine &line = incoming.line;
    QJsonObject object;
    const auto put = [&object](const char *key, const QJsonValue &value) {
        if (!value.isNull() && value != QJsonValue(QString()))
            object[QLatin1String(key)] = value;
    };
    put("place", incoming.place);
    put("market", line.market);
    put("orderNo", line.orderNo);
    put("lineNo", line.lineNo);
    put("orderedAt", line.orderedAt ? line.orderedAt->inSeoul().toString(Qt::ISODate) : QString());
    put("payment", line.payment == Payment::Paid ? QString() : toCode(line.payment));
    put("buyer", line.buyerName);
    put("buyerPhone", line.buyerPhone);
    put("buyerId", line.buyerId);
    put("recipient", line.recipient.name);
    put("phone", line.recipient.phone);
    put("phone2", line.recipient.phone2);
    put("postcode", line.recipient.postcode);
    put("address", line.recipient.fullAddress());
    put("item", line.item);
    put("option", line.option);
    put("quantity", line.quantity);
    put("amount", line.amount ? QJsonValue(line.amount->won) : QJsonValue());
    put("message", line.deliveryMessage);
    put("shipBy", line.shipBy.toString(Qt::ISODate));
    put("market-says", incoming.cancelled ? QStringLiteral("cancelled")
                       : incoming.shipped ? QStringLiteral("shipped")
                                          : QString());
    return object;
}

} // namespace ieum::test
