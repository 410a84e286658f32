#pragma once

#include "app/gui/orders/ExportChoices.h"
#include "app/gui/widgets/Dialog.h"

#include <memory>

class QComboBox;
class QLineEdit;

namespace ieum {

class JobControl;
class Label;
class ProgressPanel;
class Workspace;

/// 내보내기: numbers back to a market in the file that it takes, or a courier's intake form. Stays open and
/// says what was written and what is left to the owner.
class ExportDialog : public Dialog
{
    Q_OBJECT
public:
    ExportDialog(Workspace &workspace, QDate today, QWidget *parent);

    /// Writes the chosen file there, as the button does once a place has been chosen.
    void writeTo(const QString &file);

Q_SIGNALS:
    /// A file lies whole on the disk.
    void written();

private:
    void readChoices();
    void showChoices(const QList<ExportChoice> &choices);
    void followChoice();
    void chooseOriginal();
    void chooseFile();
    void finish(const Result<ExportOutcome> &outcome);
    void showOutcome(const ExportOutcome &outcome);
    void askPassword(const Error &error);
    const ExportChoice *chosen() const;

    Workspace &m_workspace;
    const QDate m_today;
    QList<ExportChoice> m_choices;
    QComboBox *m_target;
    Label *m_hint;
    QLineEdit *m_original;
    Button *m_browse;
    QLineEdit *m_password;
    ProgressPanel *m_progress;
    Label *m_outcome;
    Button *m_write;
    QString m_file; ///< where it was to be written last
    std::shared_ptr<JobControl> m_job;
};

} // namespace ieum
