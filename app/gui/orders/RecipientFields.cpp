#include "app/gui/orders/RecipientFields.h"

#include "app/gui/orders/AddressField.h"
#include "app/gui/orders/AddressSearch.h"
#include "app/gui/widgets/Dialog.h"
#include "app/gui/widgets/Label.h"

#include <QVBoxLayout>

namespace ieum {

RecipientFields::RecipientFields(Dialog *dialog, Workspace &workspace)
    : QObject(dialog)
    , m_name(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_postcode(new QLineEdit)
    , m_address(new AddressField)
    , m_detail(new QLineEdit)
{
    dialog->addFields({{tr("Recipient"), m_name}, {tr("Phone"), m_phone}});
    dialog->addField(tr("Address"), m_address);
    m_address->setPlaceholderText(tr("Road, building or lot number"));
    auto *hint = new Label({}, Type::Small, Color::Text3);
    dialog->content()->addWidget(hint);
    dialog->addFields({{tr("Detailed address"), m_detail}, {tr("Postcode"), m_postcode}});
    new AddressSearch(workspace, {m_address, m_postcode, m_detail, hint});
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_postcode->setInputMethodHints(Qt::ImhDigitsOnly);
}

void RecipientFields::setRecipient(const Recipient &recipient)
{
    m_name->setText(recipient.name);
    m_phone->setText(recipient.phone);
    m_postcode->setText(recipient.postcode);
    m_address->setQuietly(recipient.address);
    m_detail->setText(recipient.addressDetail);
}

Recipient RecipientFields::recipient() const
{
    return {m_name->text().trimmed(),     m_phone->text().trimmed(),   QString(),
            m_postcode->text().trimmed(), m_address->text().trimmed(), m_detail->text().trimmed()};
}

} // namespace ieum
