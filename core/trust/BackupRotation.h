#pragma once

#include "core/base/Time.h"

#include <QList>

namespace ieum {

/// Which backups stay: all of the last two days, then the newest of each of 12 days, of 10 weeks and of 9
/// months that have one. Days, weeks (from Monday) and months are counted where there are backups and not
/// back from today, so that a clock that jumps years ahead costs no more than the doubles of two days.
class BackupRotation
{
public:
    static constexpr int fullDays = 2;
    static constexpr int days = 12;
    static constexpr int weeks = 10;
    static constexpr int months = 9;

    /// Gives the positions in `made` (in any order) of those that may go. The newest never goes; while the
    /// clock stands before it, none does.
    static QList<qsizetype> outdated(const QList<Instant> &made, Instant now);
};

} // namespace ieum
