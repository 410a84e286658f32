#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/domain/TextClass.h"

#include <QList>
#include <QString>

#include <optional>

namespace ieum {

class Database;

/// The texts that the owner wrote or changed; the built-in ones stand in continuity/TemplateService.
class TemplateStore
{
public:
    struct Entry
    {
        QString name;
        QString text;
        TextClass textClass = TextClass::Transactional;
    };

    explicit TemplateStore(Database &database)
        : m_database(database)
    {
    }

    Result<QList<Entry>> all() const; ///< by name
    Result<void> save(const Entry &entry, Instant at);

private:
    Database &m_database;
};

} // namespace ieum
