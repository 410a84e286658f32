#include "app/cli/ReminderCommand.h"

#include "app/cli/BookOptions.h"
#include "app/workspace/Shop.h"
#include "core/korean/Display.h"

#include <QCoreApplication>

namespace ieum {

namespace {

Json wayJson(const std::optional<Way> &way)
{
    if (!way)
        return nullptr;
    return {{"channel", toJson(way->channel)}, {"address", toJson(way->display)}};
}

Json reminderJson(const Reminder &reminder)
{
    const Booking &booking = reminder.booking;
    return {{"booking", toJson(booking.id.toString())},
            {"customer", booking.customer.isValid() ? toJson(booking.customer.toString()) : Json(nullptr)},
            {"name", toJson(booking.name)},
            {"phone", toJson(booking.phone)},
            {"start", toJson(toIso(booking.start))},
            {"kind", toJson(toCode(reminder.kind))},
            {"state", toJson(toCode(reminder.state))},
            {"text", reminder.text ? toJson(toCode(*reminder.text)) : Json(nullptr)},
            {"best", wayJson(reminder.way)}};
}

QString reminderLine(const Reminder &reminder)
{
    const Booking &booking = reminder.booking;
    return QStringList{booking.id.toString(),  displayDayTime(booking.start),
                       booking.name,           booking.phone,
                       toCode(reminder.state), reminder.way ? reminder.way->channel : QString()}
        .join(u'\t');
}

Exit list(const Invocation &invocation, Shop &shop)
{
    const Result<QList<Reminder>> reminders = shop.reminders.list();
    if (!reminders.ok())
        return invocation.fail(reminders.error());
    Json rows = Json::array();
    QStringList lines;
    for (const Reminder &reminder : *reminders) {
        rows.push_back(reminderJson(reminder));
        lines += reminderLine(reminder);
    }
    invocation.answer({{"reminders", rows}}, lines.join(u'\n'));
    return Exit::Done;
}

Result<ReminderService::Outcome> sendTo(const QCommandLineParser &parser, Shop &shop)
{
    QList<BookingId> only;
    for (qsizetype i = 1; i < parser.positionalArguments().size(); ++i) {
        IEUM_TRY_ASSIGN(id, bookingArgument(parser, int(i)));
        only += id;
    }
    return shop.reminders.send(only);
}

Json failedJson(const ReminderService::Outcome::Failed &failure)
{
    return {{"booking", toJson(failure.booking.id.toString())},
            {"name", toJson(failure.booking.name)},
            {"phone", toJson(failure.booking.phone)},
            {"because", toJson(sentenceFor(failure.because))},
            {"because_code", toJson(failure.because.code)}};
}

Exit answerWith(const Invocation &invocation, const Result<ReminderService::Outcome> &outcome)
{
    if (!outcome.ok())
        return invocation.fail(outcome.error());
    Json sent = Json::array();
    for (const OutboxMessage &message : outcome->sent)
        sent.push_back({{"message", toJson(message.id.toString())},
                        {"customer", toJson(message.customer.toString())},
                        {"channel", toJson(message.channel)},
                        {"state", toJson(toCode(message.state))}});
    Json failed = Json::array();
    for (const auto &failure : outcome->failed) {
        failed.push_back(failedJson(failure));
        *invocation.err
            << (failure.booking.name + QStringLiteral(": ") + sentenceFor(failure.because)).toStdString()
            << '\n';
    }
    invocation.answer({{"sent", sent}, {"failed", failed}, {"asleep", outcome->asleep}},
                      QCoreApplication::translate("ieumctl",
                                                  "%1 reminders on their way, %2 only by a call, %3 "
                                                  "wait for the morning.")
                          .arg(outcome->sent.size())
                          .arg(outcome->failed.size())
                          .arg(outcome->asleep));
    return outcome->failed.isEmpty() ? Exit::Done : Exit::Partly;
}

Exit setCalled(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop,
               ReminderService::Called called)
{
    const Result<BookingId> id = bookingArgument(parser);
    const Result<void> done = id.ok() ? shop.reminders.setCalled(*id, called) : id.error();
    return done.ok() ? list(invocation, shop) : invocation.fail(done.error());
}

} // namespace

QString ReminderCommand::summary() const
{
    return QCoreApplication::translate(
        "ieumctl", "list, send, run, called, uncalled: reminds of bookings; run sends what is due when the "
                   "shop reminds by itself");
}

Exit ReminderCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QString word = parser.positionalArguments().value(0);
    if (word == QLatin1String("list"))
        return list(invocation, shop);
    if (word == QLatin1String("send"))
        return answerWith(invocation, sendTo(parser, shop));
    if (word == QLatin1String("run"))
        return answerWith(invocation, shop.line.remind());
    if (word == QLatin1String("called"))
        return setCalled(invocation, parser, shop, ReminderService::Called::Yes);
    if (word == QLatin1String("uncalled"))
        return setCalled(invocation, parser, shop, ReminderService::Called::No);
    return invocation.fail(Error("usage.wrong", {name() + QLatin1Char(' ') + word}));
}

} // namespace ieum
