#include "app/gui/print/WaybillsDialog.h"

#include "app/gui/print/LedgerDialog.h"
#include "app/gui/print/NumberDialog.h"
#include "app/gui/print/PrintService.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Frames.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/base/ErrorTexts.h"
#include "core/shipping/CheckDigit.h"
#include "core/shipping/LabelSnapshot.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ieum {

namespace {

constexpr int shownWaybills = 500;
constexpr int dialogWidth = 760;
constexpr int tableHeight = 380;

enum Column {
    NumberColumn,
    RecipientColumn,
    OrdersColumn,
    StateColumn,
    CopiesColumn,
    TimeColumn,
    ColumnCount
};

QStringList numbersOf(const QList<Waybill> &waybills)
{
    QStringList numbers;
    for (const Waybill &waybill : waybills)
        numbers += waybill.number;
    return numbers;
}

// The form that this courier's waybills are printed on.
Result<LabelTemplate> formOf(Shop &shop, const QString &courier)
{
    IEUM_TRY_ASSIGN(contract, shop.waybills.contract(courier));
    return shop.labelForms.form(contract.size, courier);
}

} // namespace

WaybillsDialog::WaybillsDialog(Workspace &workspace, PrintService &service, QWidget *parent)
    : Dialog(tr("Waybills"),
             tr("A number that is void never comes back; its orders wait to be printed anew."), parent)
    , m_workspace(workspace)
    , m_service(service)
    , m_find(new QLineEdit)
    , m_table(new QTableWidget(0, ColumnCount))
    , m_reprint(new Button("printer", tr("Print again")))
    , m_pdf(new Button("file-down", tr("PDF")))
    , m_void(new Button("x", tr("Make void"), Button::Kind::Danger))
    , m_enter(new Button("plus", tr("Enter a number")))
    , m_ledger(new Button("list", tr("Ledger")))
{
    setFixedWidth(metrics().scaled(dialogWidth));
    m_find->setPlaceholderText(tr("Number, order or recipient"));
    m_find->setAccessibleName(tr("Find a waybill"));
    content()->addWidget(m_find);
    setUpTable();
    content()->addWidget(m_table);
    auto *acts = makeRow(metrics().gap8);
    for (Button *button : {m_reprint, m_pdf, m_void})
        acts->addWidget(button);
    acts->addStretch(1);
    acts->addWidget(m_enter);
    acts->addWidget(m_ledger);
    content()->addLayout(acts);
    setCancelText(tr("Close"));
    connect(m_find, &QLineEdit::textChanged, this, &WaybillsDialog::filter);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &WaybillsDialog::updateButtons);
    connect(m_reprint, &QPushButton::clicked, this, &WaybillsDialog::reprint);
    connect(m_pdf, &QPushButton::clicked, this, &WaybillsDialog::reprintPdf);
    connect(m_void, &QPushButton::clicked, this, &WaybillsDialog::makeVoid);
    connect(m_enter, &QPushButton::clicked, this, &WaybillsDialog::enterNumber);
    connect(m_ledger, &QPushButton::clicked, this, &WaybillsDialog::openLedger);
    connect(&m_service, &PrintService::printed, this, &WaybillsDialog::read);
    connect(&m_workspace, &Workspace::changed, this, &WaybillsDialog::read);
    updateButtons();
    read();
}

