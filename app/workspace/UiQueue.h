#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <mutex>

namespace ieum {

/// The one way back from a worker to the window's thread. Values go through a queue of our own, under a mutex
/// that the thread sanitizer understands; Qt only wakes the event loop.
class UiQueue : public QObject
{
    Q_OBJECT
public:
    /// `work` runs on the thread this object lives on, in order. Callable from any thread.
    void post(std::function<void()> work);

private:
    Q_INVOKABLE void drain();

    std::mutex m_mutex;
    std::deque<std::function<void()>> m_waiting;
};

} // namespace ieum
