#include "app/gui/continuity/MaintenanceCard.h"

#include "app/gui/continuity/Clearing.h"
#include "app/gui/continuity/MaintenanceDialog.h"
#include "app/gui/style/Channels.h"
#include "app/gui/style/Look.h"
#include "app/gui/style/States.h"
#include "app/gui/widgets/Badges.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/StateLabel.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/korean/Display.h"

namespace ieum {

namespace {

QString spanOf(const Outage &maintenance)
{
    const QDateTime from = maintenance.from.inSeoul();
    const QDateTime to = maintenance.plannedTo.value_or(maintenance.from).inSeoul();
    if (from.date() == to.date())
        return displayDay(from.date()) + u' ' + displaySpan(from, to);
    return displayDayTime(from) + QStringLiteral(" – ") + displayDayTime(to);
}

QString stateOf(const Outage &maintenance, Instant now)
{
    const auto state = stateDuring(maintenance, now);
    return state ? toCode(*state) : QString();
}

} // namespace

MaintenanceCard::MaintenanceCard(const PageContext &context)
    : m_context(context)
    , m_rows(makeColumn(metrics().gap12))
    , m_none(new Label(tr("Nothing is announced."), Type::Table, Color::Text3))
{
    content()->addWidget(new SectionHeader(tr("Announced maintenance")));
    content()->addLayout(m_rows);
    content()->addWidget(m_none);
    auto *row = makeRow();
    auto *add = new Button("plus", tr("Note down a maintenance"));
    connect(add, &Button::clicked, this, &MaintenanceCard::ask);
    row->addWidget(add);
    row->addStretch();
    content()->addLayout(row);
}

void MaintenanceCard::refresh()
{
    m_context.workspace.read(
        this, [](Shop &shop) { return shop.maintenances.list(); },
        [this](const Result<QList<Outage>> &announced) {
            if (announced)
                showAll(*announced);
        });
}

void MaintenanceCard::showAll(const QList<Outage> &announced)
{
    const Instant now = m_context.workspace.clock->now();
    QString shown;
    for (const Outage &one : announced)
        shown += one.id.toString() + stateOf(one, now) + u' ';
    m_none->setVisible(announced.isEmpty());
    if (m_shown == shown)
        return;
    m_shown = shown;
    clearLayout(*m_rows);
    for (const Outage &one : announced)
        m_rows->addWidget(rowFor(one, now));
}

QWidget *MaintenanceCard::rowFor(const Outage &maintenance, Instant now)
{
    const QString name = lookOfChannel(maintenance.channel).name;
    auto *line = new QWidget;
    auto *row = makeRow(metrics().gap12);
    line->setLayout(row);
    row->addWidget(new ChannelBadge(maintenance.channel, metrics().badgeRow));
    auto *words = makeColumn(0);
    words->addWidget(new Label(name, Type::TextStrong));
    auto *span = new Label(spanOf(maintenance), Type::Table, Color::Text2);
    span->setLines(Label::Lines::Wrap);
    words->addWidget(span);
    if (!maintenance.why.isEmpty())
        words->addWidget(new ElidedLabel(maintenance.why, Type::Small, Color::Text3));
    row->addLayout(words, 1);
    if (const auto state = stateDuring(maintenance, now))
        row->addWidget(new StateLabel(lookOf(*state)));
    auto *out = new IconButton("trash-2", tr("Take out: %1, %2").arg(name, spanOf(maintenance)));
    connect(out, &IconButton::clicked, this, [this, id = maintenance.id] { remove(id); });
    row->addWidget(out);
    return line;
}

void MaintenanceCard::ask()
{
    m_context.workspace.read(
        this, [](Shop &shop) { return shop.channels.list(); },
        [this](const Result<QList<Channel>> &channels) {
            if (channels)
                askWith(*channels);
        });
}

void MaintenanceCard::askWith(const QList<Channel> &channels)
{
    MaintenanceDialog dialog(channels, m_context.workspace.clock->now(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_context.workspace.write(
        this,
        [channel = dialog.channel(), from = dialog.from(), to = dialog.to(), why = dialog.why()](Shop &shop) {
            return shop.channels.maintenance(channel, from, to, why);
        },
        [this](const Result<OutageId> &noted) {
            if (!noted.ok())
                return m_context.shell.fail(noted.error());
            m_context.shell.toast(tr("The maintenance is noted down."));
            refresh();
        });
}

void MaintenanceCard::remove(OutageId id)
{
    m_context.workspace.write(
        this, [id](Shop &shop) { return shop.maintenances.remove(id); },
        [this](const Result<void> &done) {
            if (!done.ok())
                return m_context.shell.fail(done.error());
            m_context.shell.toast(tr("The maintenance is taken out."));
            refresh();
        });
}

} // namespace ieum
