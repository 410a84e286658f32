#include "app/gui/continuity/OutagePage.h"

#include "app/gui/continuity/AdvertisingDialog.h"
#include "app/gui/continuity/AffectedList.h"
#include "app/gui/continuity/DependencyDialog.h"
#include "app/gui/continuity/NoticePanel.h"
#include "app/gui/continuity/OutageHead.h"
#include "app/gui/continuity/OutageReportDialog.h"
#include "app/gui/continuity/PaperDesk.h"
#include "app/gui/continuity/PromiseDialog.h"
#include "app/gui/continuity/ReconcileDialog.h"
#include "app/gui/continuity/SwitchAllDialog.h"
#include "app/gui/style/Channels.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/EmptyState.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/labels/CallListPdf.h"
#include "core/labels/DoorSignPdf.h"
#include "core/storage/AccessLog.h"

#include <QProgressBar>
#include <QScrollArea>
#include <QStyle>

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
    , m_head(new OutageHead)
    , m_list(new AffectedList)
    , m_papers(new PaperDesk(context, this))
{
    auto *column = makeColumn(0);
    setLayout(column);
    column->addWidget(m_head);
    auto *body = makeRow(0);
    body->addWidget(buildPeople(), 1);
    body->addWidget(makeLine(Qt::Vertical));
    m_notices = new NoticePanel;
    auto *side = scrolling(m_notices);
    // In large text the people need the room more than the notices do, but nothing of these is cut off.
    const int least = m_notices->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    side->setFixedWidth(metrics().factor > 1 ? qMax(metrics().customerCard, least) : metrics().orderPreview);
    body->addWidget(side);
    column->addLayout(body, 1);
    connect(m_head, &OutageHead::worksSaid, this, &OutagePage::sayWorks);
    connect(m_list, &AffectedList::openRequested, this, &OutagePage::openThread);
    connect(m_list, &AffectedList::promiseRequested, this, &OutagePage::promiseCall);
    connect(m_list, &AffectedList::callMade, this, &OutagePage::markCallMade);
    connect(m_notices, &NoticePanel::copied, this,
            [this](const QString &place) { shell().toast(tr("Copied: %1").arg(place)); });
    connect(m_notices, &NoticePanel::postedSaid, this, &OutagePage::sayPosted);
    connect(m_notices, &NoticePanel::signRequested, this, &OutagePage::offerSign);
    connect(m_notices, &NoticePanel::checkRequested, this, &OutagePage::showDependency);
    connect(m_notices, &NoticePanel::advertisingRequested, this, &OutagePage::advertise);
    connect(m_notices, &NoticePanel::reportRequested, this, &OutagePage::showReport);
    connect(m_notices, &NoticePanel::lateRequested, this, &OutagePage::compareLate);
}

QWidget *OutagePage::buildPeople()
{
    auto *pane = new QWidget;
    auto *column = makeColumn(0);
    pane->setLayout(column);
    m_people = buildSummary();
    m_rows = scrolling(m_list);
    m_nobody = new EmptyState("circle-check", {}, {});
    column->addWidget(m_people);
    column->addWidget(m_rows, 1);
    column->addWidget(m_nobody, 1);
    return pane;
}

QWidget *OutagePage::buildSummary()
{
    const Metrics &m = metrics();
    auto *summary = new QWidget;
    summary->setProperty("role", QStringLiteral("pane"));
    auto *row = makeRow(m.gap16);
    row->setContentsMargins(m.gap16, m.gap12, m.gap16, m.gap12);
    summary->setLayout(row);
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
    auto *paper = new IconButton("printer", tr("The list on paper, with codes that ring"));
    connect(paper, &IconButton::clicked, this, [this, paper] { offerCallList(paper); });
    row->addLayout(words, 1);
    row->addWidget(paper);
    row->addWidget(m_everybody);
    setTabOrder(m_everybody, paper);
    connect(m_everybody, &Button::clicked, this, &OutagePage::previewEverybody);
    return summary;
}

QList<QWidget *> OutagePage::panes() const
{
    return {m_people, m_rows, m_notices};
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
    const QList<Channel> troubled = state.news.troubled();
    m_head->showChannels(troubled, now());
    showSummary();
    m_list->showState(state, now());
    m_notices->showAll(state.notices, state.events, now());
}

void OutagePage::showSummary()
{
    const AffectedPeople &people = m_state.news.affected;
    const bool hasRows = !people.rows.isEmpty() || !m_state.promised.isEmpty();
    const bool isOutage = !m_state.news.troubled().isEmpty();
    m_people->setVisible(people.all > 0);
    m_rows->setVisible(hasRows);
    m_nobody->setVisible(!hasRows);
    m_nobody->setTexts(
        isOutage ? tr("Nobody waits because of this.") : tr("Every channel is open, as far as is known."),
        isOutage ? tr("New people appear here by themselves.")
                 : tr("When one stops, click it at the top right. Whom to contact then stands here."));
    m_title->setText(tr("%n people to contact now", nullptr, people.toContact()));
    m_count->setText(tr("%1 of %2 contacted").arg(people.contacted).arg(people.all));
    m_progress->setRange(0, qMax(1, people.all));
    m_progress->setValue(people.contacted);
    m_everybody->setEnabled(people.toContact() > 0);
}

