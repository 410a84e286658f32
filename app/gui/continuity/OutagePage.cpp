#include "app/gui/continuity/OutagePage.h"

#include "app/gui/continuity/AffectedRow.h"
#include "app/gui/continuity/ChannelWords.h"
#include "app/gui/continuity/Clearing.h"
#include "app/gui/continuity/NoticePanel.h"
#include "app/gui/continuity/SwitchAllDialog.h"
#include "app/gui/style/Channels.h"
#include "app/gui/style/Look.h"
#include "app/gui/style/States.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/EmptyState.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/StateLabel.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"

#include <QProgressBar>
#include <QScrollArea>

#include <algorithm>

namespace ieum {

namespace {

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

} // namespace

OutagePage::OutagePage(const PageContext &context)
    : Page(context)
{
    auto *column = makeColumn(0);
    setLayout(column);
    column->addWidget(buildHead());
    auto *body = makeRow(0);
    body->addWidget(buildPeople(), 1);
    body->addWidget(makeLine(Qt::Vertical));
    m_notices = new NoticePanel;
    auto *side = scrolling(m_notices);
    side->setFixedWidth(metrics().orderPreview);
    body->addWidget(side);
    column->addLayout(body, 1);
    connect(m_notices, &NoticePanel::copied, this,
            [this](const QString &place) { shell().toast(tr("Copied: %1").arg(place)); });
}

QWidget *OutagePage::buildHead()
{
    const Metrics &m = metrics();
    m_head = new QWidget;
    auto *row = makeRow(m.gap16);
    row->setContentsMargins(m.gap16, m.gap12, m.gap16, m.gap12);
    m_head->setLayout(row);
    m_functions = makeColumn(m.gap4);
    row->addLayout(m_functions, 1);
    auto *works = new Button("check", tr("It works again"));
    works->setObjectName(QStringLiteral("works"));
    row->addWidget(works);
    connect(works, &Button::clicked, this, &OutagePage::sayWorks);
    return m_head;
}

QWidget *OutagePage::buildPeople()
{
    const Metrics &m = metrics();
    auto *pane = new QWidget;
    auto *column = makeColumn(0);
    pane->setLayout(column);
    m_people = new QWidget;
    auto *head = makeRow(m.gap16);
    head->setContentsMargins(m.gap16, m.gap12, m.gap16, m.gap12);
    m_people->setLayout(head);
    auto *words = makeColumn(m.gap8);
    m_title = new Label({}, Type::PaneTitle);
    m_count = new Label({}, Type::Table, Color::Text2);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(m.progressBar);
    m_progress->setAccessibleName(tr("Contacted"));
    words->addWidget(m_title);
    words->addWidget(m_count);
    words->addWidget(m_progress);
    m_everybody = new Button("send", tr("Preview a text to everybody"), Button::Kind::Main);
    m_everybody->setBig();
    head->addLayout(words, 1);
    head->addWidget(m_everybody);
    connect(m_everybody, &Button::clicked, this, &OutagePage::previewEverybody);
    auto *list = new QWidget;
    m_rows = makeColumn(0);
    list->setLayout(m_rows);
    m_nobody = new EmptyState("circle-check", {}, {});
    column->addWidget(m_people);
    column->addWidget(scrolling(list), 1);
    column->addWidget(m_nobody, 1);
    return pane;
}

QList<QWidget *> OutagePage::panes() const
{
    return {m_people, m_notices};
}

void OutagePage::refresh()
{
    workspace().read(this, readOutageState, [this](const Result<OutageState> &state) {
        if (state.ok())
            showState(*state);
        else
            shell().fail(state.error());
    });
}

void OutagePage::showState(const OutageState &state)
{
    m_state = state;
    showHead();
    showRows();
    QList<Notice> notices;
    if (!state.troubled.isEmpty())
        notices = noticesFor(state.shop, lookOfChannel(state.troubled.first().id).name);
    m_notices->showAll(notices, state.events, now());
}

void OutagePage::showHead()
{
    clearLayout(*m_functions);
    m_head->setVisible(!m_state.troubled.isEmpty());
    for (const Channel &channel : m_state.troubled) {
        auto *line = new QWidget;
        auto *row = makeRow(metrics().gap16);
        line->setLayout(row);
        row->addWidget(new Label(lookOfChannel(channel.id).name, Type::Title));
        row->addWidget(new StateLabel(lookOf(shownState(channel)), stateWords(channel, now())));
        const QString names[] = {tr("Receiving"), tr("Sending"), tr("Admin page")};
        for (auto function = channel.functions.begin(); function != channel.functions.end(); ++function) {
            row->addWidget(new Label(names[static_cast<int>(function.key())], Type::Table, Color::Text2));
            row->addWidget(new StateLabel(lookOf(function->state)));
        }
        row->addStretch();
        m_functions->addWidget(line);
    }
}

void OutagePage::showRows()
{
    clearLayout(*m_rows);
    const bool isOutage = !m_state.troubled.isEmpty();
    m_people->setVisible(!m_state.rows.isEmpty());
    m_nobody->setVisible(m_state.rows.isEmpty());
    m_nobody->setTexts(
        isOutage ? tr("Nobody waits because of this.") : tr("Every channel is open, as far as is known."),
        isOutage ? tr("New people appear here by themselves.")
                 : tr("When one stops, click it at the top right. Whom to contact then stands here."));
    m_title->setText(tr("%n people to contact now", nullptr, m_state.people - m_state.written));
    m_count->setText(tr("%1 of %2 written to").arg(m_state.written).arg(m_state.people));
    m_progress->setRange(0, qMax(1, m_state.people));
    m_progress->setValue(m_state.written);
    const QDate today = now().inSeoul().date();
    QList<Affected> soon, later;
    for (const Affected &row : m_state.rows)
        (row.urgentAt.inSeoul().date() <= today ? soon : later) += row;
    addGroup(tr("Today · %n", nullptr, static_cast<int>(soon.size())), soon);
    addGroup(tr("By tomorrow and later · %n", nullptr, static_cast<int>(later.size())), later);
    m_rows->addStretch();
}

void OutagePage::addGroup(const QString &title, const QList<Affected> &rows)
{
    if (rows.isEmpty())
        return;
    auto *head = new Label(title, Type::SmallStrong, Color::Text2);
    head->setContentsMargins(metrics().gap16, 0, 0, 0);
    head->setFixedHeight(metrics().groupHeader);
    m_rows->addWidget(head);
    for (const Affected &row : rows) {
        auto *line = new AffectedRow(row, now());
        connect(line, &AffectedRow::openRequested, this, &OutagePage::openThread);
        m_rows->addWidget(line);
    }
}

void OutagePage::openThread(CustomerId customer)
{
    PageTarget target;
    target.customer = customer;
    shell().openPage(QStringLiteral("inbox"), target);
}

void OutagePage::previewEverybody()
{
    if (m_state.rows.isEmpty())
        return;
    const QString from = m_state.rows.first().channel;
    workspace().read(
        this,
        [from](Shop &shop) {
            SwitchService::Everybody act;
            act.from = from;
            act.mode = SwitchService::Mode::DryRun;
            return shop.switches.everybody(act);
        },
        [this, from](const Result<SwitchService::Outcome> &preview) {
            if (!preview.ok())
                return shell().fail(preview.error());
            SwitchAllDialog dialog(*preview, this);
            if (dialog.exec() == QDialog::Accepted)
                writeToEverybody(from);
        });
}

void OutagePage::writeToEverybody(const QString &from)
{
    workspace().write(
        this,
        [from](Shop &shop) {
            SwitchService::Everybody act;
            act.from = from;
            return shop.switches.everybody(act);
        },
        [this](const Result<SwitchService::Outcome> &outcome) {
            if (!outcome.ok())
                return shell().fail(outcome.error());
            shell().toast(tr("%1 texts wait to be sent, %2 of them by your hand.")
                              .arg(outcome->queued)
                              .arg(outcome->byHand));
            workspace().sendWaiting();
            refresh();
        });
}

void OutagePage::sayWorks()
{
    if (m_state.troubled.isEmpty())
        return;
    const QString channel = m_state.troubled.first().id;
    workspace().write(
        this, [channel](Shop &shop) { return shop.channels.up(channel); },
        [this, channel](const Result<OutageId> &outage) {
            if (!outage.ok())
                return shell().fail(outage.error());
            shell().toast(tr("%1 is marked as working.").arg(lookOfChannel(channel).name));
            refresh();
        });
}

} // namespace ieum
