#include "app/gui/continuity/SwitchButton.h"

#include "app/gui/style/Look.h"
#include "app/gui/widgets/Badges.h"

namespace ieum {

SwitchButton::SwitchButton(QWidget *parent)
    : Button(QString(), Kind::Normal, parent)
    , m_badge(new ChannelBadge({}, metrics().badgeSmall, this))
{
    setIconBehind("chevron-down");
    setMinimumHeight(metrics().field);
    m_badge->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void SwitchButton::showChannel(const QString &channel, const QString &words)
{
    setText(words);
    m_badge->setChannel(channel);
    m_badge->setVisible(!channel.isEmpty());
    const int badge = channel.isEmpty() ? 0 : metrics().badgeSmall + metrics().gap8;
    // The arrow behind the words turns the button round, and its padding with it: the right one is at the
    // left.
    setStyleSheet(QStringLiteral("QPushButton { padding-right: %1px; }").arg(metrics().gap12 + badge));
}

void SwitchButton::resizeEvent(QResizeEvent *event)
{
    Button::resizeEvent(event);
    m_badge->move(metrics().gap12, (height() - m_badge->height()) / 2);
}

} // namespace ieum
