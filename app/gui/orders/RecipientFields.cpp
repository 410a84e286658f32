#include "app/gui/orders/RecipientFields.h"

#include "app/gui/widgets/Dialog.h"

#include <QLineEdit>

namespace ieum {

namespace {

QLineEdit *addLine(Dialog *dialog, const QString &name)
{
    auto *field = new QLineEdit;
    dialog->addField(name, field);
    return field;
}

} // namespace

RecipientFields::RecipientFields(Dialog *dialog)
    : QObject(dialog)
    , m_name(addLine(dialog, tr("Recipient")))
    , m_phone(addLine(dialog, tr("Phone")))
    , m_postcode(addLine(dialog, tr("Postcode")))
    , m_address(addLine(dialog, tr("Address")))
    , m_detail(addLine(dialog, tr("Detailed address")))
{
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_postcode->setInputMethodHints(Qt::ImhDigitsOnly);
}

void RecipientFields::setRecipient(const Recipient &recipient)
{
    m_name->setText(recipient.name);
    m_phone->setText(recipient.phone);
    m_postcode->setText(recipient.postcode);
    m_address->setText(recipient.address);
    m_detail->setText(recipient.addressDetail);
}

Recipient RecipientFields::recipient() const
{
    return {m_name->text().trimmed(),     m_phone->text().trimmed(),   QString(),
            m_postcode->text().trimmed(), m_address->text().trimmed(), m_detail->text().trimmed()};
}

} // namespace ieum
