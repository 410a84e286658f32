#include "app/cli/UpdateCommand.h"

#include "app/workspace/UpdateCheck.h"
#include "core/base/Version.h"

#include <QCoreApplication>

namespace ieum {

namespace {

const QString fromOption = QStringLiteral("from"), keyOption = QStringLiteral("key");

QStringList changesOf(const Release &release)
{
    return release.changesIn(qEnvironmentVariable("IEUM_LANGUAGE", QStringLiteral("ko")));
}

Json jsonOf(const std::optional<Release> &release)
{
    Json answer = {{"current", toJson(programVersion())}, {"newer", release.has_value()}};
    if (!release)
        return answer;
    answer["newest"] = toJson(release->version.toString());
    answer["released"] = toJson(release->released.toString(Qt::ISODate));
    answer["page"] = toJson(release->page);
    answer["changes"] = Json::array();
    for (const QString &change : changesOf(*release))
        answer["changes"].push_back(toJson(change));
    return answer;
}

QString textOf(const std::optional<Release> &release)
{
    if (!release)
        return QCoreApplication::translate("ieumctl", "Ieum %1 is the newest.").arg(programVersion());
    QString text = QCoreApplication::translate("ieumctl", "Ieum %1 is out (%2). Here is %3. What changes:");
    text = text.arg(release->version.toString(), release->released.toString(Qt::ISODate), programVersion());
    for (const QString &change : changesOf(*release))
        text += QStringLiteral("\n  - ") + change;
    return text + u'\n' + release->page;
}

UpdateCheck::Source sourceOf(const QCommandLineParser &parser)
{
    UpdateCheck::Source source = UpdateCheck::Source::builtIn();
    if (parser.isSet(fromOption))
        source.url = parser.value(fromOption);
    if (parser.isSet(keyOption))
        source.keys = {QByteArray::fromBase64(parser.value(keyOption).toLatin1())};
    return source;
}

} // namespace

QString UpdateCommand::name() const
{
    return QStringLiteral("update");
}

QString UpdateCommand::summary() const
{
    return QCoreApplication::translate("ieumctl",
                                       "check: whether there is a newer version; installs nothing");
}

void UpdateCommand::options(QCommandLineParser &parser) const
{
    parser.addOption({fromOption, QCoreApplication::translate("ieumctl", "Asks this address instead."),
                      QStringLiteral("URL")});
    parser.addOption(
        {keyOption,
         QCoreApplication::translate(
             "ieumctl", "Believes this public key instead: to try a manifest before it goes out."),
         QStringLiteral("BASE64")});
}

Exit UpdateCommand::execute(const Invocation &invocation, const QStringList &arguments) const
{
    QCommandLineParser parser;
    options(parser);
    if (!parser.parse(QStringList{name()} + arguments))
        return invocation.fail(Error("usage.wrong", {parser.errorText()}));
    if (parser.positionalArguments() != QStringList{QStringLiteral("check")})
        return invocation.fail(Error("usage.wrong", {QStringLiteral("update check")}));
    if (invocation.offline)
        return invocation.fail(Error("network.offline"));
    const UpdateAnswer answer = UpdateCheck(sourceOf(parser)).ask(programVersion());
    if (!answer.ok())
        return invocation.fail(answer.error());
    invocation.answer(jsonOf(*answer), textOf(*answer));
    return Exit::Done;
}

} // namespace ieum
