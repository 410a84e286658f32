#include "core/storage/CustomerStore.h"

#include "core/base/Uuid.h"

namespace ieum {

Result<CustomerId> CustomerStore::add(const QString &name, Instant now, BatchId batch)
{
    CachedStatement insert =
        m_statements.use("INSERT INTO customers(uid, root, name, created_at, updated_at, batch_id)"
                         " VALUES (?1, 0, ?2, ?3, ?3, ?4)");
    IEUM_TRY(insert->bindBlob(newUuid()).bind(name).bind(now).bind(batch).run());
    const CustomerId id{m_database.lastInsertId()};
    CachedStatement self = m_statements.use("UPDATE customers SET root = id WHERE id = ?");
    IEUM_TRY(self->bind(id).run());
    return id;
}

Result<ContactPoint> CustomerStore::addContact(ContactPoint contact, Instant now, BatchId batch)
{
    CachedStatement insert = m_statements.use("INSERT INTO contact_points(uid, customer_id, kind, channel, "
                                              "address, display, is_group, created_at, batch_id)"
                                              " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert->bindBlob(newUuid()).bind(contact.customer).bind(toCode(contact.kind)).bind(contact.channel);
    insert->bind(contact.address).bind(contact.display).bind(contact.isGroup).bind(now).bind(batch);
    IEUM_TRY(insert->run());
    contact.id = ContactId{m_database.lastInsertId()};
    return contact;
}

Result<void> CustomerStore::addSearchForms(CustomerId added, const CustomerSearchForms &forms)
{
    CachedStatement insert =
        m_statements.use("INSERT INTO customer_search(rowid, name, initials, numbers) VALUES (?, ?, ?, ?)");
    return insert->bind(added).bind(forms.name).bind(forms.initials).bind(forms.numbers).run();
}

Result<void> CustomerStore::setSearchForms(CustomerId member, const CustomerSearchForms &forms)
{
    CachedStatement insert = m_statements.use(
        "INSERT OR REPLACE INTO customer_search(rowid, name, initials, numbers) VALUES (?, ?, ?, ?)");
    return insert->bind(member).bind(forms.name).bind(forms.initials).bind(forms.numbers).run();
}

namespace {

// Columns of every SELECT whose rows are contact points.
#define CONTACT_COLUMNS "p.id, c.root, p.kind, p.channel, p.address, p.display, p.is_group"

ContactPoint contactOf(const Statement &row)
{
    ContactPoint contact;
    contact.id = row.id<ContactId>(0);
    contact.customer = row.id<CustomerId>(1);
    contact.kind = contactKindFromCode(row.text(2)).value_or(ContactPoint::Kind::Hidden);
    contact.channel = row.text(3);
    contact.address = row.text(4);
    contact.display = row.text(5);
    contact.isGroup = row.integer(6) != 0;
    return contact;
}

} // namespace

Result<std::optional<ContactPoint>> CustomerStore::firstContact(Statement &select)
{
    IEUM_TRY_ASSIGN(found, select.step());
    if (!found)
        return std::optional<ContactPoint>();
    return std::optional(contactOf(select));
}

Result<QList<ContactPoint>> CustomerStore::contactRows(Statement &select)
{
    QList<ContactPoint> contacts;
    while (true) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return contacts;
        contacts += contactOf(select);
    }
}

Result<std::optional<ContactPoint>> CustomerStore::findContact(ContactPoint::Kind kind,
                                                               const QString &address)
{
    CachedStatement select = m_statements.use(
        "SELECT " CONTACT_COLUMNS " FROM contact_points p JOIN customers c ON c.id = p.customer_id"
        " WHERE p.kind = ? AND p.address = ?");
    return firstContact(select->bind(toCode(kind)).bind(address));
}

Result<std::optional<ContactPoint>> CustomerStore::findContact(ContactId contact)
{
    CachedStatement select = m_statements.use(
        "SELECT " CONTACT_COLUMNS " FROM contact_points p JOIN customers c ON c.id = p.customer_id"
        " WHERE p.id = ?");
    return firstContact(select->bind(contact));
}

Result<std::optional<ContactPoint>> CustomerStore::findRoomByTitle(const QString &title)
{
    CachedStatement select = m_statements.use(
        "SELECT " CONTACT_COLUMNS " FROM contact_points p JOIN customers c ON c.id = p.customer_id"
        " WHERE p.kind = 'kakao-room' AND p.display = ? LIMIT 2");
    IEUM_TRY_ASSIGN(rooms, contactRows(select->bind(title)));
    return rooms.size() == 1 ? std::optional(rooms.first()) : std::nullopt;
}

Result<QList<ContactPoint>> CustomerStore::contactsOf(CustomerId root)
{
    CachedStatement select = m_statements.use(
        "SELECT " CONTACT_COLUMNS " FROM customers c JOIN contact_points p ON p.customer_id = c.id"
        " WHERE c.root = ? ORDER BY p.id");
    return contactRows(select->bind(root));
}

Result<QList<ContactPoint>> CustomerStore::ownContacts(CustomerId member)
{
    CachedStatement select = m_statements.use(
        "SELECT " CONTACT_COLUMNS " FROM customers c JOIN contact_points p ON p.customer_id = c.id"
        " WHERE c.id = ? ORDER BY p.id");
    return contactRows(select->bind(member));
}

Result<std::optional<Customer>> CustomerStore::find(CustomerId member)
{
    Customer customer;
    {
        CachedStatement select =
            m_statements.use("SELECT r.id, r.name, r.memo, coalesce(r.preferred_channel, ''),"
                             " (SELECT min(created_at) FROM customers WHERE root = r.id)"
                             " FROM customers c JOIN customers r ON r.id = c.root WHERE c.id = ?");
        IEUM_TRY_ASSIGN(found, select->bind(member).step());
        if (!found)
            return std::optional<Customer>();
        customer.id = select->id<CustomerId>(0);
        customer.name = select->text(1);
        customer.memo = select->text(2);
        customer.preferredChannel = select->text(3);
        customer.since = select->instant(4);
    }
    IEUM_TRY_ASSIGN(contacts, contactsOf(customer.id));
    customer.contacts = contacts;
    return std::optional(customer);
}

Result<Customer> CustomerStore::get(CustomerId member)
{
    IEUM_TRY_ASSIGN(customer, find(member));
    if (!customer)
        return Error("customer.none", {member.toString()});
    return *customer;
}

Result<QList<CustomerId>> CustomerStore::members(CustomerId root)
{
    Statement select = m_database.prepare("SELECT id FROM customers WHERE root = ? ORDER BY id");
    select.bind(root);
    QList<CustomerId> ids;
    while (true) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return ids;
        ids += select.id<CustomerId>(0);
    }
}

