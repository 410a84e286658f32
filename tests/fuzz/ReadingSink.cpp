#include "tests/fuzz/ReadingSink.h"

#include "core/base/ErrorTexts.h"
#include "tests/fuzz/FuzzTarget.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ieum::fuzz {

namespace {

// What a database, a JSON file and a PC of another kind must take without a change.
bool isWholeText(const QString &text)
{
    return text.isValidUtf16();
}

void requireRemark(const Remark &remark)
{
    require(!remark.reason.code.isEmpty(), "a remark has a reason");
    require(sentenceFor(remark.reason) != sentenceFor(Error("no.such-code")), "a remark's reason has words");
}

constexpr qint64 yearTenThousand = 253402300800000;

} // namespace

void ReadingSink::take(const QString &text)
{
    require(isWholeText(text), "a text is whole Unicode");
    m_digest.addData(text.toUtf8());
    m_digest.addData(QByteArray(1, '\0'));
}

bool ReadingSink::taken()
{
    require(m_cancelAt < 0 || m_calls < m_cancelAt, "nothing comes after a cancel");
    return ++m_calls != m_cancelAt;
}

bool ReadingSink::message(IncomingMessage message)
{
    require(message.at.milliseconds != 0 && message.at.milliseconds < yearTenThousand,
            "a message has a time");
    require(message.at.inSeoul().isValid(), "a message's time can be shown");
    require(message.seconds >= 0, "a call's length is none, or some");
    require(!message.address.isEmpty() || !message.contactName.isEmpty() || !message.place.isEmpty(),
            "a message can be found again");
    require((message.kind == MessageKind::Call) || !message.outcome, "only a call has an outcome");
    for (const QString &text : {message.place, message.address, message.contactName, message.sender,
                                message.text, message.identityText, message.nativeId})
        take(text);
    take(QString::number(message.at.milliseconds) + toCode(message.direction) + toCode(message.kind));
    return taken();
}

bool ReadingSink::orderLine(IncomingOrderLine incoming)
{
    const OrderLine &line = incoming.line;
    require(!line.orderNo.isEmpty(), "an order line has an order number");
    require(!line.item.isEmpty(), "an order line has an item");
    require(line.quantity >= 1 && line.quantity <= 99'999, "an order line has a quantity");
    require(QJsonDocument::fromJson(incoming.raw.toUtf8()).isObject(), "an order line keeps its row");
    require(!line.orderedAt || line.orderedAt->inSeoul().isValid(), "an order's time can be shown");
    for (const QString &text : {incoming.place, line.market, line.orderNo, line.lineNo, line.buyerName,
                                line.buyerPhone, line.recipient.name, line.recipient.phone,
                                line.recipient.address, line.item, line.option, line.deliveryMessage})
        take(text);
    take(QString::number(line.quantity));
    return taken();
}

bool ReadingSink::booking(IncomingBooking incoming)
{
    const Booking &booking = incoming.booking;
    // One without a start is refused where it would enter (booking.notice-without-time).
    require(!booking.start.isValid() || booking.end.isValid(), "a booking that starts ends");
    require(!booking.start.isValid() || !booking.calendarUid.isEmpty() || booking.end > booking.start ||
                booking.start.time() == QTime(0, 0),
            "a booking ends after its start");
    for (const QString &text : {incoming.place, booking.name, booking.phone, booking.service, booking.staff,
                                booking.note, booking.externalNo, booking.calendarUid})
        take(text);
    take(booking.start.toString(Qt::ISODate) + booking.end.toString(Qt::ISODate));
    return taken();
}

bool ReadingSink::result(const IncomingResult &result)
{
    require(!result.number.isEmpty(), "a courier's row has a number");
    for (const QString &text : {result.place, result.courier, result.number, result.orders,
                                result.recipient.name, result.recipient.phone, result.raw})
        take(text);
    return taken();
}

bool ReadingSink::address(const IncomingAddress &incoming)
{
    require(!incoming.key.isEmpty(), "an address has its publisher's key");
    for (const QString &text :
         {incoming.place, incoming.key, incoming.address.postcode, incoming.address.roadForm()})
        take(text);
    return taken();
}

bool ReadingSink::rejected(Remark remark)
{
    requireRemark(remark);
    take(remark.place + remark.reason.code);
    return taken();
}

bool ReadingSink::warning(Remark remark)
{
    requireRemark(remark);
    take(remark.place + remark.reason.code);
    return taken();
}

bool ReadingSink::progress(double share)
{
    require(share >= 0 && share <= 1, "a share lies between nothing and all");
    return taken();
}

} // namespace ieum::fuzz
