#include "app/gui/settings/RecordsSection.h"

#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Dialog.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/ProgressPanel.h"
#include "app/workspace/ShopRecords.h"
#include "app/workspace/Workspace.h"
#include "core/korean/Display.h"
#include "core/trust/Rights.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>

namespace ieum {

namespace {

constexpr int listHeight = 260;
constexpr qint64 progressSteps = 1000;

QString termWords(const RetentionLine &line)
{
    if (line.kind == QLatin1String("kept"))
        return RecordsSection::tr("each its own term");
    if (line.months == 0)
        return RecordsSection::tr("for ever");
    return line.months % 12 == 0 ? RecordsSection::tr("%n year(s)", nullptr, line.months / 12)
                                 : RecordsSection::tr("%n month(s)", nullptr, line.months);
}

QString dueWords(const RetentionLine &line)
{
    if (line.due.rows == 0)
        return RecordsSection::tr("nothing over its term");
    const QLocale locale;
    return RecordsSection::tr("%1 records of %2 people, %3 to %4")
        .arg(locale.toString(line.due.rows), locale.toString(line.due.customers),
             displayDay(*line.due.oldest), displayDay(*line.due.newest));
}

} // namespace

QString retentionWord(const QString &kind)
{
    struct Word
    {
        const char *kind;
        const char *text;
    };
    static constexpr Word words[] = {
        {"orders", QT_TRANSLATE_NOOP("RecordsSection", "Orders and payments")},
        {"bookings", QT_TRANSLATE_NOOP("RecordsSection", "Bookings")},
        {"messages", QT_TRANSLATE_NOOP("RecordsSection", "Messages and calls of buyers")},
        {"inquiries", QT_TRANSLATE_NOOP("RecordsSection", "People who only asked")},
        {"texts", QT_TRANSLATE_NOOP("RecordsSection", "Texts and notices that were sent")},
        {"waiting", QT_TRANSLATE_NOOP("RecordsSection", "Waiting list")},
        {"raw", QT_TRANSLATE_NOOP("RecordsSection", "Rows of market sheets as they came")},
        {"refused", QT_TRANSLATE_NOOP("RecordsSection", "Rows that an import refused")},
        {"kept", QT_TRANSLATE_NOOP("RecordsSection", "Kept by law of erased people")}};
    for (const Word &word : words) {
        if (kind == QLatin1String(word.kind))
            return QCoreApplication::translate("RecordsSection", word.text);
    }
    return kind;
}

RecordsSection::RecordsSection(const PageContext &context)
    : SettingsSection(tr("Records"),
                      tr("What is over its term, and everything in one file. Data of one customer: "
                         "the menu of the customer's card."))
    , m_context(context)
    , m_state(new Label({}, Type::Small, Color::Text3))
    , m_progress(new ProgressPanel)
{
    addRetention();
    addExport();
    column()->addWidget(m_progress);
    column()->addStretch();
    connect(m_progress, &ProgressPanel::stopRequested, this, [this] {
        if (m_job)
            m_job->cancel();
    });
}

void RecordsSection::addRetention()
{
    auto *card = new Card;
    m_acts += addAct(
        card, "clock", tr("What is over its term"),
        tr("The law: orders and payments 5 years, complaints 3 years, notices 6 months. Nobody with an "
           "open order, booking or promise is touched. First you see what it would be."),
        tr("Look"), [this] { lookUp(); });
    card->content()->addWidget(makeLine());
    m_automatic =
        addAct(card, "refresh-cw", tr("By itself, every day"),
               tr("What has come to its term is destroyed within a day. If this PC's clock has jumped, "
                  "nothing happens."),
               tr("Switch on"), [this] { setAutomatic(!m_isAutomatic); });
    m_acts += m_automatic;
    card->content()->addWidget(m_state);
    column()->addWidget(card);
}

void RecordsSection::addExport()
{
    auto *card = new Card;
    m_acts +=
        addAct(card, "download", tr("Everything in one file"),
               tr("A zip with tables (CSV and Excel) and a page a customer. It needs no Ieum to be read, so "
                  "keep it where nobody else gets at it."),
               tr("Export"), [this] { exportAll(); });
    column()->addWidget(card);
}

void RecordsSection::refresh()
{
    m_context.workspace.read(
        this, [](Shop &shop) { return ShopRecords(shop).retention.terms(); },
        [this](const Result<RetentionPreview> &terms) {
            if (!terms)
                return;
            m_isAutomatic = terms->isAutomatic;
            m_automatic->setText(m_isAutomatic ? tr("Switch off") : tr("Switch on"));
            m_state->setText(m_isAutomatic ? tr("On: looked at once a day.")
                                           : tr("Off: nothing is destroyed by itself."));
        });
}

void RecordsSection::begin(const QString &title, const QString &hint, bool canStop)
{
    for (Button *act : std::as_const(m_acts))
        act->setEnabled(false);
    m_progress->start(title, hint,
                      canStop ? ProgressPanel::Stopping::Possible : ProgressPanel::Stopping::Impossible);
}

void RecordsSection::end()
{
    m_job.reset();
    m_progress->finish();
    for (Button *act : std::as_const(m_acts))
        act->setEnabled(true);
    refresh();
}

void RecordsSection::exportAll()
{
    if (const auto allowed = permit(m_context.workspace.account(), Right::ExportEverything); !allowed)
        return m_context.shell.fail(allowed.error());
    Dialog dialog(
        tr("A password for the file?"),
        tr("With one the file is locked by AES-256; 7-Zip and Bandizip open it, the Windows Explorer does "
           "not. Names of files in it stay readable. Empty: anybody can read it."),
        this);
    auto *password = new QLineEdit;
    password->setEchoMode(QLineEdit::Password);
    dialog.addField(tr("Password"), password);
    dialog.setMainButton(tr("Choose where"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString day = m_context.workspace.clock->now().inSeoul().toString(QStringLiteral("yyyyMMdd"));
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Where shall the file go?"), QStringLiteral("ieum-%1.zip").arg(day), tr("Zip (*.zip)"));
    if (!path.isEmpty())
        runExport(path, password->text());
}

void RecordsSection::runExport(const QString &path, const QString &password)
{
    begin(tr("Exporting"), tr("If you stop, nothing of the file is left."), true);
    m_job = m_context.workspace.runLong(
        this,
        [path, password](Shop &shop, JobControl &control, const std::function<void(double)> &report) {
            ShopRecords records(shop);
            return records.exporting.write({path, password, {}}, [&](double share) {
                report(share);
                return !control.isCancelled();
            });
        },
        [this](const Result<DataExport::Report> &done) {
            end();
            if (!done)
                return m_context.shell.fail(done.error());
            m_context.shell.toast(tr("Exported %1 rows.").arg(QLocale().toString(done->rows)));
        },
        [this](double share) { m_progress->setProgress(qint64(share * progressSteps), progressSteps); });
}

void RecordsSection::lookUp()
{
    if (const auto allowed = permit(m_context.workspace.account(), Right::SetRetention); !allowed)
        return m_context.shell.fail(allowed.error());
    begin(tr("Looking it up"), tr("Nothing is changed."), false);
    m_context.workspace.runLong(
        this,
        [](Shop &shop, JobControl &, const std::function<void(double)> &) {
            return ShopRecords(shop).retention.preview();
        },
        [this](const Result<RetentionPreview> &preview) {
            end();
            if (!preview)
                return m_context.shell.fail(preview.error());
            askToDestroy(*preview);
        },
        [](double) {});
}

void RecordsSection::askToDestroy(const RetentionPreview &preview)
{
    const bool isAny = preview.rows() > 0;
    Dialog dialog(
        isAny ? tr("Destroy what is over its term?") : tr("Nothing is over its term."),
        isAny ? tr("It cannot be taken back. Backups made so far hold it until they are thinned out, at "
                   "most a year.")
              : tr("Nothing was changed."),
        this, Dialog::Width::Wide);
    auto *rows = new QVBoxLayout;
    for (const RetentionLine &line : preview.lines) {
        rows->addWidget(
            new Label(tr("%1 · %2").arg(retentionWord(line.kind), termWords(line)), Type::BodyStrong));
        rows->addWidget(new Label(dueWords(line), Type::Table, Color::Text2));
    }
    dialog.addScrollingRows(rows, tr("Kinds of records"), listHeight);
    if (!preview.isClockPlausible)
        dialog.showProblem(tr("This PC's clock has jumped. Is today really %1?")
                               .arg(displayDay(m_context.workspace.clock->now().inSeoul().date())));
    if (isAny)
        dialog.setMainButton(tr("Destroy"));
    else
        dialog.setCancelText(tr("Close"));
    if (dialog.exec() == QDialog::Accepted && isAny)
        destroy(RetentionService::ClockTrust::Vouched);
}

void RecordsSection::destroy(RetentionService::ClockTrust trust)
{
    begin(tr("Destroying"), tr("Work in the window goes on as usual."), false);
    m_context.workspace.runLong(
        this,
        [trust](Shop &shop, JobControl &, const std::function<void(double)> &) {
            return ShopRecords(shop).retention.run(trust);
        },
        [this](const Result<RetentionPreview> &done) {
            end();
            if (!done)
                return m_context.shell.fail(done.error());
            m_context.shell.toast(tr("%1 records were destroyed.").arg(QLocale().toString(done->rows())));
        },
        [](double) {});
}

void RecordsSection::setAutomatic(bool on)
{
    if (const auto allowed = permit(m_context.workspace.account(), Right::SetRetention); !allowed)
        return m_context.shell.fail(allowed.error());
    m_context.workspace.write(
        this, [on](Shop &shop) { return ShopRecords(shop).retention.setAutomatic(on); },
        [this](const Result<void> &done) {
            if (!done)
                return m_context.shell.fail(done.error());
            refresh();
        });
}

} // namespace ieum
