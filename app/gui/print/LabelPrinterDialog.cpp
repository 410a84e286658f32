#include "app/gui/print/LabelPrinterDialog.h"

#include "app/gui/print/LabelWords.h"
#include "app/gui/print/PrintService.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "core/base/ErrorTexts.h"
#include "core/labels/RulerPage.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPrinterInfo>
#include <QVBoxLayout>

namespace ieum {

namespace {

using Way = LabelPrinter::Way;

constexpr double farthest = 30;      // millimetres
constexpr double smallestScale = 90; // per cent
constexpr double largestScale = 110;

bool isNetwork(Way way)
{
    return way == Way::NetworkZpl || way == Way::NetworkTspl;
}

} // namespace

LabelPrinterDialog::LabelPrinterDialog(PrintService &service, const LabelTemplate &form, QWidget *parent)
    : Dialog(
          tr("Label printer of this PC"),
          tr("Any printer works through its driver. A label printer that is spoken to directly is faster and "
             "needs no driver."),
          parent, Width::Wide)
    , m_service(service)
    , m_form(form)
    , m_way(new QComboBox)
    , m_name(new QComboBox)
    , m_address(new QLineEdit)
    , m_hint(new Label({}, Type::Small, Color::Text2))
{
    addWay();
    addPlacement();
    m_ruler = addLeadingButton(tr("Print the ruler page"));
    Button *save = addLeadingButton(tr("Ruler as PDF"));
    Button *use = setMainButton(tr("Use this printer"), Button::Kind::Main, Accept::No);
    connect(use, &QPushButton::clicked, this, &LabelPrinterDialog::keep);
    connect(m_ruler, &QPushButton::clicked, this, &LabelPrinterDialog::printRuler);
    connect(save, &QPushButton::clicked, this, &LabelPrinterDialog::saveRuler);
    connect(m_way, &QComboBox::currentIndexChanged, this, &LabelPrinterDialog::showWay);
    connect(m_name, &QComboBox::activated, this, &LabelPrinterDialog::showPlacement);
    connect(m_address, &QLineEdit::editingFinished, this, &LabelPrinterDialog::showPlacement);
    connect(&m_service, &PrintService::busyChanged, m_ruler,
            [this](bool busy) { m_ruler->setEnabled(!busy); });
    connect(&m_service, &PrintService::rulerPrinted, this, [this](const Result<void> &done) {
        showProblem(done.ok() ? QString() : sentenceFor(done.error()));
    });
    showWay();
    showPlacement();
}

void LabelPrinterDialog::addWay()
{
    const LabelPrinter chosen = LabelPrinters::chosen();
    m_way->addItem(tr("None: save a PDF"), int(Way::None));
    m_way->addItem(tr("Through the printer's driver"), int(Way::Driver));
    m_way->addItem(tr("Directly, ZPL (Zebra, Bixolon …)"), int(Way::RawZpl));
    m_way->addItem(tr("Directly, TSPL (TSC, Xprinter …)"), int(Way::RawTspl));
    m_way->addItem(tr("In the shop's network, ZPL"), int(Way::NetworkZpl));
    m_way->addItem(tr("In the shop's network, TSPL"), int(Way::NetworkTspl));
    m_way->setCurrentIndex(m_way->findData(int(chosen.way)));
    for (const QString &name : QPrinterInfo::availablePrinterNames())
        m_name->addItem(name);
    if (!isNetwork(chosen.way) && !chosen.target.isEmpty()) {
        if (m_name->findText(chosen.target) < 0)
            m_name->addItem(chosen.target); // switched off today
        m_name->setCurrentText(chosen.target);
    }
    if (isNetwork(chosen.way))
        m_address->setText(chosen.target);
    m_address->setPlaceholderText(QStringLiteral("192.168.0.50:9100"));
    m_hint->setLines(Label::Lines::Wrap);
    addField(tr("How labels are printed"), m_way);
    m_name->setAccessibleName(tr("Printer"));
    m_address->setAccessibleName(tr("The printer's address in the network"));
    content()->addWidget(m_name);
    content()->addWidget(m_address);
    content()->addWidget(m_hint);
}

void LabelPrinterDialog::addPlacement()
{
    content()->addWidget(makeLine());
    auto *text =
        new Label(tr("Print the ruler page, measure, and write here what is off: labels are moved and "
                     "scaled to make it good. Kept for each printer."),
                  Type::Small, Color::Text2);
    text->setLines(Label::Lines::Wrap);
    content()->addWidget(text);
    auto *row = makeRow(metrics().gap12);
    m_right = addNumber(row, tr("Move right"), tr(" mm"), -farthest, farthest);
    m_down = addNumber(row, tr("Move down"), tr(" mm"), -farthest, farthest);
    m_scale = addNumber(row, tr("Scale"), tr(" %"), smallestScale, largestScale);
    content()->addLayout(row);
    addHead();
}

void LabelPrinterDialog::addHead()
{
    auto *row = makeRow(metrics().gap8);
    m_dots = addChoice(row, tr("Resolution"), tr("The label printer's resolution"));
    for (const int dots : {203, 300})
        m_dots->addItem(tr("%1 dpi").arg(dots), dots);
    m_head = addChoice(row, tr("Print width"), tr("How wide the label printer prints"));
    m_head->addItem(tr("104 mm (four inches)"), 104);
    m_head->addItem(tr("128 mm (five inches)"), 128);
    m_head->addItem(tr("168 mm (six inches)"), 168);
    content()->addLayout(row);
}

QComboBox *LabelPrinterDialog::addChoice(QHBoxLayout *row, const QString &name, const QString &meaning)
{
    auto *choice = new QComboBox;
    choice->setAccessibleName(meaning);
    auto *pair = makeColumn(metrics().gap4);
    pair->addWidget(new Label(name, Type::TableStrong, Color::Text2));
    pair->addWidget(choice);
    row->addLayout(pair, 1);
    return choice;
}

QDoubleSpinBox *LabelPrinterDialog::addNumber(QHBoxLayout *row, const QString &name, const QString &unit,
                                              double lowest, double highest)
{
    auto *field = new QDoubleSpinBox;
    field->setDecimals(1);
    field->setSingleStep(0.1);
    field->setRange(lowest, highest);
    field->setSuffix(unit);
    field->setAccessibleName(name);
    auto *label = new Label(name, Type::TableStrong, Color::Text2);
    label->setBuddy(field);
    auto *pair = makeColumn(metrics().gap4);
    pair->addWidget(label);
    pair->addWidget(field);
    row->addLayout(pair, 1);
    return field;
}

LabelPrinter LabelPrinterDialog::printer() const
{
    LabelPrinter printer;
    printer.way = Way(m_way->currentData().toInt());
    if (printer.way != Way::None)
        printer.target = isNetwork(printer.way) ? m_address->text().trimmed() : m_name->currentText();
    printer.placement = {{m_right->value(), m_down->value()},
                         m_scale->value() / 100,
                         m_dots->currentData().toInt(),
                         m_head->currentData().toInt()};
    return printer;
}

void LabelPrinterDialog::showWay()
{
    const Way way = Way(m_way->currentData().toInt());
    const bool isNone = way == Way::None;
    const bool hasNoPrinter = !isNone && !isNetwork(way) && m_name->count() == 0;
    m_name->setVisible(!isNone && !isNetwork(way) && !hasNoPrinter);
    m_address->setVisible(isNetwork(way));
    m_hint->setText(hasNoPrinter
                        ? tr("This PC has no printer yet. Please add it in the system's settings first.")
                    : isNetwork(way) ? tr("Address and port; label printers listen at 9100.")
                                     : QString());
    m_hint->setVisible(!m_hint->plainText().isEmpty());
    for (QComboBox *choice : {m_dots, m_head})
        choice->setEnabled(way != Way::None && way != Way::Driver);
    m_ruler->setEnabled(!isNone && !hasNoPrinter);
    showPlacement();
    fitHeight();
}

// What is hidden and shown changes the height, which a dialog of wrapped texts does not follow by itself.
void LabelPrinterDialog::fitHeight()
{
    layout()->activate();
    setFixedHeight(layout()->totalHeightForWidth(width()));
}

void LabelPrinterDialog::say(const QString &problem)
{
    showProblem(problem);
    fitHeight();
}

void LabelPrinterDialog::showPlacement()
{
    const LabelPlacement placement = LabelPrinters::placementOf(printer().target);
    m_right->setValue(placement.offset.x());
    m_down->setValue(placement.offset.y());
    m_scale->setValue(placement.scale * 100);
    m_dots->setCurrentIndex(qMax(0, m_dots->findData(placement.dotsPerInch)));
    m_head->setCurrentIndex(qMax(0, m_head->findData(placement.headMillimetres)));
}

void LabelPrinterDialog::printRuler()
{
    say({});
    m_service.printRuler(printer(), m_form);
}

void LabelPrinterDialog::saveRuler()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the ruler page as PDF"),
                                                      PrintService::proposedRuler(), tr("PDF files (*.pdf)"));
    if (!path.isEmpty())
        m_service.saveRuler(printer().placement, m_form, path);
}

void LabelPrinterDialog::keep()
{
    const LabelPrinter wanted = printer();
    const qsizetype colon = wanted.target.lastIndexOf(u':');
    if (isNetwork(wanted.way) && (colon < 1 || wanted.target.mid(colon + 1).toUShort() == 0))
        return say(tr("Please write address and port, like 192.168.0.50:9100. Nothing was changed."));
    if (wanted.way != Way::None && wanted.target.isEmpty())
        return say(tr("No printer is chosen. Nothing was changed. Please choose one."));
    LabelPrinters::choose(wanted);
    accept();
}

} // namespace ieum
