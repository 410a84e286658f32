#pragma once

#include "core/domain/Order.h"

#include <QObject>

class QLineEdit;

namespace ieum {

class AddressField;
class Dialog;
class Workspace;

/// The fields of whom a parcel goes to, put into a dialog; the address is looked up as one types.
class RecipientFields : public QObject
{
    Q_OBJECT
public:
    RecipientFields(Dialog *dialog, Workspace &workspace);

    void setRecipient(const Recipient &recipient);
    /// With what the input method still holds, once it was committed.
    Recipient recipient() const;
    QLineEdit *nameField() const { return m_name; }

private:
    QLineEdit *m_name;
    QLineEdit *m_phone;
    QLineEdit *m_postcode;
    AddressField *m_address;
    QLineEdit *m_detail;
};

} // namespace ieum
