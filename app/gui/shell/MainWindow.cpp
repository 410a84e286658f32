#include "app/gui/shell/MainWindow.h"

namespace ieum {

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
{
}

} // namespace ieum
