#pragma once

#include <QtGlobal>

namespace ieum::test {

/// SQLite's memory, which runs out where it is told to. One for a process.
class FailingMemory
{
public:
    enum class Fault { None, Once, Forever };

    /// Before the process opens its first database.
    static FailingMemory &install();

    /// The allocation of that number (1 is the next) fails, or it and all after it.
    void failAt(qint64 allocation, Fault fault);
    bool hasFailed() const { return m_hasFailed; }

    // For SQLite.
    bool mustFail();

private:
    FailingMemory() = default;

    qint64 m_allocation = 0;
    qint64 m_failAt = 0;
    Fault m_fault = Fault::None;
    bool m_hasFailed = false;
};

} // namespace ieum::test
