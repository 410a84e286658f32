#include "app/gui/shell/MainWindow.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    ieum::MainWindow window;
    window.show();
    return application.exec();
}
