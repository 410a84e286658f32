#pragma once

#include "core/base/Id.h"
#include "core/base/Time.h"

#include <QList>
#include <QSet>
#include <QString>

namespace ieum {

struct SearchHit
{
    enum class Kind { Message, Customer, Order, Booking, Waybill };
    Kind kind = Kind::Message;
    QString id;          ///< of the message, customer, order line, booking; the waybill's number
    CustomerId customer; ///< root; none for a booking without a customer
    Instant at;
    QString text;    ///< what was found, whole; foreign text
    QString title;   ///< the customer's name
    QString channel; ///< of a message
};

QString toCode(SearchHit::Kind kind);

struct SearchQuery
{
    QString text;
    QSet<SearchHit::Kind> kinds; ///< empty: all
    QString channel;             ///< of messages; empty: all. With a channel only messages are found.
    int limit = 50;
    /// AsFound spares the counting: the total is then what the limit let through.
    enum class Total { Exact, AsFound };
    Total total = Total::Exact;
};

struct SearchAnswer
{
    qint64 total = 0;
    QList<SearchHit> hits; ///< newest first over all kinds
};

} // namespace ieum
