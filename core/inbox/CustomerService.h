#pragma once

#include "core/base/Clock.h"
#include "core/storage/ConversationStore.h"
#include "core/storage/CustomerStore.h"
#include "core/storage/MergeStore.h"

namespace ieum {

/// Two customers that may be one person, and why.
struct TieSuggestion
{
    enum class Because { SameName, NameEndsInNumber };
    Customer first;
    Customer second;
    Because because = Because::SameName;
};

/// What the owner does with customers: look at, rename, note, tie together and take apart again.
class CustomerService
{
public:
    CustomerService(Database &database, CustomerStore &customers, MergeStore &merges,
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
    Result<MergeId> merge(CustomerId kept, CustomerId absorbed);
    /// Takes a tie back; both are again what they were. Gives the two, the keeper first. Errors:
    /// customer.no-merge, customer.merge-undone.
    Result<QList<CustomerId>> unmerge(MergeId merge);
    /// The standing ties of a customer, oldest first.
    Result<QList<CustomerMerge>> merges(CustomerId customer);
    Result<QList<TieSuggestion>> suggest();

private:
    Result<void> applyTies(const QList<CustomerId> &group, const QList<CustomerMerge> &ties);
    Result<void> restoreCard(const CustomerMerge &merge);
    Result<MergeId> tie(const Customer &kept, const Customer &absorbed);

    Database &m_database;
    CustomerStore &m_customers;
    MergeStore &m_merges;
    ConversationStore &m_conversations;
    const Clock &m_clock;
};

} // namespace ieum