Result<QList<Customer>> CustomerStore::customersOf(Statement &selectIds)
{
    QList<Customer> customers;
    while (true) {
        IEUM_TRY_ASSIGN(more, selectIds.step());
        if (!more)
            return customers;
        IEUM_TRY_ASSIGN(customer, get(selectIds.id<CustomerId>(0)));
        customers += customer;
    }
}

Result<QList<Customer>> CustomerStore::findByName(const QString &name)
{
    Statement select =
        m_database.prepare("SELECT id FROM visible_customers WHERE root = id AND name = ? ORDER BY id");
    return customersOf(select.bind(name));
}

Result<QList<Customer>> CustomerStore::findByAddressEnd(const QString &lastFour)
{
    Statement select = m_database.prepare(
        "SELECT DISTINCT c.root FROM contact_points p JOIN visible_customers c ON c.id = p.customer_id"
        " WHERE p.kind IN ('mobile', 'kakao-room', 'instagram') AND substr(p.address, -4) = ? ORDER BY 1");
    return customersOf(select.bind(lastFour));
}

Result<QList<Customer>> CustomerStore::list(int limit)
{
    Statement select =
        m_database.prepare("SELECT id FROM visible_customers WHERE root = id ORDER BY id LIMIT ?");
    return customersOf(select.bind(limit > 0 ? limit : -1));
}

Result<QString> CustomerStore::ownName(CustomerId member)
{
    CachedStatement select = m_statements.use("SELECT name FROM customers WHERE id = ?");
    IEUM_TRY(select->bind(member).step());
    return select->text(0);
}

Result<CustomerCard> CustomerStore::ownCard(CustomerId member)
{
    CachedStatement select =
        m_statements.use("SELECT name, memo, coalesce(preferred_channel, '') FROM customers WHERE id = ?");
    IEUM_TRY(select->bind(member).step());
    return CustomerCard{select->text(0), select->text(1), select->text(2)};
}

Result<std::optional<CustomerId>> CustomerStore::findByBuyer(const QString &market, const QString &buyerId)
{
    CachedStatement select =
        m_statements.use("SELECT c.root FROM orders o JOIN customers c ON c.id = o.customer_id"
                         " WHERE o.buyer_id = ? AND o.market = ? LIMIT 1");
    IEUM_TRY_ASSIGN(found, select->bind(buyerId).bind(market).step());
    return found ? std::optional(select->id<CustomerId>(0)) : std::nullopt;
}

Result<void> CustomerStore::setName(CustomerId root, const QString &name, Instant now)
{
    CachedStatement update = m_statements.use("UPDATE customers SET name = ?, updated_at = ? WHERE id = ?");
    return update->bind(name).bind(now).bind(root).run();
}

