#include "app/gui/continuity/OutageHead.h"

#include "app/gui/continuity/ChannelWords.h"
#include "app/gui/continuity/Clearing.h"
#include "app/gui/style/Channels.h"
#include "app/gui/style/Look.h"
#include "app/gui/style/States.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/StateLabel.h"
#include "core/korean/Display.h"

#include <QPainter>

namespace ieum {

namespace {

QString headline(const Channel &channel, Instant now)
{
    const QString name = lookOfChannel(channel.id).name;
    const FunctionHealth health = shownHealth(channel);
    const QString word = lookOf(health.state).word;
    if (!health.since || health.state != ChannelState::Down)
        return QStringLiteral("%1 %2").arg(name, word);
    return QStringLiteral("%1 %2 · %3").arg(name, word, displayWaitingSince(*health.since, now));
}

QString shownText(const QList<Channel> &channels, Instant now)
{
    QString text;
    for (const Channel &channel : channels) {
        text += headline(channel, now) + stateWords(channel, now);
        for (const FunctionHealth &health : channel.functions)
            text += QString::number(static_cast<int>(health.state));
    }
    return text;
}

} // namespace

OutageHead::OutageHead(QWidget *parent)
    : QWidget(parent)
    , m_lines(makeColumn(metrics().gap8))
{
    const Metrics &m = metrics();
    setLayout(m_lines);
    m_lines->setContentsMargins(m.gap16, m.gap12, m.gap16, m.gap12);
    hide();
}

void OutageHead::showChannels(const QList<Channel> &channels, Instant now)
{
    setVisible(!channels.isEmpty());
    const QString text = shownText(channels, now);
    if (text == m_shown)
        return;
    m_shown = text;
    m_isDown = false;
    clearLayout(*m_lines);
    for (const Channel &channel : channels) {
        m_isDown |= shownState(channel) == ChannelState::Down;
        m_lines->addWidget(lineFor(channel, now));
    }
    update();
}

QWidget *OutageHead::lineFor(const Channel &channel, Instant now)
{
    auto *line = new QWidget;
    auto *row = makeRow(metrics().gap16);
    line->setLayout(row);
    auto *words = makeColumn(metrics().gap4);
    words->addWidget(new Label(headline(channel, now), Type::Title));
    auto *functions = makeRow(metrics().gap8);
    if (const QString since = stateWords(channel, now); !since.isEmpty())
        functions->addWidget(new Label(since, Type::Table, Color::Text2));
    const QString names[] = {tr("Receiving"), tr("Sending"), tr("Admin page")};
    for (auto function = channel.functions.begin(); function != channel.functions.end(); ++function) {
        functions->addSpacing(metrics().gap8);
        functions->addWidget(new Label(names[static_cast<int>(function.key())], Type::Table, Color::Text2));
        functions->addWidget(new StateLabel(lookOf(function->state)));
    }
    functions->addStretch();
    words->addLayout(functions);
    row->addLayout(words, 1);
    auto *works = new Button("check", tr("It works again"));
    works->setObjectName(QStringLiteral("works"));
    works->setAccessibleName(tr("%1: it works again").arg(lookOfChannel(channel.id).name));
    connect(works, &Button::clicked, this, [this, id = channel.id] { Q_EMIT worksSaid(id); });
    row->addWidget(works);
    return line;
}

void OutageHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const StateLook look = lookOf(m_isDown ? ChannelState::Down : ChannelState::Degraded);
    painter.fillRect(rect(), color(look.soft));
    painter.fillRect(0, height() - Metrics::line, width(), Metrics::line, color(look.color));
}

} // namespace ieum
