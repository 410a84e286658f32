#include "app/workspace/ShopLock.h"

#include <io.h>
#include <qt_windows.h>

namespace ieum {

bool ShopLock::tryLock(Hold hold)
{
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(m_file.handle()));
    const DWORD flags = LOCKFILE_FAIL_IMMEDIATELY | (hold == Hold::Alone ? LOCKFILE_EXCLUSIVE_LOCK : 0);
    OVERLAPPED place{};
    m_hold = hold;
    return LockFileEx(handle, flags, 0, 1, 0, &place);
}

void ShopLock::share()
{
    // A second, shared lock by the same handle may overlap; unlocking then removes the exclusive one.
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(m_file.handle()));
    OVERLAPPED place{};
    if (m_hold == Hold::Alone && tryLock(Hold::Shared))
        UnlockFileEx(handle, 0, 1, 0, &place);
}

} // namespace ieum
