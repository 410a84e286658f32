#include "app/cli/BookingJson.h"

#include "core/korean/Display.h"

#include <QCoreApplication>

namespace ieum {

namespace {

struct Book
{
    Q_DECLARE_TR_FUNCTIONS(Book)
};

Json orNull(const QString &text)
{
    return text.isEmpty() ? Json(nullptr) : toJson(text);
}

template <typename Tag>
Json orNull(Id<Tag> id)
{
    return id.isValid() ? toJson(id.toString()) : Json(nullptr);
}

QString stateWord(BookingState state)
{
    switch (state) {
    case BookingState::Booked:
        return Book::tr("booked");
    case BookingState::Proposed:
        return Book::tr("proposed");
    case BookingState::Cancelled:
        return Book::tr("cancelled");
    case BookingState::Done:
        return Book::tr("done");
    case BookingState::NoShow:
        return Book::tr("no-show");
    }
    return {};
}

QString verdictText(const BookingVerdict &verdict)
{
    QStringList lines;
    for (const Booking &other : verdict.conflicts)
        lines += Book::tr("Clashes with %1, %2.").arg(other.name, displaySpan(other.start, other.end));
    if (verdict.closed)
        lines += Book::tr("The shop is closed then.");
    lines += verdict.booking.isValid()
                 ? Book::tr("Saved as booking %1.").arg(verdict.booking.toString())
                 : Book::tr("Not saved. Nothing was changed; --force books it all the same.");
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Json bookingJson(const Booking &booking)
{
    return {{"id", toJson(booking.id.toString())},
            {"start", toJson(toIso(booking.start))},
            {"end", toJson(toIso(booking.end))},
            {"service", toJson(booking.service)},
            {"staff", orNull(booking.staff)},
            {"seat", orNull(booking.seat)},
            {"customer", orNull(booking.customer)},
            {"name", toJson(booking.name)},
            {"phone", toJson(booking.phone)},
            {"state", toJson(toCode(booking.state))},
            {"payment", toJson(toCode(booking.payment))},
            {"amount", booking.amount ? Json(booking.amount->won) : Json(nullptr)},
            {"note", toJson(booking.note)},
            {"external_no", orNull(booking.externalNo)},
            {"kind", toJson(toCode(booking.kind))},
            {"series", orNull(booking.series)}};
}

QString bookingLine(const Booking &booking)
{
    const QString when =
        displayDay(booking.start.date()) + QLatin1Char(' ') + displaySpan(booking.start, booking.end);
    return QStringList{
        booking.id.toString(),   when, booking.name, booking.phone, booking.service, booking.staff,
        stateWord(booking.state)}
        .join(QLatin1Char('\t'));
}

Json conflictsJson(const BookingVerdict &verdict)
{
    const bool refused = !verdict.booking.isValid();
    Json conflicts = Json::array();
    // CLI.md: what is refused because the shop is closed names no conflicts.
    for (const Booking &other : refused &&verdict.closed ? QList<Booking>() : verdict.conflicts)
        conflicts.push_back({{"booking", toJson(other.id.toString())},
                             {"name", toJson(other.name)},
                             {"start", toJson(toIso(other.start))},
                             {"end", toJson(toIso(other.end))}});
    return conflicts;
}

Exit answerVerdict(const Invocation &invocation, const Result<BookingVerdict> &verdict)
{
    if (!verdict.ok())
        return invocation.fail(verdict.error());
    const bool refused = !verdict->booking.isValid();
    const QString text = verdictText(*verdict);
    invocation.answer({{"booking", orNull(verdict->booking)},
                       {"conflicts", conflictsJson(*verdict)},
                       {"closed", verdict->closed}},
                      refused ? QString() : text);
    if (refused)
        *invocation.err << text.toStdString() << '\n';
    return refused ? Exit::Refused : Exit::Done;
}

Exit answerBookings(const Invocation &invocation, const Result<QList<Booking>> &bookings)
{
    if (!bookings.ok())
        return invocation.fail(bookings.error());
    Json rows = Json::array();
    QStringList lines;
    for (const Booking &booking : *bookings) {
        rows.push_back(bookingJson(booking));
        lines += bookingLine(booking);
    }
    invocation.answer({{"bookings", rows}}, lines.join(QLatin1Char('\n')));
    return Exit::Done;
}

} // namespace ieum
