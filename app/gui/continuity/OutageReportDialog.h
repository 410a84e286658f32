#pragma once

#include "app/gui/widgets/Dialog.h"
#include "core/continuity/OutageReport.h"

namespace ieum {

class Label;
class Shop;
class Workspace;

/// What an outage cost, as far as the shop's own records tell; saved as a PDF to hand in and as a CSV with
/// every record that a figure rests on; the evidence log as a file that anybody can check.
class OutageReportDialog : public Dialog
{
    Q_OBJECT
public:
    OutageReportDialog(Workspace &workspace, OutageReport report, QWidget *parent = nullptr);

private:
    enum class File { Pdf, Csv, Evidence };

    QWidget *makeText();
    void save(File file);
    QString chooseFile(File file); ///< empty: the owner thought better of it
    static Result<void> write(Shop &shop, const OutageReport &report, File file, const QString &path);

    Workspace &m_workspace;
    const OutageReport m_report;
    Label *m_saved; ///< what lies on the disk since the last save
};

} // namespace ieum
