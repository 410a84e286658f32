#pragma once

#include "core/base/Time.h"

#include <QString>

#include <optional>

namespace ieum {

/// What somebody is in the shop; core/trust/Rights.h says what each may do.
enum class Role { Owner, Staff };

/// Somebody who opens the shop, with a passphrase of his own: one account a person. The usual value is the
/// owner of a shop that has no accounts, who needs neither a name nor an id.
struct Account
{
    QString id; ///< UUIDv7 as text; empty: the owner of a shop without accounts
    QString name;
    Role role = Role::Owner;
    Instant createdAt;
    std::optional<Instant> disabledAt; ///< no longer opens the shop; stays, since the access log names it

    bool isActive() const { return !disabledAt; }
    bool operator==(const Account &) const = default;
};

QString toCode(Role role);
std::optional<Role> roleFromCode(const QString &code);

} // namespace ieum
