#include "core/storage/TemplateStore.h"

#include "core/storage/Database.h"

namespace ieum {

Result<QList<TemplateStore::Entry>> TemplateStore::all() const
{
    Statement select = m_database.prepare("SELECT name, text FROM templates ORDER BY name");
    QList<Entry> found;
    for (;;) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return found;
        found += Entry{select.text(0), select.text(1)};
    }
}

Result<void> TemplateStore::save(const Entry &entry, Instant at)
{
    Statement insert = m_database.prepare(
        "INSERT INTO templates(name, text, updated_at) VALUES (?, ?, ?) "
        "ON CONFLICT(name) DO UPDATE SET text = excluded.text, updated_at = excluded.updated_at");
    return insert.bind(entry.name).bind(entry.text).bind(at).run();
}

} // namespace ieum
