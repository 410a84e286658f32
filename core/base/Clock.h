#pragma once

#include "core/base/Time.h"

#include <QElapsedTimer>

namespace ieum {

/// The only source of "now". Thread-safe to call.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Instant now() const override { return {QDateTime::currentMSecsSinceEpoch()}; }
};

/// A clock that starts at a given moment and goes on from there by whole seconds (`--now`, drills, the sample
/// shop). Whole ones, so that what one run of a script wrote is not in the future of the next run with the
/// same `--now`.
class StartedClock final : public Clock
{
public:
    explicit StartedClock(Instant start)
        : m_start(start)
    {
        m_elapsed.start();
    }
    Instant now() const override { return m_start.plusSeconds(m_elapsed.elapsed() / 1000); }

private:
    Instant m_start;
    QElapsedTimer m_elapsed;
};

} // namespace ieum