Result<void> CustomerStore::setMemo(CustomerId root, const QString &memo, Instant now)
{
    CachedStatement update = m_statements.use("UPDATE customers SET memo = ?, updated_at = ? WHERE id = ?");
    return update->bind(memo).bind(now).bind(root).run();
}

Result<void> CustomerStore::setPreferredChannel(CustomerId root, const QString &channel, Instant now)
{
    CachedStatement update = m_statements.use(
        "UPDATE customers SET preferred_channel = nullif(?, ''), updated_at = ? WHERE id = ?");
    return update->bind(channel).bind(now).bind(root).run();
}

Result<void> CustomerStore::setContactDisplay(ContactId contact, const QString &display)
{
    CachedStatement update = m_statements.use("UPDATE contact_points SET display = ? WHERE id = ?");
    return update->bind(display).bind(contact).run();
}

Result<void> CustomerStore::setGroup(ContactId contact, bool isGroup)
{
    CachedStatement update = m_statements.use("UPDATE contact_points SET is_group = ? WHERE id = ?");
    return update->bind(isGroup).bind(contact).run();
}

Result<void> CustomerStore::removeUnusedOf(BatchId batch)
{
    Statement contacts =
        m_database.prepare("DELETE FROM contact_points WHERE batch_id = ?1"
                           " AND NOT EXISTS (SELECT 1 FROM messages WHERE contact_id = contact_points.id)"
                           " AND NOT EXISTS (SELECT 1 FROM outbox WHERE contact_id = contact_points.id)"
                           // What others have taken for this customer since keeps its number.
                           " AND NOT EXISTS (SELECT 1 FROM customers c WHERE c.id = customer_id AND"
                           "  c.batch_id = ?1 AND (EXISTS (SELECT 1 FROM orders WHERE customer_id = c.id)"
                           "  OR EXISTS (SELECT 1 FROM bookings WHERE customer_id = c.id)))");
    IEUM_TRY(contacts.bind(batch).run());
    Statement customers = m_database.prepare(
        "DELETE FROM customers WHERE batch_id = ? AND memo = '' AND root = id"
        " AND NOT EXISTS (SELECT 1 FROM contact_points WHERE customer_id = customers.id)"
        " AND NOT EXISTS (SELECT 1 FROM orders WHERE customer_id = customers.id)"
        " AND NOT EXISTS (SELECT 1 FROM bookings WHERE customer_id = customers.id)"
        " AND NOT EXISTS (SELECT 1 FROM outbox WHERE customer_id = customers.id)"
        " AND NOT EXISTS (SELECT 1 FROM conversations WHERE customer_id = customers.id)"
        " AND NOT EXISTS (SELECT 1 FROM handled WHERE customer_id = customers.id)"
        " AND NOT EXISTS (SELECT 1 FROM drafts WHERE customer_id = customers.id)"
        " AND NOT EXISTS (SELECT 1 FROM snoozes WHERE customer_id = customers.id)"
        " AND NOT EXISTS (SELECT 1 FROM internal_notes WHERE customer_id = customers.id)"
        " AND NOT EXISTS (SELECT 1 FROM customer_tags WHERE customer_id = customers.id)"
        " AND NOT EXISTS (SELECT 1 FROM waiting_guests WHERE customer_id = customers.id)"
        " AND NOT EXISTS (SELECT 1 FROM understood_words WHERE customer_id = customers.id)"
        " AND NOT EXISTS (SELECT 1 FROM callbacks WHERE customer_id = customers.id)"
        " AND NOT EXISTS (SELECT 1 FROM customer_merges WHERE kept = customers.id OR absorbed = customers.id)"
        " RETURNING id");
    customers.bind(batch);
    QList<CustomerId> removed;
    while (true) {
        IEUM_TRY_ASSIGN(more, customers.step());
        if (!more)
            break;
        removed += customers.id<CustomerId>(0);
    }
    return forget(removed);
}

Result<void> CustomerStore::letGo(BatchId batch)
{
    Statement customers = m_database.prepare("UPDATE customers SET batch_id = NULL WHERE batch_id = ?");
    IEUM_TRY(customers.bind(batch).run());
    Statement contacts = m_database.prepare("UPDATE contact_points SET batch_id = NULL WHERE batch_id = ?");
    return contacts.bind(batch).run();
}

Result<void> CustomerStore::forget(const QList<CustomerId> &removed)
{
    Statement remove = m_database.prepare("DELETE FROM customer_search WHERE rowid = ?");
    for (CustomerId id : removed)
        IEUM_TRY(remove.bind(id).run());
    return {};
}

} // namespace ieum
