#include "app/gui/shell/MainWindow.h"
#include "app/gui/style/Theme.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    ieum::Theme theme(application);
    ieum::MainWindow window;
    window.show();
    return application.exec();
}
