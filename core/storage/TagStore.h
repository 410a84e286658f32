#pragma once

#include "core/base/Id.h"
#include "core/base/Time.h"
#include "core/storage/StatementCache.h"

#include <QStringList>

namespace ieum {

/// The owner's own words for customers. Tags of a tied group are those of all its members.
class TagStore
{
public:
    explicit TagStore(Database &database)
        : m_statements(database)
    {
    }

    /// In alphabetical order, each once.
    Result<QStringList> tagsOf(CustomerId root);
    /// `root` keeps the tag; a tag that is there already stays as it is.
    Result<void> add(CustomerId root, const QString &tag, Instant now);
    /// From every member of the group.
    Result<void> remove(CustomerId root, const QString &tag);
    /// Every tag in use, the most used first.
    Result<QStringList> all();

private:
    Result<QStringList> rows(Statement &select);

    StatementCache m_statements;
};

} // namespace ieum
