#include "core/storage/PostedNoticeStore.h"

#include "core/base/Uuid.h"
#include "core/storage/Database.h"

namespace ieum {

Result<QHash<QString, Instant>> PostedNoticeStore::ofOutage(OutageId outage)
{
    Statement select = m_database.prepare("SELECT place, at FROM posted_notices WHERE outage_id = ?");
    select.bind(outage);
    QHash<QString, Instant> posted;
    for (;;) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return posted;
        posted.insert(select.text(0), select.instant(1));
    }
}

Result<void> PostedNoticeStore::add(OutageId outage, const QString &place, Instant at)
{
    Statement insert =
        m_database.prepare("INSERT INTO posted_notices (uid, outage_id, place, at) VALUES (?, ?, ?, ?) "
                           "ON CONFLICT (outage_id, place) DO NOTHING");
    return insert.bindBlob(newUuid()).bind(outage).bind(place).bind(at).run();
}

Result<void> PostedNoticeStore::remove(OutageId outage, const QString &place)
{
    return m_database.prepare("DELETE FROM posted_notices WHERE outage_id = ? AND place = ?")
        .bind(outage)
        .bind(place)
        .run();
}

} // namespace ieum
