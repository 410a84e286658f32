#include "app/cli/RecoveryCommand.h"

#include "app/workspace/CreateShop.h"
#include "app/workspace/OpenShop.h"
#include "app/workspace/SystemKeychain.h"

#include <QCoreApplication>

namespace ieum {

QString RecoveryCommand::name() const
{
    return QStringLiteral("recovery");
}

QString RecoveryCommand::summary() const
{
    return QCoreApplication::translate(
        "ieumctl", "new: a fresh code for the recovery sheet; an earlier sheet no longer opens the shop");
}

Exit RecoveryCommand::execute(const Invocation &invocation, const QStringList &arguments) const
{
    if (arguments != QStringList{QStringLiteral("new")})
        return invocation.fail(Error("usage.wrong", {name() + u' ' + arguments.join(u' ')}));
    SystemKeychain keychain;
    const auto opened =
        unlockShopAs(invocation.folder, accountFromEnvironment(), passphraseFromEnvironment(), keychain);
    if (!opened.ok())
        return invocation.fail(opened.error());
    if (const auto permitted = permit(opened->account, Right::ManageKeys); !permitted.ok())
        return invocation.fail(permitted.error());
    const Result<RecoveryCode> code = makeRecoverySheet(invocation.folder, opened->dataKey);
    if (!code.ok())
        return invocation.fail(code.error());
    invocation.answer({{"code", toJson(code->text())}}, code->text());
    return Exit::Done;
}

} // namespace ieum
