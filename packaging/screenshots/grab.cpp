// Opens a shop and writes a picture of every page: what packaging/screenshots/take runs.
//   usage: ieum_grab --data DIR --now TIME OUT-FOLDER NAME-PREFIX light|dark [100|125|150]
#include "app/gui/firstrun/FirstRunDialog.h"
#include "app/gui/settings/SettingsSection.h"
#include "app/gui/shell/MainWindow.h"
#include "app/gui/shell/Session.h"
#include "app/gui/style/Theme.h"
#include "app/workspace/ShopFolder.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTextStream>

namespace {

constexpr int settleMilliseconds = 700;

/// Lets reads come back and be painted.
void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < settleMilliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void grabPages(ieum::MainWindow &window, const QString &folder, const QString &prefix)
{
    window.resize(1280, 770);
    for (const ieum::PageRow &row : ieum::pageTable()) {
        window.openPage(row.id);
        settle();
        window.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, row.id, prefix));
    }
    for (const ieum::SectionRow &section : ieum::sectionTable()) {
        ieum::PageTarget target;
        target.filter = section.id;
        window.openPage(QStringLiteral("settings"), target);
        settle();
        window.grab().save(QStringLiteral("%1/settings-%2-%3.png").arg(folder, section.id, prefix));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ieum-grab"));
    ieum::Theme theme(application);
    auto options = ieum::StartOptions::parse(application.arguments());
    if (!options || options->files.size() < 3) {
        QTextStream(stderr)
            << "usage: ieum_grab --data DIR --now TIME OUT-FOLDER NAME-PREFIX light|dark [100|125|150]\n";
        return 2;
    }
    const QStringList words = std::exchange(options->files, {});
    theme.setMode(words[2] == QLatin1String("dark") ? ieum::Theme::Mode::Dark : ieum::Theme::Mode::Light);
    theme.setStep(ieum::Step(words.value(3, QStringLiteral("100")).toInt()));
    QDir().mkpath(words[0]);
    if (!ieum::ShopFolder(options->folder).hasShop()) {
        ieum::FirstRunDialog dialog(options->folder);
        dialog.show();
        settle();
        dialog.grab().save(QStringLiteral("%1/first-run-%2.png").arg(words[0], words[1]));
        return 0;
    }
    ieum::Session session(*options, theme);
    if (!session.start())
        return 4;
    settle();
    grabPages(*session.window(), words[0], words[1]);
    return 0;
}
