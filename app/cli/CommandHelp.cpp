#include "app/cli/CommandHelp.h"

#include <QCoreApplication>

namespace ieum {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ieumctl", text);
}

// Qt's own text begins with its own usage line, for programs without commands.
QString optionLines(const Command &command)
{
    QCommandLineParser parser;
    command.options(parser);
    QString lines;
    for (const QString &line : parser.helpText().split(u'\n')) {
        if (line.startsWith(QLatin1String("  ")))
            lines += line + u'\n';
    }
    return lines;
}

} // namespace

bool asksForHelp(const QStringList &arguments)
{
    const QString help = QStringLiteral("--help");
    return arguments.value(0) == help || arguments.value(1) == help;
}

QString helpText(const std::vector<std::unique_ptr<Command>> &commands)
{
    QString text = translated("usage: ieumctl [--data DIR] [--json] [--now TIME] [--offline] COMMAND …") +
                   QLatin1Char('\n');
    for (const auto &command : commands)
        text += QStringLiteral("  %1  %2\n").arg(command->name(), -12).arg(command->summary());
    text += translated("COMMAND --help lists its options; --version says which Ieum this is.") + u'\n';
    return text;
}

QString helpText(const Command &command)
{
    const QString text = translated("usage: ieumctl %1 [OPTION…] …\n%2\n");
    return text.arg(command.name(), command.summary()) + optionLines(command);
}

} // namespace ieum
