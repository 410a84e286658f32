#include "app/cli/AffectedCommand.h"

#include "app/cli/ContinuityJson.h"
#include "app/workspace/Shop.h"

#include <QCoreApplication>

namespace ieum {

QString AffectedCommand::name() const
{
    return QStringLiteral("affected");
}

QString AffectedCommand::summary() const
{
    return QCoreApplication::translate("ieumctl", "who must be contacted because a channel stopped");
}

void AffectedCommand::options(QCommandLineParser &parser) const
{
    parser.addOption(
        {QStringLiteral("channel"),
         QCoreApplication::translate("ieumctl", "Only of this one; without it, of every stopped one."),
         QStringLiteral("CHANNEL")});
}

Exit AffectedCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const auto affected = shop.affected.rows(parser.value(QStringLiteral("channel")));
    if (!affected.ok())
        return invocation.fail(affected.error());
    Json rows = Json::array();
    QStringList lines;
    for (const Affected &row : *affected) {
        rows.push_back(jsonOf(row));
        lines += textOf(row);
    }
    invocation.answer({{"rows", rows}}, lines.join(u'\n'));
    return Exit::Done;
}

} // namespace ieum
