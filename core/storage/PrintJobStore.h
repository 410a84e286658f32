#pragma once

#include "core/base/Result.h"
#include "core/domain/Waybill.h"

namespace ieum {

class Database;

/// What was sent to a printer or a file, and whether it arrived there.
class PrintJobStore
{
public:
    explicit PrintJobStore(Database &database)
        : m_database(database)
    {
    }

    Result<PrintJobId> add(const PrintJob &job);
    Result<void> setLabels(PrintJobId job, int labels);
    Result<void> setState(PrintJobId job, PrintJob::State state);

private:
    Database &m_database;
};

} // namespace ieum
