#include "app/cli/AdvertiseCommand.h"

#include "app/workspace/Shop.h"
#include "core/korean/Display.h"

#include <QCoreApplication>

namespace ieum {

namespace {

Json recipientJson(const AdvertisingService::Recipient &one)
{
    return {{"customer", toJson(one.customer.toString())},
            {"name", toJson(one.name)},
            {"channel", toJson(one.way.channel)},
            {"ground", toJson(toCode(one.ground))},
            {"text", toJson(one.text)}};
}

Json leftOutJson(const AdvertisingService::LeftOut &one)
{
    return {{"customer", toJson(one.customer.toString())},
            {"name", toJson(one.name)},
            {"because", toJson(sentenceFor(one.because))},
            {"because_code", toJson(one.because.code)}};
}

Exit answer(const Invocation &invocation, const AdvertisingService::Outcome &outcome)
{
    Json recipients = Json::array();
    for (const auto &one : outcome.plan.recipients)
        recipients.push_back(recipientJson(one));
    Json leftOut = Json::array();
    for (const auto &one : outcome.plan.leftOut)
        leftOut.push_back(leftOutJson(one));
    invocation.answer(
        {{"recipients", recipients},
         {"left_out", leftOut},
         {"already", outcome.plan.already},
         {"goes_at", toJson(toIso(outcome.plan.goesAt))},
         {"queued", outcome.queued}},
        QCoreApplication::translate("ieumctl", "%1 may get it, %2 are left out, %3 were queued for %4.")
            .arg(outcome.plan.recipients.size())
            .arg(outcome.plan.leftOut.size())
            .arg(outcome.queued)
            .arg(displayDayTime(outcome.plan.goesAt)));
    return Exit::Done;
}

Result<QString> bodyOf(const QCommandLineParser &parser, const Shop &shop)
{
    if (parser.isSet(QStringLiteral("text")))
        return parser.value(QStringLiteral("text"));
    IEUM_TRY_ASSIGN(found, shop.templates.find(parser.value(QStringLiteral("template"))));
    return found.text;
}

} // namespace

QString AdvertiseCommand::summary() const
{
    return QCoreApplication::translate(
        "ieumctl", "one advertising text to everybody who agreed or bought within six months, by day only");
}

void AdvertiseCommand::options(QCommandLineParser &parser) const
{
    parser.addOptions(
        {{QStringLiteral("text"), QCoreApplication::translate("ieumctl", "The text."), QStringLiteral("T")},
         {QStringLiteral("template"), QCoreApplication::translate("ieumctl", "The text with blanks to use."),
          QStringLiteral("NAME")},
         {QStringLiteral("dry-run"), QCoreApplication::translate("ieumctl", "Changes nothing.")}});
}

Exit AdvertiseCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const bool hasText = parser.isSet(QStringLiteral("text"));
    if (!parser.positionalArguments().isEmpty() || hasText == parser.isSet(QStringLiteral("template")))
        return invocation.fail(
            Error("usage.wrong", {QStringLiteral("advertise (--text T | --template NAME) [--dry-run]")}));
    const Result<QString> body = bodyOf(parser, shop);
    if (!body.ok())
        return invocation.fail(body.error());
    if (!parser.isSet(QStringLiteral("dry-run"))) {
        const auto outcome = shop.advertising.send(*body);
        return outcome.ok() ? answer(invocation, *outcome) : invocation.fail(outcome.error());
    }
    const auto plan = shop.advertising.plan(*body);
    return plan.ok() ? answer(invocation, {*plan, 0}) : invocation.fail(plan.error());
}

} // namespace ieum
