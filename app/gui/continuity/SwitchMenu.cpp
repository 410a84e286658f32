#include "app/gui/continuity/SwitchMenu.h"

#include "app/gui/continuity/ChannelWords.h"
#include "app/gui/style/Channels.h"
#include "app/gui/style/Look.h"
#include "app/gui/style/States.h"
#include "app/gui/widgets/Badges.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/RowPainting.h"
#include "app/gui/widgets/StateLabel.h"
#include "core/base/ErrorTexts.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

namespace ieum {

SwitchMenuRow::SwitchMenuRow(const Way &way, const Channel &channel, Rank rank, Instant now, QWidget *parent)
    : QAbstractButton(parent)
    , m_way(way)
    , m_channel(channel)
    , m_rank(rank)
    , m_title(lookOfChannel(channel.id).name + u' ' + way.display)
    , m_why(sentenceFor(way.because))
{
    const QString since = stateWords(channel, now);
    if (!way.isLiving && !since.isEmpty())
        m_why = since + QStringLiteral(" · ") + m_why;
    setEnabled(way.isLiving);
    setFocusPolicy(way.isLiving ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(m_title);
    setAccessibleDescription(m_why + QStringLiteral(", ") + lookOf(shownState(channel)).word);
}

QSize SwitchMenuRow::sizeHint() const
{
    return {metrics().menuWidth, metrics().menuRow};
}

void SwitchMenuRow::paintWords(QPainter &painter, int left, int width) const
{
    const int top = height() / 2 - lineHeight(Type::BodyStrong);
    const Color tone = m_way.isLiving ? Color::Text : Color::Text3;
    paintText(painter, {left, top, width, lineHeight(Type::BodyStrong)}, m_title, Type::BodyStrong, tone);
    paintText(painter, {left, height() / 2, width, lineHeight(Type::Small)}, m_why, Type::Small,
              Color::Text3);
}

void SwitchMenuRow::paintEvent(QPaintEvent *)
{
    const Metrics &m = metrics();
    QPainter painter(this);
    painter.fillRect(rect(), color(hasFocus() || underMouse() ? Color::Selected : Color::Surface));
    painter.setOpacity(m_way.isLiving ? 1.0 : 0.55);
    paintChannelBadge(painter, {m.gap12, (height() - m.badgeMenu) / 2}, m_way.channel, m.badgeMenu);
    painter.setOpacity(1.0);
    const StateLook look = lookOf(shownState(m_channel));
    const int left = m.gap12 + m.badgeMenu + m.gap12;
    int right = width() - m.gap12 - widthOfState(look);
    paintState(painter, {right, 0, width() - right, height()}, look);
    if (m_rank == Rank::Best) {
        const QString best = tr("Recommended");
        right -= textWidth(best, Type::TableStrong) + m.gap12;
        paintText(painter, {right, 0, width(), height()}, best, Type::TableStrong, Color::AccentText);
    }
    paintWords(painter, left, right - left - m.gap8);
}

SwitchMenu::SwitchMenu(const ReplyState &state, Instant now, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("popup"));
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Ways to %1").arg(state.name));
    const Metrics &m = metrics();
    auto *column = makeColumn(0);
    column->setContentsMargins(1, m.gap8, 1, m.gap8);
    setLayout(column);
    auto *title = new Label(tr("Ways to %1 · best first").arg(state.name), Type::Small, Color::Text2);
    title->setContentsMargins(m.gap12, 0, m.gap12, m.gap4);
    column->addWidget(title);
    for (const Way &way : state.ways) {
        const auto rank =
            m_rows.isEmpty() && way.isLiving ? SwitchMenuRow::Rank::Best : SwitchMenuRow::Rank::Other;
        auto *row = new SwitchMenuRow(way, state.channelOf(way.channel), rank, now);
        column->addWidget(row);
        m_rows += row;
        connect(row, &SwitchMenuRow::clicked, this, [this, id = way.channel] {
            close();
            Q_EMIT chosen(id);
        });
    }
    if (state.ways.isEmpty())
        column->addWidget(new Label(sentenceFor(Error("reach.none")), Type::Body, Color::Text2));
    if (!state.movedFrom.isEmpty() && state.movedFrom != state.channel) {
        auto *back = new Label(
            tr("When %1 works again, replies go there again.").arg(lookOfChannel(state.movedFrom).name),
            Type::Small, Color::Text3);
        back->setContentsMargins(m.gap12, m.gap8, m.gap12, 0);
        column->addWidget(back);
    }
}

void SwitchMenu::openAbove(QWidget *anchor)
{
    adjustSize();
    const QRect screen = anchor->screen()->availableGeometry();
    QPoint place = anchor->mapToGlobal(QPoint(0, -height() - metrics().gap4));
    place.setY(qMax(screen.top(), place.y()));
    place.setX(qBound(screen.left(), place.x(), screen.right() - width()));
    move(place);
    show();
    if (!m_rows.isEmpty())
        m_rows.first()->setFocus();
}

void SwitchMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
        return;
    }
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (auto *row = qobject_cast<SwitchMenuRow *>(focusWidget()); row && isReturn)
        return row->click();
    QFrame::keyPressEvent(event);
}

} // namespace ieum
