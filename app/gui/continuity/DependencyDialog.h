#pragma once

#include "app/gui/widgets/Dialog.h"
#include "core/continuity/DependencyService.h"

namespace ieum {

class ProgressPanel;
class Workspace;

/// How much of the shop hangs on one company, what to do about it, and a drill on a copy.
class DependencyDialog : public Dialog
{
    Q_OBJECT
public:
    DependencyDialog(Workspace &workspace, const DependencyCheck &check, QWidget *parent = nullptr);

private:
    void showCheck(const DependencyCheck &check);
    void add(const StopScenario &scenario, const DependencyCheck &check);
    void drill(const QString &channel);
    void showDrill(const QString &channel, const QStringList &lines);

    Workspace &m_workspace;
    QVBoxLayout *m_rows;
    ProgressPanel *m_progress;
    Button *m_drill;
};

} // namespace ieum
