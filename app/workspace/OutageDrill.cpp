#include "app/workspace/OutageDrill.h"

#include "app/workspace/ShopFolder.h"
#include "core/base/ErrorTexts.h"
#include "core/storage/DatabaseCopy.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

namespace ieum {

namespace {

Result<std::unique_ptr<Shop>> copyOf(Shop &shop, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("shop.db"));
    IEUM_TRY(ShopFolder::makePrivateFile(path));
    IEUM_TRY(copyDatabase(*shop.database, path, shop.dataKey.view()));
    IEUM_TRY_ASSIGN(database, Database::open(path, shop.dataKey.view()));
    return std::make_unique<Shop>(std::move(database), shop.clock, folder.path());
}

Result<void> writeToEverybody(Shop &copy, DrillOutcome &outcome)
{
    IEUM_TRY_ASSIGN(people, copy.affected.people(outcome.channel));
    outcome.people = people.all;
    SwitchService::Everybody act;
    act.from = outcome.channel;
    IEUM_TRY_ASSIGN(moved, copy.switches.everybody(act));
    outcome.texts = moved.queued - moved.byHand;
    outcome.byHand = moved.byHand;
    for (const SwitchService::Unreachable &person : std::as_const(moved.unreachable))
        outcome.unreachable += person.name;
    return {};
}

// One courier after the other, as far as its numbers go.
Result<void> labelEverything(Shop &copy, DrillOutcome &outcome)
{
    IEUM_TRY_ASSIGN(bands, copy.bands.list());
    QStringList couriers;
    for (const BandNumbers &band : std::as_const(bands)) {
        if (!couriers.contains(band.use.band.courier))
            couriers += band.use.band.courier;
    }
    for (const QString &courier : std::as_const(couriers)) {
        IEUM_TRY_ASSIGN(lines, copy.orderService.list(OrderView::Pending));
        PrintRequest request;
        request.courier = courier;
        for (const OrderLine &line : std::as_const(lines))
            request.lines += line.id;
        if (request.lines.isEmpty())
            return {};
        IEUM_TRY_ASSIGN(job, copy.waybills.prepare(request, QStringLiteral("pdf"), QStringLiteral("drill")));
        outcome.labels += int(job.labels.size());
        outcome.refused.clear();
        for (const Refusal &refusal : std::as_const(job.refused))
            outcome.refused += refusal.order + QStringLiteral(": ") + sentenceFor(refusal.reason);
        IEUM_TRY(copy.waybills.confirm(job));
    }
    return {};
}

} // namespace

Result<DrillOutcome> runOutageDrill(Shop &shop, const QString &channel)
{
    const QTemporaryDir folder; // for this user only
    IEUM_TRY_ASSIGN(copy, copyOf(shop, folder));
    QElapsedTimer watch;
    watch.start();
    DrillOutcome outcome;
    outcome.channel = channel;
    IEUM_TRY(copy->channels.down({channel, {}, {}, QStringLiteral("drill")}));
    IEUM_TRY(writeToEverybody(*copy, outcome));
    IEUM_TRY(labelEverything(*copy, outcome));
    outcome.milliseconds = watch.elapsed();
    return outcome;
}

QStringList drillLines(const DrillOutcome &outcome)
{
    QStringList lines;
    lines += QCoreApplication::translate("OutageDrill", "%n people would be left waiting.", nullptr,
                                         outcome.people);
    lines +=
        QCoreApplication::translate("OutageDrill", "%1 texts would go out by themselves, %2 by your hand.")
            .arg(outcome.texts)
            .arg(outcome.byHand);
    if (!outcome.unreachable.isEmpty())
        lines += QCoreApplication::translate("OutageDrill", "No other way is known to: %1")
                     .arg(outcome.unreachable.join(QStringLiteral(", ")));
    lines += QCoreApplication::translate("OutageDrill", "%n labels could be printed without a network.",
                                         nullptr, outcome.labels);
    if (!outcome.refused.isEmpty())
        lines += QCoreApplication::translate("OutageDrill", "%n more would first need something mended.",
                                             nullptr, int(outcome.refused.size()));
    lines += QCoreApplication::translate(
        "OutageDrill", "All of this was played through on a copy; nothing was sent, printed or changed.");
    return lines;
}

} // namespace ieum
