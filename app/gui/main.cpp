#include "app/gui/shell/ErrorDialog.h"
#include "app/gui/shell/MainWindow.h"
#include "app/gui/shell/Session.h"
#include "app/gui/shell/SingleInstance.h"
#include "app/gui/style/Preferences.h"
#include "app/gui/style/Theme.h"
#include "app/gui/widgets/WheelRule.h"
#include "app/workspace/ThreadEnds.h"
#include "core/base/Version.h"

#include <QApplication>

#include <cstdio>
#include <cstring>

namespace {

// Without a display there can be no QApplication, but the number can be said.
bool asksForVersion(int argc, char *argv[])
{
    return argc == 2 && (!std::strcmp(argv[1], "--version") || !std::strcmp(argv[1], "-v"));
}

} // namespace

int main(int argc, char *argv[])
{
    if (asksForVersion(argc, argv)) {
        std::puts(qPrintable(QStringLiteral("ieum ") + ieum::programVersion()));
        return 0;
    }
    ieum::prepareThreadEnds();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ieum"));
    QCoreApplication::setApplicationVersion(ieum::programVersion());
    // The name of the desktop file, by which a desktop finds the window's icon.
    QGuiApplication::setDesktopFileName(QStringLiteral("org.ieum.Ieum"));
    QApplication::setQuitOnLastWindowClosed(
        false); // the window is built anew, and goes while the shop is locked
    ieum::Theme theme(application);
    ieum::WheelRule wheelRule;
    application.installEventFilter(&wheelRule);
    auto options = ieum::StartOptions::parse(application.arguments());
    theme.setMode(ieum::Preferences().mode());
    theme.setStep(ieum::Preferences().step());
    if (!options) {
        ieum::showError(nullptr, options.error());
        return 2;
    }
    ieum::SingleInstance instance(options->folder);
    if (!instance.isFirst()) {
        const auto handedOver = instance.handOver(options->files);
        if (!handedOver)
            ieum::showError(nullptr, handedOver.error());
        return handedOver ? 0 : 1;
    }
    ieum::Session session(*options, theme);
    QObject::connect(&instance, &ieum::SingleInstance::called, &session, &ieum::Session::bringIn);
    return session.start() ? application.exec() : 4;
}
