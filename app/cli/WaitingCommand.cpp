#include "app/cli/WaitingCommand.h"

#include "app/cli/BookOptions.h"
#include "app/cli/BookingJson.h"
#include "app/workspace/Shop.h"
#include "core/korean/Display.h"

#include <QCoreApplication>

namespace ieum {

namespace {

Json orNull(const QString &text)
{
    return text.isEmpty() ? Json(nullptr) : toJson(text);
}

Json guestJson(const WaitingGuest &guest)
{
    return {{"id", toJson(guest.id.toString())},
            {"customer", guest.customer.isValid() ? toJson(guest.customer.toString()) : Json(nullptr)},
            {"name", toJson(guest.name)},
            {"phone", toJson(guest.phone)},
            {"service", toJson(guest.service)},
            {"minutes", guest.minutes},
            {"staff", orNull(guest.staff)},
            {"from", orNull(guest.from.toString(Qt::ISODate))},
            {"to", orNull(guest.to.toString(Qt::ISODate))},
            {"earliest", orNull(guest.earliest.toString(QStringLiteral("HH:mm")))},
            {"latest", orNull(guest.latest.toString(QStringLiteral("HH:mm")))},
            {"note", toJson(guest.note)},
            {"since", toJson(toIso(guest.since))}};
}

QString guestLine(const WaitingGuest &guest)
{
    const QString days =
        guest.from.toString(Qt::ISODate) + QStringLiteral(" – ") + guest.to.toString(Qt::ISODate);
    return QStringList{guest.id.toString(), guest.name, guest.phone, guest.service, days}.join(u'\t');
}

Result<WaitingGuest> guestOf(const QCommandLineParser &parser)
{
    WaitingGuest guest;
    IEUM_TRY_ASSIGN(draft, draftWithoutStart(parser));
    IEUM_TRY_ASSIGN(from, dateOption(parser, QStringLiteral("from")));
    IEUM_TRY_ASSIGN(to, dateOption(parser, QStringLiteral("to")));
    IEUM_TRY_ASSIGN(earliest, timeOption(parser, QStringLiteral("earliest")));
    IEUM_TRY_ASSIGN(latest, timeOption(parser, QStringLiteral("latest")));
    guest.customer = draft.customer;
    guest.name = draft.name;
    guest.phone = draft.phone;
    guest.service = draft.service;
    guest.minutes = draft.minutes;
    guest.staff = draft.staff;
    guest.note = draft.note;
    guest.from = from;
    guest.to = to;
    guest.earliest = earliest;
    guest.latest = latest;
    return guest;
}

Exit add(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop)
{
    const Result<WaitingGuest> guest = guestOf(parser);
    const Result<WaitingId> id = guest.ok() ? shop.waiting.add(*guest) : guest.error();
    if (!id.ok())
        return invocation.fail(id.error());
    invocation.answer(
        {{"waiting", toJson(id->toString())}},
        QCoreApplication::translate("ieumctl", "On the waiting list as %1.").arg(id->toString()));
    return Exit::Done;
}

Exit list(const Invocation &invocation, Shop &shop)
{
    const Result<QList<WaitingGuest>> guests = shop.waiting.list();
    if (!guests.ok())
        return invocation.fail(guests.error());
    Json rows = Json::array();
    QStringList lines;
    for (const WaitingGuest &guest : *guests) {
        rows.push_back(guestJson(guest));
        lines += guestLine(guest);
    }
    invocation.answer({{"waiting", rows}}, lines.join(u'\n'));
    return Exit::Done;
}

Exit offers(const Invocation &invocation, Shop &shop)
{
    const Result<QList<WaitingOffer>> found = shop.waiting.offers();
    if (!found.ok())
        return invocation.fail(found.error());
    Json rows = Json::array();
    QStringList lines;
    for (const WaitingOffer &offer : *found) {
        rows.push_back({{"waiting", toJson(offer.guest.id.toString())},
                        {"name", toJson(offer.guest.name)},
                        {"phone", toJson(offer.guest.phone)},
                        {"start", toJson(toIso(offer.span.start))},
                        {"end", toJson(toIso(offer.span.end))},
                        {"staff", orNull(offer.staff)}});
        lines +=
            offer.guest.id.toString() + u'\t' + offer.guest.name + u'\t' + displayDayTime(offer.span.start);
    }
    invocation.answer({{"offers", rows}}, lines.join(u'\n'));
    return Exit::Done;
}

Result<WaitingId> idArgument(const QCommandLineParser &parser)
{
    const QString text = parser.positionalArguments().value(1);
    const auto id = WaitingId::fromString(text);
    return id ? Result<WaitingId>(*id) : Error("waiting.none", {text});
}

Exit book(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop)
{
    const Result<WaitingId> id = idArgument(parser);
    const Result<Instant> start = instantFromIso(parser.value(QStringLiteral("at")));
    if (!id.ok() || !start.ok())
        return invocation.fail(id.ok() ? start.error() : id.error());
    return answerVerdict(
        invocation,
        shop.waiting.book(*id, start->inSeoul(), parser.value(QStringLiteral("staff")), onClash(parser)));
}

Exit drop(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop)
{
    const Result<WaitingId> id = idArgument(parser);
    const Result<void> dropped = id.ok() ? shop.waiting.drop(*id) : id.error();
    if (!dropped.ok())
        return invocation.fail(dropped.error());
    invocation.answer({{"waiting", toJson(id->toString())}},
                      QCoreApplication::translate("ieumctl", "No longer on the waiting list."));
    return Exit::Done;
}

} // namespace

QString WaitingCommand::summary() const
{
    return QCoreApplication::translate(
        "ieumctl", "add, list, offers, book, drop: who comes when something becomes free");
}

void WaitingCommand::options(QCommandLineParser &parser) const
{
    addBookOptions(parser);
    parser.addOptions({{QStringLiteral("earliest"), QString(), QStringLiteral("TIME")},
                       {QStringLiteral("latest"), QString(), QStringLiteral("TIME")}});
}

Exit WaitingCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QString word = parser.positionalArguments().value(0);
    if (word == QLatin1String("add"))
        return add(invocation, parser, shop);
    if (word == QLatin1String("list"))
        return list(invocation, shop);
    if (word == QLatin1String("offers"))
        return offers(invocation, shop);
    if (word == QLatin1String("book"))
        return book(invocation, parser, shop);
    if (word == QLatin1String("drop"))
        return drop(invocation, parser, shop);
    return invocation.fail(Error("usage.wrong", {name() + QLatin1Char(' ') + word}));
}

} // namespace ieum
