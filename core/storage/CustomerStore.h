#pragma once

#include "core/domain/Customer.h"
#include "core/storage/StatementCache.h"

namespace ieum {

/// What a search for customers looks through; the forms are made by core/korean.
struct CustomerSearchForms
{
    QString name;
    QString initials;
    QString numbers; ///< digits of every phone, each closed by phoneEnd
    static constexpr char16_t phoneEnd = u'끝';
};

/// What the owner wrote about a customer.
struct CustomerCard
{
    QString name;
    QString memo;
    QString preferredChannel;
    bool operator==(const CustomerCard &) const = default;
};

/// Customers and their contact points. Rows of other tables may name any member of a merged group; everything
/// that goes out of here is the root.
class CustomerStore
{
public:
    explicit CustomerStore(Database &database)
        : m_database(database)
        , m_statements(database)
    {
    }

    Result<CustomerId> add(const QString &name, Instant now, BatchId batch);
    /// `contact.customer` may be any member. Fills `id`; a contact point of this kind and address must not be
    /// there yet.
    Result<ContactPoint> addContact(ContactPoint contact, Instant now, BatchId batch);
    /// Those of a customer who has none yet: cheaper than setSearchForms().
    Result<void> addSearchForms(CustomerId added, const CustomerSearchForms &forms);
    Result<void> setSearchForms(CustomerId member, const CustomerSearchForms &forms);

    /// The contact point with its root customer.
    Result<std::optional<ContactPoint>> findContact(ContactPoint::Kind kind, const QString &address);
    Result<std::optional<ContactPoint>> findContact(ContactId contact);
    /// A Kakao room by the title it has now; null also when two rooms have it.
    Result<std::optional<ContactPoint>> findRoomByTitle(const QString &title);
    /// The customer that `member` belongs to, with every contact point of its group.
    Result<std::optional<Customer>> find(CustomerId member);
    /// As find(), but a missing one is customer.none.
    Result<Customer> get(CustomerId member);
    Result<QList<Customer>> findByName(const QString &name);
    /// Those with a mobile number or a room's name that ends so.
    Result<QList<Customer>> findByAddressEnd(const QString &lastFour);
    /// Roots in the order of their ids, those of an unfinished import left out; limit 0: all.
    Result<QList<Customer>> list(int limit);
    Result<QList<CustomerId>> members(CustomerId root);
    Result<QList<ContactPoint>> contactsOf(CustomerId root);
    /// The contact points of one member alone.
    Result<QList<ContactPoint>> ownContacts(CustomerId member);
    Result<QString> ownName(CustomerId member);
    /// Name, memo and preference of one member alone.
    Result<CustomerCard> ownCard(CustomerId member);
    /// The customer of an order of this market's buyer.
    Result<std::optional<CustomerId>> findByBuyer(const QString &market, const QString &buyerId);

    Result<void> setName(CustomerId root, const QString &name, Instant now);
    Result<void> setMemo(CustomerId root, const QString &memo, Instant now);
    Result<void> setPreferredChannel(CustomerId root, const QString &channel, Instant now);
    Result<void> setContactDisplay(ContactId contact, const QString &display);
    /// A room of which more has been read may turn out to have more than one other speaker.
    Result<void> setGroup(ContactId contact, bool isGroup);

    /// Removes contact points and customers that the batch made and that nothing else rests on by now.
    Result<void> removeUnusedOf(BatchId batch);
    /// What the batch made belongs to no import any more: something else rests on it.
    Result<void> letGo(BatchId batch);

private:
    Result<std::optional<ContactPoint>> firstContact(Statement &select);
    Result<QList<ContactPoint>> contactRows(Statement &select);
    Result<QList<Customer>> customersOf(Statement &selectIds);
    Result<void> forget(const QList<CustomerId> &removed);

    Database &m_database;
    StatementCache m_statements;
};

} // namespace ieum
