#pragma once

#include "app/gui/widgets/Dialog.h"
#include "core/continuity/ReconcileService.h"

class QVBoxLayout;

namespace ieum {

class Label;
class LateRow;
class Workspace;

/// When a channel works again: what came in late beside what was dealt with on other ways, to be confirmed
/// row by row. Each click is durable before the row goes.
class ReconcileDialog : public Dialog
{
    Q_OBJECT
public:
    ReconcileDialog(Workspace &workspace, Reconciliation found, QWidget *parent = nullptr);

    /// Whose conversation the owner wants to see; an invalid id when he only closed.
    CustomerId wanted() const { return m_wanted; }

private:
    void showRows();
    void addRow(LateRow *row, const Dealing &late);
    template <typename Job>
    void decide(const Dealing &late, Job job);
    template <typename Job>
    void act(Job job);

    Workspace &m_workspace;
    Reconciliation m_found;
    Label *m_count;
    QVBoxLayout *m_rows;
    Button *m_again;
    std::optional<Dealing> m_decided; ///< the last one of this visit
    CustomerId m_wanted;
};

} // namespace ieum
