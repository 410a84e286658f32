#pragma once

#include "app/gui/shell/MainWindow.h"
#include "app/gui/style/Theme.h"
#include "app/workspace/Workspace.h"
#include "tests/support/TestShop.h"
#include "translations/Translations.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

namespace ieum::test {

/// The whole window over an empty shop at 16 October 2022, 10:00, in Korean, at 1280×770.
class WindowFixture
{
public:
    explicit WindowFixture(Step step = Step::Normal)
        : theme(applicationTheme())
    {
        theme.setMode(Theme::Mode::Light);
        theme.setStep(step);
        auto opened = Workspace::open(shop.folder(), shop.key.clone(), clock, Workspace::Network::Offline);
        if (!opened)
            qFatal("the workspace did not open: %s", qPrintable(opened.error().code));
        workspace = std::move(opened).value();
        window = std::make_unique<MainWindow>(*workspace, theme);
        window->resize(1280, 770);
        window->show();
        for (const PageRow &row : pageTable()) // the window itself takes its time for those it does not show
            window->page(row.id);
        settle();
    }

    /// Waits until what was asked of the workspace so far has come back.
    void settle()
    {
        bool back = false;
        workspace->read(
            window.get(), [](Shop &) { return 0; }, [&back](int) { back = true; });
        if (!QTest::qWaitFor([&] { return back; }))
            qFatal("the workspace does not answer");
        QCoreApplication::processEvents();
    }

    TestShop shop;
    std::shared_ptr<const Clock> clock =
        std::make_shared<StartedClock>(*instantFromIso(QStringLiteral("2022-10-16T10:00")));
    Theme &theme;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;

private:
    static Theme &applicationTheme()
    {
        QStandardPaths::setTestModeEnabled(true);
        installTranslations(QStringLiteral("ko"));
        static auto *theme = new Theme(*qApp);
        return *theme;
    }
};

} // namespace ieum::test
