#include "core/storage/Tombstones.h"

#include "core/storage/Database.h"

#include <QMessageAuthenticationCode>

namespace ieum {

namespace {

constexpr auto contactKind = "contact";
constexpr auto bookingKind = "booking-number";

Result<QByteArray> hashOf(Database &database, const char *kind, const QString &name)
{
    Statement select = database.prepare("SELECT value FROM settings WHERE name = 'erasure.key'");
    IEUM_TRY_ASSIGN(isThere, select.step());
    const QByteArray key = isThere ? QByteArray::fromHex(select.text(0).toLatin1()) : QByteArray();
    return QMessageAuthenticationCode::hash(kind + QByteArray(1, '\0') + name.toUtf8(), key,
                                            QCryptographicHash::Sha256);
}

// The later moment stands: somebody may be erased, come back, and be erased again.
Result<void> bury(Database &database, const char *kind, const QString &name, Instant until)
{
    IEUM_TRY_ASSIGN(hash, hashOf(database, kind, name));
    return database
        .prepare("INSERT INTO tombstones(uid, kind, why, at) VALUES (?, ?, 'erased', ?)"
                 " ON CONFLICT(uid) DO UPDATE SET at = max(at, excluded.at)")
        .bindBlob(hash)
        .bind(QString::fromLatin1(kind))
        .bind(until)
        .run();
}

Result<std::optional<Instant>> find(Database &database, const char *kind, const QString &name)
{
    IEUM_TRY_ASSIGN(hash, hashOf(database, kind, name));
    Statement select = database.prepare("SELECT at FROM tombstones WHERE uid = ?");
    IEUM_TRY_ASSIGN(isThere, select.bindBlob(hash).step());
    return isThere ? std::optional(select.instant(0)) : std::nullopt;
}

QString contactName(ContactPoint::Kind kind, const QString &address)
{
    return toCode(kind) + u'\n' + address;
}

} // namespace

Result<void> buryContact(Database &database, ContactPoint::Kind kind, const QString &address, Instant until)
{
    return bury(database, contactKind, contactName(kind, address), until);
}

Result<std::optional<Instant>> buriedUntil(Database &database, ContactPoint::Kind kind,
                                           const QString &address)
{
    return find(database, contactKind, contactName(kind, address));
}

Result<void> buryBooking(Database &database, const QString &name, Instant at)
{
    return bury(database, bookingKind, name, at);
}

Result<bool> isBuriedBooking(Database &database, const QString &name)
{
    IEUM_TRY_ASSIGN(buried, find(database, bookingKind, name));
    return buried.has_value();
}

Result<bool> isErasedOrder(Database &database, const QString &market, const QString &orderNo)
{
    Statement select =
        database.prepare("SELECT 1 FROM orders WHERE market = ? AND order_no = ? AND erased_at IS NOT NULL");
    return select.bind(market).bind(orderNo).step();
}

Result<void> copyTombstones(Database &from, Database &to)
{
    Statement key = from.prepare("SELECT value FROM settings WHERE name = 'erasure.key'");
    IEUM_TRY_ASSIGN(hasKey, key.step());
    if (hasKey)
        IEUM_TRY(
            to.prepare("INSERT OR REPLACE INTO settings VALUES ('erasure.key', ?)").bind(key.text(0)).run());
    Statement select = from.prepare("SELECT uid, kind, why, at FROM tombstones WHERE why = 'erased'");
    Statement insert =
        to.prepare("INSERT OR REPLACE INTO tombstones(uid, kind, why, at) VALUES (?, ?, ?, ?)");
    while (true) {
        IEUM_TRY_ASSIGN(hasRow, select.step());
        if (!hasRow)
            return {};
        insert.bindBlob(select.blob(0)).bind(select.text(1)).bind(select.text(2)).bind(select.instant(3));
        IEUM_TRY(insert.run());
    }
}

} // namespace ieum
