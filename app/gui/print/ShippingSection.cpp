#include "app/gui/print/ShippingSection.h"

#include "app/gui/print/BandDialog.h"
#include "app/gui/print/LabelPrinterDialog.h"
#include "app/gui/print/LabelWords.h"
#include "app/gui/print/LedgerDialog.h"
#include "app/gui/print/PrintChoices.h"
#include "app/gui/print/PrintService.h"
#include "app/gui/print/SortCodeStock.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/base/ErrorTexts.h"
#include "core/domain/Label.h"
#include "core/labels/LabelTemplate.h"
#include "core/shipping/CheckDigit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace ieum {

ShippingSection::ShippingSection(const PageContext &context)
    : SettingsSection(tr("Couriers and waybills"), tr("Saved as you write."))
    , m_context(context)
    , m_courier(new QComboBox)
    , m_code(new QComboBox)
    , m_fare(new QComboBox)
    , m_size(new QComboBox)
    , m_masked(new QCheckBox(tr("Hide the middle of names and the last four digits")))
    , m_bands(new Label({}, Type::Table))
    , m_low(new Label({}, Type::Table, Color::Degraded))
    , m_sortCodes(new SortCodeStock(context))
    , m_printer(new Label({}, Type::Table))
    , m_service(new PrintService(context.workspace, this))
{
    addContract();
    addNumbers();
    addPrinter();
    column()->addStretch();
    connect(m_courier, &QComboBox::activated, this, &ShippingSection::showCourier);
    m_code->setEditable(true);
    m_code->setInsertPolicy(QComboBox::NoInsert);
    connect(m_code->lineEdit(), &QLineEdit::editingFinished, this, &ShippingSection::save);
    connect(m_code, &QComboBox::activated, this, &ShippingSection::save);
    connect(m_fare, &QComboBox::activated, this, &ShippingSection::save);
    connect(m_size, &QComboBox::activated, this, &ShippingSection::save);
    connect(m_masked, &QCheckBox::clicked, this, &ShippingSection::save);
}

void ShippingSection::addContract()
{
    auto *card = new Card;
    for (const Fare fare : {Fare::Credit, Fare::Prepaid, Fare::Collect})
        m_fare->addItem(shownFare(fare));
    addField(card->content(), tr("Courier"), m_courier);
    addField(card->content(), tr("Contract code"), m_code,
             tr("With several contracts: the one whose numbers are printed now."));
    addField(card->content(), tr("Who pays the fare"), m_fare);
    addField(card->content(), tr("Label size"), m_size,
             tr("Sheets of A4 are for a shop without a label printer."));
    addField(card->content(), tr("Masking"), m_masked,
             tr("On couriers' labels only; address labels show everything."));
    column()->addWidget(card);
}

void ShippingSection::addNumbers()
{
    auto *card = new Card;
    m_bands->setLines(Label::Lines::Wrap);
    m_low->setLines(Label::Lines::Wrap);
    addField(card->content(), tr("Waybill numbers"), m_bands);
    card->content()->addWidget(m_low);
    auto *add = new Button("plus", tr("Add numbers"));
    connect(add, &QPushButton::clicked, this, &ShippingSection::addBand);
    auto *ledger = new Button("list", tr("Ledger of the numbers"));
    connect(ledger, &QPushButton::clicked, this, [this] {
        LedgerDialog dialog(m_context.workspace, this);
        dialog.exec();
    });
    auto *acts = makeRow(metrics().gap8);
    acts->addStretch(1);
    acts->addWidget(ledger);
    acts->addWidget(add);
    card->content()->addLayout(acts);
    column()->addWidget(card);
}

void ShippingSection::addPrinter()
{
    auto *codes = new Card;
    addField(codes->content(), tr("Sort codes"), m_sortCodes,
             tr("Kept on this PC, so that labels carry them without a network."));
    auto *bringIn = new Button("file-input", tr("Bring in sort codes"));
    connect(bringIn, &QPushButton::clicked, m_sortCodes, &SortCodeStock::bringIn);
    codes->content()->addWidget(bringIn, 0, Qt::AlignRight);
    column()->addWidget(codes);
    auto *card = new Card;
    m_printer->setLines(Label::Lines::Wrap);
    addField(card->content(), tr("Label printer"), m_printer, tr("Of this PC alone."));
    auto *change = new Button("printer", tr("Printer and placement"));
    connect(change, &QPushButton::clicked, this, &ShippingSection::choosePrinter);
    card->content()->addWidget(change, 0, Qt::AlignRight);
    column()->addWidget(card);
}

