#pragma once

#include <atomic>

namespace ieum {

/// Ties a long job to whoever started it. Usable from any thread.
class JobControl
{
public:
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }

private:
    std::atomic<bool> m_cancelled = false;
};

} // namespace ieum
