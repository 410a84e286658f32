#pragma once

#include "app/gui/shell/Page.h"
#include "core/orders/ImportTypes.h"

#include <QStringList>

#include <functional>
#include <memory>

class QStackedWidget;

namespace ieum {

class EmptyState;
class ImportHistory;
class ImportPreview;
class JobControl;
class PastedText;
class ProgressPanel;
struct ImportBatch;

/// Files that were dropped on the window or chosen here, one after the other: read, shown, entered or left.
class ImportPage : public Page
{
    Q_OBJECT
public:
    explicit ImportPage(const PageContext &context);

    void refresh() override;
    void open(const PageTarget &target) override;
    QList<QWidget *> panes() const override;
    bool escape() override;

private:
    enum class Run { Preview, Enter };

    QWidget *makeStart();
    void chooseFiles();
    void paste();
    void next();
    void run(Run run);
    void show(const ImportReport &report);
    void takeIn(const ImportReport &report);
    void explain(const Error &error);
    void giveUp(const Error &error);
    void askPassword(const Error &error);
    void askCourier(const std::function<void()> &otherwise);
    void askColumns();
    void accept();
    void lookInto(BatchId batch);
    void undo(const ImportBatch &batch);
    void takeBack(BatchId batch);

    QStackedWidget *m_stack;
    QWidget *m_start;
    EmptyState *m_empty;
    ImportHistory *m_history;
    ImportPreview *m_preview;
    ProgressPanel *m_progress;
    QStringList m_files;                         ///< that still wait
    QStringList m_postponed;                     ///< that wait for what another brings
    QList<std::shared_ptr<PastedText>> m_pasted; ///< the copied ones; they go when the last is done
    ImportRequest m_request;
    ImportReport m_report;
    std::shared_ptr<JobControl> m_job;
};

} // namespace ieum
