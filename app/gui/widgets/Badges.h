#pragma once

#include "app/gui/style/Tokens.h"

#include <QWidget>

class QPainter;

namespace ieum {

/// Paints a channel's square badge of `side` pixels at `place`; usable by delegates. `channel`: a channel's
/// or market's id.
void paintChannelBadge(QPainter &painter, const QPoint &place, const QString &channel, int side);

/// Paints a count in a pill whose centre is `centre`; at most "999+". Returns its rectangle.
QRect paintCountPill(QPainter &painter, const QPoint &centre, int count, Color fill = Color::Accent);

/// The badge as a widget, named after its channel for readers of the screen.
class ChannelBadge : public QWidget
{
    Q_OBJECT
public:
    /// `side`: one of the four badge sizes of metrics().
    explicit ChannelBadge(const QString &channel, int side, QWidget *parent = nullptr);
    void setChannel(const QString &channel);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_channel;
};

} // namespace ieum
