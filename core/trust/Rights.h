#pragma once

#include "core/base/Result.h"
#include "core/domain/Account.h"

namespace ieum {

/// What not everybody in the shop may do. The daily work (reading, answering, bookings, orders, labels,
/// outage mode, bringing files in, making backups) needs no right, so that it works whoever is there.
enum class Right {
    ManageKeys,       ///< keychain, recovery sheet
    ManageAccounts,   ///< who opens the shop, as what
    SetLock,          ///< when the window locks itself
    SetRetention,     ///< how long records are kept
    ConnectChannels,  ///< a channel's address and password
    RestoreBackup,    ///< another state in place of this one
    ExportCustomers,  ///< lists of people
    ExportEverything, ///< the whole shop in one file
    ExportCustomer,   ///< all that is known of one person
    EraseCustomer,    ///< one person for ever
    SeeAccessLog      ///< who did what
};
inline constexpr int rightCount = 11;

/// The one table of rights.
bool may(Role role, Right right);

/// Error: rights.owner-only, with the account's name.
Result<void> permit(const Account &account, Right right);

/// Why `account` may not, as a sentence for a button that is off; empty when it may.
QString whyNot(const Account &account, Right right);

} // namespace ieum
