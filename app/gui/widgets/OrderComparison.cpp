#include "app/gui/widgets/OrderComparison.h"

#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "core/korean/PhoneNumber.h"

#include <QGridLayout>

namespace ieum {

namespace {

Label *cell(const QString &text, Type type, Color tone)
{
    auto *label = new Label(text.isEmpty() ? QStringLiteral("–") : text, type, tone);
    label->setLines(Label::Lines::Wrap);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

QString itemOf(const OrderLine &line)
{
    return line.option.isEmpty() ? line.item : line.item + QStringLiteral(" · ") + line.option;
}

} // namespace

OrderComparison::OrderComparison(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics().gap12);
    m_grid->setVerticalSpacing(metrics().gap8);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
}

void OrderComparison::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void OrderComparison::addRow(const QString &name, const QString &before, const QString &after)
{
    if (before.isEmpty() && after.isEmpty())
        return;
    const int row = m_grid->rowCount();
    const bool differs = before != after;
    m_grid->addWidget(cell(name, Type::Table, Color::Text2), row, 0);
    m_grid->addWidget(cell(before, Type::Table, differs ? Color::Text : Color::Text3), row, 1);
    m_grid->addWidget(cell(differs ? tr("→ %1").arg(after) : after, differs ? Type::TableStrong : Type::Table,
                           differs ? Color::Degraded : Color::Text3),
                      row, 2);
}

void OrderComparison::setLines(const QString &left, const OrderLine &before, const QString &right,
                               const OrderLine &after)
{
    clear();
    m_grid->addWidget(cell(left, Type::SmallStrong, Color::Text2), 0, 1);
    m_grid->addWidget(cell(right, Type::SmallStrong, Color::Text2), 0, 2);
    const Recipient &from = before.recipient, &to = after.recipient;
    addRow(tr("Order no."), before.orderNo, after.orderNo);
    addRow(tr("Recipient"), from.name, to.name);
    addRow(tr("Phone"), maskedDisplay(from.phone), maskedDisplay(to.phone));
    if (maskedDisplay(from.phone) == maskedDisplay(to.phone) && from.phone != to.phone)
        addRow(tr("Whole number"), from.phone, to.phone);
    addRow(tr("Postcode"), from.postcode, to.postcode);
    addRow(tr("Address"), from.fullAddress(), to.fullAddress());
    addRow(tr("Item"), itemOf(before), itemOf(after));
    addRow(tr("Quantity"), QString::number(before.quantity), QString::number(after.quantity));
    addRow(tr("Message"), before.deliveryMessage, after.deliveryMessage);
}

} // namespace ieum
