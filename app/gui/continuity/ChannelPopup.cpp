#include "app/gui/continuity/ChannelPopup.h"

#include "app/gui/continuity/ChannelWords.h"
#include "app/gui/style/Channels.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Badges.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/StateLabel.h"
#include "core/korean/Display.h"

#include <QScreen>

namespace ieum {

ChannelPopup::ChannelPopup(const Channel &channel, Instant now, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_channel(channel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("popup"));
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(lookOfChannel(channel.id).name);
    const Metrics &m = metrics();
    auto *column = makeColumn(m.gap8);
    column->setContentsMargins(m.gap16, m.gap16, m.gap16, m.gap16);
    setLayout(column);
    auto *head = makeRow(m.gap8);
    head->addWidget(new ChannelBadge(channel.id, m.badgeMenu));
    head->addWidget(new Label(lookOfChannel(channel.id).name, Type::PaneTitle));
    head->addStretch();
    column->addLayout(head);
    for (const ChannelFunction function :
         {ChannelFunction::Receive, ChannelFunction::Send, ChannelFunction::Admin})
        addFunction(column, function, now);
    column->addWidget(new Label(importWords(channel, now), Type::Small, Color::Text3));
    column->addWidget(makeLine());
    auto *act = channel.isDown() ? new Button("check", tr("It works again"))
                                 : new Button("octagon-x", tr("It has stopped"));
    column->addWidget(act);
    connect(act, &Button::clicked, this, [this] {
        const bool wasDown = m_channel.isDown();
        const QString id = m_channel.id;
        close();
        wasDown ? Q_EMIT worksSaid(id) : Q_EMIT stoppedSaid(id);
    });
    act->setFocus();
}

void ChannelPopup::addFunction(QVBoxLayout *column, ChannelFunction function, Instant now)
{
    const QString names[] = {tr("Receiving"), tr("Sending"), tr("Admin page")};
    auto *row = makeRow(metrics().gap12);
    auto *name = new Label(names[static_cast<int>(function)], Type::Table, Color::Text2);
    name->setMinimumWidth(metrics().scaled(88));
    row->addWidget(name);
    if (!m_channel.has(function)) {
        row->addWidget(new Label(notApplicable(), Type::Table, Color::Text3));
    } else {
        const FunctionHealth health = m_channel.functions.value(function);
        row->addWidget(new StateLabel(lookOf(health.state), stateWords(health, now)));
        if (health.lastOk)
            row->addWidget(new Label(tr("last well %1").arg(displayTimeInList(*health.lastOk, now)),
                                     Type::Small, Color::Text3));
    }
    row->addStretch();
    column->addLayout(row);
}

void ChannelPopup::openAt(QWidget *anchor)
{
    adjustSize();
    const QRect screen = anchor->screen()->availableGeometry();
    QPoint place = anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height() + metrics().gap4));
    place.setX(qBound(screen.left(), place.x(), screen.right() - width()));
    move(place);
    show();
}

} // namespace ieum
