#include "app/cli/BookOptions.h"

namespace ieum {

namespace {

Error wrong(const QString &what)
{
    return Error("usage.wrong", {what});
}

Result<void> readPayment(const QCommandLineParser &parser, BookingDraft &draft)
{
    if (parser.isSet(QStringLiteral("payment"))) {
        const QString code = parser.value(QStringLiteral("payment"));
        const auto payment = paymentFromCode(code);
        if (!payment)
            return wrong(QStringLiteral("--payment ") + code);
        draft.payment = *payment;
    }
    IEUM_TRY_ASSIGN(amount, amountOption(parser));
    draft.amount = amount;
    return {};
}

Result<QDateTime> startOption(const QCommandLineParser &parser)
{
    IEUM_TRY_ASSIGN(start, instantFromIso(parser.value(QStringLiteral("at"))));
    return start.inSeoul();
}

} // namespace

void addBookOptions(QCommandLineParser &parser)
{
    for (const char *option :
         {"at", "minutes", "service", "customer", "name", "phone", "staff", "seat", "payment", "amount",
          "note", "from", "to", "day", "repeat", "count", "until", "ics"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(option), QString(), QStringLiteral("value")));
    for (const char *option : {"force", "unpaid", "skip", "rest", "pick-up"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(option)));
}

Result<QDate> dateOption(const QCommandLineParser &parser, const QString &option)
{
    const QString text = parser.value(option);
    if (text.isEmpty())
        return QDate();
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    return date.isValid() ? Result<QDate>(date) : Error("usage.invalid-time", {text});
}

Result<QTime> timeOption(const QCommandLineParser &parser, const QString &option)
{
    const QString text = parser.value(option);
    if (text.isEmpty())
        return QTime();
    const QTime time = QTime::fromString(text, QStringLiteral("H:mm"));
    return time.isValid() ? Result<QTime>(time) : Error("usage.invalid-time", {text});
}

Result<int> minutesOption(const QCommandLineParser &parser)
{
    bool isNumber = false;
    const int minutes = parser.value(QStringLiteral("minutes")).toInt(&isNumber);
    if (!isNumber || minutes <= 0)
        return Error("booking.no-duration");
    return minutes;
}

Result<std::optional<Money>> amountOption(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("amount")))
        return std::optional<Money>();
    const QString text = parser.value(QStringLiteral("amount"));
    bool isNumber = false;
    const qint64 won = QString(text).remove(QLatin1Char(',')).toLongLong(&isNumber);
    if (!isNumber || won < 0)
        return Error("usage.invalid-number", {text});
    return std::optional(Money{won});
}

Result<BookingId> bookingArgument(const QCommandLineParser &parser, int place)
{
    const QString text = parser.positionalArguments().value(place);
    if (text.isEmpty())
        return wrong(QStringLiteral("book ") + parser.positionalArguments().value(0));
    const auto id = BookingId::fromString(text);
    return id ? Result<BookingId>(*id) : Error("booking.none", {text});
}

Result<CustomerId> customerOption(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("customer")))
        return CustomerId();
    const QString text = parser.value(QStringLiteral("customer"));
    const auto id = CustomerId::fromString(text);
    return id ? Result<CustomerId>(*id) : Error("customer.none", {text});
}

Result<BookingDraft> draftWithoutStart(const QCommandLineParser &parser)
{
    BookingDraft draft;
    IEUM_TRY_ASSIGN(minutes, minutesOption(parser));
    IEUM_TRY_ASSIGN(customer, customerOption(parser));
    IEUM_TRY(readPayment(parser, draft));
    draft.customer = customer;
    draft.name = parser.value(QStringLiteral("name"));
    draft.phone = parser.value(QStringLiteral("phone"));
    draft.minutes = minutes;
    draft.service = parser.value(QStringLiteral("service"));
    draft.staff = parser.value(QStringLiteral("staff"));
    draft.seat = parser.value(QStringLiteral("seat"));
    draft.note = parser.value(QStringLiteral("note"));
    if (parser.isSet(QStringLiteral("pick-up")))
        draft.kind = BookingKind::PickUp;
    return draft;
}

Result<BookingDraft> draftOption(const QCommandLineParser &parser)
{
    IEUM_TRY_ASSIGN(start, startOption(parser));
    IEUM_TRY_ASSIGN(draft, draftWithoutStart(parser));
    draft.start = start;
    return draft;
}

Result<BookingMove> moveOption(const QCommandLineParser &parser)
{
    BookingMove move;
    IEUM_TRY_ASSIGN(id, bookingArgument(parser));
    IEUM_TRY_ASSIGN(start, startOption(parser));
    move.booking = id;
    move.start = start;
    if (parser.isSet(QStringLiteral("minutes"))) {
        IEUM_TRY_ASSIGN(minutes, minutesOption(parser));
        move.minutes = minutes;
    }
    if (parser.isSet(QStringLiteral("staff")))
        move.staff = parser.value(QStringLiteral("staff"));
    if (parser.isSet(QStringLiteral("seat")))
        move.seat = parser.value(QStringLiteral("seat"));
    return move;
}

Result<RepeatRule> repeatOption(const QCommandLineParser &parser)
{
    const QString code = parser.value(QStringLiteral("repeat"));
    const auto every = repeatFromCode(code);
    if (!every)
        return wrong(QStringLiteral("--repeat ") + code);
    const bool hasCount = parser.isSet(QStringLiteral("count"));
    const QString count = parser.value(QStringLiteral("count"));
    IEUM_TRY_ASSIGN(until, dateOption(parser, QStringLiteral("until")));
    if (hasCount == until.isValid())
        return wrong(QStringLiteral("--repeat … --count N | --until D"));
    if (hasCount && (count.toInt() < 1 || count.toInt() > RepeatRule::mostOccurrences))
        return Error("usage.invalid-number", {count});
    return RepeatRule{*every, count.toInt(), until};
}

BookingService::OnClash onClash(const QCommandLineParser &parser)
{
    return parser.isSet(QStringLiteral("force")) ? BookingService::OnClash::Force
                                                 : BookingService::OnClash::Refuse;
}

} // namespace ieum
