#pragma once

#include <QString>

namespace ieum {

/// Brings the names of the folder that `path` lies in to the disk: a new file is safe only when its name is
/// there, too. Nothing on Windows, which keeps names in a journal of its own.
void bringFolderToDisk(const QString &path);

} // namespace ieum
