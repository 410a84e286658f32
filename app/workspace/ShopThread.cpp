#include "app/workspace/ShopThread.h"

namespace ieum {

ShopThread::ShopThread(Open open, AtEnd atEnd)
    : m_open(std::move(open))
    , m_atEnd(atEnd)
{
}

ShopThread::~ShopThread() = default;

void ShopThread::whenIdle(std::chrono::milliseconds every, Job work)
{
    m_idleEvery = every;
    m_idleWork = std::move(work);
}

void ShopThread::start()
{
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

Result<void> ShopThread::waitUntilOpen()
{
    std::unique_lock lock(m_mutex);
    m_condition.wait(lock, [this] { return m_opened.has_value(); });
    return *m_opened;
}

void ShopThread::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_condition.notify_all();
}

void ShopThread::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_condition.notify_all();
}

void ShopThread::setOpen(Result<void> outcome)
{
    {
        const std::lock_guard lock(m_mutex);
        m_opened = std::move(outcome);
    }
    m_condition.notify_all();
}

// False: the thread shall end. An empty job is idle work.
bool ShopThread::next(const std::stop_token &stop, Job &job)
{
    std::unique_lock lock(m_mutex);
    const auto due = [this] { return !m_jobs.empty() || m_woken; };
    if (m_idleWork)
        m_condition.wait_for(lock, stop, m_idleEvery, due);
    else
        m_condition.wait(lock, stop, due);
    if (stop.stop_requested() && (m_atEnd == AtEnd::DropJobs || m_jobs.empty()))
        return false;
    job = {};
    if (!m_jobs.empty()) {
        job = std::move(m_jobs.front());
        m_jobs.pop_front();
    } else {
        m_woken = false;
    }
    return true;
}

void ShopThread::run(const std::stop_token &stop)
{
    auto opened = m_open();
    setOpen(opened.ok() ? Result<void>() : opened.error());
    const Result<Shop *> shop = opened.ok() ? Result<Shop *>(opened->get()) : opened.error();
    Job job;
    while (next(stop, job)) {
        if (job)
            job(shop);
        else if (m_idleWork && shop.ok())
            m_idleWork(shop);
    }
}

} // namespace ieum
