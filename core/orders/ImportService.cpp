#include "core/orders/ImportService.h"

#include "core/orders/ImportOutcome.h"
#include "core/orders/ImportSinks.h"
#include "core/orders/ImportTurn.h"
#include "core/storage/BulkWriting.h"
#include "core/storage/PreviewEnd.h"
#include "core/storage/Tombstones.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace ieum {

namespace {

constexpr qint64 headBytes = 64 * 1024;
const QString ownNamesSetting = QStringLiteral("import.own-names");

Result<QByteArray> readHead(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.exists())
        return Error("file.not-found", {name});
    if (QFileInfo(path).isDir())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return Error("file.not-readable", {name});
    const QByteArray head = file.read(headBytes);
    return head.isEmpty() ? Result<QByteArray>(Error("file.empty", {name})) : head;
}

QByteArray sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

Result<bool> isErased(Database &database, const Booking &booking)
{
    for (const QString &name : {booking.externalNo, booking.calendarUid}) {
        IEUM_TRY_ASSIGN(buried, name.isEmpty() ? Result<bool>(false) : isBuriedBooking(database, name));
        if (buried)
            return true;
    }
    const ContactPoint phone =
        CustomerMatcher::normalised({ContactPoint::Kind::Mobile, {}, booking.phone, {}, false});
    IEUM_TRY_ASSIGN(until, buriedUntil(database, phone.kind, phone.address));
    return !booking.phone.isEmpty() && until && Instant::of(booking.start) <= *until;
}

} // namespace

QString toCode(Importer::Kind kind)
{
    switch (kind) {
    case Importer::Kind::Messages:
        return QStringLiteral("messages");
    case Importer::Kind::Calls:
        return QStringLiteral("calls");
    case Importer::Kind::Orders:
    case Importer::Kind::Results: // numbers for orders; the command line's contract knows no further kind
        return QStringLiteral("orders");
    case Importer::Kind::Bookings:
        return QStringLiteral("bookings");
    case Importer::Kind::Addresses:
        break;
    }
    return QStringLiteral("addresses");
}

Result<ImportReport> ImportService::enter(const ImportRequest &request, const ImportProgress &progress)
{
    return run(request, progress, Mode::Enter);
}

Result<ImportReport> ImportService::preview(const ImportRequest &request, const ImportProgress &progress)
{
    return run(request, progress, Mode::Preview);
}

Result<ImportReport> ImportService::run(const ImportRequest &request, const ImportProgress &progress,
                                        Mode mode)
{
    IEUM_TRY_ASSIGN(source, open(request));
    IEUM_TRY(applyMapping(source));
    // What is only guessed from the cells must not enter before somebody has looked at it.
    const bool isGuess = source.report.shape && source.report.shape->isGuess;
    const bool areNumbers = source.importer->kind() == Importer::Kind::Results;
    if (isGuess && mode == Mode::Enter && (areNumbers || request.format.isEmpty()))
        return Error("import.columns-unsure", {source.report.file});
    if (isGuess && areNumbers)
        return source.report; // nothing but the columns to choose from
    std::shared_ptr<QLockFile> turn;
    if (mode == Mode::Enter) {
        IEUM_TRY_ASSIGN(taken, ImportTurn::take(m_parts.database, progress));
        turn = taken;
        IEUM_TRY(discardUnfinished());
    }
    IEUM_TRY_ASSIGN(wasEntered, m_parts.batches.hasEntered(source.sha256));
    source.report.wasEntered = wasEntered;
    if (source.importer->kind() == Importer::Kind::Orders)
        IEUM_TRY(runOrders(source, progress, mode));
    else if (source.importer->kind() == Importer::Kind::Results)
        IEUM_TRY(runResults(source, progress, mode));
    else if (source.importer->kind() == Importer::Kind::Addresses)
        IEUM_TRY(runAddresses(source, progress, mode));
    else
        IEUM_TRY(runMessages(source, progress, mode));
    if (mode == Mode::Enter)
        IEUM_TRY(m_parts.database.checkpoint());
    return source.report;
}

Result<ImportService::Source> ImportService::open(const ImportRequest &request)
{
    Source source;
    source.request = request;
    IEUM_TRY_ASSIGN(head, readHead(request.path));
    ImportInput &input = source.input;
    input.path = request.path;
    input.fileName = QFileInfo(request.path).fileName();
    input.head = head;
    input.password = request.password;
    input.room = request.room;
    IEUM_TRY_ASSIGN(names, ownNames(request));
    input.ownNames = names;
    input.utcOffsetSeconds = request.utcOffsetSeconds;
    input.sheets = std::make_shared<SheetReader>(request.path, request.password);
    IEUM_TRY_ASSIGN(importer, importerFor(request, input));
    source.importer = importer;
    source.sha256 = sha256Of(request.path);
    source.report.file = input.fileName;
    source.report.format = importer->formatId();
    source.report.formatName = importer->formatName();
    source.report.kind = importer->kind();
    return source;
}

