#include "app/cli/CommandTable.h"
#include "app/cli/Console.h"
#include "translations/Translations.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <iostream>

namespace {

// Drawing text without a QGuiApplication aborts; every other command starts faster without one.
bool draws(const QStringList &arguments)
{
    const auto commands = ieum::allCommands();
    return std::any_of(commands.begin(), commands.end(), [&](const auto &command) {
        return arguments.contains(command->name()) && command->draws(arguments);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    ieum::prepareConsole();
    const QStringList arguments = ieum::commandLine(argc, argv);
    std::unique_ptr<QCoreApplication> application;
    if (draws(arguments)) {
        // Qt's remarks about a machine without a desktop are none of a script's business; QT_LOGGING_RULES
        // brings them back.
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("ieum"));
    const QString language = qEnvironmentVariable("IEUM_LANGUAGE", QStringLiteral("ko"));
    ieum::installTranslations(language);
    return ieum::runCommandLine(arguments, std::cout, std::cerr);
}
