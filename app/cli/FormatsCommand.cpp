#include "app/cli/FormatsCommand.h"

#include "connectors/BuiltinConnectors.h"
#include "core/connector/ConnectorRegistry.h"
#include "core/orders/ImportTypes.h"

#include <QCoreApplication>

namespace ieum {

QString FormatsCommand::name() const
{
    return QStringLiteral("formats");
}

QString FormatsCommand::summary() const
{
    return QCoreApplication::translate("ieumctl", "lists the file formats that import knows");
}

Exit FormatsCommand::execute(const Invocation &invocation, const QStringList &) const
{
    ConnectorRegistry registry;
    registerBuiltinConnectors(registry);
    Json formats = Json::array();
    QStringList lines;
    for (const auto &importer : registry.importers()) {
        formats.push_back({{"id", toJson(importer->formatId())},
                           {"name", toJson(importer->formatName())},
                           {"kind", toJson(toCode(importer->kind()))}});
        lines += importer->formatId() + QLatin1Char('\t') + importer->formatName();
    }
    invocation.answer({{"formats", formats}}, lines.join(QLatin1Char('\n')));
    return Exit::Done;
}

} // namespace ieum
