#include "tests/support/FailingMemory.h"

#include <sqlite3.h>

namespace ieum::test {

static sqlite3_mem_methods real;
static FailingMemory *memory; // SQLite asks for the first pieces while it is being installed

static void *allocate(int size)
{
    return memory->mustFail() ? nullptr : real.xMalloc(size);
}

static void *reallocate(void *block, int size)
{
    return memory->mustFail() ? nullptr : real.xRealloc(block, size);
}

FailingMemory &FailingMemory::install()
{
    static FailingMemory instance;
    memory = &instance;
    static const bool isInstalled = [] {
        sqlite3_shutdown();
        sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real);
        sqlite3_mem_methods failing = real;
        failing.xMalloc = allocate;
        failing.xRealloc = reallocate;
        sqlite3_config(SQLITE_CONFIG_MALLOC, &failing);
        // Small pieces would come from a store of each connection's own, which never fails.
        sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0);
        return sqlite3_initialize() == SQLITE_OK;
    }();
    Q_ASSERT(isInstalled);
    Q_UNUSED(isInstalled)
    return instance;
}

void FailingMemory::failAt(qint64 allocation, Fault fault)
{
    m_allocation = 0;
    m_failAt = allocation;
    m_fault = fault;
    m_hasFailed = false;
}

bool FailingMemory::mustFail()
{
    if (m_fault == Fault::None)
        return false;
    ++m_allocation;
    const bool fails = m_fault == Fault::Once ? m_allocation == m_failAt : m_allocation >= m_failAt;
    m_hasFailed |= fails;
    return fails;
}

} // namespace ieum::test
