#pragma once

#include "core/domain/Search.h"
#include "core/storage/StatementCache.h"

namespace ieum {

/// Looks things up by part of their text, in the indexes and columns that the other stores keep. Everything
/// is newest first; `form` and `initials` are made by core/korean.
class SearchStore
{
public:
    explicit SearchStore(Database &database)
        : m_database(database)
        , m_statements(database)
    {
    }

    /// `channel` empty: all. limit 0: all.
    Result<QList<SearchHit>> messages(const QString &form, const QString &channel, int limit);
    Result<qint64> countMessages(const QString &form, const QString &channel);
    /// For a query without any letter or digit: a scan, newest first; fills `total`.
    Result<QList<SearchHit>> scanMessages(const QString &raw, const QString &channel, int limit,
                                          qint64 &total);

    enum class CustomerField { Name, Initials, NumberPart, NumberEnd };
    Result<QList<SearchHit>> customers(const QString &form, CustomerField field);
    Result<QList<SearchHit>> customersTagged(const QString &tag);
    Result<QList<SearchHit>> orders(const QString &form);
    /// By the initial consonants of what was ordered or booked.
    Result<QList<SearchHit>> ordersOfProduct(const QString &initials);
    Result<QList<SearchHit>> bookings(const QString &text);
    Result<QList<SearchHit>> bookingsOfService(const QString &initials);
    Result<QList<SearchHit>> waybills(const QString &digits);

private:
    Result<QList<SearchHit>> walkNewest(const QString &form, const QString &channel, int limit);
    Result<QList<SearchHit>> rows(Statement &select, SearchHit::Kind kind);

    Database &m_database;
    StatementCache m_statements;
};

} // namespace ieum
