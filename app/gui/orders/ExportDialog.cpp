#include "app/gui/orders/ExportDialog.h"

#include "app/gui/style/Look.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/ProgressPanel.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/base/ErrorTexts.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ieum {

ExportDialog::ExportDialog(Workspace &workspace, QDate today, QWidget *parent)
    : Dialog(
          tr("Which file shall be written?"),
          tr("Waybill numbers go back to the market, or parcels without a number to a courier. Once the file "
             "for a market lies on the disk its orders count as shipped."),
          parent, Width::Wide)
    , m_workspace(workspace)
    , m_today(today)
    , m_target(new QComboBox)
    , m_hint(new Label({}, Type::Table, Color::Text2))
    , m_original(new QLineEdit)
    , m_browse(new Button("folder-open", tr("Choose the original")))
    , m_password(new QLineEdit)
    , m_progress(new ProgressPanel)
    , m_outcome(new Label({}, Type::Body))
{
    addField(tr("For"), m_target);
    m_hint->setLines(Label::Lines::Wrap);
    content()->addWidget(m_hint);
    auto *row = makeRow(metrics().gap8);
    m_original->setAccessibleName(tr("The market's original file"));
    m_original->setPlaceholderText(tr("The market's original file"));
    row->addWidget(m_original, 1);
    row->addWidget(m_browse);
    content()->addLayout(row);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password of the original"));
    m_password->setPlaceholderText(tr("Password of the original"));
    content()->addWidget(m_password);
    content()->addWidget(m_progress);
    m_outcome->setLines(Label::Lines::Wrap);
    content()->addWidget(m_outcome);
    m_write = setMainButton(tr("Write the file"), Button::Kind::Main, Accept::No);
    setCancelText(tr("Close"));
    m_password->hide();
    m_outcome->hide();
    connect(m_target, &QComboBox::currentIndexChanged, this, &ExportDialog::followChoice);
    connect(m_browse, &Button::clicked, this, &ExportDialog::chooseOriginal);
    connect(m_write, &Button::clicked, this, &ExportDialog::chooseFile);
    connect(m_progress, &ProgressPanel::stopRequested, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    followChoice();
    readChoices();
}

void ExportDialog::readChoices()
{
    m_workspace.read(
        this, [](Shop &shop) { return exportChoices(shop); },
        [this](Result<QList<ExportChoice>> choices) {
            choices.ok() ? showChoices(*choices) : showProblem(sentenceFor(choices.error()));
        });
}

void ExportDialog::showChoices(const QList<ExportChoice> &choices)
{
    m_choices = choices;
    m_target->clear();
    for (const ExportChoice &choice : choices)
        m_target->addItem(
            choice.kind == ExportChoice::Kind::Market
                ? tr("%1 · %n number(s)", nullptr, choice.rows).arg(choice.name)
                : tr("%1 · %n parcel(s) without a number", nullptr, choice.rows).arg(choice.name));
    followChoice();
    m_target->setFocus();
}

const ExportChoice *ExportDialog::chosen() const
{
    const int index = m_target->currentIndex();
    return index >= 0 && index < m_choices.size() ? &m_choices[index] : nullptr;
}

void ExportDialog::followChoice()
{
    const ExportChoice *choice = chosen();
    const bool takesOriginal = choice && choice->takesOriginal;
    m_original->setVisible(takesOriginal);
    m_browse->setVisible(takesOriginal);
    m_password->setVisible(takesOriginal && m_password->isVisibleTo(this));
    m_write->setEnabled(choice != nullptr);
    if (!choice)
        m_hint->setText(tr("Nothing waits: no number that a market has not got, and no parcel without one."));
    else if (takesOriginal)
        m_hint->setText(
            tr("This market wants its own file back with two cells filled in. Without the original "
               "the rows are written as they were brought in."));
    else
        m_hint->setText(QString());
    m_hint->setVisible(!m_hint->plainText().isEmpty());
}

void ExportDialog::chooseOriginal()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("The market's original file"), QString(),
                                                      tr("Workbooks (*.xlsx)"));
    if (!file.isEmpty())
        m_original->setText(QDir::toNativeSeparators(file));
}

void ExportDialog::chooseFile()
{
    const ExportChoice *choice = chosen();
    if (!choice)
        return;
    // After the password was asked the place is known already.
    const QString file =
        m_file.isEmpty() ? QFileDialog::getSaveFileName(this, tr("Write the file"), choice->fileName(m_today))
                         : m_file;
    if (!file.isEmpty())
        writeTo(file);
}

void ExportDialog::writeTo(const QString &file)
{
    if (!chosen())
        return;
    m_file = file;
    const ExportOrder order{*chosen(), file,
                            chosen()->takesOriginal ? QDir::fromNativeSeparators(m_original->text().trimmed())
                                                    : QString(),
                            m_password->text()};
    m_write->setEnabled(false);
    showProblem(QString());
    m_progress->start(tr("Writing %1").arg(QFileInfo(file).fileName()),
                      tr("The file appears whole or not at all."));
    m_job = m_workspace.runLong(
        this,
        [order](Shop &shop, JobControl &, const std::function<void(double)> &) {
            return writeExport(shop, order);
        },
        [this](const Result<ExportOutcome> &outcome) { finish(outcome); }, [](double) {});
}

void ExportDialog::finish(const Result<ExportOutcome> &outcome)
{
    m_job.reset();
    m_progress->finish();
    m_write->setEnabled(true);
    if (outcome.ok()) {
        m_file.clear();
        showOutcome(*outcome);
    } else if (outcome.error().code.startsWith(QLatin1String("file.password-"))) {
        askPassword(outcome.error());
    } else {
        m_file.clear();
        showProblem(sentenceFor(outcome.error()));
    }
}

void ExportDialog::askPassword(const Error &error)
{
    m_password->show();
    m_password->clear();
    m_password->setFocus();
    showProblem(sentenceFor(error));
}

void ExportDialog::showOutcome(const ExportOutcome &outcome)
{
    QStringList lines{
        outcome.file.isEmpty()
            ? tr("There was nothing to write.")
            : tr("%n row(s) written: %1", nullptr, outcome.rows).arg(QDir::toNativeSeparators(outcome.file))};
    m_outcome->setText((lines + outcome.remarks).join(u'\n'));
    m_outcome->show();
    m_password->clear();
    m_original->clear();
    if (!outcome.file.isEmpty())
        Q_EMIT written();
    readChoices();
}

} // namespace ieum
