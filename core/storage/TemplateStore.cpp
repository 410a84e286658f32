#include "core/storage/TemplateStore.h"

#include "core/storage/Database.h"

namespace ieum {

Result<QList<TemplateStore::Entry>> TemplateStore::all() const
{
    Statement select = m_database.prepare("SELECT name, text, class FROM templates ORDER BY name");
    QList<Entry> found;
    for (;;) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return found;
        found += Entry{select.text(0), select.text(1),
                       textClassFromCode(select.text(2)).value_or(TextClass::Transactional)};
    }
}

Result<void> TemplateStore::save(const Entry &entry, Instant at)
{
    Statement insert = m_database.prepare(
        "INSERT INTO templates(name, text, updated_at, class) VALUES (?, ?, ?, ?) ON CONFLICT(name) DO "
        "UPDATE "
        "SET text = excluded.text, updated_at = excluded.updated_at, class = excluded.class");
    return insert.bind(entry.name).bind(entry.text).bind(at).bind(toCode(entry.textClass)).run();
}

} // namespace ieum
