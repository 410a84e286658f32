#include "app/gui/widgets/Badges.h"

#include "app/gui/style/Channels.h"
#include "app/gui/style/Look.h"

#include <QPainter>

namespace ieum {

void paintChannelBadge(QPainter &painter, const QPoint &place, const QString &channel, int side)
{
    const ChannelLook look = lookOfChannel(channel);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.fill);
    const double radius = side * 0.25;
    painter.drawRoundedRect(QRect(place, QSize(side, side)), radius, radius);
    QFont letter = font(Type::PaneTitle);
    letter.setPixelSize(qRound(side * (look.initial.size() > 1 ? 0.5 : 0.6)));
    painter.setFont(letter);
    painter.setPen(look.letter);
    painter.drawText(QRect(place, QSize(side, side)), Qt::AlignCenter, look.initial);
    painter.restore();
}

QRect paintCountPill(QPainter &painter, const QPoint &centre, int count, Color fill)
{
    const QString text = count > 999 ? QStringLiteral("999+") : QString::number(count);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font(Type::SmallStrong));
    const int height = metrics().pill;
    const int width = qMax(height, painter.fontMetrics().horizontalAdvance(text) + metrics().scaled(10));
    const QRect pill(centre.x() - width / 2, centre.y() - height / 2, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(fill));
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter.setPen(color(fill == Color::Accent ? Color::OnAccent : Color::Surface));
    painter.drawText(pill, Qt::AlignCenter, text);
    painter.restore();
    return pill;
}

ChannelBadge::ChannelBadge(const QString &channel, int side, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
    setChannel(channel);
}

void ChannelBadge::setChannel(const QString &channel)
{
    m_channel = channel;
    setAccessibleName(lookOfChannel(channel).name);
    setToolTip(lookOfChannel(channel).name);
    update();
}

void ChannelBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChannelBadge(painter, QPoint(), m_channel, width());
}

} // namespace ieum
