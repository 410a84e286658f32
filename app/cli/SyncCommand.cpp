#include "app/cli/SyncCommand.h"

#include "app/workspace/Shop.h"
#include "core/base/ErrorTexts.h"

#include <QCoreApplication>

namespace ieum {

namespace {

Json jsonOf(const LiveLine::Fetched &one)
{
    return {{"channel", toJson(one.channel)},
            {"read", one.counts.read},
            {"added", one.counts.added},
            {"duplicate", one.counts.duplicate},
            {"reason", one.trouble ? toJson(sentenceFor(*one.trouble)) : Json()},
            {"reason_code", one.trouble ? toJson(one.trouble->code) : Json()}};
}

} // namespace

QString SyncCommand::name() const
{
    return QStringLiteral("sync");
}

QString SyncCommand::summary() const
{
    return QCoreApplication::translate("ieumctl", "fetches what is new from the phone");
}

void SyncCommand::options(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("once"), QCoreApplication::translate("ieumctl", "Once, then ends.")});
}

Exit SyncCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    if (!parser.isSet(QStringLiteral("once")))
        return invocation.fail(Error("usage.wrong", {QStringLiteral("sync --once")}));
    if (invocation.offline)
        return invocation.fail(Error("network.offline"));
    const auto fetched = shop.line.fetch();
    if (!fetched.ok())
        return invocation.fail(fetched.error());
    Json rows = Json::array();
    QStringList lines;
    qsizetype troubled = 0;
    for (const LiveLine::Fetched &one : *fetched) {
        rows.push_back(jsonOf(one));
        troubled += one.trouble ? 1 : 0;
        lines += QStringLiteral("%1  +%2").arg(one.channel).arg(one.counts.added);
        if (one.trouble)
            *invocation.err << sentenceFor(*one.trouble).toStdString() << '\n';
    }
    invocation.answer({{"sources", rows}}, lines.join(u'\n'));
    if (troubled == 0)
        return Exit::Done;
    return troubled == fetched->size() ? Exit::Network : Exit::Partly;
}

} // namespace ieum
