#include "app/gui/continuity/ReconcileDialog.h"

#include "app/gui/continuity/Clearing.h"
#include "app/gui/continuity/LateRow.h"
#include "app/gui/style/Channels.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/EmptyState.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/base/ErrorTexts.h"

#include <QScrollArea>

namespace ieum {

namespace {

constexpr int listHeight = 360;

QString channelOf(const Reconciliation &found)
{
    return found.outage ? lookOfChannel(found.outage->channel).name : QString();
}

} // namespace

ReconcileDialog::ReconcileDialog(Workspace &workspace, Reconciliation found, QWidget *parent)
    : Dialog(tr("What came late over %1").arg(channelOf(found)),
             tr("Beside it stands what was probably the same matter and dealt with on another way. Nothing "
                "is tied "
                "together without your click."),
             parent, Width::Wide)
    , m_workspace(workspace)
    , m_found(std::move(found))
    , m_count(new Label({}, Type::Table, Color::Text2))
    , m_rows(makeColumn(0))
{
    auto *list = new QWidget;
    list->setProperty("role", QStringLiteral("pane"));
    list->setAttribute(Qt::WA_StyledBackground);
    list->setLayout(m_rows);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumHeight(metrics().scaled(listHeight));
    area->setAccessibleName(tr("What came late"));
    area->setWidget(list);
    content()->addWidget(m_count);
    content()->addWidget(area, 1);
    setCancelText(tr("Close"));
    showRows();
}

void ReconcileDialog::showRows()
{
    clearLayout(*m_rows);
    m_count->setText(tr("%1 look like something dealt with · %2 are new · %3 decided")
                         .arg(m_found.pairs.size())
                         .arg(m_found.fresh.size())
                         .arg(m_found.decided));
    for (const LatePair &pair : std::as_const(m_found.pairs)) {
        auto *row = new LateRow(pair);
        connect(row, &LateRow::sameSaid, this,
                [this, pair] { act([pair](Shop &shop) { return shop.reconciling.confirm(pair); }); });
        addRow(row, pair.late);
    }
    for (const Dealing &fresh : std::as_const(m_found.fresh))
        addRow(new LateRow(fresh), fresh);
    if (m_found.pairs.isEmpty() && m_found.fresh.isEmpty())
        m_rows->addWidget(new EmptyState("circle-check", tr("Nothing is left to compare."),
                                         tr("Bring in what the platform held back, a chat export or an order "
                                            "sheet, and look here again.")));
    m_rows->addStretch(1);
}

void ReconcileDialog::addRow(LateRow *row, const Dealing &late)
{
    connect(row, &LateRow::newSaid, this,
            [this, late] { act([late](Shop &shop) { return shop.reconciling.keepNew(late); }); });
    connect(row, &LateRow::threadRequested, this, [this](CustomerId customer) {
        m_wanted = customer;
        accept();
    });
    m_rows->addWidget(row);
    m_rows->addWidget(makeLine());
}

template <typename Job>
void ReconcileDialog::act(Job job)
{
    m_workspace.write(
        this,
        [job, outage = m_found.outage->id](Shop &shop) -> Result<Reconciliation> {
            IEUM_TRY(job(shop));
            return shop.reconciling.compare(outage);
        },
        [this](Result<Reconciliation> found) {
            showProblem(found.ok() ? QString() : sentenceFor(found.error()));
            if (!found.ok())
                return;
            m_found = std::move(found).value();
            showRows();
        });
}

} // namespace ieum
