#pragma once

#include "core/base/Result.h"
#include "core/trust/SecretKey.h"

#include <QJsonObject>
#include <QString>

#include <map>

namespace ieum {

/// A slot of `shop.keys`: the data key in a box that one wrapping key opens. `details` stay beside the box.
QJsonObject sealSlot(const SecretKey &wrapping, const SecretKey &dataKey, QJsonObject details = {});
/// Errors: keys.damaged (no box at all), keys.wrong-passphrase (it does not open).
Result<SecretKey> openSlot(const QJsonObject &slot, const SecretKey &wrapping);

/// Overwrites what was typed in place, so that it does not wait in freed memory. Copies that share it go on.
void wipe(QString &typed);

/// Something typed that is tried on slots of passphrases. Slots that share a salt cost one derivation
/// together (about 0.1 s and 32 MiB), so that it may be tried on everybody's. Wiped when it goes.
class PassphraseTry
{
public:
    explicit PassphraseTry(const QString &passphrase);
    ~PassphraseTry();
    Q_DISABLE_COPY_MOVE(PassphraseTry)

    /// Errors: as openSlot(), keys.no-memory.
    Result<SecretKey> open(const QJsonObject &slot);
    /// A slot of its own for this passphrase; with the salt of `neighbour`, if there is one.
    Result<QJsonObject> seal(const SecretKey &dataKey, const QJsonObject &neighbour = {});

private:
    Result<const SecretKey *> keyFor(const QJsonObject &slot);

    QByteArray m_typed;
    std::map<QByteArray, SecretKey> m_keys; ///< by salt and cost
};

} // namespace ieum
