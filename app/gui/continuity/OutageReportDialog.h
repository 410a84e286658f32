#pragma once

#include "app/gui/widgets/Dialog.h"
#include "core/continuity/OutageReport.h"

namespace ieum {

class Label;
class Workspace;

/// What an outage cost, as far as the shop's own records tell; saved as a PDF to hand in and as a CSV with
/// every order line that a figure rests on.
class OutageReportDialog : public Dialog
{
    Q_OBJECT
public:
    OutageReportDialog(Workspace &workspace, OutageReport report, QWidget *parent = nullptr);

private:
    enum class File { Pdf, Csv };

    QWidget *makeText();
    void save(File file);

    Workspace &m_workspace;
    const OutageReport m_report;
    Label *m_saved; ///< what lies on the disk since the last save
};

} // namespace ieum
