#pragma once

#include <QWidget>

namespace ieum {

/// The program's own sign: two rings that hold each other.
class ProgramMark : public QWidget
{
    Q_OBJECT
public:
    explicit ProgramMark(int side, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ieum
