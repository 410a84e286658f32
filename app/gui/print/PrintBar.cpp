#include "app/gui/print/PrintBar.h"

#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace ieum {

namespace {
constexpr int shortestChoice = 10; // letters
}

namespace {

// What is out of the ordinary among the labels: boxes of several orders, and labels without a sure sort code.
QStringList remarks(const PrintPreview &preview)
{
    int without = 0;
    int unsure = 0;
    for (const PreparedLabel &label : preview.labels) {
        without += label.content.labelClass == LabelClass::NoSortCode;
        unsure += label.content.sortCode.certainty == SortCode::Certainty::PostcodeOnly;
    }
    QStringList remarks;
    if (preview.combined() > 0)
        remarks += PrintBar::tr("%1 combined parcels").arg(preview.combined());
    if (without > 0)
        remarks += PrintBar::tr("%1 without a sort code").arg(without);
    if (unsure > 0)
        remarks += PrintBar::tr("%1 with a sort code to check").arg(unsure);
    return remarks;
}

} // namespace

PrintBar::PrintBar(QWidget *parent)
    : QFrame(parent)
    , m_what(new Label({}, Type::BodyStrong))
    , m_blocked(new Button(QString(), Button::Kind::Flat))
    , m_combined(new ElidedLabel({}, Type::Small, Color::Text2))
    , m_choice(new QComboBox)
    , m_left(new Label({}, Type::Small, Color::Text2))
    , m_band(new IconButton("plus", tr("Add waybill numbers"), IconButton::Frame::Outlined))
    , m_list(new IconButton("list", tr("Waybills"), IconButton::Frame::Outlined))
    , m_pdf(new Button("file-down", tr("PDF")))
    , m_print(new Button("printer", tr("Print"), Button::Kind::Main))
{
    layOut();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PrintBar::choiceChanged);
    connect(m_print, &QPushButton::clicked, this, &PrintBar::printRequested);
    connect(m_pdf, &QPushButton::clicked, this, &PrintBar::pdfRequested);
    connect(m_band, &QPushButton::clicked, this, &PrintBar::bandRequested);
    connect(m_list, &QPushButton::clicked, this, &PrintBar::listRequested);
    connect(m_blocked, &QPushButton::clicked, this, &PrintBar::blockedRequested);
    setPreview(0, {});
}

void PrintBar::layOut()
{
    setMinimumHeight(metrics().printBar);
    m_choice->setAccessibleName(tr("Courier"));
    m_print->setBig();
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(shortestChoice);
    // In large text one row would be wider than the page.
    const bool oneRow = metrics().factor <= 1;
    auto *column = makeColumn(0);
    column->setContentsMargins(metrics().gap16, metrics().gap4, metrics().gap16, metrics().gap4);
    setLayout(column);
    auto *upper = makeRow(metrics().gap12);
    upper->addLayout(makeWords());
    auto *lower = oneRow ? upper : makeRow(metrics().gap12);
    lower->addWidget(m_choice);
    upper->addWidget(m_left);
    upper->addWidget(m_band);
    upper->addStretch(1);
    if (!oneRow)
        lower->addStretch(1);
    lower->addWidget(m_list);
    lower->addWidget(m_pdf);
    lower->addWidget(m_print);
    column->addLayout(upper);
    if (!oneRow)
        column->addLayout(lower);
}

QVBoxLayout *PrintBar::makeWords()
{
    auto *second = makeRow(metrics().gap4);
    second->addWidget(m_combined);
    second->addWidget(m_blocked);
    second->addStretch(1);
    auto *words = makeColumn(0);
    words->addStretch(1);
    words->addWidget(m_what);
    words->addLayout(second);
    words->addStretch(1);
    return words;
}

void PrintBar::setChoices(const QList<Choice> &choices, const QString &courier)
{
    const QSignalBlocker quiet(m_choice);
    m_choices = choices;
    m_choice->clear();
    for (const Choice &choice : choices) {
        m_choice->addItem(choice.isAddressLabel() ? tr("Address label") : choice.courierName);
        if (choice.courier == courier && !choice.isAddressLabel())
            m_choice->setCurrentIndex(m_choice->count() - 1);
    }
}

PrintBar::Choice PrintBar::choice() const
{
    return m_choices.value(m_choice->currentIndex());
}

void PrintBar::setPreview(int selected, const PrintPreview &preview)
{
    const int labels = selected == 0 ? 0 : int(preview.labels.size());
    const bool isAddress = choice().isAddressLabel();
    const QString outcome =
        isAddress ? tr("%1 selected → %2 address labels") : tr("%1 selected → %2 waybills");
    m_what->setText(selected == 0 ? tr("Tick the orders to print") : outcome.arg(selected).arg(labels));
    m_combined->setText(remarks(preview).join(QStringLiteral(" · ")));
    m_combined->setVisible(labels > 0 && !m_combined->text().isEmpty());
    m_blocked->setText(tr("%1 blocked").arg(preview.refused.size()));
    m_blocked->setVisible(selected > 0 && !preview.refused.isEmpty());
    const QString act = isAddress ? tr("Print %1 address labels") : tr("Print %1 waybills");
    m_print->setText(labels > 0 ? act.arg(labels) : tr("Print waybills"));
    m_canPrint = labels > 0;
    showNumbers(labels, preview);
    setBusy(m_busy);
}

void PrintBar::showNumbers(int labels, const PrintPreview &preview)
{
    m_left->setVisible(!choice().isAddressLabel());
    m_left->setText(preview.hasBand ? tr("%1 numbers left").arg(preview.numbersLeft) : tr("No numbers yet"));
    const bool tooFew = preview.numbersLeft < labels;
    m_left->setTone(!preview.hasBand || tooFew ? Color::Down
                    : preview.isLow            ? Color::Degraded
                                               : Color::Text2);
    m_band->setVisible(!choice().isAddressLabel() && (!preview.hasBand || tooFew || preview.isLow));
}

void PrintBar::setBusy(bool busy)
{
    m_busy = busy;
    m_print->setEnabled(m_canPrint && !busy);
    m_pdf->setEnabled(m_canPrint && !busy);
}

} // namespace ieum
