#include "core/orders/ImportOutcome.h"
#include "core/orders/ImportService.h"
#include "core/orders/ImportSinks.h"
#include "core/storage/Database.h"

namespace ieum {

namespace {
constexpr qsizetype shownRows = 5000;
}

// Read and entered row by row within one transaction, so that a sheet of any length needs no memory of its
// own, and a stop leaves nothing.
Result<void> ImportService::runOrders(Source &source, const ImportProgress &progress, Mode mode)
{
    const Result<void> entered = m_parts.database.transact([&]() -> Result<void> {
        IEUM_TRY(enterOrders(source, progress));
        return mode == Mode::Preview ? Result<void>(previewEnds()) : Result<void>();
    });
    if (mode == Mode::Preview)
        source.report.batch = {};
    return unlessPreviewEnds(entered);
}

Result<void> ImportService::enterOrders(Source &source, const ImportProgress &progress)
{
    IEUM_TRY_ASSIGN(batch, insertBatch(source, ImportBatch::State::Entered));
    source.report.batch = batch;
    OrderEntry entry(m_parts.orders, m_parts.changes, m_parts.customers, m_parts.printed, m_parts.clock);
    CollectingSink sink(source.report, nullptr, progress);
    sink.passLinesTo([&](const IncomingOrderLine &line) { return enterLine(source, entry, line); });
    const Result<void> read = source.importer->read(source.input, sink);
    IEUM_TRY(sink.close());
    IEUM_TRY(read);
    const ImportRequest &request = source.request;
    if (source.report.shape && !request.columns.isEmpty())
        IEUM_TRY(m_parts.mappings.save(source.report.shape->headers, request.columns, m_parts.clock.now()));
    return closeBatch(source);
}

Result<void> ImportService::enterLine(Source &source, OrderEntry &entry, const IncomingOrderLine &incoming)
{
    ImportReport &report = source.report;
    IEUM_TRY_ASSIGN(entered, entry.enter(incoming, report.batch));
    count(report.counts, entered.outcome);
    if (entered.outcome != OrderEntry::Outcome::Duplicate)
        IEUM_TRY(checkAddress(source, incoming, entered));
    if (report.rows.size() < shownRows)
        report.rows.append({incoming.place, rowOutcome(entered.outcome),
                            entered.after.value_or(incoming.line), Error(), entered.before});
    return {};
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
    return closeBatch(source);
}

// A doubt about an address never keeps an order out.
Result<void> ImportService::checkAddress(Source &source, const IncomingOrderLine &incoming,
                                         const OrderEntry::Entered &entered)
{
    Recipient recipient = incoming.line.recipient;
    if (entered.outcome == OrderEntry::Outcome::Updated) { // a newer sheet may leave out what is known
        IEUM_TRY_ASSIGN(line, m_parts.orders.line(entered.line));
        recipient = line.recipient;
    }
    IEUM_TRY_ASSIGN(problems, m_parts.doubts.note(entered.line, recipient));
    for (const Error &problem : problems)
        source.report.warnings.append({incoming.place, problem, QString()});
    return {};
}

} // namespace ieum
