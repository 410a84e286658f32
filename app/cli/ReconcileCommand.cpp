#include "app/cli/ReconcileCommand.h"

#include "app/cli/ContinuityJson.h"
#include "app/workspace/Shop.h"
#include "core/continuity/ReconcileWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace ieum {

namespace {

const QString outageOption = QStringLiteral("outage");

/// How something late is named on the command line: "message:12".
QString keyOf(const Dealing &dealing)
{
    return toCode(dealing.kind) + u':' + QString::number(dealing.id);
}

QString stateOf(const LatePair &pair)
{
    return pair.isDoubleBooked() ? QStringLiteral("double-booked") : QStringLiteral("answered");
}

Json jsonOf(const Dealing &dealing)
{
    return {{"id", toJson(QString::number(dealing.id))},
            {"kind", toJson(toCode(dealing.kind))},
            {"key", toJson(keyOf(dealing))},
            {"customer", dealing.customer.isValid() ? toJson(dealing.customer.toString()) : Json()},
            {"name", toJson(dealing.name)},
            {"at", toJson(toIso(dealing.at))},
            {"text", toJson(dealing.text)},
            {"order_no", dealing.orderNo.isEmpty() ? Json() : toJson(dealing.orderNo)}};
}

Json jsonOf(const LatePair &pair)
{
    return {{"late", toJson(QString::number(pair.late.id))},
            {"handled", toJson(QString::number(pair.handled.id))},
            {"score", qRound(pair.score * 100) / 100.0},
            {"why", toJson(whyText(pair))},
            {"state", toJson(stateOf(pair))},
            {"late_row", jsonOf(pair.late)},
            {"handled_row", jsonOf(pair.handled)}};
}

QString lineOf(const Dealing &dealing)
{
    return QStringLiteral("%1  %2  %3").arg(keyOf(dealing), dealing.name, dealingTitle(dealing));
}

Exit show(const Invocation &invocation, const Reconciliation &found)
{
    Json pairs = Json::array(), fresh = Json::array();
    QStringList lines;
    for (const LatePair &pair : found.pairs) {
        pairs.push_back(jsonOf(pair));
        lines += QStringLiteral("%1  =  %2  %3 (%4)")
                     .arg(lineOf(pair.late), dealingTitle(pair.handled), scoreText(pair), whyText(pair));
    }
    for (const Dealing &dealing : found.fresh) {
        fresh.push_back(jsonOf(dealing));
        lines += lineOf(dealing);
    }
    invocation.answer({{"outage", found.outage ? jsonOf(*found.outage) : Json()},
                       {"pairs", pairs},
                       {"new", fresh},
                       {"decided", found.decided}},
                      lines.join(u'\n'));
    return Exit::Done;
}

Result<void> decideOne(Shop &shop, const Reconciliation &found, const QString &act, const QString &key)
{
    const auto pair = std::find_if(found.pairs.begin(), found.pairs.end(),
                                   [&](const LatePair &one) { return keyOf(one.late) == key; });
    const auto fresh = std::find_if(found.fresh.begin(), found.fresh.end(),
                                    [&](const Dealing &one) { return keyOf(one) == key; });
    const bool isPair = pair != found.pairs.end();
    if (act == QLatin1String("confirm") && isPair)
        return shop.reconciling.confirm(*pair);
    if (act == QLatin1String("new") && (isPair || fresh != found.fresh.end()))
        return shop.reconciling.keepNew(isPair ? pair->late : *fresh);
    return Error("late.not-found", {key});
}

Result<void> reopen(Shop &shop, const QString &key)
{
    const QStringList parts = key.split(u':');
    const auto kind = dealingKindFromCode(parts.value(0));
    return kind ? shop.reconciling.reopen(*kind, parts.value(1).toLongLong())
                : Error("late.not-found", {key});
}

Result<void> decide(Shop &shop, const Reconciliation &found, const QString &act, const QStringList &keys)
{
    for (const QString &key : keys)
        IEUM_TRY(act == QLatin1String("reopen") ? reopen(shop, key) : decideOne(shop, found, act, key));
    return {};
}

bool isAct(const QString &word)
{
    return QStringList{QStringLiteral("confirm"), QStringLiteral("new"), QStringLiteral("reopen")}.contains(
        word);
}

} // namespace

QString ReconcileCommand::name() const
{
    return QStringLiteral("reconcile");
}

QString ReconcileCommand::summary() const
{
    return QCoreApplication::translate(
        "ieumctl",
        "[confirm|new|reopen LATE…]: what came in after a stop beside what was dealt with meanwhile");
}

void ReconcileCommand::options(QCommandLineParser &parser) const
{
    parser.addOption({outageOption,
                      QCoreApplication::translate("ieumctl", "Of this outage; else of the newest."),
                      QStringLiteral("ID")});
}

Exit ReconcileCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QStringList words = parser.positionalArguments();
    if (!words.isEmpty() && (!isAct(words[0]) || words.size() < 2))
        return invocation.fail(Error("usage.wrong", {name() + u' ' + words.join(u' ')}));
    OutageId outage;
    if (parser.isSet(outageOption)) {
        const auto id = OutageId::fromString(parser.value(outageOption));
        if (!id)
            return invocation.fail(Error("outage.not-found", {parser.value(outageOption)}));
        outage = *id;
    }
    Result<Reconciliation> found = shop.reconciling.compare(outage);
    if (found.ok() && !words.isEmpty()) {
        const auto done = decide(shop, *found, words[0], words.mid(1));
        if (!done.ok())
            return invocation.fail(done.error());
        found = shop.reconciling.compare(outage);
    }
    return found.ok() ? show(invocation, *found) : invocation.fail(found.error());
}

} // namespace ieum
