#pragma once

#include "core/base/Time.h"
#include "core/trust/BackupService.h"

#include <QString>

namespace ieum {

/// 오늘 09:10, 어제 09:10, 10월 13일 (목) 09:10
QString backupTimeWords(Instant at, Instant now);
/// "마지막 백업 오늘 09:10"; when it is too old, since how long.
QString lastBackupWords(const BackupService::Standing &standing, Instant now);

} // namespace ieum
