#pragma once

#include "core/base/Error.h"
#include "core/domain/Address.h"
#include "core/domain/Booking.h"
#include "core/domain/Customer.h"
#include "core/domain/Message.h"
#include "core/domain/Order.h"

#include <QString>

/// What connectors hand over: plain values as the source says them, before any matching with the shop's own
/// rows.
namespace ieum {

/// A message or call of a source.
struct IncomingMessage
{
    QString place; ///< where it stands in the source, for the owner: "line 12"
    ContactPoint::Kind contactKind = ContactPoint::Kind::Mobile;
    QString address;     ///< number as written, room title, or handle of the other side
    QString contactName; ///< what the source calls the other side; empty when it does not
    bool isGroup = false;
    Direction direction = Direction::In;
    MessageKind kind = MessageKind::Text;
    Instant at;
    Precision precision = Precision::Millisecond;
    QString sender;
    QString text;
    /// What the identity is made from besides channel, contact and time: the normalised text with
    /// placeholders as one token a kind ("[photo:3]"). Empty: the text itself.
    QString identityText;
    QString nativeId; ///< the source's own id when it has a trustworthy one; then it alone is the identity
    std::optional<CallOutcome> outcome; ///< set for calls of a phone log
    int seconds = 0;
    bool neverLeft = false; ///< ours, but the source says that it was not sent
};

/// A line of an order sheet.
struct IncomingOrderLine
{
    QString place;
    qsizetype sheet = -1;      ///< of a workbook, from 0; below 0: not known
    int row = 0;               ///< of that sheet, as the owner counts
    OrderLine line;            ///< ids, customer, state and problems are not set
    QString raw;               ///< the source's own row as a JSON object, header to cell
    bool cancelled = false;    ///< the market says that the buyer cancelled
    bool cancelAsked = false;  ///< the buyer has asked the market to cancel; nobody has decided yet
    Claim claim = Claim::None; ///< the market says that the buyer sends it back or wants another
    bool shipped = false;      ///< the market says that it is on its way or there
    bool sharesLineNo = false; ///< the market's line number is of a bundle: several items may have the same
};

/// A row of a courier's result file: the number that it gave to a parcel.
struct IncomingResult
{
    QString place;
    QString courier;     ///< "logen"
    QString number;      ///< as written
    QString orders;      ///< the shop's own order number as the courier gives it back; often empty
    Recipient recipient; ///< as far as the courier shows it: names and phones may be masked
    QString raw;         ///< the row's cells as they came, between tabs
};

/// A booking notice (Naver Booking), or an event of a calendar file (then `booking.calendarUid` is set).
struct IncomingBooking
{
    QString place;
    Booking booking;
    bool cancelled = false;
    std::optional<Instant> changedAt; ///< when the source last changed it, if it says so
};

/// A row of the public address files.
struct IncomingAddress
{
    QString place;
    QString key; ///< the publisher's own key of the row; the same one comes again in the next issue
    Address address;
    bool isGone = false; ///< the row says that the address exists no more
};

/// A record that could not be read, or a warning about the source.
struct Remark
{
    QString place; ///< "line 12", "row 7", or empty for the whole file
    Error reason;
    QString raw; ///< the text of the row, kept so that the owner can mend it
};

} // namespace ieum
