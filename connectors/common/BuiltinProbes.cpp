#include "connectors/common/BuiltinProbes.h"

#include "core/connector/ProfileDocument.h"

#include <QFile>
#include <QJsonArray>

static void initialiseProbes()
{
    Q_INIT_RESOURCE(probes);
}

namespace ieum {

namespace {

QJsonObject builtinDocument(const char *name)
{
    initialiseProbes();
    QFile file(QStringLiteral(":/probes/%1.json").arg(QLatin1String(name)));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const Result<QJsonObject> document =
        isOpen ? profileDocument(file.readAll()) : damagedProfile(file.fileName());
    if (!document.ok())
        qFatal("%s: %s", name, qUtf8Printable(document.error().detail));
    return *document;
}

} // namespace

QList<ProbeTarget> builtinProbes(const char *channel)
{
    const Result<QList<ProbeTarget>> targets = probesOf(builtinDocument(channel));
    if (!targets.ok())
        qFatal("%s: %s", channel, qUtf8Printable(targets.error().detail));
    return *targets;
}

QStringList builtinWitnesses()
{
    return builtinDocument("witnesses")[u"witnesses"].toVariant().toStringList();
}

} // namespace ieum
