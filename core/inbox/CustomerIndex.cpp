#include "core/inbox/CustomerIndex.h"

#include "core/korean/PhoneNumber.h"
#include "core/korean/SearchText.h"

namespace ieum {

namespace {

QString numbersOf(const QList<ContactPoint> &contacts)
{
    QString numbers;
    for (const ContactPoint &contact : contacts) {
        if (const auto phone = PhoneNumber::parse(contact.address))
            numbers += phone->national() + QChar(CustomerSearchForms::phoneEnd);
    }
    return numbers;
}

// A room's title is how the platform names the customer, so it is looked through like a name.
QString namesOf(const QString &name, const QList<ContactPoint> &contacts)
{
    QStringList names{name};
    for (const ContactPoint &contact : contacts) {
        if (!PhoneNumber::parse(contact.address) && contact.display != name)
            names += contact.display;
    }
    return names.join(u'\n');
}

CustomerSearchForms formsOf(const QString &name, const QList<ContactPoint> &contacts)
{
    const QString names = namesOf(name, contacts);
    return {searchForm(names), initialsOf(names), numbersOf(contacts)};
}

} // namespace

Result<void> indexNewCustomer(CustomerStore &customers, CustomerId added, const QString &name,
                              const QList<ContactPoint> &contacts)
{
    return customers.addSearchForms(added, formsOf(name, contacts));
}

Result<void> indexCustomer(CustomerStore &customers, CustomerId member)
{
    IEUM_TRY_ASSIGN(name, customers.ownName(member));
    IEUM_TRY_ASSIGN(contacts, customers.ownContacts(member));
    return customers.setSearchForms(member, formsOf(name, contacts));
}

} // namespace ieum
