#include "app/cli/AuditCommand.h"

#include "app/workspace/Shop.h"
#include "app/workspace/ShopAccounts.h"
#include "core/trust/AccountBook.h"

#include <QCoreApplication>

namespace ieum {

namespace {

const QString limitOption = QStringLiteral("limit");
constexpr int usualLimit = 100;

const char *wordOf(const AccessChain &chain)
{
    return chain.isIntact() ? "intact" : "broken";
}

Exit exitOf(const Invocation &invocation, const AccessChain &chain)
{
    if (chain.isIntact())
        return Exit::Done;
    const Error error("access.broken", {QString::number(chain.firstBroken)});
    *invocation.err << sentenceFor(error).toStdString() << '\n';
    return exitFor(error);
}

Exit verify(const Invocation &invocation, const AccessChain &chain)
{
    Json answer{{"entries", chain.entries}, {"chain", wordOf(chain)}};
    if (!chain.isIntact())
        answer["broken_at"] = std::to_string(chain.firstBroken);
    const QString text =
        QCoreApplication::translate("ieumctl", "%1 entries of the access log, none changed.");
    invocation.answer(answer, chain.isIntact() ? text.arg(chain.entries) : QString());
    return exitOf(invocation, chain);
}

// The chain holds ids; whoever reads it wants to know who that is.
QList<AccessEntry> withNames(QList<AccessEntry> entries, const QString &folder)
{
    const auto accounts = listAccounts(folder);
    for (AccessEntry &entry : entries)
        entry.who = withAccountName(entry.who, accounts.ok() ? *accounts : QList<Account>());
    return entries;
}

Exit list(const Invocation &invocation, const QList<AccessEntry> &entries, const AccessChain &chain)
{
    Json rows = Json::array();
    QStringList lines;
    for (const AccessEntry &entry : entries) {
        rows.push_back({{"id", std::to_string(entry.id)},
                        {"at", toJson(toIso(entry.at))},
                        {"who", toJson(entry.who)},
                        {"what", toJson(entry.what)},
                        {"subject", toJson(entry.subject)}});
        lines +=
            QStringList{toIso(entry.at), entry.who, entry.what, entry.subject}.join(QStringLiteral("  "));
    }
    invocation.answer({{"entries", rows}, {"chain", wordOf(chain)}}, lines.join(u'\n'));
    return exitOf(invocation, chain);
}

} // namespace

QString AuditCommand::name() const
{
    return QStringLiteral("audit");
}

QString AuditCommand::summary() const
{
    return QCoreApplication::translate(
        "ieumctl", "list | verify: who saw, changed, printed, exported or sent what of the customers");
}

void AuditCommand::options(QCommandLineParser &parser) const
{
    parser.addOption({limitOption, QString(), QStringLiteral("number"), QString::number(usualLimit)});
}

Exit AuditCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QString word = parser.positionalArguments().join(u' ');
    bool isNumber = false;
    const int limit = parser.value(limitOption).toInt(&isNumber);
    if (!isNumber || limit < 0 || (word != QLatin1String("list") && word != QLatin1String("verify")))
        return invocation.fail(Error("usage.wrong", {name() + u' ' + word}));
    if (const auto permitted = shop.permit(Right::SeeAccessLog); !permitted.ok())
        return invocation.fail(permitted.error());
    const Result<AccessChain> chain = shop.accessEntries.verify();
    if (!chain.ok())
        return invocation.fail(chain.error());
    if (word == QLatin1String("verify"))
        return verify(invocation, *chain);
    const auto entries = shop.accessEntries.list(limit);
    return entries.ok() ? list(invocation, withNames(*entries, shop.folder), *chain)
                        : invocation.fail(entries.error());
}

} // namespace ieum
