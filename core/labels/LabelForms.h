#pragma once

#include "core/base/Result.h"
#include "core/labels/LabelTemplate.h"

namespace ieum {

class Database;
class SettingsStore;

/// The label forms as this shop has them: the shipped ones with the owner's changes over them.
class LabelForms
{
public:
    LabelForms(Database &database, SettingsStore &settings)
        : m_database(database)
        , m_settings(settings)
    {
    }

    /// The form of a size for a courier. Errors: label.unknown-size, database.*.
    Result<LabelTemplate> form(const QString &size, const QString &courier);
    /// Keeps what differs from the shipped form; nothing when nothing does.
    Result<void> save(const LabelTemplate &owners);

private:
    Database &m_database;
    SettingsStore &m_settings;
};

} // namespace ieum
