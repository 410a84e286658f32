#include "app/gui/orders/ReplacementDialog.h"

#include <QLineEdit>
#include <QSpinBox>

namespace ieum {

namespace {
constexpr int mostPieces = 999;
}

ReplacementDialog::ReplacementDialog(const OrderLine &line, QWidget *parent)
    : Dialog(tr("What goes out in exchange for order %1?").arg(line.orderNo),
             tr("It becomes a line of its own with a waybill number of its own. Only this PC knows of it: "
                "please "
                "settle the exchange at the market as well."),
             parent)
    , m_item(new QLineEdit(line.item))
    , m_option(new QLineEdit(line.option))
    , m_quantity(new QSpinBox)
    , m_why(new QLineEdit(line.claimWhy))
{
    m_quantity->setRange(1, mostPieces);
    m_quantity->setValue(line.quantity);
    addField(tr("Item"), m_item);
    addField(tr("Option"), m_option);
    addField(tr("Pieces"), m_quantity);
    addField(tr("Why"), m_why);
    setMainButton(tr("Send in exchange"));
    m_option->setFocus();
}

OrderService::Replacement ReplacementDialog::goods() const
{
    return {m_item->text().trimmed(), m_option->text().trimmed(), m_quantity->value(),
            m_why->text().trimmed()};
}

} // namespace ieum
