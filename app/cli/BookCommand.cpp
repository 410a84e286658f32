#include "app/cli/BookCommand.h"

#include "app/cli/BookOptions.h"
#include "app/cli/BookSeriesAct.h"
#include "app/cli/BookingJson.h"
#include "app/workspace/Shop.h"
#include "core/bookings/CalendarFile.h"
#include "core/korean/Display.h"

#include <QCoreApplication>

namespace ieum {

namespace {

struct Book
{
    Q_DECLARE_TR_FUNCTIONS(Book)
};

using Act = Exit (*)(const Invocation &, const QCommandLineParser &, Shop &);

Exit add(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop)
{
    if (parser.isSet(QStringLiteral("repeat")))
        return addSeries(invocation, parser, shop);
    const Result<BookingDraft> draft = draftOption(parser);
    if (!draft.ok())
        return invocation.fail(draft.error());
    return answerVerdict(invocation, shop.bookings.add(*draft, onClash(parser)));
}

Exit walkIn(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop)
{
    const Result<BookingDraft> draft = draftWithoutStart(parser);
    if (!draft.ok())
        return invocation.fail(draft.error());
    return answerVerdict(invocation, shop.bookings.walkIn(*draft, onClash(parser)));
}

Exit move(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop)
{
    if (parser.isSet(QStringLiteral("rest")))
        return moveRest(invocation, parser, shop);
    const Result<BookingMove> wish = moveOption(parser);
    if (!wish.ok())
        return invocation.fail(wish.error());
    return answerVerdict(invocation, shop.bookings.move(*wish, onClash(parser)));
}

Result<QList<Booking>> between(const QCommandLineParser &parser, Shop &shop)
{
    IEUM_TRY_ASSIGN(from, dateOption(parser, QStringLiteral("from")));
    IEUM_TRY_ASSIGN(to, dateOption(parser, QStringLiteral("to")));
    IEUM_TRY_ASSIGN(bookings, shop.bookings.list(from, to));
    const auto isOther = [&](const char *option, const QString &has) {
        return parser.isSet(QString::fromLatin1(option)) && parser.value(QString::fromLatin1(option)) != has;
    };
    bookings.removeIf([&](const Booking &booking) {
        return isOther("staff", booking.staff) || isOther("seat", booking.seat);
    });
    return bookings;
}

Exit list(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop)
{
    const bool isUnpaid = parser.isSet(QStringLiteral("unpaid"));
    return answerBookings(invocation, isUnpaid ? shop.bookings.unpaid() : between(parser, shop));
}

Exit free(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop)
{
    const Result<QDate> day = dateOption(parser, QStringLiteral("day"));
    const Result<int> minutes = minutesOption(parser);
    if (!day.ok() || !minutes.ok())
        return invocation.fail(day.ok() ? minutes.error() : day.error());
    if (!day->isValid())
        return invocation.fail(Error("usage.wrong", {QStringLiteral("book free --day")}));
    const auto slotList = shop.bookings.freeSlots(
        *day, {*minutes, parser.value(QStringLiteral("staff")), parser.value(QStringLiteral("seat"))});
    if (!slotList.ok())
        return invocation.fail(slotList.error());
    Json rows = Json::array();
    QStringList lines;
    for (const TimeSpan &slot : *slotList) {
        rows.push_back({{"start", toJson(toIso(slot.start))}, {"end", toJson(toIso(slot.end))}});
        lines += displaySpan(slot.start, slot.end);
    }
    invocation.answer({{"slots", rows}}, lines.join(QLatin1Char('\n')));
    return Exit::Done;
}

Exit exportFile(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop)
{
    const QString path = parser.value(QStringLiteral("ics"));
    if (path.isEmpty())
        return invocation.fail(Error("usage.wrong", {QStringLiteral("book export --ics FILE")}));
    const Result<QList<Booking>> bookings = between(parser, shop);
    const Result<ShopProfile> profile = shop.settings.profile();
    if (!bookings.ok() || !profile.ok())
        return invocation.fail(bookings.ok() ? profile.error() : bookings.error());
    const Result<void> written = writeCalendarFile(path, *bookings, profile->name);
    if (!written.ok())
        return invocation.fail(written.error());
    invocation.answer({{"bookings", bookings->size()}, {"file", toJson(path)}},
                      Book::tr("%n booking(s) written.", nullptr, int(bookings->size())));
    return Exit::Done;
}

/// `book state ID --to booked|done|no-show`.
Result<void> setState(const QCommandLineParser &parser, Shop &shop, BookingId id)
{
    const QString code = parser.value(QStringLiteral("to"));
    const auto state = bookingStateFromCode(code);
    const bool isSettling = state && (*state == BookingState::Booked || *state == BookingState::Done ||
                                      *state == BookingState::NoShow);
    if (!isSettling)
        return Error("usage.wrong", {QStringLiteral("book state ID --to booked|done|no-show")});
    return shop.bookings.setState(id, *state);
}

/// `book deposit ID [--amount N] [--to none|awaiting|paid]`; without --to it is awaited.
Result<void> setDeposit(const QCommandLineParser &parser, Shop &shop, BookingId id)
{
    const QString code = parser.value(QStringLiteral("to"));
    const auto payment = code.isEmpty() ? std::optional(Payment::Awaiting) : paymentFromCode(code);
    if (!payment)
        return Error("usage.wrong", {QStringLiteral("book deposit ID --to none|awaiting|paid")});
    IEUM_TRY_ASSIGN(amount, amountOption(parser));
    return shop.bookings.setPayment(id, *payment, amount);
}

Result<void> change(const QCommandLineParser &parser, Shop &shop, BookingId id)
{
    const QString word = parser.positionalArguments().value(0);
    if (word == QLatin1String("cancel"))
        return shop.bookings.cancel(id);
    if (word == QLatin1String("accept"))
        return shop.bookings.accept(id);
    if (word == QLatin1String("paid"))
        return shop.bookings.setPayment(id, Payment::Paid);
    return word == QLatin1String("state") ? setState(parser, shop, id) : setDeposit(parser, shop, id);
}

Exit act(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop)
{
    if (parser.isSet(QStringLiteral("rest")))
        return cancelRest(invocation, parser, shop);
    const Result<BookingId> id = bookingArgument(parser);
    if (!id.ok())
        return invocation.fail(id.error());
    const Result<void> done = change(parser, shop, *id);
    const Result<Booking> booking = shop.bookings.find(*id);
    if (!done.ok() || !booking.ok())
        return invocation.fail(done.ok() ? booking.error() : done.error());
    return answerBookings(invocation, QList<Booking>{*booking});
}

Act actFor(const QString &word)
{
    static const QHash<QString, Act> acts{
        {QStringLiteral("add"), add},     {QStringLiteral("walk-in"), walkIn},
        {QStringLiteral("move"), move},   {QStringLiteral("list"), list},
        {QStringLiteral("free"), free},   {QStringLiteral("export"), exportFile},
        {QStringLiteral("cancel"), act},  {QStringLiteral("accept"), act},
        {QStringLiteral("paid"), act},    {QStringLiteral("state"), act},
        {QStringLiteral("deposit"), act},
    };
    return acts.value(word, nullptr);
}

} // namespace

QString BookCommand::name() const
{
    return QStringLiteral("book");
}

QString BookCommand::summary() const
{
    return Book::tr("add, list, move, cancel, accept, paid, deposit, state, walk-in, free, export: takes and "
                    "keeps bookings");
}

void BookCommand::options(QCommandLineParser &parser) const
{
    addBookOptions(parser);
}

Exit BookCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QString word = parser.positionalArguments().value(0);
    if (const Act act = actFor(word))
        return act(invocation, parser, shop);
    return invocation.fail(Error("usage.wrong", {name() + QLatin1Char(' ') + word}));
}

} // namespace ieum
