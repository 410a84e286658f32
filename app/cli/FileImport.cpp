#include "app/cli/FileImport.h"

#include "app/workspace/Shop.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace ieum {

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

namespace {

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

} // namespace

Exit importFiles(const Invocation &invocation, Shop &shop, ImportRequest request, const QStringList &paths,
                 FileImport mode)
{
    Exit worst = Exit::Done;
    Json files = Json::array();
    QStringList texts, waiting = paths, postponed;
    while (!waiting.isEmpty()) {
        const QString path = waiting.takeFirst();
        request.path = path;
        const auto report =
            mode == FileImport::DryRun ? shop.imports.preview(request, {}) : shop.imports.enter(request, {});
        // The lots of doors that another of these files may hold.
        const bool comesLater = !report.ok() && report.error().code == QLatin1String("address.lots-alone") &&
                                !waiting.isEmpty() && !postponed.contains(path);
        if (comesLater) {
            postponed += path;
            waiting += path;
            continue;
        }
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
