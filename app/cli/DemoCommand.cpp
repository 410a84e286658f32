#include "app/cli/DemoCommand.h"

#include "app/workspace/SampleShop.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace ieum {

QString DemoCommand::name() const
{
    return QStringLiteral("demo");
}

QString DemoCommand::summary() const
{
    return QCoreApplication::translate("ieumctl",
                                       "makes the sample shop with the week of October 2022 in --to DIR");
}

void DemoCommand::options(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("to"), QString(), QStringLiteral("DIR")});
}

Exit DemoCommand::execute(const Invocation &invocation, const QStringList &arguments) const
{
    QCommandLineParser parser;
    options(parser);
    if (!parser.parse(QStringList{name()} + arguments))
        return invocation.fail(Error("usage.wrong", {parser.errorText()}));
    const QString folder = parser.value(QStringLiteral("to"));
    if (folder.isEmpty())
        return invocation.fail(Error("usage.wrong", {QStringLiteral("demo --to DIR")}));
    const Result<void> made = makeSampleShop(folder);
    if (!made.ok())
        return invocation.fail(made.error());
    invocation.answer({{"folder", toJson(folder)}, {"now", toJson(toIso(sampleShopTime()))}},
                      QCoreApplication::translate("ieumctl", "The sample shop is ready in %1.").arg(folder));
    return Exit::Done;
}

} // namespace ieum
