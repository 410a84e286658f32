#include "core/inbox/CustomerMatcher.h"

#include "core/inbox/CustomerIndex.h"
#include "core/korean/PhoneNumber.h"

namespace ieum {

namespace {

bool isNumberKind(ContactPoint::Kind kind)
{
    return kind == ContactPoint::Kind::Mobile || kind == ContactPoint::Kind::Landline ||
           kind == ContactPoint::Kind::SafeNumber || kind == ContactPoint::Kind::SmsSender ||
           kind == ContactPoint::Kind::Hidden;
}

// Phones write hidden callers as an empty or a negative number.
bool isHidden(const QString &address)
{
    return address.isEmpty() || address.startsWith(u'-');
}

bool isMasked(const QString &id)
{
    return id.contains(u'*');
}

QString oneLine(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

ContactPoint numberContact(const QString &written)
{
    ContactPoint contact;
    const std::optional<PhoneNumber> phone = PhoneNumber::parse(written);
    contact.kind = phone               ? phone->contactKind()
                   : isHidden(written) ? ContactPoint::Kind::Hidden
                                       : ContactPoint::Kind::SmsSender;
    contact.address = phone                                        ? phone->e164()
                      : contact.kind == ContactPoint::Kind::Hidden ? QString()
                                                                   : written;
    contact.display = phone ? phone->display() : contact.address;
    return contact;
}

} // namespace

ContactPoint CustomerMatcher::normalised(const ContactHint &hint)
{
    const QString written = oneLine(hint.address);
    ContactPoint contact = isNumberKind(hint.kind) && !hint.isGroup ? numberContact(written) : ContactPoint();
    if (!isNumberKind(hint.kind) || hint.isGroup) {
        contact.kind = isNumberKind(hint.kind) ? ContactPoint::Kind::SmsSender : hint.kind;
        contact.address = written;
        // Instagram's address is the number of a thread, which says nothing to a person.
        const bool isNumbered = contact.kind == ContactPoint::Kind::Instagram && !hint.name.isEmpty();
        contact.display = isNumbered ? oneLine(hint.name) : written;
    }
    contact.channel = hint.channel;
    contact.isGroup = hint.isGroup;
    return contact;
}

Result<std::optional<ContactPoint>> CustomerMatcher::find(const ContactHint &hint)
{
    const ContactPoint contact = normalised(hint);
    return m_customers.findContact(contact.kind, contact.address);
}

Result<ContactPoint> CustomerMatcher::matchOrCreate(const ContactHint &hint, BatchId batch)
{
    return matchOrAttach(hint, CustomerId(), batch);
}

Result<ContactPoint> CustomerMatcher::matchOrAttach(const ContactHint &hint, CustomerId owner, BatchId batch)
{
    const ContactPoint contact = normalised(hint);
    IEUM_TRY_ASSIGN(known, m_customers.findContact(contact.kind, contact.address));
    if (!known)
        return create(hint, contact, owner, batch);
    IEUM_TRY(learn(*known, hint));
    return *known;
}

// A number that was known without a name, and a room that turns out to have more speakers.
Result<void> CustomerMatcher::learn(ContactPoint &known, const ContactHint &hint)
{
    if (hint.isGroup && !known.isGroup) {
        IEUM_TRY(m_customers.setGroup(known.id, true));
        known.isGroup = true;
    }
    if (hint.name.isEmpty())
        return {};
    IEUM_TRY_ASSIGN(name, m_customers.ownName(known.customer));
    if (!name.isEmpty())
        return {};
    IEUM_TRY(m_customers.setName(known.customer, oneLine(hint.name), m_clock.now()));
    return indexCustomer(m_customers, known.customer);
}

Result<ContactPoint> CustomerMatcher::create(const ContactHint &hint, const ContactPoint &contact,
                                             CustomerId owner, BatchId batch)
{
    const QString name = oneLine(hint.name);
    ContactPoint added = contact;
    added.customer = owner;
    if (!owner.isValid()) {
        IEUM_TRY_ASSIGN(customer, m_customers.add(name, m_clock.now(), batch));
        added.customer = customer;
    }
    IEUM_TRY_ASSIGN(stored, m_customers.addContact(added, m_clock.now(), batch));
    IEUM_TRY(owner.isValid() ? indexCustomer(m_customers, owner)
                             : indexNewCustomer(m_customers, added.customer, name, {stored}));
    return stored;
}

Result<CustomerId> CustomerMatcher::addCustomer(const QString &name, BatchId batch)
{
    const QString shown = oneLine(name);
    IEUM_TRY_ASSIGN(customer, m_customers.add(shown, m_clock.now(), batch));
    IEUM_TRY(indexNewCustomer(m_customers, customer, shown, {}));
    return customer;
}

Result<CustomerId> CustomerMatcher::forNameAndPhone(const QString &name, const QString &phone, BatchId batch)
{
    const std::optional<PhoneNumber> number = PhoneNumber::parse(phone);
    if (!number || number->kind() != PhoneNumber::Kind::Mobile)
        return addCustomer(name, batch);
    ContactHint hint;
    hint.channel = QStringLiteral("sms");
    hint.address = phone;
    hint.name = isMasked(name) ? QString() : name;
    IEUM_TRY_ASSIGN(contact, matchOrCreate(hint, batch));
    return contact.customer;
}

Result<CustomerId> CustomerMatcher::forBuyer(const Buyer &buyer, BatchId batch)
{
    if (buyer.id.isEmpty() || isMasked(buyer.id))
        return forNameAndPhone(buyer.name, buyer.phone, batch);
    IEUM_TRY_ASSIGN(known, m_customers.findByBuyer(buyer.market, buyer.id));
    if (!known)
        return forNameAndPhone(buyer.name, buyer.phone, batch);
    const std::optional<PhoneNumber> number = PhoneNumber::parse(buyer.phone);
    if (number && number->kind() == PhoneNumber::Kind::Mobile) {
        ContactHint hint;
        hint.channel = QStringLiteral("sms");
        hint.address = buyer.phone;
        IEUM_TRY(matchOrAttach(hint, *known, batch));
    }
    return *known;
}

} // namespace ieum