Result<ShippingSection::State> ShippingSection::read(Shop &shop)
{
    State state;
    state.couriers = shop.connectors.couriers();
    for (const CourierProfile &courier : state.couriers) {
        IEUM_TRY_ASSIGN(contract, shop.waybills.contract(courier.id));
        state.contracts += contract;
    }
    IEUM_TRY_ASSIGN(bands, shop.bands.list());
    state.bands = bands;
    for (const Error &low : shop.bands.warnings(bands))
        state.low += sentenceFor(low);
    return state;
}

void ShippingSection::refresh()
{
    m_context.workspace.read(this, read, [this](const Result<State> &state) {
        if (state.ok())
            show(*state);
    });
    showPrinter();
}

void ShippingSection::showPrinter()
{
    const LabelPrinter printer = LabelPrinters::chosen();
    const LabelPlacement &placement = printer.placement;
    QString text =
        printer.way == LabelPrinter::Way::None ? tr("None: labels are saved as a PDF") : printer.target;
    if (placement != LabelPlacement())
        text += u'\n' + tr("Moved by %1 mm right, %2 mm down; scale %3 %")
                            .arg(placement.offset.x())
                            .arg(placement.offset.y())
                            .arg(placement.scale * 100);
    m_printer->setText(text);
}

void ShippingSection::choosePrinter()
{
    const QString courier = current() < 0 ? QString() : m_state.couriers[current()].id;
    const auto form = labelTemplate(m_size->currentData().toString(), courier);
    LabelPrinterDialog dialog(*m_service, form.ok() ? *form : shippedLabels().first(), this);
    dialog.exec();
    showPrinter();
}

void ShippingSection::show(const State &state)
{
    m_state = state;
    if (m_courier->count() == 0) {
        for (const CourierProfile &courier : state.couriers)
            m_courier->addItem(courier.name, courier.id);
    }
    showCourier();
}

int ShippingSection::current() const
{
    return m_courier->currentIndex();
}

void ShippingSection::showCourier()
{
    if (current() < 0 || current() >= m_state.contracts.size())
        return;
    const CourierContract &contract = m_state.contracts[current()];
    if (!m_code->hasFocus())
        showCodes(contract.code);
    m_fare->setCurrentIndex(int(contract.fare));
    showSizes(contract);
    m_sortCodes->showCourier(contract.courier);
    m_masked->setChecked(contract.masked);
    showBands();
}

void ShippingSection::showCodes(const QString &usual)
{
    QStringList codes{usual};
    for (const BandNumbers &band : m_state.bands) {
        const QString &code = band.use.band.contract;
        if (band.use.band.courier == m_state.couriers[current()].id && !code.isEmpty() &&
            !codes.contains(code))
            codes += code;
    }
    m_code->clear();
    m_code->addItems(codes);
}

void ShippingSection::showSizes(const CourierContract &contract)
{
    m_size->clear();
    for (const QString &size : PrintChoices::sizesFor({contract.courier, {}}))
        m_size->addItem(shownSize(size), size);
    m_size->setCurrentIndex(qMax(0, m_size->findData(contract.size)));
}

void ShippingSection::showBands()
{
    const CourierProfile &courier = m_state.couriers[current()];
    QStringList lines;
    for (const BandNumbers &band : m_state.bands) {
        if (band.use.band.courier == courier.id)
            lines +=
                (band.use.band.contract.isEmpty() ? QString() : band.use.band.contract + u' ') +
                tr("%1 – %2: %3 left, %4 used, %5 void")
                    .arg(groupedNumber(band.from, courier.groups), groupedNumber(band.to, courier.groups))
                    .arg(band.use.left())
                    .arg(band.use.used)
                    .arg(band.use.voided);
    }
    m_bands->setText(lines.isEmpty() ? tr("No numbers yet") : lines.join(u'\n'));
    m_low->setText(m_state.low.join(u'\n'));
    m_low->setVisible(!m_state.low.isEmpty());
}

void ShippingSection::save()
{
    if (current() < 0 || current() >= m_state.contracts.size())
        return;
    const CourierContract wanted{m_state.couriers[current()].id, m_code->currentText().trimmed(),
                                 Fare(m_fare->currentIndex()), m_size->currentData().toString(),
                                 m_masked->isChecked()};
    if (wanted == m_state.contracts[current()])
        return;
    m_state.contracts[current()] = wanted;
    m_context.workspace.write(
        this, [wanted](Shop &shop) { return shop.waybills.setContract(wanted); },
        [this](const Result<void> &saved) {
            if (saved.ok())
                m_context.shell.toast(tr("Saved."));
            else
                m_context.shell.fail(saved.error());
        });
}

void ShippingSection::addBand()
{
    const CourierProfile &courier = m_state.couriers[qMax(0, current())];
    BandDialog dialog(m_context.workspace, courier.id, courier.name, this);
    if (dialog.exec() == QDialog::Accepted)
        refresh();
}

} // namespace ieum
