#include "app/workspace/UiQueue.h"

namespace ieum {

void UiQueue::post(std::function<void()> work)
{
    bool wasEmpty = false;
    {
        const std::lock_guard lock(m_mutex);
        wasEmpty = m_waiting.empty();
        m_waiting.push_back(std::move(work));
    }
    if (wasEmpty)
        QMetaObject::invokeMethod(this, "drain", Qt::QueuedConnection);
}

void UiQueue::drain()
{
    std::deque<std::function<void()>> due;
    {
        const std::lock_guard lock(m_mutex);
        due.swap(m_waiting);
    }
    for (const auto &work : due)
        work();
}

} // namespace ieum
