#pragma once

#include "core/base/Clock.h"
#include "core/storage/ConversationStore.h"
#include "core/storage/CustomerStore.h"
#include "core/storage/MergeStore.h"
#include "core/storage/TagStore.h"

namespace ieum {

/// Two customers that may be one person, and why.
struct TieSuggestion
{
    enum class Because { SameName, NameEndsInNumber };
    Customer first;
    Customer second;
    Because because = Because::SameName;
};

/// Which card's word stands when two become one; empty fields are always filled from the other one.
struct MergeChoice
{
    enum class From { Kept, Absorbed };
    enum class Memo { Both, Kept, Absorbed };
    From name = From::Kept;
    From preferredChannel = From::Kept;
    Memo memo = Memo::Both;
};

/// What the owner does with customers: look at, rename, note, tie together and take apart again.
class CustomerService
{
public:
    CustomerService(Database &database, CustomerStore &customers, MergeStore &merges, TagStore &tags,
                    ConversationStore &conversations, const Clock &clock);

    Result<QList<Customer>> list(int limit = 0);
    /// Error: customer.none.
    Result<Customer> show(CustomerId customer);
    Result<void> rename(CustomerId customer, const QString &name);
    Result<void> setMemo(CustomerId customer, const QString &memo);
    /// Empty: no preference. Error: customer.no-such-channel when no contact point of the customer can be met
    /// there.
    Result<void> prefer(CustomerId customer, const QString &channel);

    /// Ties `absorbed` to `kept`: one thread, one card. Errors: customer.none, customer.same.
    Result<MergeId> merge(CustomerId kept, CustomerId absorbed, const MergeChoice &choice = {});
    /// Takes a tie back; both are again what they were. Gives the two, the keeper first. Errors:
    /// customer.no-merge, customer.merge-undone.
    Result<QList<CustomerId>> unmerge(MergeId merge);
    /// The standing ties of a customer, oldest first.
    Result<QList<CustomerMerge>> merges(CustomerId customer);
    /// Pairs that may be one person; never those with two mobile numbers, never over a 050 number. Nothing is
    /// tied without the owner's word.
    Result<QList<TieSuggestion>> suggest();
    Result<QList<TieSuggestion>> suggestFor(CustomerId customer);
    /// The two are not the same person: they are suggested no more.
    Result<void> keepApart(CustomerId one, CustomerId other);

    Result<QStringList> tags(CustomerId customer);
    Result<QStringList> allTags() { return m_tags.all(); }
    /// A tag is a word without spaces around it; an empty one is customer.empty-tag.
    Result<void> addTag(CustomerId customer, const QString &tag);
    Result<void> removeTag(CustomerId customer, const QString &tag);

private:
    Result<QList<TieSuggestion>> notApart(const QList<TieSuggestion> &suggestions);
    Result<void> applyTies(const QList<CustomerId> &group, const QList<CustomerMerge> &ties);
    Result<void> restoreCard(const CustomerMerge &merge);
    Result<MergeId> tie(const Customer &kept, const Customer &absorbed, const MergeChoice &choice);

    Database &m_database;
    CustomerStore &m_customers;
    MergeStore &m_merges;
    TagStore &m_tags;
    ConversationStore &m_conversations;
    const Clock &m_clock;
};

} // namespace ieum
