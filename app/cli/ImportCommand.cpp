#include "app/cli/ImportCommand.h"

#include "app/workspace/Shop.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace ieum {

namespace {

Json remarksJson(const QList<Remark> &remarks, const char *textKey)
{
    Json list = Json::array();
    for (const Remark &remark : remarks) {
        list.push_back({{"where", toJson(remark.place.isEmpty() ? QStringLiteral("file") : remark.place)},
                        {textKey, toJson(sentenceFor(remark.reason))},
                        {std::string(textKey) + "_code", toJson(remark.reason.code)}});
    }
    return list;
}

Json reportJson(const QString &path, const ImportReport &report)
{
    return {{"file", toJson(path)},
            {"format", toJson(report.format)},
            {"batch", report.batch.isValid() ? toJson(report.batch.toString()) : Json(nullptr)},
            {"kind", toJson(toCode(report.kind))},
            {"read", report.counts.read},
            {"added", report.counts.added},
            {"duplicate", report.counts.duplicate},
            {"updated", report.counts.updated},
            {"rejected", remarksJson(report.rejected, "reason")},
            {"warnings", remarksJson(report.warnings, "text")}};
}

Json failureJson(const QString &path, const Error &error)
{
    Json json{{"file", toJson(path)}, {"format", nullptr}, {"batch", nullptr}, {"kind", nullptr}, {"read", 0},
              {"added", 0},           {"duplicate", 0},    {"updated", 0}};
    json["rejected"] = remarksJson({{QString(), error, QString()}}, "reason");
    json["warnings"] = Json::array();
    return json;
}

QString reportText(const ImportReport &report)
{
    const ImportCounts &counts = report.counts;
    QString text =
        QCoreApplication::translate("ieumctl", "%1 (%2): %3 new, %4 there already, %5 changed, %6 not read")
            .arg(report.file, report.formatName)
            .arg(counts.added)
            .arg(counts.duplicate)
            .arg(counts.updated)
            .arg(counts.rejected);
    if (report.batch.isValid())
        text += QLatin1Char('\n') +
                QCoreApplication::translate("ieumctl", "to take it back: ieumctl import undo %1")
                    .arg(report.batch.toString());
    return text;
}

void complain(const Invocation &invocation, const QString &file, const Remark &remark)
{
    const QString place = remark.place.isEmpty() ? file : file + QLatin1String(", ") + remark.place;
    *invocation.err << (place + QLatin1String(": ") + sentenceFor(remark.reason)).toStdString() << '\n';
}

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

} // namespace

QString ImportCommand::name() const
{
    return QStringLiteral("import");
}

QString ImportCommand::summary() const
{
    return QCoreApplication::translate("ieumctl", "brings files in: FILE… [--dry-run], undo BATCH");
}

void ImportCommand::options(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("as"), QString(), QStringLiteral("FORMAT")});
    parser.addOption({QStringLiteral("room"), QString(), QStringLiteral("CUSTOMER-OR-ROOM")});
    parser.addOption({QStringLiteral("me"), QString(), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("password-env"), QString(), QStringLiteral("VAR")});
    parser.addOption({QStringLiteral("zone"), QString(), QStringLiteral("ZONE")});
    parser.addOption(QCommandLineOption(QStringLiteral("dry-run")));
}

Exit ImportCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QStringList words = parser.positionalArguments();
    if (words.value(0) == QLatin1String("undo") && words.size() == 2)
        return undo(invocation, shop, words[1]);
    if (words.isEmpty())
        return invocation.fail(Error("usage.wrong", {QStringLiteral("import")}));
    auto request = requestOf(parser);
    if (!request.ok())
        return invocation.fail(request.error());
    const bool isDryRun = parser.isSet(QStringLiteral("dry-run"));
    Exit worst = Exit::Done;
    Json files = Json::array();
    QStringList texts;
    for (const QString &path : words) {
        request->path = path;
        const auto report = isDryRun ? shop.imports.preview(*request, {}) : shop.imports.enter(*request, {});
        const QList<Remark> remarks =
            report.ok() ? report->rejected : QList<Remark>{{QString(), report.error(), QString()}};
        for (const Remark &remark : remarks)
            complain(invocation, QFileInfo(path).fileName(), remark);
        const Exit exit = !report.ok()        ? exitFor(report.error())
                          : remarks.isEmpty() ? Exit::Done
                                              : Exit::Partly;
        worst = std::max(worst, exit);
        files.push_back(report.ok() ? reportJson(path, *report) : failureJson(path, report.error()));
        if (report.ok())
            texts += reportText(*report);
    }
    invocation.answer({{"files", files}}, texts.join(QLatin1Char('\n')));
    return worst;
}

} // namespace ieum
