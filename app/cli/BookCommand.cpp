#include "app/cli/BookCommand.h"

#include "app/workspace/Shop.h"
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

Json asJson(const Booking &booking)
{
    return {{"id", toJson(booking.id.toString())},
            {"start", toJson(toIso(booking.start))},
            {"end", toJson(toIso(booking.end))},
            {"service", toJson(booking.service)},
            {"staff", orNull(booking.staff)},
            {"customer", booking.customer.isValid() ? toJson(booking.customer.toString()) : Json(nullptr)},
            {"name", toJson(booking.name)},
            {"phone", toJson(booking.phone)},
            {"state", toJson(toCode(booking.state))},
            {"payment", toJson(toCode(booking.payment))},
            {"amount", booking.amount ? Json(booking.amount->won) : Json(nullptr)},
            {"note", toJson(booking.note)},
            {"external_no", orNull(booking.externalNo)}};
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

QString asLine(const Booking &booking)
{
    const QString when =
        displayDay(booking.start.date()) + QLatin1Char(' ') + displaySpan(booking.start, booking.end);
    return QStringList{
        booking.id.toString(),   when, booking.name, booking.phone, booking.service, booking.staff,
        stateWord(booking.state)}
        .join(QLatin1Char('\t'));
}

Result<QDate> dateOption(const QCommandLineParser &parser, const QString &option)
{
    const QString text = parser.value(option);
    if (text.isEmpty())
        return QDate();
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    if (!date.isValid())
        return Error("usage.invalid-time", {text});
    return date;
}

Result<int> minutesOption(const QCommandLineParser &parser)
{
    bool isNumber = false;
    const int minutes = parser.value(QStringLiteral("minutes")).toInt(&isNumber);
    if (!isNumber || minutes <= 0)
        return Error("booking.no-duration");
    return minutes;
}

Result<BookingId> idArgument(const QCommandLineParser &parser)
{
    const QString text = parser.positionalArguments().value(1);
    if (text.isEmpty())
        return Error("usage.wrong", {QStringLiteral("book ") + parser.positionalArguments().value(0)});
    const auto id = BookingId::fromString(text);
    if (!id)
        return Error("booking.none", {text});
    return *id;
}

Result<QDateTime> startOption(const QCommandLineParser &parser)
{
    IEUM_TRY_ASSIGN(start, instantFromIso(parser.value(QStringLiteral("at"))));
    return start.inSeoul();
}

Result<void> readCustomer(const QCommandLineParser &parser, BookingDraft &draft)
{
    draft.name = parser.value(QStringLiteral("name"));
    draft.phone = parser.value(QStringLiteral("phone"));
    if (!parser.isSet(QStringLiteral("customer")))
        return {};
    const QString text = parser.value(QStringLiteral("customer"));
    const auto id = CustomerId::fromString(text);
    if (!id)
        return Error("customer.none", {text});
    draft.customer = *id;
    return {};
}

Result<void> readPayment(const QCommandLineParser &parser, BookingDraft &draft)
{
    if (parser.isSet(QStringLiteral("payment"))) {
        const QString code = parser.value(QStringLiteral("payment"));
        const auto payment = paymentFromCode(code);
        if (!payment)
            return Error("usage.wrong", {QStringLiteral("--payment ") + code});
        draft.payment = *payment;
    }
    if (parser.isSet(QStringLiteral("amount")))
        draft.amount = Money{parser.value(QStringLiteral("amount")).remove(QLatin1Char(',')).toLongLong()};
    return {};
}

Result<BookingDraft> draftOf(const QCommandLineParser &parser)
{
    BookingDraft draft;
    IEUM_TRY_ASSIGN(start, startOption(parser));
    IEUM_TRY_ASSIGN(minutes, minutesOption(parser));
    IEUM_TRY(readCustomer(parser, draft));
    IEUM_TRY(readPayment(parser, draft));
    draft.start = start;
    draft.minutes = minutes;
    draft.service = parser.value(QStringLiteral("service"));
    draft.staff = parser.value(QStringLiteral("staff"));
    draft.note = parser.value(QStringLiteral("note"));
    return draft;
}

Result<BookingMove> moveOf(const QCommandLineParser &parser)
{
    BookingMove move;
    IEUM_TRY_ASSIGN(id, idArgument(parser));
    IEUM_TRY_ASSIGN(start, startOption(parser));
    move.booking = id;
    move.start = start;
    if (parser.isSet(QStringLiteral("minutes"))) {
        IEUM_TRY_ASSIGN(minutes, minutesOption(parser));
        move.minutes = minutes;
    }
    if (parser.isSet(QStringLiteral("staff")))
        move.staff = parser.value(QStringLiteral("staff"));
    return move;
}

BookingService::OnClash onClash(const QCommandLineParser &parser)
{
    return parser.isSet(QStringLiteral("force")) ? BookingService::OnClash::Force
                                                 : BookingService::OnClash::Refuse;
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

QString BookCommand::name() const
{
    return QStringLiteral("book");
}

QString BookCommand::summary() const
{
    return Book::tr("add, list, move, cancel, accept, paid, free: takes and keeps bookings");
}

void BookCommand::options(QCommandLineParser &parser) const
{
    const auto value = [](const char *option) {
        return QCommandLineOption(QString::fromLatin1(option), QString(), QStringLiteral("value"));
    };
    for (const char *option : {"at", "minutes", "service", "customer", "name", "phone", "staff", "payment",
                               "amount", "note", "from", "to", "day"})
        parser.addOption(value(option));
    parser.addOption(QCommandLineOption(QStringLiteral("force")));
    parser.addOption(QCommandLineOption(QStringLiteral("unpaid")));
}

Exit BookCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QString word = parser.positionalArguments().value(0);
    if (word == QLatin1String("add"))
        return add(invocation, parser, shop);
    if (word == QLatin1String("move"))
        return move(invocation, parser, shop);
    if (word == QLatin1String("list"))
        return list(invocation, parser, shop);
    if (word == QLatin1String("free"))
        return free(invocation, parser, shop);
    return act(invocation, parser, shop);
}

Exit BookCommand::add(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const Result<BookingDraft> draft = draftOf(parser);
    if (!draft.ok())
        return invocation.fail(draft.error());
    return answerVerdict(invocation, shop.bookings.add(*draft, onClash(parser)));
}

Exit BookCommand::move(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const Result<BookingMove> wish = moveOf(parser);
    if (!wish.ok())
        return invocation.fail(wish.error());
    return answerVerdict(invocation, shop.bookings.move(*wish, onClash(parser)));
}

Exit BookCommand::answerVerdict(const Invocation &invocation, const Result<BookingVerdict> &verdict) const
{
    if (!verdict.ok())
        return invocation.fail(verdict.error());
    const bool refused = !verdict->booking.isValid();
    Json conflicts = Json::array();
    // CLI.md: what is refused because the shop is closed names no conflicts.
    for (const Booking &other : refused && verdict->closed ? QList<Booking>() : verdict->conflicts)
        conflicts.push_back({{"booking", toJson(other.id.toString())},
                             {"name", toJson(other.name)},
                             {"start", toJson(toIso(other.start))},
                             {"end", toJson(toIso(other.end))}});
    const Json id = refused ? Json(nullptr) : toJson(verdict->booking.toString());
    const QString text = verdictText(*verdict);
    invocation.answer({{"booking", id}, {"conflicts", conflicts}, {"closed", verdict->closed}},
                      refused ? QString() : text);
    if (refused)
        *invocation.err << text.toStdString() << '\n';
    return refused ? Exit::Refused : Exit::Done;
}

Exit BookCommand::list(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const Result<QDate> from = dateOption(parser, QStringLiteral("from"));
    const Result<QDate> to = dateOption(parser, QStringLiteral("to"));
    if (!from.ok() || !to.ok())
        return invocation.fail(from.ok() ? to.error() : from.error());
    const auto bookings =
        parser.isSet(QStringLiteral("unpaid")) ? shop.bookings.unpaid() : shop.bookings.list(*from, *to);
    if (!bookings.ok())
        return invocation.fail(bookings.error());
    Json rows = Json::array();
    QStringList lines;
    for (const Booking &booking : *bookings) {
        rows.push_back(asJson(booking));
        lines += asLine(booking);
    }
    invocation.answer({{"bookings", rows}}, lines.join(QLatin1Char('\n')));
    return Exit::Done;
}

Exit BookCommand::free(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const Result<QDate> day = dateOption(parser, QStringLiteral("day"));
    const Result<int> minutes = minutesOption(parser);
    if (!day.ok() || !minutes.ok())
        return invocation.fail(day.ok() ? minutes.error() : day.error());
    if (!day->isValid())
        return invocation.fail(Error("usage.wrong", {QStringLiteral("book free --day")}));
    const auto slotList = shop.bookings.freeSlots(*day, *minutes, parser.value(QStringLiteral("staff")));
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

Exit BookCommand::act(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QString word = parser.positionalArguments().value(0);
    const bool known =
        QStringList{QStringLiteral("cancel"), QStringLiteral("accept"), QStringLiteral("paid")}.contains(
            word);
    if (!known)
        return invocation.fail(Error("usage.wrong", {name() + QLatin1Char(' ') + word}));
    const Result<BookingId> id = idArgument(parser);
    if (!id.ok())
        return invocation.fail(id.error());
    const Result<void> done = word == QLatin1String("cancel") ? shop.bookings.cancel(*id)
                              : word == QLatin1String("accept")
                                  ? shop.bookings.accept(*id)
                                  : shop.bookings.setPayment(*id, Payment::Paid);
    const Result<Booking> booking = shop.bookings.find(*id);
    if (!done.ok() || !booking.ok())
        return invocation.fail(done.ok() ? booking.error() : done.error());
    invocation.answer({{"bookings", Json::array({asJson(*booking)})}}, asLine(*booking));
    return Exit::Done;
}

} // namespace ieum
