#pragma once

#include <QByteArray>

namespace ieum {

/// A new UUIDv7 (16 bytes): what a shared row is called outside this PC. Rises within a process even when the
/// clock does not, and is independent of `--now`. Thread-safe.
QByteArray newUuid();

/// The usual text form with hyphens.
QByteArray uuidText(const QByteArray &uuid);

} // namespace ieum
