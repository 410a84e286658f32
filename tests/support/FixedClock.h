#pragma once

#include "core/base/Clock.h"

namespace ieum::test {

/// A clock that stands still until it is set.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QString &iso) { set(iso); }
    void set(const QString &iso) { m_now = *instantFromIso(iso); }
    void goOn(qint64 seconds) { m_now = m_now.plusSeconds(seconds); }
    Instant now() const override { return m_now; }

private:
    Instant m_now;
};

} // namespace ieum::test
