#include "core/inbox/CustomerService.h"

#include "core/inbox/CustomerIndex.h"
#include "core/korean/PhoneNumber.h"
#include "core/storage/AccessLog.h"

#include <QHash>

#include <algorithm>

namespace ieum {

CustomerService::CustomerService(Database &database, CustomerStore &customers, MergeStore &merges,
                                 TagStore &tags, ConversationStore &conversations, const Clock &clock)
    : m_database(database)
    , m_customers(customers)
    , m_merges(merges)
    , m_tags(tags)
    , m_conversations(conversations)
    , m_clock(clock)
{
}

Result<QList<Customer>> CustomerService::list(int limit)
{
    m_database.access().look("customers");
    return m_customers.list(limit);
}

Result<Customer> CustomerService::show(CustomerId customer)
{
    m_database.access().look("customer", customer.toString());
    return m_customers.get(customer);
}

Result<void> CustomerService::rename(CustomerId customer, const QString &name)
{
    return m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(shown, m_customers.get(customer));
        IEUM_TRY(m_customers.setName(shown.id, name.simplified(), m_clock.now()));
        return indexCustomer(m_customers, shown.id);
    });
}

Result<void> CustomerService::setMemo(CustomerId customer, const QString &memo)
{
    return m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(shown, m_customers.get(customer));
        return m_customers.setMemo(shown.id, memo, m_clock.now());
    });
}

namespace {

// A mobile number can be called and texted, whatever it was met on.
bool reaches(const Customer &customer, const QString &channel)
{
    const bool byPhone =
        channel.startsWith(QLatin1String("sms")) || channel.startsWith(QLatin1String("phone"));
    return (byPhone && customer.mobile()) ||
           std::any_of(customer.contacts.begin(), customer.contacts.end(), [&](const ContactPoint &contact) {
               return contact.channel == channel && !contact.isGroup;
           });
}

} // namespace

Result<void> CustomerService::prefer(CustomerId customer, const QString &channel)
{
    return m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(shown, m_customers.get(customer));
        if (!channel.isEmpty() && !reaches(shown, channel))
            return Error("customer.no-such-channel", {channel});
        return m_customers.setPreferredChannel(shown.id, channel, m_clock.now());
    });
}

Result<MergeId> CustomerService::merge(CustomerId kept, CustomerId absorbed, const MergeChoice &choice)
{
    MergeId made;
    const Result<void> done = m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(keeper, m_customers.get(kept));
        IEUM_TRY_ASSIGN(other, m_customers.get(absorbed));
        if (keeper.id == other.id)
            return Error("customer.same");
        IEUM_TRY_ASSIGN(id, tie(keeper, other, choice));
        made = id;
        return {};
    });
    IEUM_TRY(done);
    return made;
}

namespace {

CustomerMerge::Card cardOf(const Customer &customer)
{
    return {customer.name, customer.memo, customer.preferredChannel};
}

QString chosen(const QString &kept, const QString &other, MergeChoice::From from)
{
    const bool takesOther = kept.isEmpty() || (from == MergeChoice::From::Absorbed && !other.isEmpty());
    return takesOther ? other : kept;
}

QString joinedMemo(const QString &kept, const QString &other, MergeChoice::Memo choice)
{
    if (choice != MergeChoice::Memo::Both)
        return choice == MergeChoice::Memo::Kept ? kept : other;
    if (other.isEmpty() || kept.contains(other))
        return kept;
    return kept + (kept.isEmpty() ? QString() : QStringLiteral("\n")) + other;
}

CustomerMerge::Card joined(const CustomerMerge::Card &kept, const CustomerMerge::Card &other,
                           const MergeChoice &choice)
{
    return {chosen(kept.name, other.name, choice.name), joinedMemo(kept.memo, other.memo, choice.memo),
            chosen(kept.preferredChannel, other.preferredChannel, choice.preferredChannel)};
}

} // namespace

