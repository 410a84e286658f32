#include "core/inbox/SearchService.h"

#include "core/korean/SearchText.h"

#include <algorithm>

namespace ieum {

namespace {

constexpr qsizetype endOfNumber = 4; ///< people ask for the last four digits; more of them may stand anywhere

bool isDigits(const QString &form)
{
    return std::all_of(form.begin(), form.end(), [](QChar c) { return c.isDigit(); });
}

// +82 10-… and 010-… are the same number.
QString nationalForm(const QString &form)
{
    constexpr qsizetype shortestWithCountry = 10;
    const bool hasCountry = form.startsWith(QLatin1String("82")) && form.size() >= shortestWithCountry;
    return hasCountry ? QLatin1Char('0') + form.mid(2) : form;
}

bool wants(const SearchQuery &query, SearchHit::Kind kind)
{
    return query.kinds.isEmpty() || query.kinds.contains(kind);
}

bool isNewer(const SearchHit &a, const SearchHit &b)
{
    return a.at > b.at;
}

} // namespace

Result<SearchAnswer> SearchService::search(const SearchQuery &query)
{
    SearchAnswer answer;
    const QString form = searchForm(query.text);
    if (query.text.trimmed().isEmpty())
        return answer;
    if (const QString tag = query.text.trimmed(); tag.startsWith(u'#') && tag.size() > 1) {
        IEUM_TRY_ASSIGN(customers, tagged(query, tag.mid(1)));
        if (customers.total > 0) // what is nobody's tag is a word that somebody wrote
            return customers;
    }
    if (wants(query, SearchHit::Kind::Message))
        IEUM_TRY(addMessages(query, form, answer));
    if (query.channel.isEmpty() && !form.isEmpty())
        IEUM_TRY(addOthers(query, form, answer));
    if (query.limit > 0 && answer.hits.size() > query.limit)
        answer.hits = answer.hits.mid(0, query.limit);
    return answer;
}

Result<void> SearchService::addMessages(const SearchQuery &query, const QString &form, SearchAnswer &answer)
{
    if (form.isEmpty()) {
        IEUM_TRY_ASSIGN(scanned,
                        m_store.scanMessages(query.text.trimmed(), query.channel, query.limit, answer.total));
        answer.hits = scanned;
        return {};
    }
    IEUM_TRY_ASSIGN(hits, m_store.messages(form, query.channel, query.limit));
    answer.hits = hits;
    answer.total = hits.size();
    if (query.limit > 0 && hits.size() >= query.limit && query.total == SearchQuery::Total::Exact) {
        IEUM_TRY_ASSIGN(total, m_store.countMessages(form, query.channel));
        answer.total = total;
    }
    return {};
}

Result<SearchAnswer> SearchService::tagged(const SearchQuery &query, const QString &tag)
{
    SearchAnswer answer;
    if (!wants(query, SearchHit::Kind::Customer) || !query.channel.isEmpty())
        return answer;
    IEUM_TRY_ASSIGN(hits, m_store.customersTagged(tag));
    answer.total = hits.size();
    answer.hits = query.limit > 0 ? hits.mid(0, query.limit) : hits;
    return answer;
}

Result<QList<SearchHit>> SearchService::customers(const QString &form)
{
    using Field = SearchStore::CustomerField;
    if (isInitials(form))
        return m_store.customers(form, Field::Initials);
    if (!isDigits(form))
        return m_store.customers(form, Field::Name);
    IEUM_TRY_ASSIGN(named, m_store.customers(form, Field::Name));
    if (form.size() < endOfNumber)
        return named;
    IEUM_TRY_ASSIGN(numbered,
                    m_store.customers(nationalForm(form),
                                      form.size() == endOfNumber ? Field::NumberEnd : Field::NumberPart));
    for (const SearchHit &hit : numbered) {
        const auto same = [&](const SearchHit &other) { return other.id == hit.id; };
        if (std::none_of(named.begin(), named.end(), same))
            named += hit;
    }
    return named;
}

Result<void> SearchService::addOthers(const SearchQuery &query, const QString &form, SearchAnswer &answer)
{
    QList<SearchHit> hits;
    if (wants(query, SearchHit::Kind::Customer)) {
        IEUM_TRY_ASSIGN(found, customers(form));
        hits += found;
    }
    if (wants(query, SearchHit::Kind::Order)) {
        IEUM_TRY_ASSIGN(found, isInitials(form) ? m_store.ordersOfProduct(form) : m_store.orders(form));
        hits += found;
    }
    if (wants(query, SearchHit::Kind::Booking)) {
        IEUM_TRY_ASSIGN(found, isInitials(form) ? m_store.bookingsOfService(form) : m_store.bookings(form));
        hits += found;
    }
    if (wants(query, SearchHit::Kind::Waybill) && isDigits(form) && form.size() >= endOfNumber) {
        IEUM_TRY_ASSIGN(found, m_store.waybills(form));
        hits += found;
    }
    answer.total += hits.size();
    answer.hits += hits;
    std::stable_sort(answer.hits.begin(), answer.hits.end(), isNewer);
    return {};
}

} // namespace ieum
