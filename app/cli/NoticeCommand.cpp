#include "app/cli/NoticeCommand.h"

#include "app/workspace/Shop.h"
#include "core/labels/DoorSignPdf.h"
#include "core/outbox/SmsText.h"

#include <QCoreApplication>

#include <algorithm>

namespace ieum {

namespace {

const QString channelOption = QStringLiteral("channel");
const QString pdfOption = QStringLiteral("pdf");
const QString postedOption = QStringLiteral("posted");
const QString takenDownOption = QStringLiteral("taken-down");

// Ticks first, then the paper: a sign that could not be written leaves the tick to be made again.
Result<void> act(Shop &shop, const QStringList &channels, const QCommandLineParser &parser)
{
    using Posted = NoticeService::Posted;
    for (const QString &place : parser.values(postedOption))
        IEUM_TRY(shop.notices.setPosted(channels, place, Posted::Yes));
    for (const QString &place : parser.values(takenDownOption))
        IEUM_TRY(shop.notices.setPosted(channels, place, Posted::No));
    if (!parser.isSet(pdfOption))
        return {};
    IEUM_TRY_ASSIGN(sign, shop.notices.doorSign(channels));
    return writeDoorSignPdf(parser.value(pdfOption), sign);
}

void answer(const Invocation &invocation, const QList<Notice> &all)
{
    Json notices = Json::array();
    QStringList lines;
    for (const Notice &notice : all) {
        notices.push_back({{"place", toJson(notice.place)},
                           {"text", toJson(notice.text)},
                           {"bytes", smsFit(notice.text).bytes},
                           {"posted_at", notice.postedAt ? toJson(toIso(*notice.postedAt)) : Json()}});
        lines += notice.place + u'\n' + notice.text + u'\n';
    }
    invocation.answer({{"notices", notices}}, lines.join(u'\n'));
}

} // namespace

QString NoticeCommand::summary() const
{
    return QCoreApplication::translate(
        "ieumctl", "texts to put up while a channel stands still, the sign for the door, and what is up");
}

void NoticeCommand::options(QCommandLineParser &parser) const
{
    parser.addOption({channelOption, QString(), QStringLiteral("CHANNEL")});
    parser.addOption(
        {pdfOption, QCoreApplication::translate("ieumctl", "the sign at the door"), QStringLiteral("FILE")});
    parser.addOption({postedOption, QString(), QStringLiteral("PLACE")});
    parser.addOption({takenDownOption, QString(), QStringLiteral("PLACE")});
}

bool NoticeCommand::draws(const QStringList &arguments) const
{
    return std::any_of(arguments.begin(), arguments.end(),
                       [](const QString &word) { return word.startsWith(QLatin1String("--pdf")); });
}

Exit NoticeCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    if (!parser.isSet(channelOption) || !parser.positionalArguments().isEmpty())
        return invocation.fail(Error("usage.wrong", {QStringLiteral("notice --channel CHANNEL")}));
    const Result<Channel> channel = shop.channels.find(parser.value(channelOption));
    if (!channel.ok())
        return invocation.fail(channel.error());
    const QStringList channels{channel->id};
    const Result<void> acted = act(shop, channels, parser);
    if (!acted.ok())
        return invocation.fail(acted.error());
    const Result<QList<Notice>> notices = shop.notices.notices(channels);
    if (!notices.ok())
        return invocation.fail(notices.error());
    answer(invocation, *notices);
    return Exit::Done;
}

} // namespace ieum
