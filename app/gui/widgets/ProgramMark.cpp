#include "app/gui/widgets/ProgramMark.h"

#include "app/gui/style/Icons.h"

#include <QPainter>

namespace ieum {

ProgramMark::ProgramMark(int side, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
}

void ProgramMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    programIcon().paint(&painter, rect());
}

} // namespace ieum
