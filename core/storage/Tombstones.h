#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/domain/Customer.h"

#include <QString>

#include <optional>

namespace ieum {

class Database;

// What was destroyed leaves a keyed hash of its address and a moment, no name: by it an old file brings
// nobody back. What is newer than the moment is received as ever.

/// Everything of this address up to `until` is gone for good. Joins the caller's transaction.
Result<void> buryContact(Database &database, ContactPoint::Kind kind, const QString &address, Instant until);
/// The moment up to which nothing of this address may enter; none: it was never erased.
Result<std::optional<Instant>> buriedUntil(Database &database, ContactPoint::Kind kind,
                                           const QString &address);

/// `name`: the number or id by which a platform knows a booking.
Result<void> buryBooking(Database &database, const QString &name, Instant at);
Result<bool> isBuriedBooking(Database &database, const QString &name);

/// The order's buyer was erased, or its term is over: an old sheet must not fill it again.
Result<bool> isErasedOrder(Database &database, const QString &market, const QString &orderNo);

/// Takes over every tombstone of erased people, and the key that they are hashed under.
Result<void> copyTombstones(Database &from, Database &to);

} // namespace ieum
