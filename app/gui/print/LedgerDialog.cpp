#include "app/gui/print/LedgerDialog.h"

#include "app/gui/style/Look.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/base/ErrorTexts.h"
#include "core/labels/LedgerPdf.h"
#include "core/storage/AccessLog.h"
#include "resources/fonts/Fonts.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ieum {

namespace {

constexpr int dialogWidth = 760;
constexpr int tableHeight = 360;

enum Column { NumberColumn, OrderColumn, RecipientColumn, TakenColumn, OutcomeColumn, ColumnCount };
enum class Period { ThisMonth, LastMonth, ThisYear, All };

struct Days
{
    QDate from;
    QDate to;
};

Days daysOf(Period period, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    switch (period) {
    case Period::ThisMonth:
        return {month, today};
    case Period::LastMonth:
        return {month.addMonths(-1), month.addDays(-1)};
    case Period::ThisYear:
        return {QDate(today.year(), 1, 1), today};
    case Period::All:
        break;
    }
    return {};
}

} // namespace

LedgerDialog::LedgerDialog(Workspace &workspace, QWidget *parent)
    : Dialog(tr("Ledger of waybill numbers"),
             tr("Every number that was taken, and what became of it. Names are masked."), parent)
    , m_workspace(workspace)
    , m_courier(new QComboBox)
    , m_period(new QComboBox)
    , m_bands(new Label({}, Type::Small, Color::Text2))
    , m_table(new QTableWidget(0, ColumnCount))
    , m_pdf(new Button("file-down", tr("PDF")))
    , m_print(new Button("printer", tr("Print")))
{
    setFixedWidth(metrics().scaled(dialogWidth));
    addField(tr("Courier"), m_courier);
    for (const QString &words : {tr("This month"), tr("Last month"), tr("This year"), tr("All numbers")})
        m_period->addItem(words);
    addField(tr("Period"), m_period);
    m_bands->setLines(Label::Lines::Wrap);
    content()->addWidget(m_bands);
    setUpTable();
    content()->addWidget(m_table);
    auto *acts = makeRow(metrics().gap8);
    acts->addWidget(m_print);
    acts->addWidget(m_pdf);
    acts->addStretch(1);
    content()->addLayout(acts);
    setCancelText(tr("Close"));
    bundledFontFamily(); // loaded here, on the window's thread, before a worker draws with it
    connect(m_courier, &QComboBox::currentIndexChanged, this, &LedgerDialog::read);
    connect(m_period, &QComboBox::currentIndexChanged, this, &LedgerDialog::read);
    connect(m_pdf, &QPushButton::clicked, this, &LedgerDialog::savePdf);
    connect(m_print, &QPushButton::clicked, this, &LedgerDialog::print);
    readCouriers();
}

void LedgerDialog::setUpTable()
{
    m_table->setAccessibleName(tr("Waybill numbers"));
    m_table->setHorizontalHeaderLabels(
        {tr("Number"), tr("Orders"), tr("Recipient"), tr("Taken at"), tr("What became of it")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(OutcomeColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setMinimumHeight(metrics().scaled(tableHeight));
}

// The couriers that have numbers; without any, all of them.
void LedgerDialog::readCouriers()
{
    m_workspace.read(
        this,
        [](Shop &shop) -> Result<QList<CourierProfile>> {
            IEUM_TRY_ASSIGN(bands, shop.bands.list());
            QList<CourierProfile> used;
            for (const CourierProfile &courier : shop.connectors.couriers()) {
                const auto isOf = [&](const BandNumbers &band) {
                    return band.use.band.courier == courier.id;
                };
                if (std::any_of(bands.begin(), bands.end(), isOf))
                    used += courier;
            }
            return used.isEmpty() ? shop.connectors.couriers() : used;
        },
        [this](const Result<QList<CourierProfile>> &couriers) {
            if (!couriers.ok())
                return showProblem(sentenceFor(couriers.error()));
            for (const CourierProfile &courier : *couriers)
                m_courier->addItem(courier.name, courier.id);
        });
}

void LedgerDialog::read()
{
    const Days days = daysOf(Period(m_period->currentIndex()), m_workspace.clock->now().inSeoul().date());
    const QString courier = m_courier->currentData().toString();
    m_workspace.read(
        this,
        [courier, days](Shop &shop) {
            shop.database->access().note("export.ledger", courier);
            return shop.ledgers.ledger(courier, days.from, days.to);
        },
        [this](const Result<WaybillLedger> &ledger) {
            if (ledger.ok())
                showLedger(*ledger);
            else
                showProblem(sentenceFor(ledger.error()));
        });
}

void LedgerDialog::showLedger(const WaybillLedger &ledger)
{
    m_ledger = ledger;
    QStringList bands;
    for (const BandNumbers &band : ledger.bands)
        bands += tr("%1 – %2: %3 left, %4 used, %5 void, %6 unexplained")
                     .arg(band.from, band.to)
                     .arg(band.use.left())
                     .arg(band.use.used)
                     .arg(band.use.voided)
                     .arg(band.use.unexplained());
    m_bands->setText(bands.isEmpty() ? tr("No numbers yet") : bands.join(u'\n'));
    m_table->setRowCount(static_cast<int>(ledger.rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const LedgerRow &entry = ledger.rows[row];
        const QStringList texts{
            entry.shownNumber, entry.waybill.orders.join(QStringLiteral(", ")), entry.recipient,
            entry.waybill.at.inSeoul().toString(QStringLiteral("yyyy-MM-dd HH:mm")), entry.outcome};
        for (int column = 0; column < ColumnCount; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
    }
    m_pdf->setEnabled(!ledger.rows.isEmpty());
    m_print->setEnabled(!ledger.rows.isEmpty());
}

void LedgerDialog::savePdf()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString day = m_ledger.madeAt.inSeoul().toString(QStringLiteral("yyyy-MM-dd"));
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the ledger as PDF"), folder + u'/' + tr("ledger-%1-%2.pdf").arg(m_ledger.courier, day),
        tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    m_pdf->setEnabled(false);
    m_workspace.runLong(
        this,
        [ledger = m_ledger, path](Shop &, JobControl &, const std::function<void(double)> &) {
            return writeLedgerPdf(path, ledger);
        },
        [this](const Result<void> &written) {
            m_pdf->setEnabled(true);
            showProblem(written.ok() ? QString() : sentenceFor(written.error()));
        },
        [](double) {});
}

void LedgerDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    printer.setFullPage(true);
    if (!drawLedger(printer, m_ledger))
        showProblem(sentenceFor(Error("printer.none", {printer.printerName()})));
}

} // namespace ieum
