#include "app/cli/ImportCommand.h"

#include "app/cli/CustomerJson.h"
#include "app/cli/FileImport.h"
#include "app/workspace/PastedText.h"
#include "app/workspace/Shop.h"
#include "core/base/TextDecoder.h"
#include "core/korean/Display.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimeZone>

namespace ieum {

namespace {

// An offset (+09:00) or a zone's name; the shop's own when nothing is said.
Result<int> zoneOffset(const QString &zone)
{
    if (zone.isEmpty())
        return 9 * 3600;
    const QTimeZone known(zone.toLatin1());
    const QDateTime offset = QDateTime::fromString(QLatin1String("2022-10-15T00:00:00") + zone, Qt::ISODate);
    if (known.isValid())
        return known.standardTimeOffset(QDateTime(QDate(2022, 10, 15), QTime(0, 0), Qt::UTC));
    if (offset.isValid() && offset.timeSpec() == Qt::OffsetFromUTC)
        return offset.offsetFromUtc();
    return Error("usage.wrong", {QLatin1String("--zone ") + zone});
}

Result<ImportRequest> requestOf(const QCommandLineParser &parser)
{
    ImportRequest request;
    request.format = parser.value(QStringLiteral("as"));
    request.room = parser.value(QStringLiteral("room"));
    request.ownNames = parser.values(QStringLiteral("me"));
    const QString variable = parser.value(QStringLiteral("password-env"));
    request.password = variable.isEmpty() ? QString() : qEnvironmentVariable(variable.toUtf8().constData());
    for (const QString &column : parser.values(QStringLiteral("column"))) {
        const qsizetype at = column.indexOf(u'=');
        if (at < 1)
            return Error("usage.wrong", {QStringLiteral("--column FIELD=HEADER")});
        request.columns.insert(column.left(at), column.mid(at + 1));
    }
    IEUM_TRY_ASSIGN(offset, zoneOffset(parser.value(QStringLiteral("zone"))));
    request.utcOffsetSeconds = offset;
    return request;
}

Exit undo(const Invocation &invocation, Shop &shop, const QString &batch)
{
    const auto id = BatchId::fromString(batch);
    if (!id)
        return invocation.fail(Error("import.no-such-batch", {batch}));
    const auto report = shop.imports.undo(*id);
    if (!report.ok())
        return invocation.fail(report.error());
    invocation.answer(
        {{"removed", report->removed}, {"kept", report->kept}},
        QCoreApplication::translate("ieumctl", "%1 taken back, %2 kept because later work rests on them")
            .arg(report->removed)
            .arg(report->kept));
    return Exit::Done;
}

// What was copied, through a pipe.
QByteArray readInput()
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

FileImport modeOf(const QCommandLineParser &parser)
{
    return parser.isSet(QStringLiteral("dry-run")) ? FileImport::DryRun : FileImport::Enter;
}

Json batchJson(const ImportBatch &batch)
{
    return {{"batch", toJson(batch.id.toString())},
            {"file", toJson(batch.file)},
            {"format", toJson(batch.format)},
            {"kind", toJson(batch.kind)},
            {"at", toJson(toIso(batch.at))},
            {"undone", batch.state == ImportBatch::State::Undone},
            {"read", batch.counts.read},
            {"added", batch.counts.added},
            {"duplicate", batch.counts.duplicate},
            {"updated", batch.counts.updated},
            {"refused", batch.counts.rejected}};
}

QString lineOf(const ImportBatch &batch, Instant now)
{
    const QString counts =
        QCoreApplication::translate("ieumctl", "%1 new, %2 there already, %3 changed, %4 not read")
            .arg(batch.counts.added)
            .arg(batch.counts.duplicate)
            .arg(batch.counts.updated)
            .arg(batch.counts.rejected);
    QStringList cells{batch.id.toString(), displayTimeInList(batch.at, now), batch.file, counts};
    if (batch.state == ImportBatch::State::Undone)
        cells += QCoreApplication::translate("ieumctl", "taken back");
    return cells.join(u'\t');
}

Exit list(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop)
{
    const Result<int> limit = limitOption(parser, 0);
    if (!limit.ok())
        return invocation.fail(limit.error());
    const auto batches = shop.imports.history(*limit);
    if (!batches.ok())
        return invocation.fail(batches.error());
    Json rows = Json::array();
    QStringList lines;
    for (const ImportBatch &batch : *batches) {
        rows.push_back(batchJson(batch));
        lines += lineOf(batch, shop.clock.now());
    }
    invocation.answer({{"imports", rows}}, lines.join(u'\n'));
    return Exit::Done;
}

QStringList linesOf(const QList<Remark> &remarks)
{
    QStringList lines;
    for (const Remark &remark : remarks)
        lines += QStringList{remark.place, sentenceFor(remark.reason), remark.raw.simplified()}.join(u'\t');
    return lines;
}

Exit show(const Invocation &invocation, Shop &shop, const QString &batch)
{
    const auto id = BatchId::fromString(batch);
    if (!id)
        return invocation.fail(Error("import.no-such-batch", {batch}));
    const auto record = shop.imports.record(*id);
    if (!record.ok())
        return invocation.fail(record.error());
    Json json = batchJson(record->batch);
    json["rejected"] = remarksJson(record->rejected, "reason");
    json["warnings"] = remarksJson(record->warnings, "text");
    const QStringList lines = QStringList{lineOf(record->batch, shop.clock.now()), record->formatName} +
                              linesOf(record->rejected) + linesOf(record->warnings);
    invocation.answer(json, lines.join(u'\n'));
    return Exit::Done;
}

} // namespace

QString ImportCommand::name() const
{
    return QStringLiteral("import");
}

QString ImportCommand::summary() const
{
    return QCoreApplication::translate(
        "ieumctl",
        "brings files in: FILE… or - (text from a pipe) [--dry-run], list, show BATCH, undo BATCH");
}

void ImportCommand::options(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("as"), QString(), QStringLiteral("FORMAT")});
    parser.addOption({QStringLiteral("room"), QString(), QStringLiteral("CUSTOMER-OR-ROOM")});
    parser.addOption({QStringLiteral("me"), QString(), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("password-env"), QString(), QStringLiteral("VAR")});
    parser.addOption(
        {QStringLiteral("column"),
         QCoreApplication::translate("ieumctl", "Which column of a table means what, remembered: "
                                                "recipient=받는이. Numbers a courier gave: line-no."),
         QStringLiteral("FIELD=HEADER")});
    parser.addOption({QStringLiteral("zone"), QString(), QStringLiteral("ZONE")});
    parser.addOption(QCommandLineOption(QStringLiteral("dry-run")));
    parser.addOption({QStringLiteral("limit"), QString(), QStringLiteral("n")});
}

Exit ImportCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QStringList words = parser.positionalArguments();
    if (words.value(0) == QLatin1String("undo") && words.size() == 2)
        return undo(invocation, shop, words[1]);
    if (words.value(0) == QLatin1String("show") && words.size() == 2)
        return show(invocation, shop, words[1]);
    if (words == QStringList{QStringLiteral("list")})
        return list(invocation, parser, shop);
    if (words.isEmpty())
        return invocation.fail(Error("usage.wrong", {QStringLiteral("import")}));
    auto request = requestOf(parser);
    if (!request.ok())
        return invocation.fail(request.error());
    if (words == QStringList{QStringLiteral("-")}) {
        const auto pasted = PastedText::of(TextDecoder::decodeAll(readInput()));
        if (!pasted.ok())
            return invocation.fail(pasted.error());
        return importFiles(invocation, shop, *request, {(*pasted)->path()}, modeOf(parser));
    }
    return importFiles(invocation, shop, *request, words, modeOf(parser));
}

} // namespace ieum
