#pragma once

#include "core/storage/MessageStore.h"
#include "core/storage/SearchStore.h"

namespace ieum {

/// Finds messages, customers, orders, bookings and waybills by any part of a text (spaces and punctuation do
/// not matter), by initial consonants of a name, by a number's last four digits, by an order or waybill
/// number, and customers by "#" and the beginning of a tag.
class SearchService
{
public:
    explicit SearchService(SearchStore &store)
        : m_store(store)
    {
    }

    /// limit 0: all. `total` is exact whatever the limit, unless the query forgoes it.
    Result<SearchAnswer> search(const SearchQuery &query);

private:
    Result<SearchAnswer> tagged(const SearchQuery &query, const QString &tag);
    Result<void> addMessages(const SearchQuery &query, const QString &form, SearchAnswer &answer);
    Result<QList<SearchHit>> customers(const QString &form);
    Result<void> addOthers(const SearchQuery &query, const QString &form, SearchAnswer &answer);

    SearchStore &m_store;
};

} // namespace ieum
