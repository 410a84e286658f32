#include "app/gui/print/SenderDialog.h"

#include "app/gui/orders/AddressField.h"
#include "app/gui/orders/AddressSearch.h"
#include "app/gui/widgets/Label.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace ieum {

SenderDialog::SenderDialog(Workspace &workspace, const Sender &sender, const CourierContract &contract,
                           const QString &courierName, QWidget *parent)
    : Dialog(tr("Who sends the parcels?"),
             tr("This stands on every waybill. It is asked once and can be changed in the settings."), parent)
    , m_contract(contract)
    , m_name(new QLineEdit(sender.name))
    , m_phone(new QLineEdit(sender.phone))
    , m_postcode(new QLineEdit(sender.postcode))
    , m_address(new AddressField)
    , m_code(new QLineEdit(contract.code))
    , m_fare(new QComboBox)
{
    for (const Fare fare : {Fare::Credit, Fare::Prepaid, Fare::Collect})
        m_fare->addItem(shownFare(fare));
    m_fare->setCurrentIndex(int(contract.fare));
    addField(tr("Shop's name"), m_name);
    addField(tr("Phone"), m_phone);
    addField(tr("Postcode"), m_postcode);
    addField(tr("Address"), m_address);
    m_address->setQuietly(sender.address);
    auto *hint = new Label({}, Type::Small, Color::Text3);
    content()->addWidget(hint);
    new AddressSearch(workspace, {m_address, m_postcode, nullptr, hint});
    addField(tr("Contract code of %1").arg(courierName), m_code);
    addField(tr("Who pays the fare"), m_fare);
    setMainButton(tr("Save and print"));
    setCancelText(tr("Print the name alone"));
    (sender.phone.isEmpty() ? m_phone : static_cast<QLineEdit *>(m_address))->setFocus();
}

Sender SenderDialog::sender() const
{
    return {m_name->text().trimmed(), m_phone->text().trimmed(), m_postcode->text().trimmed(),
            m_address->text().trimmed()};
}

CourierContract SenderDialog::contract() const
{
    CourierContract contract = m_contract;
    contract.code = m_code->text().trimmed();
    contract.fare = Fare(m_fare->currentIndex());
    return contract;
}

} // namespace ieum
