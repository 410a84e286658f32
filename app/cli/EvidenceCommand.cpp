#include "app/cli/EvidenceCommand.h"

#include "core/continuity/EvidenceFile.h"

#include <QCoreApplication>
#include <QFile>

namespace ieum {

namespace {

Result<EvidenceChain> chainOf(const QString &path, const QString &namedSum)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error("file.not-readable", {path}, file.errorString());
    return checkEvidenceFile(file.readAll(), namedSum);
}

Error brokenError(const EvidenceChain &chain)
{
    return chain.firstBroken > 0 ? Error("evidence.broken", {QString::number(chain.firstBroken)})
                                 : Error("evidence.other-log");
}

} // namespace

QString EvidenceCommand::name() const
{
    return QStringLiteral("evidence");
}

QString EvidenceCommand::summary() const
{
    return QCoreApplication::translate("ieumctl",
                                       "verify FILE: whether a saved evidence log is as it was sealed");
}

void EvidenceCommand::options(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("sum"), QString(), QStringLiteral("64 digits of a report")});
}

Exit EvidenceCommand::execute(const Invocation &invocation, const QStringList &arguments) const
{
    QCommandLineParser parser;
    options(parser);
    const bool isParsed = parser.parse(QStringList{QStringLiteral("ieumctl")} + arguments);
    const QStringList words = parser.positionalArguments();
    if (!isParsed || words.size() != 2 || words[0] != QLatin1String("verify"))
        return invocation.fail(Error("usage.wrong", {QStringLiteral("evidence verify FILE")}));
    const Result<EvidenceChain> chain = chainOf(words[1], parser.value(QStringLiteral("sum")));
    if (!chain.ok())
        return invocation.fail(chain.error());
    if (!chain->isIntact())
        return invocation.fail(brokenError(*chain));
    const QString text = QCoreApplication::translate("ieumctl", "%1 entries, none changed. Last sum: %2");
    invocation.answer({{"entries", chain->entries}, {"chain", "intact"}, {"sum", toJson(chain->head)}},
                      text.arg(chain->entries).arg(chain->head));
    return Exit::Done;
}

} // namespace ieum
