#pragma once

#include "core/base/Result.h"
#include "core/domain/Account.h"

#include <QList>
#include <QString>

namespace ieum {

class Shop;

// The accounts of an open shop: the change is in shop.keys when it returns, and in the access log. Who works
// in the shop needs Right::ManageAccounts. Errors: rights.owner-only, accounts.*, keys.*, file.not-writable.

/// Disabled ones too; everybody may know who works here.
Result<QList<Account>> listAccounts(const QString &folder);
Result<Account> addAccount(Shop &shop, const QString &name, Role role, const QString &passphrase);
/// Everybody may change his own.
Result<Account> setAccountPassphrase(Shop &shop, const QString &who, const QString &passphrase);
Result<Account> setAccountRole(Shop &shop, const QString &who, Role role);
Result<Account> disableAccount(Shop &shop, const QString &who);

} // namespace ieum