Result<MergeId> CustomerService::tie(const Customer &kept, const Customer &absorbed,
                                     const MergeChoice &choice)
{
    CustomerMerge merge;
    merge.kept = kept.id;
    merge.absorbed = absorbed.id;
    merge.at = m_clock.now();
    merge.before = cardOf(kept);
    merge.after = joined(merge.before, cardOf(absorbed), choice);
    IEUM_TRY_ASSIGN(id, m_merges.add(merge));
    IEUM_TRY_ASSIGN(members, m_customers.members(absorbed.id));
    for (CustomerId member : members)
        IEUM_TRY(m_merges.setRoot(member, kept.id));
    IEUM_TRY(m_customers.setName(kept.id, merge.after.name, merge.at));
    IEUM_TRY(m_customers.setMemo(kept.id, merge.after.memo, merge.at));
    IEUM_TRY(m_customers.setPreferredChannel(kept.id, merge.after.preferredChannel, merge.at));
    IEUM_TRY(indexCustomer(m_customers, kept.id));
    IEUM_TRY(m_conversations.remove(absorbed.id));
    IEUM_TRY(m_conversations.refresh(kept.id));
    return id;
}

// What the tie changed goes back; what the owner has changed since stays.
Result<void> CustomerService::restoreCard(const CustomerMerge &merge)
{
    IEUM_TRY_ASSIGN(card, m_customers.ownCard(merge.kept));
    const Instant now = m_clock.now();
    if (card.name == merge.after.name)
        IEUM_TRY(m_customers.setName(merge.kept, merge.before.name, now));
    if (card.memo == merge.after.memo)
        IEUM_TRY(m_customers.setMemo(merge.kept, merge.before.memo, now));
    if (card.preferredChannel == merge.after.preferredChannel)
        IEUM_TRY(m_customers.setPreferredChannel(merge.kept, merge.before.preferredChannel, now));
    return indexCustomer(m_customers, merge.kept);
}

Result<void> CustomerService::applyTies(const QList<CustomerId> &group, const QList<CustomerMerge> &ties)
{
    QHash<CustomerId, CustomerId> keeperOf;
    for (const CustomerMerge &tie : ties)
        keeperOf.insert(tie.absorbed, tie.kept);
    QSet<CustomerId> roots;
    for (CustomerId member : group) {
        CustomerId root = member;
        while (keeperOf.contains(root))
            root = keeperOf.value(root);
        IEUM_TRY(m_merges.setRoot(member, root));
        roots += root;
    }
    for (CustomerId root : roots)
        IEUM_TRY(m_conversations.refresh(root));
    return {};
}

Result<QList<CustomerId>> CustomerService::unmerge(MergeId id)
{
    QList<CustomerId> pair;
    const Result<void> done = m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(merge, m_merges.find(id));
        if (!merge)
            return Error("customer.no-merge", {id.toString()});
        if (merge->undone)
            return Error("customer.merge-undone");
        IEUM_TRY_ASSIGN(whole, m_customers.get(merge->kept));
        IEUM_TRY_ASSIGN(group, m_customers.members(whole.id));
        IEUM_TRY(m_merges.markUndone(id, m_clock.now()));
        IEUM_TRY(restoreCard(*merge));
        IEUM_TRY_ASSIGN(ties, m_merges.standingOf(whole.id));
        pair = {merge->kept, merge->absorbed};
        return applyTies(group, ties);
    });
    IEUM_TRY(done);
    return pair;
}

Result<QList<CustomerMerge>> CustomerService::merges(CustomerId customer)
{
    IEUM_TRY_ASSIGN(shown, m_customers.get(customer));
    return m_merges.standingOf(shown.id);
}

Result<void> CustomerService::keepApart(CustomerId one, CustomerId other)
{
    return m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(first, m_customers.get(one));
        IEUM_TRY_ASSIGN(second, m_customers.get(other));
        if (first.id == second.id)
            return Error("customer.same");
        return m_merges.keepApart(first.id, second.id, m_clock.now());
    });
}

Result<QStringList> CustomerService::tags(CustomerId customer)
{
    IEUM_TRY_ASSIGN(shown, m_customers.get(customer));
    return m_tags.tagsOf(shown.id);
}

Result<void> CustomerService::addTag(CustomerId customer, const QString &tag)
{
    QString word = tag.simplified();
    while (word.startsWith(u'#'))
        word.remove(0, 1);
    if (word.isEmpty())
        return Error("customer.empty-tag");
    return m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(shown, m_customers.get(customer));
        return m_tags.add(shown.id, word, m_clock.now());
    });
}

Result<void> CustomerService::removeTag(CustomerId customer, const QString &tag)
{
    return m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(shown, m_customers.get(customer));
        return m_tags.remove(shown.id, tag.simplified());
    });
}

} // namespace ieum