Result<const Importer *> ImportService::importerFor(const ImportRequest &request, ImportInput &input) const
{
    const ConnectorRegistry &connectors = m_parts.connectors;
    const bool isNamed = !request.format.isEmpty();
    const Importer *importer =
        isNamed ? connectors.importerById(request.format) : connectors.importerFor(input);
    if (!isNamed && (!importer || importer->canRead(input) == Importer::Match::Possible)) {
        IEUM_TRY_ASSIGN(remembered, rememberedImporter(input));
        importer = remembered ? remembered : importer;
    }
    if (importer && (!request.only || importer->kind() == *request.only))
        return importer;
    if (importer)
        return Error("file.unknown-format", {input.fileName});
    if (isNamed)
        return Error("import.no-such-format", {request.format});
    if (QFileInfo(input.path).isDir())
        return Error("file.unknown-format", {input.fileName});
    // A workbook that could not be opened says itself what is wrong with it.
    const auto sheets = input.sheets->head();
    return sheets.ok() ? Error("file.unknown-format", {input.fileName}) : sheets.error();
}

// By what the owner said once of a table with these headers.
Result<const Importer *> ImportService::rememberedImporter(const ImportInput &input) const
{
    constexpr qsizetype searchedRows = 25;
    const auto sheets = input.sheets->head();
    for (const Sheet &sheet : sheets.ok() ? *sheets : QList<Sheet>()) {
        for (const SheetRow &row : sheet.rows.mid(0, searchedRows)) {
            IEUM_TRY_ASSIGN(mapping, m_parts.mappings.find(row.cells));
            if (mapping && !mapping->format.isEmpty())
                return m_parts.connectors.importerById(mapping->format);
        }
    }
    return static_cast<const Importer *>(nullptr);
}

// Who the shop is in a chat: its name, and what the owner said once.
Result<QStringList> ImportService::ownNames(const ImportRequest &request)
{
    IEUM_TRY_ASSIGN(profile, m_parts.settings.profile());
    IEUM_TRY_ASSIGN(said, m_parts.settings.value(ownNamesSetting));
    QStringList names =
        request.ownNames + said.value_or(QString()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (!profile.name.isEmpty())
        names += profile.name;
    names.removeDuplicates();
    return names;
}

Result<void> ImportService::applyMapping(Source &source)
{
    const ImportRequest &request = source.request;
    source.report.shape = source.importer->shape(source.input);
    if (!source.report.shape)
        return {};
    source.input.columns = request.columns;
    if (request.columns.isEmpty()) {
        IEUM_TRY_ASSIGN(remembered, m_parts.mappings.find(source.report.shape->headers));
        const bool isOfThis =
            remembered && (remembered->format.isEmpty() || remembered->format == source.report.format);
        source.input.columns = isOfThis ? remembered->columns : QMap<QString, QString>();
    }
    if (!source.input.columns.isEmpty())
        source.report.shape = source.importer->shape(source.input);
    return {};
}

Result<void> ImportService::runAddresses(Source &source, const ImportProgress &progress, Mode mode)
{
    if (mode == Mode::Enter) {
        IEUM_TRY_ASSIGN(batch, insertBatch(source, ImportBatch::State::Entering));
        source.report.batch = batch;
    }
    CollectingSink remarks(source.report, nullptr, progress);
    Result<void> outcome = m_parts.addressIntake.enter({source.importer, source.input, source.report.batch},
                                                       remarks, source.report.counts);
    countAll(source.report);
    if (mode == Mode::Preview)
        return outcome;
    if (outcome.ok())
        outcome = m_parts.database.transact([&]() -> Result<void> {
            IEUM_TRY(m_parts.doubts.noteWaiting());
            return closeBatch(source);
        });
    else
        IEUM_TRY(m_parts.batches.remove(source.report.batch));
    return outcome;
}

Result<BatchId> ImportService::insertBatch(const Source &source, ImportBatch::State state)
{
    ImportBatch batch;
    batch.file = source.report.file;
    batch.sha256 = source.sha256;
    batch.format = source.report.format;
    batch.kind = toCode(source.report.kind);
    batch.channel = source.importer->channel();
    batch.state = state;
    batch.at = m_parts.clock.now();
    return m_parts.batches.insert(batch);
}

Result<void> ImportService::closeBatch(Source &source)
{
    ImportReport &report = source.report;
    countAll(report);
    IEUM_TRY(m_parts.batches.setCounts(report.batch, report.counts));
    for (const Remark &remark : std::as_const(report.rejected))
        IEUM_TRY(m_parts.batches.addRemark(report.batch, BatchStore::RemarkKind::Rejected, remark));
    for (const Remark &remark : std::as_const(report.warnings))
        IEUM_TRY(m_parts.batches.addRemark(report.batch, BatchStore::RemarkKind::Warning, remark));
    if (!source.request.ownNames.isEmpty())
        IEUM_TRY(m_parts.settings.setValue(ownNamesSetting, source.request.ownNames.join(QLatin1Char('\n'))));
    return m_parts.batches.setState(report.batch, ImportBatch::State::Entered);
}

Result<void> ImportService::runMessages(Source &source, const ImportProgress &progress, Mode mode)
{
    if (mode == Mode::Enter) {
        IEUM_TRY_ASSIGN(batch, insertBatch(source, ImportBatch::State::Entering));
        source.report.batch = batch;
    }
    const BulkWriting bulk(m_parts.database, BulkWriting::Touches::AllOver);
    const auto ingestMode = mode == Mode::Enter ? IngestOptions::Mode::Enter : IngestOptions::Mode::DryRun;
    const auto session = m_parts.ingest.begin(
        {source.report.batch, source.importer->channel(), ingestMode, source.request.room});
    CollectingSink sink(source.report, session.get(), progress);
    Result<void> outcome = source.importer->read(source.input, sink);
    if (const Result<void> closed = sink.close(); !closed.ok())
        outcome = closed;
    if (outcome.ok())
        outcome = finishMessages(source, *session, sink.bookings(), mode);
    if (!outcome.ok() && mode == Mode::Enter)
        IEUM_TRY(discard(source.report.batch));
    return outcome;
}

Result<void> ImportService::finishMessages(Source &source, IngestSession &session,
                                           const QList<IncomingBooking> &bookings, Mode mode)
{
    IEUM_TRY(session.flush());
    const Result<void> entered = m_parts.database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(counts, session.finish());
        source.report.counts.added += static_cast<int>(counts.added);
        source.report.counts.duplicate += static_cast<int>(counts.duplicate);
        source.report.counts.updated += static_cast<int>(counts.updated);
        source.report.warnings += counts.warnings;
        source.report.rejected += counts.refused;
        IEUM_TRY(enterBookings(source, bookings));
        countAll(source.report);
        return mode == Mode::Preview ? Result<void>(previewEnds()) : closeBatch(source);
    });
    return unlessPreviewEnds(entered);
}

