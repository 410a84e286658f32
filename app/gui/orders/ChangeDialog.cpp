#include "app/gui/orders/ChangeDialog.h"

#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/OrderComparison.h"

#include <QVBoxLayout>

namespace ieum {

namespace {

// What happened to the label meanwhile decides what the owner must know.
QString consequenceOf(const OrderLine &line, const OrderChange &change)
{
    if (line.state == OrderState::Shipped)
        return ChangeDialog::tr("The parcel is on its way. Only the record here changes.");
    if (change.before.recipient != change.after.recipient)
        return ChangeDialog::tr(
            "The number of the printed label is void already, so that nothing goes to the "
            "old address. The order waits to be printed anew.");
    return ChangeDialog::tr(
        "The label is printed. Its number stays whichever you choose; please look what is "
        "in the box.");
}

} // namespace

ChangeDialog::ChangeDialog(const OrderLine &line, const OrderChange &change, QWidget *parent)
    : Dialog(tr("Order %1 has changed at the market").arg(line.orderNo), consequenceOf(line, change), parent,
             Width::Wide)
{
    auto *comparison = new OrderComparison;
    comparison->setLines(tr("Before"), change.before, tr("In the newer file"), change.after);
    content()->addWidget(comparison);
    offer(tr("Take the new one over"), Answer::TakeOver, tr("Keep the old one"), Answer::Keep);
}

ChangeDialog::ChangeDialog(const OrderLine &line, const OrderLine &twin, QWidget *parent)
    : Dialog(tr("Is this the same order twice?"),
             tr("Same person, same item, two order numbers. Nothing has been changed."), parent, Width::Wide)
{
    auto *comparison = new OrderComparison;
    comparison->setLines(tr("This one"), line, tr("The other one"), twin);
    content()->addWidget(comparison);
    offer(tr("These are two orders"), Answer::Different, tr("Cancel this one here"), Answer::CancelThis);
}

void ChangeDialog::offer(const QString &act, Answer answer, const QString &other, Answer otherAnswer)
{
    setCancelText(tr("Decide later"));
    connect(addLeadingButton(other), &Button::clicked, this, [this, otherAnswer] {
        m_answer = otherAnswer;
        accept();
    });
    connect(setMainButton(act), &Button::clicked, this, [this, answer] { m_answer = answer; });
}

} // namespace ieum
