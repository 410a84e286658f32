#include "core/orders/ImportOutcome.h"
#include "core/orders/ImportService.h"
#include "core/orders/ImportSinks.h"
#include "core/orders/OrderRun.h"
#include "core/storage/BulkWriting.h"
#include "core/storage/PreviewEnd.h"

namespace ieum {

Result<void> ImportService::runOrders(Source &source, const ImportProgress &progress, Mode mode)
{
    if (mode == Mode::Enter)
        return enterOrders(source, progress);
    const ImportReport asked = source.report;
    Result<void> counted = countOrders(source, progress, OrderRun::Mode::Preview);
    if (counted.ok() || counted.error() != OrderRun::needsOneTransaction())
        return counted;
    source.report = asked;
    return unlessPreviewEnds(m_parts.database.transact([&]() -> Result<void> {
        IEUM_TRY(countOrders(source, progress, OrderRun::Mode::PreviewAtOnce));
        return previewEnds();
    }));
}

OrderRun ImportService::orderRun(Source &source, OrderRun::Mode mode)
{
    const OrderRun::Parts parts{m_parts.database, m_parts.orders, m_parts.changes, m_parts.customers,
                                m_parts.printed,  m_parts.doubts, m_parts.clock};
    const auto batch = [this, &source, mode]() -> Result<BatchId> {
        return mode == OrderRun::Mode::Enter ? source.report.batch
                                             : insertBatch(source, ImportBatch::State::Entering);
    };
    return OrderRun(parts, mode, batch, source.report);
}

Result<void> ImportService::countOrders(Source &source, const ImportProgress &progress, OrderRun::Mode mode)
{
    OrderRun run = orderRun(source, mode);
    IEUM_TRY(readLines(source, run, progress));
    IEUM_TRY(run.finish(readingAgain(source)));
    countAll(source.report);
    return {};
}

Result<void> ImportService::enterOrders(Source &source, const ImportProgress &progress)
{
    IEUM_TRY_ASSIGN(batch, insertBatch(source, ImportBatch::State::Entering));
    source.report.batch = batch;
    const BulkWriting bulk(m_parts.database, BulkWriting::Touches::OnlyNewest);
    OrderRun run = orderRun(source, OrderRun::Mode::Enter);
    Result<void> entered = readLines(source, run, progress);
    if (entered.ok())
        entered = m_parts.database.transact([&]() -> Result<void> {
            IEUM_TRY(run.finish(readingAgain(source)));
            const ImportRequest &request = source.request;
            if (source.report.shape && !request.columns.isEmpty())
                IEUM_TRY(m_parts.mappings.save(source.report.shape->headers, {{}, request.columns},
                                               m_parts.clock.now()));
            return closeBatch(source);
        });
    if (!entered.ok())
        IEUM_TRY(discard(batch));
    return entered;
}

Result<void> ImportService::readLines(Source &source, OrderRun &run, const ImportProgress &progress)
{
    CollectingSink sink(source.report, nullptr, progress);
    sink.passLinesTo([&run](IncomingOrderLine line) { return run.add(std::move(line)); });
    const Result<void> read = source.importer->read(source.input, sink);
    IEUM_TRY(sink.close());
    IEUM_TRY(read);
    return run.flush();
}

// What is remarked of a sheet has been said the first time.
std::function<Result<void>(const OrderRun::LineTaker &)> ImportService::readingAgain(const Source &source)
{
    return [&source](const OrderRun::LineTaker &take) -> Result<void> {
        ImportReport unheard;
        CollectingSink sink(unheard, nullptr, {});
        sink.passLinesTo(take);
        Result<void> read = source.importer->read(source.input, sink);
        IEUM_TRY(sink.close());
        return read;
    };
}

// In slices, as they came; the batch itself goes last, so that a crash meanwhile is met again.
Result<void> ImportService::discard(BatchId batch)
{
    constexpr int sliceLines = 500;
    int removed = sliceLines;
    while (removed > 0)
        IEUM_TRY(m_parts.database.transact([&]() -> Result<void> {
            IEUM_TRY_ASSIGN(count, m_parts.orders.discard(batch, sliceLines));
            removed = count;
            return {};
        }));
    IEUM_TRY(m_parts.ingest.discard(batch));
    return m_parts.batches.remove(batch);
}

Result<void> ImportService::runResults(Source &source, const ImportProgress &progress, Mode mode)
{
    CollectingSink sink(source.report, nullptr, progress);
    IEUM_TRY(source.importer->read(source.input, sink));
    IEUM_TRY(sink.close());
    const Result<void> entered = m_parts.database.transact([&]() -> Result<void> {
        IEUM_TRY(enterResults(source, sink.results()));
        return mode == Mode::Preview ? Result<void>(previewEnds()) : Result<void>();
    });
    if (mode == Mode::Preview)
        source.report.batch = {};
    return unlessPreviewEnds(entered);
}

// A row that fits no parcel, or more than one, is kept with its reason; the others enter.
Result<void> ImportService::enterResults(Source &source, const QList<IncomingResult> &results)
{
    ImportReport &report = source.report;
    IEUM_TRY_ASSIGN(batch, insertBatch(source, ImportBatch::State::Entered));
    report.batch = batch;
    for (const IncomingResult &row : results) {
        const auto taken = m_parts.results.enter(row, batch);
        if (!taken.ok() && !taken.error().code.startsWith(QLatin1String("result.")))
            return taken.error();
        if (!taken.ok()) {
            report.rejected.append({row.place, taken.error(), row.raw});
            continue;
        }
        count(report.counts, taken->outcome);
        for (const Error &warning : taken->warnings)
            report.warnings.append({row.place, warning, QString()});
        OrderLine line = taken->line;
        line.waybill = row.number;
        report.rows.append({row.place, rowOutcome(taken->outcome), line, Error(), std::nullopt});
    }
    if (report.shape && !source.request.columns.isEmpty())
        IEUM_TRY(m_parts.mappings.save(report.shape->headers, {report.format, source.request.columns},
                                       m_parts.clock.now()));
    return closeBatch(source);
}

} // namespace ieum
