#include "app/gui/continuity/OutageReportDialog.h"

#include "app/gui/style/Look.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/WrappedLabel.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/base/ErrorTexts.h"
#include "core/base/files/FormWriter.h"
#include "core/continuity/OutageReportWords.h"
#include "core/korean/Display.h"
#include "core/labels/DurableFile.h"
#include "core/labels/OutageReportPdf.h"
#include "resources/fonts/Fonts.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QScrollArea>
#include <QStandardPaths>

namespace ieum {

namespace {

constexpr int textHeight = 300;

QWidget *evidenceLine(const OutageEvidence &evidence)
{
    auto *line = new QWidget;
    auto *row = makeRow(metrics().gap12);
    line->setLayout(row);
    auto *time = new Label(reportTime(evidence.at), Type::Small, Color::Text2);
    time->setFixedWidth(metrics().scaled(130));
    row->addWidget(time, 0, Qt::AlignTop);
    row->addWidget(wrapped(evidenceText(evidence), Type::Table), 1);
    return line;
}

} // namespace

OutageReportDialog::OutageReportDialog(Workspace &workspace, OutageReport report, QWidget *parent)
    : Dialog(tr("What the outage cost: %1").arg(channelTitle(report.outage.channel)),
             spanText(report.outage.from, report.to), parent, Width::Wide)
    , m_workspace(workspace)
    , m_report(std::move(report))
    , m_saved(new Label({}, Type::Small, Color::Text2))
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setMinimumHeight(metrics().scaled(textHeight));
    area->setAccessibleName(tr("Report"));
    area->setWidget(makeText());
    content()->addWidget(area);
    auto *csv = new Button("file-spreadsheet", tr("Save the records behind it (CSV)"));
    auto *evidence = new Button("shield-check", tr("Save the evidence log"));
    auto *acts = makeRow(metrics().gap8);
    acts->addWidget(csv);
    acts->addWidget(evidence);
    acts->addWidget(m_saved, 1);
    content()->addLayout(acts);
    Button *pdf = setMainButton(tr("Save as PDF"), Button::Kind::Main, Accept::No);
    setCancelText(tr("Close"));
    bundledFontFamily(); // loaded here, on the window's thread, before a worker draws with it
    connect(csv, &Button::clicked, this, [this] { save(File::Csv); });
    connect(evidence, &Button::clicked, this, [this] { save(File::Evidence); });
    connect(pdf, &Button::clicked, this, [this] { save(File::Pdf); });
}

QWidget *OutageReportDialog::makeText()
{
    auto *text = new QWidget;
    text->setProperty("role", QStringLiteral("pane"));
    text->setAttribute(Qt::WA_StyledBackground);
    auto *column = makeColumn(metrics().gap8);
    text->setLayout(column);
    column->addWidget(wrapped(lossText(m_report), Type::PaneTitle));
    column->addWidget(wrapped(tr("Sold during the outage: %1, %n orders", nullptr, m_report.actual.orders())
                                  .arg(displayMoney(m_report.actual.won())),
                              Type::Table));
    column->addWidget(wrapped(weekText(m_report.week), Type::Table));
    column->addWidget(wrapped(bookingsText(m_report.bookings), Type::Table));
    column->addWidget(
        wrapped(tr("People without an answer by the end: %1 · conversations moved: %2 · late order lines: %3")
                    .arg(m_report.unanswered.size())
                    .arg(m_report.moved.size())
                    .arg(m_report.late.size()),
                Type::Table));
    column->addWidget(wrapped(tr("How this is known"), Type::TableStrong, Color::Text2));
    for (const OutageEvidence &evidence : m_report.evidence)
        column->addWidget(evidenceLine(evidence));
    column->addWidget(wrapped(
        tr("Somebody watched for %1, nobody for %2.")
            .arg(displayMinutes(int(m_report.watched.known)), displayMinutes(int(m_report.watched.unknown))),
        Type::Small, Color::Text2));
    column->addWidget(wrapped(chainText(m_report.chain), Type::Small, Color::Text2));
    column->addStretch(1);
    return text;
}

void OutageReportDialog::save(File file)
{
    const QString path = chooseFile(file);
    if (path.isEmpty())
        return;
    m_workspace.runLong(
        this,
        [report = m_report, path, file](Shop &shop, JobControl &, const std::function<void(double)> &) {
            return write(shop, report, file, path);
        },
        [this, path](const Result<void> &written) {
            m_saved->setText(written.ok() ? tr("Saved: %1").arg(QFileInfo(path).fileName()) : QString());
            showProblem(written.ok() ? QString() : sentenceFor(written.error()));
        },
        [](double) {});
}

QString OutageReportDialog::chooseFile(File file)
{
    const QString day = m_report.outage.from.inSeoul().toString(QStringLiteral("yyyy-MM-dd"));
    QString name = tr("outage report %1").arg(day) + QLatin1String(".pdf");
    QString kind = tr("PDF files (*.pdf)");
    if (file == File::Csv) {
        name = tr("outage report %1").arg(day) + QLatin1String(".csv");
        kind = tr("Spreadsheets (*.csv)");
    } else if (file == File::Evidence) {
        name = tr("evidence log %1").arg(day) + QLatin1String(".tsv");
        kind = tr("Text files (*.tsv)");
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileDialog::getSaveFileName(this, tr("Save the report"), folder + u'/' + name, kind);
}

Result<void> OutageReportDialog::write(Shop &shop, const OutageReport &report, File file, const QString &path)
{
    if (file == File::Pdf)
        return writeOutageReportPdf(path, report);
    if (file == File::Csv)
        return writeForm(path, figureSheet(report), FormFile::Csv);
    IEUM_TRY_ASSIGN(log, shop.outageReports.evidenceLog());
    return writeDurably(path, [&](QIODevice &device) { return device.write(log) == log.size(); });
}

} // namespace ieum
