#pragma once

#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/base/Time.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace ieum {

/// One thing between a customer and the shop, as far as it matters when a stopped channel comes back: what
/// arrives late, or what was dealt with on another way meanwhile.
struct Dealing
{
    enum class Kind { Message, Order, Booking, Closed };

    Kind kind = Kind::Message;
    qint64 id = 0; ///< of the message, order line or booking; of Closed the customer's
    CustomerId customer;
    QString name;
    QString phone; ///< display form; empty when none is known
    Instant at;    ///< when it was written, ordered, entered by hand
    QString text;  ///< the words, the item, the service; foreign text
    QString asked; ///< of an answer: what the customer had written there before; foreign text
    int more = 0;  ///< further messages of the same customer that came with it
    QString orderNo;
    std::optional<Money> amount; ///< of an order
    QDateTime start;             ///< of a booking, civil time of Seoul
};

/// The owner's word about something late: it is the same matter as another dealing, or a new one.
struct LateDecision
{
    Dealing::Kind lateKind = Dealing::Kind::Message;
    qint64 lateId = 0;
    std::optional<Dealing::Kind> handledKind; ///< none: it is new
    qint64 handledId = 0;
};

QString toCode(Dealing::Kind kind);
std::optional<Dealing::Kind> dealingKindFromCode(const QString &code);

} // namespace ieum
