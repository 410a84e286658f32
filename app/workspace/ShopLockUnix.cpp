#include "app/workspace/ShopLock.h"

#include <sys/file.h>

namespace ieum {

bool ShopLock::tryLock(Hold hold)
{
    m_hold = hold;
    return flock(m_file.handle(), (hold == Hold::Alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0;
}

void ShopLock::share()
{
    if (m_hold == Hold::Alone)
        tryLock(Hold::Shared);
}

} // namespace ieum
