#include "app/gui/print/PreviewPane.h"

#include "app/gui/print/LabelFormBar.h"
#include "app/gui/print/LabelPreview.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/StateLabel.h"
#include "core/orders/OrderProblems.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ieum {

PreviewPane::PreviewPane(QWidget *parent)
    : QFrame(parent)
    , m_position(new Label({}, Type::Table, Color::Text2))
    , m_before(new IconButton("chevron-left", tr("The label before")))
    , m_after(new IconButton("chevron-right", tr("The next label")))
    , m_forms(new LabelFormBar)
    , m_paper(new LabelPreview)
    , m_classBar(makeClassBar())
    , m_facts(new QWidget)
    , m_number(new Label({}, Type::TableStrong))
    , m_box(new Label({}, Type::Table))
    , m_sender(new Label({}, Type::Table))
    , m_split(new Button("split", tr("Split the parcel")))
    , m_join(new Button("merge", tr("One parcel again")))
    , m_foot(makeRow(metrics().gap8))
{
    setAccessibleName(tr("Waybill preview"));
    setFixedWidth(metrics().orderPreview);
    auto *column = makeHead();
    setLayout(column);
    column->addWidget(m_forms);
    column->addWidget(m_paper);
    column->addWidget(m_classBar);
    auto *facts = makeColumn(metrics().gap8);
    m_facts->setLayout(facts);
    addFact(facts, tr("Number"), m_number);
    addFact(facts, tr("Parcel"), m_box);
    addFact(facts, tr("Sender"), m_sender);
    column->addWidget(m_facts);
    column->addStretch(1);
    m_foot->addWidget(m_split);
    m_foot->addWidget(m_join);
    column->addLayout(m_foot);
    connect(m_before, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_split, &QPushButton::clicked, this,
            [this] { Q_EMIT splitRequested(m_preview.labels.value(m_current).lines); });
    connect(m_join, &QPushButton::clicked, this, &PreviewPane::joinRequested);
    m_join->hide();
    showCurrent();
}

QVBoxLayout *PreviewPane::makeHead()
{
    auto *column = makeColumn(metrics().gap12);
    column->setContentsMargins(metrics().gap16, metrics().gap12, metrics().gap16, metrics().gap12);
    auto *row = makeRow(metrics().gap4);
    row->addWidget(new Label(tr("Waybill preview"), Type::PaneTitle), 1);
    row->addWidget(m_before);
    row->addWidget(m_position);
    row->addWidget(m_after);
    column->addLayout(row);
    return column;
}

QFrame *PreviewPane::makeClassBar()
{
    auto *card = new QFrame;
    auto *column = makeColumn(metrics().gap4);
    const int margin = metrics().gap12;
    column->setContentsMargins(margin, metrics().gap8, margin, metrics().gap8);
    card->setLayout(column);
    m_class = new StateLabel(lookOf(Severity::Warning));
    m_classHint = new Label({}, Type::Small, Color::Text2);
    m_classHint->setLines(Label::Lines::Wrap);
    column->addWidget(m_class);
    column->addWidget(m_classHint);
    return card;
}

void PreviewPane::addFact(QVBoxLayout *column, const QString &name, Label *value)
{
    auto *row = makeRow(metrics().gap12);
    auto *label = new Label(name, Type::Table, Color::Text3);
    label->setFixedWidth(metrics().scaled(64));
    row->addWidget(label, 0, Qt::AlignTop);
    value->setLines(Label::Lines::Wrap);
    row->addWidget(value, 1);
    column->addLayout(row);
}

void PreviewPane::setPreview(const PrintPreview &preview, const LabelTemplate &layout)
{
    m_preview = preview;
    m_layout = layout;
    m_current = std::clamp<qsizetype>(m_current, 0, std::max<qsizetype>(0, preview.labels.size() - 1));
    showCurrent();
}

void PreviewPane::showLine(OrderLineId line)
{
    for (qsizetype i = 0; i < m_preview.labels.size(); ++i) {
        if (m_preview.labels[i].lines.contains(line)) {
            m_current = i;
            showCurrent();
            return;
        }
    }
}

std::optional<LabelContent> PreviewPane::shown() const
{
    if (m_current >= m_preview.labels.size())
        return std::nullopt;
    return m_preview.labels[m_current].content;
}

void PreviewPane::setJoinable(bool joinable)
{
    m_join->setVisible(joinable);
}

void PreviewPane::move(int step)
{
    m_current = std::clamp<qsizetype>(m_current + step, 0, m_preview.labels.size() - 1);
    showCurrent();
}

void PreviewPane::showCurrent()
{
    const bool any = m_current < m_preview.labels.size();
    m_position->setText(any ? tr("%1 / %2").arg(m_current + 1).arg(m_preview.labels.size()) : QString());
    m_before->setEnabled(any && m_current > 0);
    m_after->setEnabled(any && m_current + 1 < m_preview.labels.size());
    for (QWidget *widget : QList<QWidget *>{m_paper, m_facts})
        widget->setVisible(any);
    m_classBar->setVisible(any || !m_preview.refused.isEmpty());
    m_split->setVisible(any && m_preview.labels[m_current].lines.size() > 1);
    if (!any)
        return showRefusal();
    const PreparedLabel &label = m_preview.labels[m_current];
    m_paper->setLabel(label.content, m_layout);
    showClass(label);
    m_number->setText(label.content.number.isEmpty() ? tr("No number left") : label.content.shownNumber);
    m_box->setText(
        label.lines.size() > 1
            ? tr("%1: %2 orders in one box").arg(label.content.recipient.name).arg(label.lines.size())
            : tr("One order"));
    m_sender->setText(label.content.sender.isComplete() ? label.content.sender.name
                                                        : tr("The shop's name alone"));
}

void PreviewPane::say(Severity severity, const QString &what, const QString &hint)
{
    const StateLook look = lookOf(severity);
    m_classBar->setProperty("role", nameOf(look.soft));
    repolish(m_classBar);
    m_class->setState(look, what);
    m_classHint->setText(hint);
}

void PreviewPane::showClass(const PreparedLabel &label)
{
    switch (label.content.labelClass) {
    case LabelClass::Full:
        return showSortCode(label.content.sortCode);
    case LabelClass::NoSortCode:
        return say(Severity::Warning, tr("Printed without the sort code"),
                   tr("The courier cannot be asked now. The branch adds the code when it takes the parcel."));
    case LabelClass::Address:
        return say(Severity::Info, tr("This is an address label"),
                   tr("It has no waybill number. Hand the parcel in at a counter."));
    }
}

// An old code is said too: couriers move their districts.
void PreviewPane::showSortCode(const SortCode &code)
{
    const QString told = tr("As told on %1.").arg(code.fetched.toString(QStringLiteral("yyyy-MM-dd")));
    if (code.certainty == SortCode::Certainty::PostcodeOnly)
        return say(Severity::Warning, tr("A sort code known by the postcode only"),
                   tr("The label carries a mark to check it. %1").arg(told));
    say(Severity::Good, tr("A full waybill"), tr("The courier's sort code stands on it. %1").arg(told));
}

// One reason is enough for the eye; the bar names all of them.
void PreviewPane::showRefusal()
{
    if (!m_preview.refused.isEmpty())
        say(Severity::Problem, tr("Nothing to print here"),
            shortProblemText(m_preview.refused.first().reason));
}

} // namespace ieum
