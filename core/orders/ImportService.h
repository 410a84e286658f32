#pragma once

#include "core/bookings/BookingIntake.h"
#include "core/connector/ConnectorRegistry.h"
#include "core/inbox/IngestService.h"
#include "core/orders/AddressDoubts.h"
#include "core/orders/ImportTypes.h"
#include "core/orders/OrderRun.h"
#include "core/shipping/AddressIntake.h"
#include "core/shipping/ResultIntake.h"
#include "core/storage/BatchStore.h"
#include "core/storage/BookingStore.h"
#include "core/storage/MappingStore.h"
#include "core/storage/SettingsStore.h"

namespace ieum {

/// Brings files in: finds out what a file is, shows what it would do, enters it as a whole or not at all,
/// takes it back.
class ImportService
{
public:
    struct Parts
    {
        Database &database;
        BatchStore &batches;
        MappingStore &mappings;
        OrderStore &orders;
        OrderChangeStore &changes;
        BookingStore &bookings;
        SettingsStore &settings;
        CustomerMatcher &customers;
        IngestService &ingest;
        BookingIntake &bookingIntake;
        PrintedLineGuard &printed;
        AddressIntake &addressIntake;
        AddressDoubts &doubts;
        ResultIntake &results;
        const ConnectorRegistry &connectors;
        const Clock &clock;
    };
    explicit ImportService(const Parts &parts)
        : m_parts(parts)
    {
    }

    /// Enters the file. Errors: file.*, import.cancelled, database.*; then nothing was changed.
    Result<ImportReport> enter(const ImportRequest &request, const ImportProgress &progress);
    /// Counts exactly what enter() would do and changes nothing.
    Result<ImportReport> preview(const ImportRequest &request, const ImportProgress &progress);

    /// Takes an import back. Errors: import.no-such-batch, import.undone-already.
    Result<UndoReport> undo(BatchId batch);
    /// Past imports, newest first; limit 0: all.
    Result<QList<ImportBatch>> history(int limit) { return m_parts.batches.recent(limit); }
    /// With every reason for what was refused. Error: import.no-such-batch.
    Result<ImportRecord> record(BatchId batch);
    /// Removes what a crash left behind. Called when no other process imports: when a shop is opened alone,
    /// and when an import has its turn.
    Result<void> discardUnfinished();

private:
    enum class Mode { Enter, Preview };
    struct Source
    {
        ImportRequest request;
        ImportInput input;
        const Importer *importer = nullptr;
        ImportReport report;
        QByteArray sha256;
    };

    Result<ImportReport> run(const ImportRequest &request, const ImportProgress &progress, Mode mode);
    Result<Source> open(const ImportRequest &request);
    Result<const Importer *> importerFor(const ImportRequest &request, ImportInput &input) const;
    Result<const Importer *> rememberedImporter(const ImportInput &input) const;
    Result<QStringList> ownNames(const ImportRequest &request);
    Result<void> applyMapping(Source &source);
    Result<void> runOrders(Source &source, const ImportProgress &progress, Mode mode);
    Result<void> enterOrders(Source &source, const ImportProgress &progress);
    Result<void> countOrders(Source &source, const ImportProgress &progress, OrderRun::Mode mode);
    OrderRun orderRun(Source &source, OrderRun::Mode mode);
    static Result<void> readLines(Source &source, OrderRun &run, const ImportProgress &progress);
    static std::function<Result<void>(const OrderRun::LineTaker &take)> readingAgain(const Source &source);
    Result<void> runAddresses(Source &source, const ImportProgress &progress, Mode mode);
    Result<void> runResults(Source &source, const ImportProgress &progress, Mode mode);
    Result<void> enterResults(Source &source, const QList<IncomingResult> &results);
    Result<void> runMessages(Source &source, const ImportProgress &progress, Mode mode);
    Result<void> finishMessages(Source &source, IngestSession &session,
                                const QList<IncomingBooking> &bookings, Mode mode);
    Result<void> enterBookings(Source &source, const QList<IncomingBooking> &bookings);
    Result<BatchId> insertBatch(const Source &source, ImportBatch::State state);
    Result<void> closeBatch(Source &source);
    Result<void> discard(BatchId batch);

    Parts m_parts;
};

} // namespace ieum