void OutagePage::openThread(CustomerId customer)
{
    PageTarget target;
    target.customer = customer;
    shell().openPage(QStringLiteral("inbox"), target);
}

// Over every stopped channel at once; whoever was spoken to meanwhile is left in peace.
SwitchService::Everybody OutagePage::everybodyLeft() const
{
    SwitchService::Everybody act;
    for (const Affected &row : m_state.news.affected.rows) {
        if (!row.isContacted)
            act.only.insert(row.customer);
    }
    return act;
}

void OutagePage::previewEverybody()
{
    SwitchService::Everybody act = everybodyLeft();
    act.mode = SwitchService::Mode::DryRun;
    workspace().read(
        this, [act](Shop &shop) { return shop.switches.everybody(act); },
        [this](const Result<SwitchService::Outcome> &preview) {
            if (!preview.ok())
                return shell().fail(preview.error());
            SwitchAllDialog dialog(*preview, this);
            if (dialog.exec() == QDialog::Accepted)
                writeToEverybody();
        });
}

void OutagePage::writeToEverybody()
{
    workspace().write(
        this, [act = everybodyLeft()](Shop &shop) { return shop.switches.everybody(act); },
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

template <typename Job>
void OutagePage::act(Job job, const QString &done)
{
    workspace().write(this, job, [this, done](const auto &result) {
        if (!result.ok())
            return shell().fail(result.error());
        shell().toast(done);
        refresh();
    });
}

void OutagePage::sayWorks(const QString &channel)
{
    act([channel](Shop &shop) { return shop.channels.up(channel); },
        tr("%1 is marked as working.").arg(lookOfChannel(channel).name));
}

void OutagePage::promiseCall(CustomerId customer, const QString &name)
{
    PromiseDialog dialog(name, m_state.shop, now(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    act([customer, at = dialog.dueAt(),
         why = dialog.why()](Shop &shop) { return shop.callbacks.add(customer, at, why); },
        tr("The promised call stands in the list."));
}

void OutagePage::offerSign(QWidget *button)
{
    const QString name = tr("door sign");
    m_papers->openMenu(button, [name, channels = m_state.stopped()](Shop &shop) -> Result<PaperDesk::Paper> {
        IEUM_TRY_ASSIGN(sign, shop.notices.doorSign(channels));
        return PaperDesk::Paper{name,
                                [sign](QPagedPaintDevice &device) { return drawDoorSign(device, sign); },
                                [sign](const QString &path) { return writeDoorSignPdf(path, sign); }};
    });
}

void OutagePage::offerCallList(QWidget *button)
{
    const QString name = tr("people to contact");
    m_papers->openMenu(button, [name](Shop &shop) -> Result<PaperDesk::Paper> {
        IEUM_TRY_ASSIGN(people, shop.affected.people());
        IEUM_TRY_ASSIGN(profile, shop.settings.profile());
        shop.database->access().note("export.call-list");
        const CallList list = callListOf(people, profile.name, shop.clock.now());
        return PaperDesk::Paper{name,
                                [list](QPagedPaintDevice &device) { return drawCallList(device, list); },
                                [list](const QString &path) { return writeCallListPdf(path, list); }};
    });
}

void OutagePage::sayPosted(const QString &place, bool isUp)
{
    const auto posted = isUp ? NoticeService::Posted::Yes : NoticeService::Posted::No;
    act([channels = m_state.stopped(), place,
         posted](Shop &shop) { return shop.notices.setPosted(channels, place, posted); },
        isUp ? tr("Noted as put up.") : tr("Noted as not up."));
}

void OutagePage::showDependency()
{
    workspace().read(
        this, [](Shop &shop) { return shop.dependency.check(); },
        [this](const Result<DependencyCheck> &check) {
            if (!check.ok())
                return shell().fail(check.error());
            DependencyDialog dialog(workspace(), *check, this);
            dialog.exec();
        });
}

void OutagePage::advertise(const QString &body)
{
    AdvertisingDialog dialog(workspace(), body, this);
    if (dialog.exec() == QDialog::Accepted)
        shell().toast(tr("%n advertising texts wait in the outbox.", nullptr, dialog.queued()));
}

void OutagePage::showReport(OutageId outage)
{
    workspace().read(
        this,
        [outage](Shop &shop) {
            shop.database->access().note("export.outage-report", outage.toString());
            return shop.outageReports.report(outage);
        },
        [this](const Result<OutageReport> &report) {
            if (!report.ok())
                return shell().fail(report.error());
            OutageReportDialog dialog(workspace(), *report, this);
            dialog.exec();
        });
}

void OutagePage::compareLate(OutageId outage)
{
    workspace().read(
        this, [outage](Shop &shop) { return shop.reconciling.compare(outage); },
        [this](const Result<Reconciliation> &found) {
            if (!found.ok())
                return shell().fail(found.error());
            ReconcileDialog dialog(workspace(), *found, this);
            dialog.exec();
            if (dialog.wanted().isValid())
                openThread(dialog.wanted());
        });
}

void OutagePage::markCallMade(CallbackId call)
{
    act([call](Shop &shop) { return shop.callbacks.done(call); }, tr("The call is done."));
}

} // namespace ieum
