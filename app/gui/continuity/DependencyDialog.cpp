#include "app/gui/continuity/DependencyDialog.h"

#include "app/gui/continuity/Clearing.h"
#include "app/gui/style/Channels.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/ProgressPanel.h"
#include "app/gui/widgets/WrappedLabel.h"
#include "app/workspace/OutageDrill.h"
#include "app/workspace/Workspace.h"
#include "core/base/ErrorTexts.h"
#include "core/continuity/DependencyWords.h"
#include "core/korean/Display.h"

namespace ieum {

namespace {

constexpr int listHeight = 380;

} // namespace

DependencyDialog::DependencyDialog(Workspace &workspace, const DependencyCheck &check, QWidget *parent)
    : Dialog(tr("What if one company stops?"),
             tr("From the shop's own messages, bookings and orders since %1.")
                 .arg(displayDay(check.since.inSeoul().date())),
             parent, Width::Wide)
    , m_workspace(workspace)
    , m_rows(makeColumn(metrics().gap8))
    , m_progress(new ProgressPanel)
{
    addScrollingRows(m_rows, tr("What hangs on whom"), listHeight);
    content()->addWidget(m_progress);
    showCheck(check);
    setCancelText(tr("Close"));
    m_drill = setMainButton(tr("Play a stop of KakaoTalk through"), Button::Kind::Main, Accept::No);
    connect(m_drill, &Button::clicked, this, [this] { drill(QStringLiteral("kakao")); });
}

void DependencyDialog::showCheck(const DependencyCheck &check)
{
    m_rows->addWidget(wrapped(scoreText(check), Type::PaneTitle));
    for (const StopScenario &scenario : check.scenarios)
        add(scenario, check);
    m_rows->addStretch(1);
}

void DependencyDialog::add(const StopScenario &scenario, const DependencyCheck &check)
{
    m_rows->addWidget(makeLine());
    m_rows->addWidget(wrapped(scenarioTitle(scenario), Type::BodyStrong));
    for (const QString &line : scenarioLines(scenario))
        m_rows->addWidget(wrapped(line, Type::Table));
    for (const QString &way : secondWays(scenario, check))
        m_rows->addWidget(wrapped(QStringLiteral("→ ") + way, Type::Table, Color::Text2));
}

void DependencyDialog::drill(const QString &channel)
{
    m_drill->setEnabled(false);
    m_progress->start(tr("Playing a stop through"), tr("On a copy: nothing is sent, printed or changed."),
                      ProgressPanel::Stopping::Impossible);
    m_workspace.runLong(
        this,
        [channel](Shop &shop, JobControl &, const std::function<void(double)> &) {
            return runOutageDrill(shop, channel);
        },
        [this](const Result<DrillOutcome> &outcome) {
            m_progress->finish();
            m_drill->setEnabled(true);
            showProblem(outcome.ok() ? QString() : sentenceFor(outcome.error()));
            if (outcome.ok())
                showDrill(outcome->channel, drillLines(*outcome));
        },
        [](double) {});
}

void DependencyDialog::showDrill(const QString &channel, const QStringList &lines)
{
    clearLayout(*m_rows);
    m_rows->addWidget(
        wrapped(tr("If %1 stopped at this moment").arg(lookOfChannel(channel).name), Type::PaneTitle));
    for (const QString &line : lines)
        m_rows->addWidget(wrapped(line, Type::Table));
    m_rows->addStretch(1);
}

} // namespace ieum
