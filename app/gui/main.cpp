#include "app/gui/shell/ErrorDialog.h"
#include "app/gui/shell/MainWindow.h"
#include "app/gui/shell/Session.h"
#include "app/gui/shell/SingleInstance.h"
#include "app/gui/style/Preferences.h"
#include "app/gui/style/Theme.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ieum"));
    QCoreApplication::setApplicationVersion(QStringLiteral(IEUM_VERSION));
    QApplication::setQuitOnLastWindowClosed(
        false); // the window is built anew, and goes while the shop is locked
    ieum::Theme theme(application);
    auto options = ieum::StartOptions::parse(application.arguments());
    theme.setMode(ieum::Preferences().mode());
    theme.setStep(ieum::Preferences().step());
    if (!options) {
        ieum::showError(nullptr, options.error());
        return 2;
    }
    ieum::SingleInstance instance(options->folder);
    if (!instance.isFirst())
        return instance.handOver(options->files) ? 0 : 1;
    ieum::Session session(*options, theme);
    QObject::connect(&instance, &ieum::SingleInstance::called, &session, &ieum::Session::bringIn);
    return session.start() ? application.exec() : 4;
}
