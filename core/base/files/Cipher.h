#pragma once

#include <QByteArray>

namespace ieum {

/// A hash by its [MS-OFFCRYPTO] name ("SHA1", "SHA512" …); empty when there is no such hash.
QByteArray digest(const QByteArray &name, const QByteArray &data);

/// AES without padding; the key's length chooses 128, 192 or 256. Empty when the lengths do not fit.
enum class AesMode { Ecb, Cbc };
QByteArray aesDecrypted(AesMode mode, const QByteArray &key, const QByteArray &vector,
                        const QByteArray &data);

} // namespace ieum
