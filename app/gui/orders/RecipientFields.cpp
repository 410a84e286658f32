#include "app/gui/orders/RecipientFields.h"

#include "app/gui/orders/AddressField.h"
#include "app/gui/orders/AddressSearch.h"
#include "app/gui/widgets/Dialog.h"
#include "app/gui/widgets/Label.h"

#include <QVBoxLayout>

namespace ieum {

namespace {

QLineEdit *addLine(Dialog *dialog, const QString &name)
{
    auto *field = new QLineEdit;
    dialog->addField(name, field);
    return field;
}

} // namespace

RecipientFields::RecipientFields(Dialog *dialog, Workspace &workspace)
    : QObject(dialog)
    , m_name(addLine(dialog, tr("Recipient")))
    , m_phone(addLine(dialog, tr("Phone")))
    , m_postcode(addLine(dialog, tr("Postcode")))
    , m_address(new AddressField)
{
    dialog->addField(tr("Address"), m_address);
    m_address->setPlaceholderText(tr("Road, building or lot number"));
    auto *hint = new Label({}, Type::Small, Color::Text3);
    dialog->content()->addWidget(hint);
    m_detail = addLine(dialog, tr("Detailed address"));
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
