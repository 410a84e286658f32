#pragma once

#include "app/workspace/Shop.h"
#include "core/base/Result.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace ieum {

/// A thread with its own Shop (its own connection, stores and services), which does jobs one after the other.
class ShopThread
{
public:
    using Open = std::function<Result<std::unique_ptr<Shop>>()>;
    /// Gets the shop, or the reason why it could not be opened on this thread.
    using Job = std::function<void(const Result<Shop *> &)>;
    /// What happens to jobs that have not begun when the thread ends.
    enum class AtEnd { FinishJobs, DropJobs };

    ShopThread(Open open, AtEnd atEnd);
    ~ShopThread();

    /// Done between jobs whenever `every` has passed, and after wake(). Set before start().
    void whenIdle(std::chrono::milliseconds every, Job work);
    /// Does nothing when it has begun already.
    void start();
    /// Waits until the shop is open on its thread.
    Result<void> waitUntilOpen();

    void post(Job job);
    /// Does the idle work as soon as the queue is empty.
    void wake();

private:
    void run(const std::stop_token &stop);
    bool next(const std::stop_token &stop, Job &job);
    void setOpen(Result<void> outcome);

    const Open m_open;
    const AtEnd m_atEnd;
    std::chrono::milliseconds m_idleEvery{0};
    Job m_idleWork;

    std::mutex m_mutex;
    std::condition_variable_any m_condition;
    std::deque<Job> m_jobs;
    std::optional<Result<void>> m_opened;
    bool m_woken = false;
    std::jthread m_thread; ///< last, so that it ends before what it uses
};

} // namespace ieum
