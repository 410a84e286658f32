#include "app/gui/widgets/Picture.h"

#include "app/gui/style/Icons.h"
#include "app/gui/style/Look.h"

#include <QPainter>

namespace ieum {

Picture::Picture(const char *iconName, int side, Color tint, QWidget *parent)
    : QWidget(parent)
    , m_icon(iconName)
    , m_tint(tint)
{
    setFixedSize(side, side);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Picture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, rect(), m_icon, width(), color(m_tint));
}

} // namespace ieum
