#include "core/orders/ImportOutcome.h"
#include "core/orders/ImportService.h"
#include "core/orders/ImportSinks.h"
#include "core/storage/Database.h"
#include "core/storage/PreviewEnd.h"

namespace ieum {

namespace {
constexpr qsizetype shownRows = 5000;
constexpr qsizetype stagedLines = 4000;
} // namespace

// A sheet is read before the lock is taken, so that nobody waits for the reading. One of more lines than a
// shop has in months is read within the transaction, row by row: held whole it would need memory without end.
Result<std::optional<QList<IncomingOrderLine>>>
ImportService::stageOrders(Source &source, const ImportProgress &progress) const
{
    static const Error isFull("import.stage-full");
    ImportReport report = source.report; // what is remarked of a sheet that is read again is said once
    QList<IncomingOrderLine> lines;
    CollectingSink sink(report, nullptr, progress);
    sink.passLinesTo([&](const IncomingOrderLine &line) -> Result<void> {
        if (lines.size() == stagedLines)
            return isFull;
        lines += line;
        return {};
    });
    const Result<void> read = source.importer->read(source.input, sink);
    const Result<void> closed = sink.close();
    if (!closed.ok() && closed.error() == isFull)
        return std::optional<QList<IncomingOrderLine>>();
    IEUM_TRY(closed);
    IEUM_TRY(read);
    source.report = std::move(report);
    return std::optional(lines);
}

Result<void> ImportService::runOrders(Source &source, const ImportProgress &progress, Mode mode)
{
    IEUM_TRY_ASSIGN(staged, stageOrders(source, progress));
    const Result<void> entered = m_parts.database.transact([&]() -> Result<void> {
        IEUM_TRY(enterOrders(source, staged, progress));
        return mode == Mode::Preview ? Result<void>(previewEnds()) : Result<void>();
    });
    if (mode == Mode::Preview)
        source.report.batch = {};
    return unlessPreviewEnds(entered);
}

Result<void> ImportService::enterOrders(Source &source, const std::optional<QList<IncomingOrderLine>> &staged,
                                        const ImportProgress &progress)
{
    IEUM_TRY_ASSIGN(batch, insertBatch(source, ImportBatch::State::Entered));
    source.report.batch = batch;
    OrderEntry entry(m_parts.orders, m_parts.changes, m_parts.customers, m_parts.printed, m_parts.clock);
    const auto take = [&](const IncomingOrderLine &line) { return enterLine(source, entry, line); };
    IEUM_TRY(staged ? enterStaged(*staged, take) : enterWhileReading(source, take, progress));
    const ImportRequest &request = source.request;
    if (source.report.shape && !request.columns.isEmpty())
        IEUM_TRY(
            m_parts.mappings.save(source.report.shape->headers, {{}, request.columns}, m_parts.clock.now()));
    return closeBatch(source);
}

Result<void> ImportService::enterStaged(const QList<IncomingOrderLine> &staged, const LineTaker &take)
{
    for (const IncomingOrderLine &line : staged)
        IEUM_TRY(take(line));
    return {};
}

Result<void> ImportService::enterWhileReading(Source &source, const LineTaker &take,
                                              const ImportProgress &progress)
{
    CollectingSink sink(source.report, nullptr, progress);
    sink.passLinesTo(take);
    Result<void> read = source.importer->read(source.input, sink);
    IEUM_TRY(sink.close());
    return read;
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
    if (report.shape && !source.request.columns.isEmpty())
        IEUM_TRY(m_parts.mappings.save(report.shape->headers, {report.format, source.request.columns},
                                       m_parts.clock.now()));
    return closeBatch(source);
}

// A doubt about an address never keeps an order out.
Result<void> ImportService::checkAddress(Source &source, const IncomingOrderLine &incoming,
                                         const OrderEntry::Entered &entered)
{
    const auto note = [&]() -> Result<QList<Error>> {
        if (entered.outcome == OrderEntry::Outcome::Added)
            return m_parts.doubts.noteFirst(entered.line, incoming.line.recipient);
        // A newer sheet may leave out what is known.
        IEUM_TRY_ASSIGN(line, m_parts.orders.line(entered.line));
        return m_parts.doubts.note(entered.line, line.recipient);
    };
    IEUM_TRY_ASSIGN(problems, note());
    for (const Error &problem : problems)
        source.report.warnings.append({incoming.place, problem, QString()});
    return {};
}

} // namespace ieum
