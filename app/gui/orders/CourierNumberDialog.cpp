#include "app/gui/orders/CourierNumberDialog.h"

#include <QComboBox>
#include <QLineEdit>

namespace ieum {

CourierNumberDialog::CourierNumberDialog(const QList<CourierProfile> &couriers, int lines, QWidget *parent)
    : Dialog(tr("Which number did the courier give?"),
             tr("%n line(s) go in this box. The number then goes to the market with the next export.",
                nullptr, lines),
             parent)
    , m_courier(new QComboBox)
    , m_number(new QLineEdit)
{
    for (const CourierProfile &courier : couriers)
        m_courier->addItem(courier.name, courier.id);
    m_number->setInputMethodHints(Qt::ImhDigitsOnly);
    addField(tr("Courier"), m_courier);
    addField(tr("Waybill number"), m_number);
    setMainButton(tr("Note the number"));
    m_number->setFocus();
}

QString CourierNumberDialog::courier() const
{
    return m_courier->currentData().toString();
}

QString CourierNumberDialog::number() const
{
    return m_number->text().trimmed();
}

} // namespace ieum
