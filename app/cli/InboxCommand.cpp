#include "app/cli/InboxCommand.h"

#include "app/cli/CustomerJson.h"
#include "app/workspace/Shop.h"
#include "core/korean/Display.h"

#include <QCoreApplication>

namespace ieum {

namespace {

using View = ConversationFilter::View;

Result<ConversationFilter> filterOf(const QCommandLineParser &parser)
{
    ConversationFilter filter;
    filter.channel = parser.value(QStringLiteral("channel"));
    const QString word = parser.value(QStringLiteral("filter"));
    const bool recent = parser.isSet(QStringLiteral("recent"));
    if (word == QLatin1String("unanswered"))
        filter.view = recent ? View::RecentlyUnanswered : View::Unanswered;
    else if (word == QLatin1String("unread"))
        filter.view = View::Unread;
    else if (word != QLatin1String("all"))
        return Error("usage.wrong", {QStringLiteral("--filter ") + word});
    return filter;
}

Json jsonOf(const Conversation &row)
{
    Json channels = Json::array();
    for (const QString &channel : row.channels)
        channels.push_back(toJson(channel));
    return {{"customer", toJson(row.customer.toString())},
            {"name", toJson(row.shownName())},
            {"channels", channels},
            {"last_at", toJson(toIso(row.lastAt))},
            {"last_text", toJson(row.lastText)},
            {"unanswered_since", row.unansweredSince ? toJson(toIso(*row.unansweredSince)) : Json(nullptr)},
            {"unread", row.unread},
            {"group", row.isGroup}};
}

QString lineOf(const Conversation &row, Instant now)
{
    const QString waiting = row.unansweredSince ? displayWaitingSince(*row.unansweredSince, now) : QString();
    return QStringList{row.customer.toString(), displayTimeInList(row.lastAt, now), row.shownName(),
                       messageLine(row.lastKind, row.lastText), waiting}
        .join(u'\t');
}

} // namespace

QString InboxCommand::summary() const
{
    return QCoreApplication::translate("ieumctl", "lists the conversations, newest first");
}

void InboxCommand::options(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("filter"), QString(), QStringLiteral("view"), QStringLiteral("all")});
    parser.addOption({QStringLiteral("channel"), QString(), QStringLiteral("channel")});
    parser.addOption({QStringLiteral("limit"), QString(), QStringLiteral("n")});
    parser.addOption(QCommandLineOption(QStringLiteral("recent")));
}

Exit InboxCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const Result<ConversationFilter> filter = filterOf(parser);
    const Result<int> limit = limitOption(parser, 50);
    if (!filter.ok() || !limit.ok())
        return invocation.fail(filter.ok() ? limit.error() : filter.error());
    const auto conversations = shop.inbox.conversations(*filter, *limit);
    if (!conversations.ok())
        return invocation.fail(conversations.error());
    Json rows = Json::array();
    QStringList lines;
    for (const Conversation &row : *conversations) {
        rows.push_back(jsonOf(row));
        lines += lineOf(row, shop.clock.now());
    }
    invocation.answer({{"conversations", rows}}, lines.join(u'\n'));
    return Exit::Done;
}

} // namespace ieum
