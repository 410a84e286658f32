#include "app/cli/CheckCommand.h"

#include "app/workspace/OpenShop.h"
#include "app/workspace/SalvageShop.h"
#include "app/workspace/ShopDamage.h"
#include "app/workspace/SystemKeychain.h"
#include "core/storage/IntegrityStore.h"

#include <QCoreApplication>

namespace ieum {

namespace {

const QString asideOption = QStringLiteral("set-log-aside");
const QString salvageOption = QStringLiteral("salvage");
const QString toOption = QStringLiteral("to");

// Only the first one to open a shop may look at the files themselves; beside a running window they are in
// order, since that window has looked.
Result<QStringList> damageBeforeOpening(const ShopFolder &folder)
{
    QStringList damaged;
    IEUM_TRY_ASSIGN(lock, ShopLock::take(folder.path()));
    if (lock->hold() != ShopLock::Hold::Alone)
        return damaged;
    IEUM_TRY_ASSIGN(log, lookAtLog(folder));
    if (log.lostCommits > 0)
        damaged += QStringLiteral("log: %1 commits behind a bad frame").arg(log.lostCommits);
    else if (log.isCut)
        damaged +=
            QStringLiteral("log: its last transaction is cut, by a power cut or damage; a copy is kept");
    IEUM_TRY_ASSIGN(intact, headerIsIntact(folder));
    if (!intact)
        damaged += QStringLiteral("header: mended from its copy");
    return damaged;
}

Result<IntegrityReport> lookThrough(const Invocation &invocation, const SecretKey &key)
{
    IEUM_TRY_ASSIGN(before, damageBeforeOpening(ShopFolder(invocation.folder)));
    auto shop = openShop(invocation.folder, key, *invocation.clock);
    if (!shop.ok() && kindOf(shop.error()) == ErrorKind::File) {
        if (before.isEmpty())
            before += shop.error().detail;
        return IntegrityReport{sentenceFor(shop.error()), 0, before};
    }
    if (!shop.ok())
        return shop.error();
    IEUM_TRY_ASSIGN(report, (*shop)->integrity.check());
    report.damaged = before + report.damaged;
    return report;
}

Exit answer(const Invocation &invocation, const IntegrityReport &report)
{
    Json damaged = Json::array();
    for (const QString &place : report.damaged)
        damaged.push_back(toJson(place));
    const QString good =
        QCoreApplication::translate("ieumctl", "The shop is whole: %1 rows read.").arg(report.rows);
    invocation.answer({{"ok", report.ok()},
                       {"quick_check", toJson(report.quickCheck)},
                       {"rows_checked", report.rows},
                       {"damaged", damaged}},
                      report.ok() ? good : report.damaged.join(QLatin1Char('\n')));
    if (!report.ok())
        *invocation.err << sentenceFor(Error("database.damaged")).toStdString() << '\n';
    return report.ok() ? Exit::Done : Exit::File;
}

Exit salvage(const Invocation &invocation, const QString &to, const SecretKey &key)
{
    const Result<RescueReport> report = salvageShop(invocation.folder, to, key);
    if (!report.ok())
        return invocation.fail(report.error());
    Json gaps = Json::array();
    for (const QString &gap : report->gaps)
        gaps.push_back(toJson(gap));
    const QString text = QCoreApplication::translate(
        "ieumctl", "%1 rows were saved into %2. The damaged shop was not touched.");
    invocation.answer({{"rows", report->rows}, {"unreadable", gaps}, {"to", toJson(to)}},
                      text.arg(report->rows).arg(to));
    return report->gaps.isEmpty() ? Exit::Done : Exit::Partly;
}

} // namespace

QString CheckCommand::name() const
{
    return QStringLiteral("check");
}

QString CheckCommand::summary() const
{
    return QCoreApplication::translate("ieumctl", "reads the whole shop and says what is damaged");
}

void CheckCommand::options(QCommandLineParser &parser) const
{
    parser.addOption(
        {asideOption, QCoreApplication::translate(
                          "ieumctl", "keeps a copy of a damaged log and goes on with what can be read")});
    parser.addOption(
        {salvageOption, QCoreApplication::translate(
                            "ieumctl", "makes a new shop of what can be read, in the folder of --to")});
    parser.addOption({toOption, QString(), QStringLiteral("folder")});
}

Exit CheckCommand::execute(const Invocation &invocation, const QStringList &arguments) const
{
    QCommandLineParser parser;
    options(parser);
    if (!parser.parse(QStringList{name()} + arguments))
        return invocation.fail(Error("usage.wrong", {parser.errorText()}));
    SystemKeychain keychain;
    const auto opened =
        unlockShopAs(invocation.folder, accountFromEnvironment(), passphraseFromEnvironment(), keychain);
    if (!opened.ok())
        return invocation.fail(opened.error());
    const SecretKey &key = opened->dataKey;
    if (parser.isSet(salvageOption) != parser.isSet(toOption))
        return invocation.fail(Error("usage.wrong", {name()}));
    if (parser.isSet(salvageOption)) {
        const auto permitted = permit(opened->account, Right::RestoreBackup);
        return permitted.ok() ? salvage(invocation, parser.value(toOption), key)
                              : invocation.fail(permitted.error());
    }
    if (parser.isSet(asideOption)) {
        const Result<QString> copy = setLogAside(ShopFolder(invocation.folder), key);
        if (!copy.ok())
            return invocation.fail(copy.error());
        *invocation.err << copy->toStdString() << '\n';
    }
    const Result<IntegrityReport> report = lookThrough(invocation, key);
    return report.ok() ? answer(invocation, *report) : invocation.fail(report.error());
}

} // namespace ieum
