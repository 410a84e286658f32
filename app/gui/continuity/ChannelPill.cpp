#include "app/gui/continuity/ChannelPill.h"

#include "app/gui/continuity/ChannelWords.h"
#include "app/gui/style/Channels.h"
#include "app/gui/style/Icons.h"
#include "app/gui/style/Look.h"
#include "app/gui/style/States.h"
#include "app/gui/widgets/Badges.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/RowPainting.h"

#include <QPainter>

namespace ieum {

ChannelPill::ChannelPill(const Channel &channel, Instant now, QWidget *parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setChannel(channel, now);
}

void ChannelPill::setChannel(const Channel &channel, Instant now)
{
    m_channel = channel;
    m_stateWords = isTroubledChannel() ? stateWords(channel, now) : QString();
    if (isTroubledChannel() && m_stateWords.isEmpty())
        m_stateWords = lookOf(shownState(channel)).word;
    const QString name = lookOfChannel(channel.id).name;
    const QString state = m_stateWords.isEmpty() ? lookOf(shownState(channel)).word : m_stateWords;
    setAccessibleName(name + QStringLiteral(": ") + state);
    setToolTip(plainToolTip(name + QStringLiteral(" · ") + state + u'\n' + importWords(channel, now)));
    updateGeometry();
    update();
}

bool ChannelPill::isTroubledChannel() const
{
    return isTroubled(shownState(m_channel));
}

void ChannelPill::setForm(Form form)
{
    if (m_form == form)
        return;
    m_form = form;
    updateGeometry();
    update();
}

QString ChannelPill::words() const
{
    return lookOfChannel(m_channel.id).word;
}

bool ChannelPill::showsWord(Form form) const
{
    return form == Form::Full || isTroubledChannel();
}

QString ChannelPill::shownWords(Form form) const
{
    const bool isBrief = form == Form::Compact && isTroubledChannel();
    return isBrief ? lookOf(shownState(m_channel)).word : m_stateWords;
}

int ChannelPill::widthOf(Form form) const
{
    const Metrics &m = metrics();
    int width = m.gap8 + m.badgeSmall + m.gap4 + m.icon + m.gap8;
    if (showsWord(form))
        width += m.gap4 + textWidth(words(), Type::Table);
    if (isTroubledChannel())
        width += m.gap4 + textWidth(shownWords(form), Type::TableStrong);
    return width;
}

int ChannelPill::fullWidth() const
{
    return widthOf(Form::Full);
}

int ChannelPill::compactWidth() const
{
    return widthOf(Form::Compact);
}

QSize ChannelPill::sizeHint() const
{
    return {widthOf(m_form), metrics().target};
}

void ChannelPill::paintEvent(QPaintEvent *)
{
    const Metrics &m = metrics();
    const StateLook look = lookOf(shownState(m_channel));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isTroubledChannel() || underMouse()) {
        painter.setPen(isTroubledChannel() ? QPen(color(look.color)) : QPen(Qt::NoPen));
        painter.setBrush(color(isTroubledChannel() ? look.soft : Color::Hover));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radiusField,
                                Metrics::radiusField);
    }
    int x = m.gap8;
    paintChannelBadge(painter, {x, (height() - m.badgeSmall) / 2}, m_channel.id, m.badgeSmall);
    x += m.badgeSmall + m.gap4;
    if (showsWord(m_form))
        x += paintText(painter, {x, 0, width() - x, height()}, words(), Type::Table, Color::Text) + m.gap4;
    paintIcon(painter, {x, 0, m.icon, height()}, look.icon, m.iconSmall, color(look.color));
    x += m.icon + m.gap4;
    paintText(painter, {x, 0, width() - x, height()}, shownWords(m_form), Type::TableStrong, look.color);
}

} // namespace ieum