void WaybillsDialog::setUpTable()
{
    m_table->setAccessibleName(tr("Waybills"));
    m_table->setHorizontalHeaderLabels(
        {tr("Number"), tr("Recipient"), tr("Orders"), tr("State"), tr("Copies"), tr("Printed at")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(OrdersColumn, QHeaderView::Stretch);
    m_table->setMinimumHeight(metrics().scaled(tableHeight));
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void WaybillsDialog::read()
{
    m_workspace.read(
        this, [](Shop &shop) { return shop.waybills.list(shownWaybills); },
        [this](const Result<QList<Waybill>> &waybills) {
            if (waybills.ok())
                showAll(*waybills);
            else
                showProblem(sentenceFor(waybills.error()));
        });
}

void WaybillsDialog::showAll(const QList<Waybill> &waybills)
{
    const int current = m_table->currentRow();
    m_waybills = waybills;
    m_table->setRowCount(0);
    for (const Waybill &waybill : waybills)
        addRow(waybill);
    m_table->setCurrentCell(qMin(current, m_table->rowCount() - 1), NumberColumn);
    filter();
    updateButtons();
}

void WaybillsDialog::addRow(const Waybill &waybill)
{
    const Result<LabelContent> label = fromSnapshot(waybill.label);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QString at =
        waybill.printedAt.value_or(waybill.at).inSeoul().toString(QStringLiteral("M. d. HH:mm"));
    const QStringList texts{label.ok() ? label->shownNumber : waybill.number,
                            label.ok() ? label->recipient.name : QString(),
                            waybill.orders.join(QStringLiteral(", ")),
                            shownOutcome(waybill),
                            QString::number(waybill.copies),
                            at};
    for (int column = 0; column < ColumnCount; ++column)
        m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
    m_table->item(row, CopiesColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void WaybillsDialog::filter()
{
    const QString wanted = m_find->text().trimmed();
    const QString digits = plainNumber(wanted);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool fits = wanted.isEmpty() || m_waybills[row].number.contains(digits) ||
                          m_table->item(row, RecipientColumn)->text().contains(wanted) ||
                          m_table->item(row, OrdersColumn)->text().contains(wanted);
        m_table->setRowHidden(row, !fits);
    }
}

QList<Waybill> WaybillsDialog::chosen() const
{
    QList<Waybill> waybills;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (!m_table->isRowHidden(index.row()) && m_waybills[index.row()].state != WaybillState::Void)
            waybills += m_waybills[index.row()];
    }
    return waybills;
}

void WaybillsDialog::updateButtons()
{
    const bool any = !chosen().isEmpty();
    for (Button *button : {m_reprint, m_pdf, m_void})
        button->setEnabled(any);
}

void WaybillsDialog::reprint()
{
    const QList<Waybill> waybills = chosen();
    m_workspace.read(
        this, [courier = waybills.first().courier](Shop &shop) { return formOf(shop, courier); },
        [this, waybills](const Result<LabelTemplate> &layout) {
            if (layout.ok())
                m_service.reprint(numbersOf(waybills), *layout);
        });
}

void WaybillsDialog::reprintPdf()
{
    const QList<Waybill> waybills = chosen();
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the waybills as PDF"),
                                                      m_service.proposedPdf(), tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    m_workspace.read(
        this, [courier = waybills.first().courier](Shop &shop) { return formOf(shop, courier); },
        [this, waybills, path](const Result<LabelTemplate> &layout) {
            if (layout.ok())
                m_service.reprintPdf(numbersOf(waybills), *layout, path);
        });
}

void WaybillsDialog::makeVoid()
{
    const QList<Waybill> waybills = chosen();
    Dialog question(tr("Make %1 numbers void?").arg(waybills.size()),
                    tr("They never come back. Labels on paper must not be used any more."), this);
    auto *why = new QLineEdit;
    question.addField(tr("Why"), why);
    Button *act = question.setMainButton(tr("Make void"), Button::Kind::Danger);
    act->setEnabled(false);
    connect(why, &QLineEdit::textChanged, act,
            [act](const QString &text) { act->setEnabled(!text.trimmed().isEmpty()); });
    why->setFocus();
    if (question.exec() == QDialog::Accepted)
        sendVoid(waybills, why->text().trimmed());
}

void WaybillsDialog::sendVoid(const QList<Waybill> &waybills, const QString &why)
{
    m_workspace.write(
        this,
        [numbers = numbersOf(waybills), why](Shop &shop) -> Result<void> {
            return shop.database->transact([&]() -> Result<void> {
                for (const QString &number : numbers)
                    IEUM_TRY(shop.waybills.makeVoid(number, why));
                return {};
            });
        },
        [this](const Result<void> &done) {
            showProblem(done.ok() ? QString() : sentenceFor(done.error()));
            read();
        });
}

void WaybillsDialog::enterNumber()
{
    NumberDialog dialog(m_workspace, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    showProblem(dialog.doubts().join(u' '));
    read();
}

void WaybillsDialog::openLedger()
{
    LedgerDialog dialog(m_workspace, this);
    dialog.exec();
}

} // namespace ieum
