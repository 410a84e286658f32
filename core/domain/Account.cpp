#include "core/domain/Account.h"

#include "core/base/CodeTable.h"

namespace ieum {

namespace {
constexpr CodeTable<Role, 2> roleCodes{{{{Role::Owner, "owner"}, {Role::Staff, "staff"}}}};
}

QString toCode(Role role)
{
    return roleCodes.code(role);
}

std::optional<Role> roleFromCode(const QString &code)
{
    return roleCodes.value(code);
}

} // namespace ieum
