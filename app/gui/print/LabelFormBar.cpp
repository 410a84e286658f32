#include "app/gui/print/LabelFormBar.h"

#include "app/gui/print/LabelWords.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ieum {

LabelFormBar::LabelFormBar(QWidget *parent)
    : QWidget(parent)
    , m_form(new QComboBox)
    , m_edit(new IconButton("pencil", tr("Change this label's form"), IconButton::Frame::Outlined))
    , m_startName(new Label(tr("Start at label"), Type::Table, Color::Text2))
    , m_start(new QSpinBox)
{
    m_form->setAccessibleName(tr("Label form"));
    m_form->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_form->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_start->setAccessibleName(tr("Start at label"));
    m_start->setToolTip(tr("The first label of a begun sheet that is still free"));
    m_startName->setBuddy(m_start);
    auto *column = makeColumn(metrics().gap8);
    setLayout(column);
    auto *row = makeRow(metrics().gap8);
    row->addWidget(m_form, 1);
    row->addWidget(m_edit);
    column->addLayout(row);
    auto *start = makeRow(metrics().gap8);
    start->addWidget(m_startName);
    start->addWidget(m_start);
    start->addStretch(1);
    column->addLayout(start);
    connect(m_form, &QComboBox::activated, this, [this](int index) { Q_EMIT sizeChosen(m_sizes[index]); });
    connect(m_edit, &QPushButton::clicked, this, &LabelFormBar::editRequested);
    connect(m_start, &QSpinBox::valueChanged, this, &LabelFormBar::firstCellChanged);
}

void LabelFormBar::setForms(const QStringList &sizes, const LabelTemplate &form)
{
    const QSignalBlocker quietForm(m_form);
    const QSignalBlocker quietStart(m_start);
    if (sizes != m_sizes) {
        m_sizes = sizes;
        m_form->clear();
        for (const QString &size : sizes)
            m_form->addItem(shownSize(size));
    }
    m_form->setCurrentIndex(int(m_sizes.indexOf(form.size)));
    const int cells = int(form.cells.size());
    m_start->setRange(1, qMax(1, cells));
    m_start->setSuffix(tr(" of %1").arg(cells));
    m_startName->setVisible(cells > 1);
    m_start->setVisible(cells > 1);
}

qsizetype LabelFormBar::firstCell() const
{
    return m_start->value() - 1;
}

void LabelFormBar::startNewSheet()
{
    m_start->setValue(1);
}

} // namespace ieum
