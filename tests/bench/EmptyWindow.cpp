// What any program with a window of Qt Widgets costs: the measure beside which tests/bench/cold-start puts
// Ieum's own.
#include <QApplication>
#include <QWidget>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1280, 770);
    window.show();
    return application.exec();
}
