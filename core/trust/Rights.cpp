#include "core/trust/Rights.h"

#include "core/base/ErrorTexts.h"

#include <array>

namespace ieum {

namespace {

struct Row
{
    Right right;
    bool owner;
    bool staff;
};

constexpr std::array<Row, rightCount> table{{{Right::ManageKeys, true, false},
                                             {Right::ManageAccounts, true, false},
                                             {Right::SetLock, true, false},
                                             {Right::SetRetention, true, false},
                                             {Right::ConnectChannels, true, false},
                                             {Right::RestoreBackup, true, false},
                                             {Right::ExportCustomers, true, false},
                                             {Right::ExportEverything, true, false},
                                             {Right::ExportCustomer, true, false},
                                             {Right::EraseCustomer, true, false},
                                             {Right::SeeAccessLog, true, false}}};

} // namespace

bool may(Role role, Right right)
{
    for (const Row &row : table) {
        if (row.right == right)
            return role == Role::Owner ? row.owner : row.staff;
    }
    return false; // what the table does not name, nobody may
}

Result<void> permit(const Account &account, Right right)
{
    if (may(account.role, right))
        return {};
    return Error("rights.owner-only", {account.name});
}

QString whyNot(const Account &account, Right right)
{
    const Result<void> permitted = permit(account, right);
    return permitted.ok() ? QString() : sentenceFor(permitted.error());
}

} // namespace ieum
