#include "app/cli/CustomerDataAct.h"

#include "app/cli/CustomerJson.h"
#include "app/workspace/ShopRecords.h"

#include <QCoreApplication>

namespace ieum {

namespace {

Json partsJson(const QList<HeldPart> &parts)
{
    Json rows = Json::array();
    for (const HeldPart &part : parts) {
        rows.push_back(
            {{"kind", toJson(part.kind)},
             {"rows", part.rows},
             {"kept", part.kept},
             {"kept_until", part.keptUntil ? toJson(part.keptUntil->toString(Qt::ISODate)) : Json()}});
    }
    return rows;
}

QString partLines(const QList<HeldPart> &parts)
{
    QStringList lines;
    for (const HeldPart &part : parts) {
        const QString kept = part.keptUntil
                                 ? QCoreApplication::translate("ieumctl", "%1 kept by law until %2")
                                       .arg(QString::number(part.kept), part.keptUntil->toString(Qt::ISODate))
                                 : QString();
        lines += part.kind + u'\t' + QString::number(part.rows) + u'\t' + kept;
    }
    return lines.join(u'\n');
}

Exit answerPreview(const Invocation &invocation, const ErasurePreview &preview)
{
    const OpenMatters &open = preview.open;
    const Json until = preview.backupsUntil ? toJson(preview.backupsUntil->toString(Qt::ISODate)) : Json();
    invocation.answer({{"customer", toJson(preview.customer.id.toString())},
                       {"erased", false},
                       {"open",
                        {{"orders", open.orders},
                         {"bookings", open.bookings},
                         {"promises", open.promises},
                         {"texts", open.texts},
                         {"waiting", open.waiting}}},
                       {"parts", partsJson(preview.parts)},
                       {"backups", preview.backups},
                       {"backups_kept_by_hand", preview.keptBackups},
                       {"backups_until", until}},
                      partLines(preview.parts));
    return Exit::Done;
}

} // namespace

Exit eraseCustomer(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop)
{
    const Result<CustomerId> id = customerArgument(parser.positionalArguments().value(1));
    if (!id.ok())
        return invocation.fail(id.error());
    if (const auto allowed = shop.permit(Right::EraseCustomer); !allowed.ok())
        return invocation.fail(allowed.error());
    ShopRecords records(shop);
    if (parser.isSet(QStringLiteral("preview"))) {
        const auto preview = records.erasure.preview(*id);
        return preview.ok() ? answerPreview(invocation, *preview) : invocation.fail(preview.error());
    }
    const bool withBackups = parser.isSet(QStringLiteral("with-backups"));
    const auto report = records.erasure.erase(*id, withBackups ? ErasureService::OldBackups::Remove
                                                               : ErasureService::OldBackups::AgeOut);
    if (!report.ok())
        return invocation.fail(report.error());
    Json left = Json::array();
    for (const QString &file : report->backupsLeft)
        left.push_back(toJson(file));
    invocation.answer({{"customer", toJson(id->toString())},
                       {"erased", true},
                       {"parts", partsJson(report->parts)},
                       {"scrubbed", report->isScrubbed},
                       {"backups_removed", report->backupsRemoved},
                       {"backups_left", left}},
                      partLines(report->parts));
    return report->isScrubbed && report->backupsLeft.isEmpty() ? Exit::Done : Exit::Partly;
}

} // namespace ieum
