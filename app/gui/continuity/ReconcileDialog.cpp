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
    content()->addWidget(m_count);
    addScrollingRows(m_rows, tr("What came late"), listHeight);
    setCancelText(tr("Close"));
    m_again = addLeadingButton(tr("Ask about the last one again"));
    m_again->setEnabled(false);
    connect(m_again, &Button::clicked, this, [this] {
        const Dealing late = *std::exchange(m_decided, std::nullopt);
        act([late](Shop &shop) { return shop.reconciling.reopen(late.kind, late.id); });
    });
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
        connect(row, &LateRow::sameSaid, this, [this, pair] {
            decide(pair.late, [pair](Shop &shop) { return shop.reconciling.confirm(pair); });
        });
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
            [this, late] { decide(late, [late](Shop &shop) { return shop.reconciling.keepNew(late); }); });
    connect(row, &LateRow::threadRequested, this, [this](CustomerId customer) {
        m_wanted = customer;
        accept();
    });
    m_rows->addWidget(row);
    m_rows->addWidget(makeLine());
}

// What was tied stays tied: that is taken apart on the customer's card.
template <typename Job>
void ReconcileDialog::decide(const Dealing &late, Job job)
{
    m_decided = late;
    act(job);
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
            m_again->setEnabled(m_decided.has_value());
            showProblem(found.ok() ? QString() : sentenceFor(found.error()));
            if (!found.ok())
                return;
            m_found = std::move(found).value();
            showRows();
        });
}

} // namespace ieum
