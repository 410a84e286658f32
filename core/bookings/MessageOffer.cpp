#include "core/bookings/MessageOffer.h"

#include "core/korean/SpokenTime.h"

#include <QRegularExpression>

#include <algorithm>

namespace ieum {

namespace {

constexpr qint64 freshSeconds = 7 * 24 * 3600; ///< how long a wish without a time is worth a card

bool isLiving(const Booking &booking)
{
    return booking.state == BookingState::Booked || booking.state == BookingState::Proposed;
}

bool isFresh(const Message &message, const OfferGround &ground)
{
    return message.at.secondsTo(ground.now) < freshSeconds;
}

/// The writer's bookings to come, the next first, that were there when the message was written.
QList<Booking> bookingsToCome(const Message &message, const OfferGround &ground)
{
    QList<Booking> coming;
    std::copy_if(ground.bookings.begin(), ground.bookings.end(), std::back_inserter(coming),
                 [&](const Booking &booking) {
                     const bool isEarlier =
                         !booking.sourceMessage.isValid() || booking.sourceMessage < message.id;
                     return isLiving(booking) && isEarlier && Instant::of(booking.start) > ground.now;
                 });
    std::sort(coming.begin(), coming.end(),
              [](const Booking &one, const Booking &other) { return one.start < other.start; });
    return coming;
}

bool isGuessed(const Understanding &made)
{
    return std::any_of(made.words.begin(), made.words.end(), [](const UnderstoodWords &words) {
        return words.field == UnderstoodWords::Field::When &&
               (words.certainty == Certainty::Ambiguous || words.certainty == Certainty::Approximate);
    });
}

/// Whether the customer named a day beside the hour ("4시" alone means the day of the booking).
bool saysDay(const Understanding &made, const OfferGround &ground)
{
    return std::any_of(made.words.begin(), made.words.end(), [&](const UnderstoodWords &words) {
        return words.field == UnderstoodWords::Field::When &&
               readSpokenTime(words.words, ground.now, ground.shop).day;
    });
}

bool hasBookingAt(const OfferGround &ground, const QDateTime &start)
{
    return std::any_of(ground.bookings.begin(), ground.bookings.end(), [&](const Booking &booking) {
        return booking.state != BookingState::Cancelled && booking.start == start;
    });
}

void offerBooking(Understanding &made, const OfferGround &ground)
{
    if (made.draft.start.isValid() && !hasBookingAt(ground, made.draft.start))
        made.offer = Offer::Book;
}

void offerMove(Understanding &made, const Message &message, const OfferGround &ground)
{
    const QList<Booking> coming = bookingsToCome(message, ground);
    if (coming.isEmpty() || (!made.draft.start.isValid() && !made.day.isValid()))
        return;
    const Booking &known = coming.first();
    if (!made.draft.start.isValid()) {
        made.draft.start = seoulTime(made.day, known.start.time());
    } else if (!saysDay(made, ground)) {
        made.draft.start = seoulTime(known.start.date(), made.draft.start.time());
        made.isGuess = true;
    }
    if (made.draft.start == known.start || Instant::of(made.draft.start) <= ground.now)
        return;
    made.isGuess = made.isGuess || coming.size() > 1;
    made.known = known;
    made.offer = Offer::Move;
}

/// Which of the bookings is called off: the one of the day or hour that was said, else the next.
void offerCancel(Understanding &made, const Message &message, const OfferGround &ground)
{
    const QList<Booking> coming = bookingsToCome(message, ground);
    const QDate day = made.draft.start.isValid() ? made.draft.start.date() : made.day;
    const auto said = std::find_if(coming.begin(), coming.end(),
                                   [&](const Booking &booking) { return booking.start.date() == day; });
    if (coming.isEmpty() || !isFresh(message, ground))
        return;
    made.known = said == coming.end() ? coming.first() : *said;
    made.isGuess = made.isGuess || (said == coming.end() && (day.isValid() || coming.size() > 1));
    made.offer = Offer::Cancel;
}

bool speaksOfFetching(const QString &text)
{
    static const QRegularExpression fetching(QStringLiteral("픽업|찾으러|찾을게|찾을께|찾아갈|가지러"));
    return fetching.match(text).hasMatch();
}

/// What is fetched at an hour stands on the table of bookings; what is sent is an order.
void offerOrder(Understanding &made, const Message &message, const OfferGround &ground)
{
    const bool isFetched = made.draft.kind == BookingKind::PickUp || speaksOfFetching(message.text);
    if (made.draft.start.isValid() && isFetched) {
        made.draft.kind = BookingKind::PickUp;
        return offerBooking(made, ground);
    }
    const bool saysWhen = made.draft.start.isValid() || made.day.isValid();
    if (!made.ordered.name.isEmpty() && (saysWhen || isFresh(message, ground)))
        made.offer = Offer::Order;
}

} // namespace

void makeOffer(Understanding &made, const Message &message, const OfferGround &ground)
{
    made.isGuess = isGuessed(made);
    switch (made.intent) {
    case Intent::Booking:
        return offerBooking(made, ground);
    case Intent::Change:
        return offerMove(made, message, ground);
    case Intent::Cancel:
        return offerCancel(made, message, ground);
    case Intent::Order:
        return offerOrder(made, message, ground);
    case Intent::Question:
    case Intent::None:
        break;
    }
}

} // namespace ieum
