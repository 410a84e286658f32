#pragma once

#include "core/connector/Importer.h"
#include "tests/support/OrderLineJson.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ieum::test {

/// Everything an importer hands over, as JSON lines that can be compared and read.
class RecordingSink final : public ImportSink
{
public:
    bool message(IncomingMessage message) override
    {
        messages += message;
        add(QStringLiteral("message"), jsonOf(message));
        return true;
    }
    bool orderLine(IncomingOrderLine line) override
    {
        orderLines += line;
        return add(QStringLiteral("line"), test::jsonOf(line));
    }
    bool result(const IncomingResult &result) override
    {
        return add(QStringLiteral("number"), jsonOf(result));
    }
    bool booking(IncomingBooking) override { return true; }
    bool address(const IncomingAddress &address) override
    {
        return add(QStringLiteral("address"), jsonOf(address));
    }
    bool rejected(Remark remark) override { return add(QStringLiteral("rejected"), jsonOf(remark)); }
    bool warning(Remark remark) override { return add(QStringLiteral("warning"), jsonOf(remark)); }
    bool progress(double) override { return true; }

    QList<IncomingMessage> messages;
    QList<IncomingOrderLine> orderLines;
    QList<QByteArray> lines;
    QStringList rejectedCodes;

private:
    bool add(const QString &kind, QJsonObject object)
    {
        if (kind == QStringLiteral("rejected"))
            rejectedCodes += object[QStringLiteral("code")].toString();
        lines += kind.toUtf8() + ' ' + QJsonDocument(object).toJson(QJsonDocument::Compact);
        return true;
    }

    static QJsonObject jsonOf(const Remark &remark)
    {
        return {{QStringLiteral("code"), remark.reason.code}, {QStringLiteral("place"), remark.place}};
    }

    static QJsonObject jsonOf(const IncomingAddress &incoming)
    {
        const Address &address = incoming.address;
        QJsonObject object{
            {QStringLiteral("key"), incoming.key},          {QStringLiteral("place"), incoming.place},
            {QStringLiteral("postcode"), address.postcode}, {QStringLiteral("road"), address.roadForm()},
            {QStringLiteral("lot"), address.lotForm()},     {QStringLiteral("name"), address.name}};
        if (address.hasUnits)
            object[QStringLiteral("units")] = true;
        if (incoming.isGone)
            object[QStringLiteral("gone")] = true;
        return object;
    }

    static QJsonObject jsonOf(const IncomingResult &result)
    {
        return {{QStringLiteral("number"), result.number},
                {QStringLiteral("orders"), result.orders},
                {QStringLiteral("place"), result.place},
                {QStringLiteral("name"), result.recipient.name},
                {QStringLiteral("phone"), result.recipient.phone},
                {QStringLiteral("postcode"), result.recipient.postcode},
                {QStringLiteral("address"), result.recipient.address}};
    }

    static QJsonObject jsonOf(const IncomingMessage &message)
    {
        QJsonObject object{{QStringLiteral("address"), message.address},
                           {QStringLiteral("at"), message.at.inSeoul().toString(Qt::ISODateWithMs)},
                           {QStringLiteral("direction"), toCode(message.direction)},
                           {QStringLiteral("kind"), toCode(message.kind)},
                           {QStringLiteral("place"), message.place},
                           {QStringLiteral("sender"), message.sender},
                           {QStringLiteral("text"), message.text}};
        if (message.isGroup)
            object[QStringLiteral("group")] = true;
        if (message.neverLeft)
            object[QStringLiteral("neverLeft")] = true;
        if (!message.identityText.isEmpty())
            object[QStringLiteral("identity")] = message.identityText;
        if (message.outcome)
            object[QStringLiteral("outcome")] = toCode(*message.outcome);
        if (message.seconds > 0)
            object[QStringLiteral("seconds")] = message.seconds;
        return object;
    }
};

} // namespace ieum::test
