#include "app/gui/orders/OrderViewBar.h"

#include "app/gui/orders/StateChip.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Frames.h"

#include <QButtonGroup>
#include <QCoreApplication>

namespace ieum {

namespace {

struct ViewRow
{
    OrderView view;
    const char *word;
    StateChip::Tone tone;
};

// In the order in which a day is worked off.
const ViewRow views[] = {
    {OrderView::Pending, QT_TRANSLATE_NOOP("OrdersPage", "To ship"), StateChip::Tone::Plain},
    {OrderView::Ready, QT_TRANSLATE_NOOP("OrdersPage", "Ready"), StateChip::Tone::Plain},
    {OrderView::Late, QT_TRANSLATE_NOOP("OrdersPage", "Late"), StateChip::Tone::Late},
    {OrderView::WithProblems, QT_TRANSLATE_NOOP("OrdersPage", "To check"), StateChip::Tone::Warning},
    {OrderView::CancelAsked, QT_TRANSLATE_NOOP("OrdersPage", "Cancel asked"), StateChip::Tone::Late},
    {OrderView::Claims, QT_TRANSLATE_NOOP("OrdersPage", "Returns"), StateChip::Tone::Warning},
    {OrderView::Unpaid, QT_TRANSLATE_NOOP("OrdersPage", "Unpaid"), StateChip::Tone::Plain},
    {OrderView::Held, QT_TRANSLATE_NOOP("OrdersPage", "Held"), StateChip::Tone::Plain},
    {OrderView::Printed, QT_TRANSLATE_NOOP("OrdersPage", "Printed"), StateChip::Tone::Plain},
    {OrderView::Shipped, QT_TRANSLATE_NOOP("OrdersPage", "Shipped"), StateChip::Tone::Plain},
    {OrderView::Cancelled, QT_TRANSLATE_NOOP("OrdersPage", "Cancelled"), StateChip::Tone::Plain},
};

} // namespace

OrderViewBar::OrderViewBar(QWidget *parent)
    : QScrollArea(parent)
{
    auto *chips = new QWidget;
    auto *row = makeRow(metrics().gap8);
    row->setContentsMargins(metrics().gap16, metrics().gap12, metrics().gap16, metrics().gap4);
    chips->setLayout(row);
    auto *group = new QButtonGroup(this);
    for (const ViewRow &view : views) {
        auto *chip = new StateChip(QCoreApplication::translate("OrdersPage", view.word), view.tone);
        connect(chip, &StateChip::clicked, this, [this, view = view.view] { Q_EMIT chosen(view); });
        group->addButton(chip);
        row->addWidget(chip);
        m_chips.insert(view.view, chip);
    }
    row->addStretch();
    setWidget(chips);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(chips->sizeHint().height());
    setAccessibleName(QCoreApplication::translate("OrdersPage", "Views"));
    showSeldom();
}

void OrderViewBar::setCounts(const QMap<OrderView, int> &counts)
{
    m_counts = counts;
    for (auto chip = m_chips.begin(); chip != m_chips.end(); ++chip)
        chip.value()->setCount(counts.value(chip.key()));
    showSeldom();
}

void OrderViewBar::setCurrent(OrderView view)
{
    if (StateChip *chip = m_chips.value(view))
        chip->setChecked(true);
    showSeldom();
}

// A buyer who asks to cancel is seldom, and then not to be overlooked.
void OrderViewBar::showSeldom()
{
    for (const OrderView view : {OrderView::CancelAsked, OrderView::Claims}) {
        StateChip *chip = m_chips[view];
        chip->setVisible(chip->isChecked() || m_counts.value(view) > 0);
    }
}

} // namespace ieum
