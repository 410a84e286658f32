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

/// A clock that starts at a given moment and goes on from there (`--now`, drills, the sample shop).
class StartedClock final : public Clock
{
public:
    explicit StartedClock(Instant start)
        : m_start(start)
    {
        m_elapsed.start();
    }
    Instant now() const override { return {m_start.milliseconds + m_elapsed.elapsed()}; }

private:
    Instant m_start;
    QElapsedTimer m_elapsed;
};

} // namespace ieum
