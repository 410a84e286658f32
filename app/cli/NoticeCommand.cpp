#include "app/cli/NoticeCommand.h"

#include "app/workspace/Shop.h"
#include "core/continuity/Notices.h"
#include "core/outbox/SmsText.h"

#include <QCoreApplication>

namespace ieum {

QString NoticeCommand::summary() const
{
    return QCoreApplication::translate("ieumctl", "texts to put up while a channel stands still");
}

void NoticeCommand::options(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("channel"), QString(), QStringLiteral("CHANNEL")});
}

Exit NoticeCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    if (!parser.isSet(QStringLiteral("channel")) || !parser.positionalArguments().isEmpty())
        return invocation.fail(Error("usage.wrong", {QStringLiteral("notice --channel CHANNEL")}));
    const Result<Channel> channel = shop.channels.find(parser.value(QStringLiteral("channel")));
    if (!channel.ok())
        return invocation.fail(channel.error());
    const Result<ShopProfile> profile = shop.settings.profile();
    if (!profile.ok())
        return invocation.fail(profile.error());
    Json notices = Json::array();
    QStringList lines;
    for (const Notice &notice : noticesFor(*profile, customersNameOf(channel->id, shop.connectors))) {
        notices.push_back({{"place", toJson(notice.place)},
                           {"text", toJson(notice.text)},
                           {"bytes", smsFit(notice.text).bytes}});
        lines += notice.place + u'\n' + notice.text + u'\n';
    }
    invocation.answer({{"notices", notices}}, lines.join(u'\n'));
    return Exit::Done;
}

} // namespace ieum
