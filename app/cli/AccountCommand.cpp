#include "app/cli/AccountCommand.h"

#include "app/workspace/Shop.h"
#include "app/workspace/ShopAccounts.h"

#include <QCoreApplication>

namespace ieum {

namespace {

const QString roleOption = QStringLiteral("role");
const QString passwordOption = QStringLiteral("password-env");

Json jsonOf(const Account &account)
{
    return {{"id", toJson(account.id)},
            {"name", toJson(account.name)},
            {"role", toJson(toCode(account.role))},
            {"created", toJson(toIso(account.createdAt))},
            {"disabled", account.disabledAt ? toJson(toIso(*account.disabledAt)) : Json()}};
}

Exit list(const Invocation &invocation, const Shop &shop)
{
    const auto accounts = listAccounts(shop.folder);
    if (!accounts.ok())
        return invocation.fail(accounts.error());
    Json rows = Json::array();
    QStringList lines;
    for (const Account &account : *accounts) {
        rows.push_back(jsonOf(account));
        const QString state = account.isActive() ? QString() : toIso(*account.disabledAt);
        lines += QStringList{account.name, toCode(account.role), state}.join(u'\t').trimmed();
    }
    invocation.answer({{"accounts", rows}}, lines.join(u'\n'));
    return Exit::Done;
}

// A passphrase never stands on the command line, where every program of the PC could read it.
Result<QString> passphrase(const QCommandLineParser &parser, const QString &name)
{
    const QByteArray variable = parser.value(passwordOption).toUtf8();
    const QString value = variable.isEmpty() ? QString() : qEnvironmentVariable(variable.constData());
    return value.isEmpty() ? Result<QString>(Error("accounts.no-passphrase", {name})) : value;
}

Result<Role> roleOf(const QCommandLineParser &parser)
{
    const auto role = roleFromCode(parser.value(roleOption));
    return role ? Result<Role>(*role) : Error("usage.wrong", {QStringLiteral("--role owner|staff")});
}

Result<Account> change(const QCommandLineParser &parser, const QString &word, const QString &who, Shop &shop)
{
    if (word == QLatin1String("disable"))
        return disableAccount(shop, who);
    if (word == QLatin1String("role")) {
        IEUM_TRY_ASSIGN(role, roleOf(parser));
        return setAccountRole(shop, who, role);
    }
    if (word != QLatin1String("add") && word != QLatin1String("password"))
        return Error("usage.wrong", {QStringLiteral("account %1").arg(word)});
    IEUM_TRY_ASSIGN(typed, passphrase(parser, who));
    if (word == QLatin1String("password"))
        return setAccountPassphrase(shop, who, typed);
    IEUM_TRY_ASSIGN(role, roleOf(parser));
    return addAccount(shop, who, role, typed);
}

} // namespace

QString AccountCommand::name() const
{
    return QStringLiteral("account");
}

QString AccountCommand::summary() const
{
    return QCoreApplication::translate(
        "ieumctl", "add, list, password, role, disable: who opens the shop, as owner or staff");
}

void AccountCommand::options(QCommandLineParser &parser) const
{
    parser.addOption({roleOption, QCoreApplication::translate("ieumctl", "owner or staff"),
                      QStringLiteral("ROLE"), QStringLiteral("staff")});
    parser.addOption(
        {passwordOption,
         QCoreApplication::translate("ieumctl", "The environment variable that holds the password."),
         QStringLiteral("VARIABLE")});
}

Exit AccountCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QStringList words = parser.positionalArguments();
    if (words == QStringList{QStringLiteral("list")})
        return list(invocation, shop);
    if (words.size() != 2)
        return invocation.fail(Error("usage.wrong", {name() + u' ' + words.join(u' ')}));
    const auto account = change(parser, words[0], words[1], shop);
    if (!account.ok())
        return invocation.fail(account.error());
    invocation.answer({{"account", toJson(account->id)},
                       {"name", toJson(account->name)},
                       {"role", toJson(toCode(account->role))}},
                      QStringLiteral("%1  %2").arg(account->name, toCode(account->role)));
    return Exit::Done;
}

} // namespace ieum
