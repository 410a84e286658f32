#include "app/workspace/ShopAccounts.h"

#include "app/workspace/Shop.h"
#include "core/storage/AccessLog.h"
#include "core/trust/AccountBook.h"

#include <QLockFile>

#include <functional>

namespace ieum {

namespace {

using namespace std::chrono_literals;
constexpr auto patience = 5s;

// Two that change the keys at once would each lose the other's account.
Result<Account> change(Shop &shop, const char *what, const std::function<Result<Account>(AccountBook &)> &act)
{
    QLockFile alone(ShopKeys::pathIn(shop.folder) + QStringLiteral(".lock"));
    if (!alone.tryLock(patience))
        return Error("file.not-writable", {ShopKeys::pathIn(shop.folder)});
    IEUM_TRY_ASSIGN(keys, ShopKeys::load(shop.folder));
    AccountBook book(keys, shop.dataKey, shop.clock);
    IEUM_TRY_ASSIGN(account, act(book));
    IEUM_TRY(keys.save(shop.folder));
    shop.database->access().note(what, account.id);
    return account;
}

} // namespace

Result<QList<Account>> listAccounts(const QString &folder)
{
    IEUM_TRY_ASSIGN(keys, ShopKeys::load(folder));
    return keys.accounts();
}

Result<Account> addAccount(Shop &shop, const QString &name, Role role, const QString &passphrase)
{
    IEUM_TRY(shop.permit(Right::ManageAccounts));
    const char *what = role == Role::Owner ? "account.add-owner" : "account.add-staff";
    return change(shop, what, [&](AccountBook &book) { return book.add(name, role, passphrase); });
}

Result<Account> setAccountPassphrase(Shop &shop, const QString &who, const QString &passphrase)
{
    const Account &self = shop.account();
    if (self.id.isEmpty() || (who != self.id && who != self.name))
        IEUM_TRY(shop.permit(Right::ManageAccounts));
    return change(shop, "account.passphrase",
                  [&](AccountBook &book) { return book.setPassphrase(who, passphrase); });
}

Result<Account> setAccountRole(Shop &shop, const QString &who, Role role)
{
    IEUM_TRY(shop.permit(Right::ManageAccounts));
    const char *what = role == Role::Owner ? "account.make-owner" : "account.make-staff";
    return change(shop, what, [&](AccountBook &book) { return book.setRole(who, role); });
}

Result<Account> disableAccount(Shop &shop, const QString &who)
{
    IEUM_TRY(shop.permit(Right::ManageAccounts));
    return change(shop, "account.disable", [&](AccountBook &book) { return book.disable(who); });
}

} // namespace ieum