Result<void> ImportService::enterBookings(Source &source, const QList<IncomingBooking> &bookings)
{
    const bool areTheRecords = source.report.kind == Importer::Kind::Bookings;
    for (const IncomingBooking &incoming : bookings) {
        IEUM_TRY_ASSIGN(erased, isErased(m_parts.database, incoming.booking));
        if (erased) {
            source.report.rejected.append({incoming.place, Error("import.erased"), {}});
            continue;
        }
        const auto outcome = m_parts.bookingIntake.enter(incoming, source.report.batch);
        if (!outcome.ok() && !outcome.error().code.startsWith(QLatin1String("booking.notice-")))
            return outcome.error();
        if (!outcome.ok())
            source.report.rejected.append({incoming.place, outcome.error(), {}});
        else if (areTheRecords)
            count(source.report.counts, *outcome);
    }
    return {};
}

Result<UndoReport> ImportService::undo(BatchId batch)
{
    UndoReport report;
    const Result<void> done = m_parts.database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(known, m_parts.batches.batch(batch));
        if (known.state != ImportBatch::State::Entered)
            return Error("import.undone-already", {batch.toString()});
        IEUM_TRY(m_parts.changes.undo(batch));
        IEUM_TRY_ASSIGN(results, m_parts.results.undo(batch));
        IEUM_TRY_ASSIGN(orders, m_parts.orders.undo(batch, m_parts.clock.now()));
        IEUM_TRY_ASSIGN(bookings, m_parts.bookings.undo(batch, m_parts.clock.now()));
        IEUM_TRY_ASSIGN(messages, m_parts.ingest.undo(batch));
        const bool hasAddresses = known.kind == toCode(Importer::Kind::Addresses);
        IEUM_TRY_ASSIGN(addresses, hasAddresses ? m_parts.addressIntake.undo(batch) : Result<int>(0));
        if (hasAddresses)
            IEUM_TRY(m_parts.doubts.noteWaiting());
        report.removed = orders.removed + static_cast<int>(bookings.removed) +
                         static_cast<int>(messages.removed) + addresses + results.removed;
        report.kept =
            orders.kept + results.kept + static_cast<int>(bookings.kept) + static_cast<int>(messages.kept);
        return m_parts.batches.setState(batch, ImportBatch::State::Undone);
    });
    IEUM_TRY(done);
    IEUM_TRY(m_parts.database.checkpoint());
    return report;
}

Result<ImportRecord> ImportService::record(BatchId id)
{
    ImportRecord record;
    IEUM_TRY_ASSIGN(batch, m_parts.batches.batch(id));
    record.batch = batch;
    const Importer *importer = m_parts.connectors.importerById(batch.format);
    record.formatName = importer ? importer->formatName() : batch.format;
    IEUM_TRY_ASSIGN(rejected, m_parts.batches.remarks(id, BatchStore::RemarkKind::Rejected));
    IEUM_TRY_ASSIGN(warnings, m_parts.batches.remarks(id, BatchStore::RemarkKind::Warning));
    record.rejected = rejected;
    record.warnings = warnings;
    return record;
}

Result<void> ImportService::discardUnfinished()
{
    IEUM_TRY_ASSIGN(batches, m_parts.batches.unfinished());
    for (const BatchId batch : std::as_const(batches))
        IEUM_TRY(discard(batch));
    return {};
}

} // namespace ieum
