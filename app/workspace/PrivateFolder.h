#pragma once

#include <QString>

namespace ieum {

/// Nobody else on this PC may look into the folder, nor into what is made in it from now on. (The system's
/// own account, which backups and virus scanners run under, still may on Windows.)
void makePrivate(const QString &folder);

/// SQLite's log needs shared memory, which no network drive has.
bool isOnNetworkDrive(const QString &folder);

} // namespace ieum
