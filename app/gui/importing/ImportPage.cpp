#include "app/gui/importing/ImportPage.h"

#include "app/gui/importing/ColumnsDialog.h"
#include "app/gui/importing/ImportHistory.h"
#include "app/gui/importing/ImportPreview.h"
#include "app/gui/importing/ImportRecordDialog.h"
#include "app/gui/importing/WatchedFolder.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Dialog.h"
#include "app/gui/widgets/EmptyState.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/ProgressPanel.h"
#include "app/workspace/PastedText.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/base/ErrorTexts.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

namespace ieum {

namespace {
constexpr int shownBatches = 100;
constexpr int progressSteps = 100;

bool isSheet(const QString &path)
{
    static const QStringList endings{QStringLiteral("xlsx"), QStringLiteral("xls"), QStringLiteral("csv"),
                                     QStringLiteral("tsv")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

} // namespace

ImportPage::ImportPage(const PageContext &context)
    : Page(context)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState("file-input", tr("Drop files anywhere on the window"),
                             tr("Order sheets, chat exports, phone backups: Ieum finds out what they are.")))
    , m_history(new ImportHistory)
    , m_preview(new ImportPreview)
    , m_progress(new ProgressPanel)
{
    auto *column = makeColumn(0);
    setLayout(column);
    m_start = makeStart();
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_preview);
    column->addWidget(m_progress);
    column->addWidget(m_stack, 1);
    addPageAction(tr("Choose files to bring in"), QKeySequence::Open, [this] { chooseFiles(); });
    addPageAction(tr("Bring in what was copied"), QKeySequence::Paste, [this] { paste(); });
    connect(m_preview, &ImportPreview::accepted, this, &ImportPage::accept);
    connect(m_preview, &ImportPreview::rejected, this, &ImportPage::next);
    connect(m_preview, &ImportPreview::columnsRequested, this, &ImportPage::askColumns);
    connect(m_history, &ImportHistory::undoRequested, this, &ImportPage::undo);
    connect(m_history, &ImportHistory::recordRequested, this, &ImportPage::lookInto);
    connect(m_progress, &ProgressPanel::stopRequested, this, [this] {
        if (m_job)
            m_job->cancel();
    });
}

QWidget *ImportPage::makeStart()
{
    auto *start = new QWidget;
    auto *column = makeColumn(metrics().gap24);
    column->setContentsMargins(metrics().pageMargin, metrics().gap24, metrics().pageMargin, metrics().gap16);
    start->setLayout(column);
    auto *choose = m_empty->addButton("folder-open", tr("Choose files"));
    connect(choose, &Button::clicked, this, &ImportPage::chooseFiles);
    column->addWidget(m_empty);
    auto *pasting = makeRow();
    auto *paste = new Button("clipboard-copy", tr("Bring in what was copied"));
    paste->setToolTip(tr("A conversation from KakaoTalk's window, or cells of a sheet"));
    connect(paste, &Button::clicked, this, &ImportPage::paste);
    pasting->addStretch();
    pasting->addWidget(paste);
    pasting->addStretch();
    column->addLayout(pasting);
    column->addWidget(new WatchedFolder(context()));
    column->addWidget(m_history, 1);
    auto *area = new QScrollArea;
    area->setWidget(start);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QList<QWidget *> ImportPage::panes() const
{
    return {m_stack};
}

bool ImportPage::escape()
{
    if (m_stack->currentWidget() != m_preview)
        return false;
    next();
    return true;
}

void ImportPage::refresh()
{
    workspace().read(
        this, [](Shop &shop) { return shop.imports.history(shownBatches); },
        [this](Result<QList<ImportBatch>> batches) {
            if (batches.ok())
                m_history->setBatches(*batches, now());
        });
}

void ImportPage::open(const PageTarget &target)
{
    const bool isIdle = m_stack->currentWidget() != m_preview && !m_job;
    m_files += target.files;
    if (isIdle && !m_files.isEmpty())
        next();
}

void ImportPage::chooseFiles()
{
    PageTarget target;
    target.files = QFileDialog::getOpenFileNames(this, tr("Bring files in"));
    open(target);
}

void ImportPage::paste()
{
    workspace().read(
        this, [text = QGuiApplication::clipboard()->text()](Shop &) { return PastedText::of(text); },
        [this](const Result<std::shared_ptr<PastedText>> &pasted) {
            if (!pasted.ok())
                return shell().fail(pasted.error());
            m_pasted += *pasted;
            PageTarget target;
            target.files = {(*pasted)->path()};
            open(target);
        });
}

void ImportPage::next()
{
    m_stack->setCurrentWidget(m_start);
    m_request = {};
    if (m_files.isEmpty())
        return m_pasted.clear();
    m_request.path = m_files.takeFirst();
    run(Run::Preview);
}

void ImportPage::run(Run run)
{
    const QString file = QFileInfo(m_request.path).fileName();
    m_progress->start(run == Run::Preview ? tr("Reading %1").arg(file) : tr("Bringing %1 in").arg(file),
                      tr("Stopping saves nothing of it."));
    m_job = workspace().runLong(
        this,
        [request = m_request, run](Shop &shop, JobControl &control,
                                   const std::function<void(double)> &report) {
            const ImportProgress progress = [&](double share) {
                report(share);
                return !control.isCancelled();
            };
            return run == Run::Preview ? shop.imports.preview(request, progress)
                                       : shop.imports.enter(request, progress);
        },
        [this, run](Result<ImportReport> report) {
            m_job.reset();
            m_progress->finish();
            if (!report.ok())
                explain(report.error());
            else if (run == Run::Preview)
                show(*report);
            else
                takeIn(*report);
        },
        [this](double share) {
            m_progress->setProgress(static_cast<qint64>(share * progressSteps), progressSteps);
        });
}

void ImportPage::show(const ImportReport &report)
{
    m_report = report;
    const bool onlyColumns = report.kind == Importer::Kind::Results && report.shape && report.shape->isGuess;
    if (onlyColumns && m_request.columns.isEmpty())
        QTimer::singleShot(0, this, &ImportPage::askColumns);
    m_preview->setReport(report);
    m_stack->setCurrentWidget(m_preview);
}

void ImportPage::takeIn(const ImportReport &report)
{
    const int entered = report.counts.added + report.counts.updated;
    QString text = tr("%n brought in.", nullptr, entered);
    if (report.counts.rejected > 0)
        text += QLatin1Char(' ') +
                tr("%n could not be read and are kept apart.", nullptr, report.counts.rejected);
    shell().toast(text, {tr("Take back"), [this, batch = report.batch] { takeBack(batch); }});
    refresh();
    next();
}

void ImportPage::explain(const Error &error)
{
    if (error.code.startsWith(QLatin1String("file.password-"))) {
        askPassword(error);
        return;
    }
    // The lots of doors that a file after it may hold.
    if (error.code == QLatin1String("address.lots-alone") && !m_files.isEmpty() &&
        !m_postponed.contains(m_request.path)) {
        m_postponed += m_request.path;
        m_files += m_request.path;
        next();
        return;
    }
    if (error.code == QLatin1String("file.unknown-format") && isSheet(m_request.path)) {
        askCourier([this, error] { giveUp(error); });
        return;
    }
    giveUp(error);
}

void ImportPage::giveUp(const Error &error)
{
    if (error.code == QLatin1String("import.cancelled"))
        shell().toast(sentenceFor(error));
    else
        shell().fail(error);
    next();
}

// A table that nothing knows may be what a courier gave back.
void ImportPage::askCourier(const std::function<void()> &otherwise)
{
    workspace().read(
        this, [](Shop &shop) { return shop.connectors.couriers(); },
        [this, otherwise](const QList<CourierProfile> &couriers) {
            Dialog dialog(
                tr("Are these waybill numbers of a courier?"),
                tr("If a courier gave you this file with its numbers, choose which one; then say which "
                   "column is which. It is remembered."),
                this, Dialog::Width::Wide);
            auto *choice = new QComboBox;
            for (const CourierProfile &courier : couriers) {
                if (courier.result)
                    choice->addItem(courier.name, QLatin1String("result-") + courier.id);
            }
            dialog.addField(tr("Courier"), choice);
            dialog.setMainButton(tr("Choose the columns"));
            if (dialog.exec() != QDialog::Accepted)
                return otherwise();
            m_request.columns.clear();
            m_request.format = choice->currentData().toString();
            run(Run::Preview);
        });
}

void ImportPage::askPassword(const Error &error)
{
    Dialog dialog(tr("The workbook has a password"), sentenceFor(error), this);
    auto *field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    dialog.addField(tr("Password"), field);
    dialog.setMainButton(tr("Open it"));
    field->setFocus();
    if (dialog.exec() != QDialog::Accepted) {
        next();
        return;
    }
    m_request.password = field->text();
    run(Run::Preview);
}

void ImportPage::askColumns()
{
    if (!m_report.shape)
        return;
    ColumnsDialog dialog(*m_report.shape, m_report.kind, this);
    bool areNumbers = false;
    connect(&dialog, &ColumnsDialog::numbersMeant, this, [&areNumbers] { areNumbers = true; });
    const bool isAccepted = dialog.exec() == QDialog::Accepted;
    if (areNumbers)
        askCourier([] {}); // the sheet stays as it was read
    if (!isAccepted)
        return;
    m_request.columns = dialog.columns();
    run(Run::Preview);
}

void ImportPage::accept()
{
    if (m_report.shape && !m_report.shape->isCertain)
        askColumns();
    else
        run(Run::Enter);
}

void ImportPage::lookInto(BatchId batch)
{
    workspace().read(
        this, [batch](Shop &shop) { return shop.imports.record(batch); },
        [this](const Result<ImportRecord> &record) {
            if (!record.ok())
                return shell().fail(record.error());
            ImportRecordDialog dialog(*record, now(), this);
            dialog.exec();
            if (dialog.wantsUndo())
                undo(record->batch);
        });
}

void ImportPage::undo(const ImportBatch &batch)
{
    if (ask(this, tr("Take %1 back?").arg(batch.file),
            tr("What it added goes, what it changed gets its former values. What later work rests on stays."),
            tr("Take back"), Button::Kind::Danger))
        takeBack(batch.id);
}

void ImportPage::takeBack(BatchId batch)
{
    workspace().write(
        this, [batch](Shop &shop) { return shop.imports.undo(batch); },
        [this](Result<UndoReport> undone) {
            if (!undone.ok()) {
                shell().fail(undone.error());
                return;
            }
            QString text = tr("%n taken back.", nullptr, undone->removed);
            if (undone->kept > 0)
                text += QLatin1Char(' ') +
                        tr("%n stay, because later work rests on them.", nullptr, undone->kept);
            shell().toast(text);
            refresh();
        });
}

} // namespace ieum
