#include "core/storage/PrintJobStore.h"

#include "core/base/Uuid.h"
#include "core/storage/Database.h"

namespace ieum {

Result<PrintJobId> PrintJobStore::add(const PrintJob &job)
{
    Statement insert = m_database.prepare(
        "INSERT INTO print_jobs (uid, at, kind, target, labels, state) VALUES (?, ?, ?, ?, ?, ?)");
    insert.bindBlob(newUuid())
        .bind(job.at)
        .bind(job.kind)
        .bind(job.target)
        .bind(job.labels)
        .bind(toCode(job.state));
    IEUM_TRY(insert.run());
    return PrintJobId{m_database.lastInsertId()};
}

Result<void> PrintJobStore::setLabels(PrintJobId job, int labels)
{
    Statement update = m_database.prepare("UPDATE print_jobs SET labels = ? WHERE id = ?");
    return update.bind(labels).bind(job).run();
}

Result<void> PrintJobStore::setState(PrintJobId job, PrintJob::State state)
{
    Statement update = m_database.prepare("UPDATE print_jobs SET state = ? WHERE id = ?");
    return update.bind(toCode(state)).bind(job).run();
}

} // namespace ieum
