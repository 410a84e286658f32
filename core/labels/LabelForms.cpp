#include "core/labels/LabelForms.h"

#include "core/labels/LabelChanges.h"
#include "core/storage/Database.h"
#include "core/storage/SettingsStore.h"

namespace ieum {

namespace {

QString settingOf(const QString &id)
{
    return QStringLiteral("label-form.") + id;
}

} // namespace

Result<LabelTemplate> LabelForms::form(const QString &size, const QString &courier)
{
    IEUM_TRY_ASSIGN(shipped, labelTemplate(size, courier));
    IEUM_TRY_ASSIGN(changes, m_settings.value(settingOf(shipped.id)));
    return changes ? withChanges(shipped, *changes) : shipped;
}

Result<void> LabelForms::save(const LabelTemplate &owners)
{
    IEUM_TRY_ASSIGN(shipped, labelTemplate(owners.id));
    const QString changes = changesOf(shipped, owners);
    return m_database.transact([&] {
        return changes.isEmpty() ? m_settings.remove(settingOf(owners.id))
                                 : m_settings.setValue(settingOf(owners.id), changes);
    });
}

} // namespace ieum
