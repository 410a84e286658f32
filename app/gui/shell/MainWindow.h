#pragma once

#include <QMainWindow>

namespace ieum {

/// The frame of the window: rail, header, page, status bar. Pages own their actions.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
};

} // namespace ieum
