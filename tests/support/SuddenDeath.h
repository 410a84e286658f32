#pragma once

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <csignal>
#endif

namespace ieum::test {

/// Ends this process as a power cut would: nothing is flushed, closed or said.
inline void dieAtOnce()
{
#ifdef Q_OS_WIN
    TerminateProcess(GetCurrentProcess(), 0xC0000005);
#else
    std::raise(SIGKILL);
#endif
}

} // namespace ieum::test
