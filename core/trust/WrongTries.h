#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QString>

namespace ieum {

/// The wrong passphrases typed at this shop's door, and how long the next try has to wait: five are free,
/// then 30 seconds, 1, 2, 5, 10 and 15 minutes. Kept in `shop.tries` beside the keys, so that starting the
/// program anew helps nobody. It holds no secret; whoever can delete it could copy the whole shop as well.
class WrongTries
{
public:
    /// `wall`: the clock of the PC, which somebody may turn; it counts only for the time between two runs,
    /// and never backwards. `steady`: of this run. Both must outlive this object.
    WrongTries(const QString &folder, const Clock &wall, const Clock &steady);

    static constexpr int freeTries = 5;
    static int waitAfter(int tries); ///< seconds

    int count() const { return m_tries; }
    /// Seconds until the next try; 0: now.
    int secondsLeft() const;
    /// Error: file.not-writable; the wait holds in this run all the same.
    Result<void> add();
    /// The right one was typed. Gives how many were wrong before it.
    int clear();

private:
    void read();
    Result<void> save() const;

    const QString m_file;
    const Clock &m_wall;
    const Clock &m_steady;
    int m_tries = 0;
    int m_wait = 0; ///< seconds, from m_since on
    Instant m_since;
};

} // namespace ieum
