#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace ieum {

class Database;

/// What the owner said once about the columns of a table, remembered by the set of its headers.
class MappingStore
{
public:
    explicit MappingStore(Database &database)
        : m_database(database)
    {
    }

    struct Mapping
    {
        QString format;                 ///< "result-cj"; empty: whatever reads such a table
        QMap<QString, QString> columns; ///< field to header ("recipient" to "받는 분")
    };
    /// None when these headers were never confirmed.
    Result<std::optional<Mapping>> find(const QStringList &headers);
    Result<void> save(const QStringList &headers, const Mapping &mapping, Instant now);

private:
    Database &m_database;
};

} // namespace ieum
