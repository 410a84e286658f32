#pragma once

#include "app/gui/widgets/Dialog.h"
#include "core/domain/Label.h"

class QComboBox;
class QLineEdit;

namespace ieum {

class AddressField;
class Workspace;

/// Asks once, before the first waybill: who sends, and the contract with the courier.
class SenderDialog : public Dialog
{
    Q_OBJECT
public:
    SenderDialog(Workspace &workspace, const Sender &sender, const CourierContract &contract,
                 const QString &courierName, QWidget *parent = nullptr);

    Sender sender() const;
    CourierContract contract() const;

private:
    CourierContract m_contract;
    QLineEdit *m_name;
    QLineEdit *m_phone;
    QLineEdit *m_postcode;
    AddressField *m_address;
    QLineEdit *m_code;
    QComboBox *m_fare;
};

} // namespace ieum
