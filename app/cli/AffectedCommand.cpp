#include "app/cli/AffectedCommand.h"

#include "app/cli/ContinuityJson.h"
#include "app/workspace/Shop.h"
#include "core/labels/CallListPdf.h"
#include "core/storage/AccessLog.h"

#include <QCoreApplication>

#include <algorithm>

namespace ieum {

namespace {

const QString pdfOption = QStringLiteral("pdf");

Result<void> writePaper(Shop &shop, const AffectedPeople &people, const QString &path)
{
    if (path.isEmpty())
        return {};
    IEUM_TRY_ASSIGN(profile, shop.settings.profile());
    shop.database->access().note("export.call-list");
    return writeCallListPdf(path, callListOf(people, profile.name, shop.clock.now()));
}

} // namespace

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
    parser.addOption(
        {pdfOption, QCoreApplication::translate("ieumctl", "the list on paper"), QStringLiteral("FILE")});
}

bool AffectedCommand::draws(const QStringList &arguments) const
{
    return std::any_of(arguments.begin(), arguments.end(),
                       [](const QString &word) { return word.startsWith(QLatin1String("--pdf")); });
}

Exit AffectedCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const auto affected = shop.affected.people(parser.value(QStringLiteral("channel")));
    if (!affected.ok())
        return invocation.fail(affected.error());
    const Result<void> written = writePaper(shop, *affected, parser.value(pdfOption));
    if (!written.ok())
        return invocation.fail(written.error());
    Json rows = Json::array();
    QStringList lines;
    for (const Affected &row : affected->rows) {
        rows.push_back(jsonOf(row));
        lines += textOf(row);
    }
    lines += QCoreApplication::translate("ieumctl", "%1 to contact, %2 of %3 contacted")
                 .arg(affected->toContact())
                 .arg(affected->contacted)
                 .arg(affected->all);
    invocation.answer({{"rows", rows},
                       {"people", affected->all},
                       {"contacted", affected->contacted},
                       {"to_contact", affected->toContact()}},
                      lines.join(u'\n'));
    return Exit::Done;
}

} // namespace ieum
