#include "app/gui/print/LabelEditorDialog.h"

#include "app/gui/print/LabelEditorPaper.h"
#include "app/gui/print/LabelWords.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QListWidget>
#include <QVBoxLayout>

namespace ieum {

namespace {

constexpr int dialogWidth = 860;
constexpr int listHeight = 180;
constexpr double largestType = 72; // points
constexpr double smallestArea = 2; // millimetres, of what can be chosen again

} // namespace

LabelEditorDialog::LabelEditorDialog(const LabelTemplate &form, const LabelContent &sample, QWidget *parent)
    : Dialog(tr("Change the form %1").arg(shownSize(form.size)),
             tr("Press a part of the label and drag it, or write its place in millimetres. Your own form is "
                "kept "
                "beside the one that came with Ieum."),
             parent)
    , m_shipped(labelTemplate(form.id).value())
    , m_form(form)
    , m_paper(new LabelEditorPaper(sample))
    , m_list(new QListWidget)
    , m_visible(new QCheckBox(tr("Print this part")))
    , m_preprinted(new QCheckBox(tr("The paper has its lines and captions already")))
    , m_resetElement(new Button("rotate-ccw", tr("This part as it was")))
{
    setFixedWidth(metrics().scaled(dialogWidth));
    auto *row = makeRow(metrics().gap24);
    row->addWidget(m_paper, 1, Qt::AlignTop);
    row->addLayout(makeFields());
    content()->addLayout(row);
    fillList();
    Button *reset = addLeadingButton(tr("The whole form as it was"));
    setMainButton(tr("Keep this form"));
    m_preprinted->setChecked(m_form.paper == LabelTemplate::Paper::Preprinted);
    connect(reset, &QPushButton::clicked, this, &LabelEditorDialog::resetAll);
    connect(m_resetElement, &QPushButton::clicked, this, &LabelEditorDialog::resetElement);
    connect(m_list, &QListWidget::currentRowChanged, this, &LabelEditorDialog::showChosen);
    connect(m_paper, &LabelEditorPaper::elementPressed, this, &LabelEditorDialog::choose);
    connect(m_paper, &LabelEditorPaper::moveRequested, this, &LabelEditorDialog::moveBy);
    connect(m_visible, &QCheckBox::toggled, this, &LabelEditorDialog::take);
    connect(m_preprinted, &QCheckBox::toggled, this, &LabelEditorDialog::take);
    for (QDoubleSpinBox *field : {m_left, m_top, m_width, m_height, m_size})
        connect(field, &QDoubleSpinBox::valueChanged, this, &LabelEditorDialog::take);
    choose(0);
}

QLayout *LabelEditorDialog::makeFields()
{
    auto *column = makeColumn(metrics().gap12);
    m_list->setAccessibleName(tr("Parts of the label"));
    m_list->setFixedHeight(metrics().scaled(listHeight));
    m_list->setSpacing(metrics().gap4 / 2);
    column->addWidget(m_list);
    auto *place = makeRow(metrics().gap8);
    const QString unit = tr(" mm");
    m_left = addNumber(place, tr("From the left"), unit, m_form.label.width());
    m_top = addNumber(place, tr("From the top"), unit, m_form.label.height());
    column->addLayout(place);
    auto *extent = makeRow(metrics().gap8);
    m_width = addNumber(extent, tr("Width"), unit, m_form.label.width());
    m_height = addNumber(extent, tr("Height"), unit, m_form.label.height());
    column->addLayout(extent);
    auto *type = makeRow(metrics().gap8);
    m_size = addNumber(type, tr("Largest type"), tr(" pt"), largestType);
    type->addStretch(1);
    column->addLayout(type);
    column->addWidget(m_visible);
    column->addWidget(m_resetElement, 0, Qt::AlignLeft);
    column->addWidget(makeLine());
    column->addWidget(m_preprinted);
    column->addStretch(1);
    return column;
}

QDoubleSpinBox *LabelEditorDialog::addNumber(QLayout *row, const QString &name, const QString &unit,
                                             double highest)
{
    auto *field = new QDoubleSpinBox;
    field->setDecimals(1);
    field->setSingleStep(0.5);
    field->setRange(0, highest);
    field->setSuffix(unit);
    field->setAccessibleName(name);
    auto *label = new Label(name, Type::TableStrong, Color::Text2);
    label->setBuddy(field);
    auto *pair = makeColumn(metrics().gap4);
    pair->addWidget(label);
    pair->addWidget(field);
    static_cast<QBoxLayout *>(row)->addLayout(pair, 1);
    return field;
}

void LabelEditorDialog::fillList()
{
    for (const LabelElement &element : m_form.elements)
        m_list->addItem(shownElement(element));
}

void LabelEditorDialog::choose(int element)
{
    m_list->setCurrentRow(element);
    showChosen();
}

void LabelEditorDialog::showChosen()
{
    const int chosen = m_list->currentRow();
    if (chosen < 0)
        return;
    const LabelElement &element = m_form.elements[chosen];
    m_isFilling = true;
    m_left->setValue(element.area.left());
    m_top->setValue(element.area.top());
    m_width->setValue(element.area.width());
    m_height->setValue(element.area.height());
    m_size->setValue(element.size);
    m_size->setEnabled(element.kind == LabelElement::Kind::Text);
    m_visible->setChecked(element.isVisible);
    m_resetElement->setEnabled(element != m_shipped.elements[chosen]);
    m_isFilling = false;
    m_paper->setForm(m_form, chosen);
}

void LabelEditorDialog::take()
{
    const int chosen = m_list->currentRow();
    if (m_isFilling || chosen < 0)
        return;
    LabelElement &element = m_form.elements[chosen];
    const bool isLine = element.kind == LabelElement::Kind::Line;
    const double least = isLine ? 0 : smallestArea;
    element.area = {m_left->value(), m_top->value(), qMax(least, m_width->value()),
                    qMax(least, m_height->value())};
    if (element.kind == LabelElement::Kind::Text && m_size->value() > 0) {
        element.minimum = qMin(element.minimum * m_size->value() / element.size, m_size->value());
        element.size = m_size->value();
    }
    element.isVisible = m_visible->isChecked();
    m_form.paper = m_preprinted->isChecked() ? LabelTemplate::Paper::Preprinted : LabelTemplate::Paper::Blank;
    showChosen();
}

// A part stays whole on its label.
void LabelEditorDialog::moveBy(QPointF millimetres)
{
    const int chosen = m_list->currentRow();
    if (chosen < 0)
        return;
    QRectF &area = m_form.elements[chosen].area;
    const QPointF corner = area.topLeft() + millimetres;
    area.moveTo(qBound(0.0, corner.x(), m_form.label.width() - area.width()),
                qBound(0.0, corner.y(), m_form.label.height() - area.height()));
    showChosen();
}

void LabelEditorDialog::resetElement()
{
    const int chosen = m_list->currentRow();
    m_form.elements[chosen] = m_shipped.elements[chosen];
    showChosen();
}

void LabelEditorDialog::resetAll()
{
    m_form.elements = m_shipped.elements;
    m_form.paper = m_shipped.paper;
    m_isFilling = true;
    m_preprinted->setChecked(m_form.paper == LabelTemplate::Paper::Preprinted);
    m_isFilling = false;
    showChosen();
}

LabelContent sampleLabel(const LabelTemplate &form)
{
    LabelContent label;
    label.labelClass = form.takesWaybills ? LabelClass::Full : LabelClass::Address;
    label.courierName = QStringLiteral("택배사");
    if (form.takesWaybills) {
        label.number = QStringLiteral("123456789012");
        label.shownNumber = QStringLiteral("1234-5678-9012");
        label.sortCode = {QStringLiteral("4W44"),
                          QStringLiteral("-4g"),
                          QStringLiteral("한빛로 103-904"),
                          QStringLiteral("가온중앙"),
                          QStringLiteral("A01"),
                          QStringLiteral("P1"),
                          QDate(2022, 10, 1),
                          SortCode::Certainty::PostcodeOnly};
    }
    label.date = QDate(2022, 10, 15);
    label.reprint = 1;
    label.recipient = {QStringLiteral("홍길동"),
                       QStringLiteral("010-0000-1234"),
                       {},
                       QStringLiteral("30100"),
                       QStringLiteral("세종특별자치시 한빛로 12"),
                       QStringLiteral("103동 904호")};
    label.sender = {QStringLiteral("우리 가게"),
                    QStringLiteral("010-0000-0020"),
                    {},
                    QStringLiteral("세종 한빛로 3, 1층")};
    label.fare = shownFare(Fare::Credit);
    label.items = {QStringLiteral("상품 이름 × 2"), QStringLiteral("다른 상품 × 1")};
    label.message = QStringLiteral("문 앞에 놓아 주세요");
    label.orders = {QStringLiteral("2022101512345")};
    return label;
}

} // namespace ieum
