#include "tests/support/FakePlatform.h"

#include <httplib.h>

#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>

namespace ieum::test {

struct FakePlatform::Impl
{
    httplib::Server server;
    std::thread thread;
    int port = 0;
    std::atomic<int> status = 200;
    std::atomic<int> delay = 0;
    std::atomic<int> bytes = 10;
    Head head = Head::Known;
    mutable std::mutex mutex;
    QStringList journal;

    void answer(const httplib::Request &request, httplib::Response &response)
    {
        {
            const std::lock_guard lock(mutex);
            journal += QString::fromStdString(request.method + " " + request.path);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(delay));
        const bool isUnknown = request.method == "HEAD" && head == Head::Unknown;
        response.status = isUnknown ? 501 : status.load();
        response.set_content(std::string(std::size_t(bytes.load()), 'x'), "text/html");
    }
};

FakePlatform::FakePlatform(int status, Head head)
    : m(std::make_unique<Impl>())
{
    m->status = status;
    m->head = head;
    // HEAD goes the way of GET in this library.
    m->server.Get(".*", [this](const httplib::Request &request, httplib::Response &response) {
        m->answer(request, response);
    });
    m->port = m->server.bind_to_any_port("127.0.0.1");
    m->thread = std::thread([this] { m->server.listen_after_bind(); });
    while (!m->server.is_running())
        std::this_thread::yield();
}

FakePlatform::~FakePlatform()
{
    m->server.stop();
    m->thread.join();
}

QString FakePlatform::url() const
{
    return QStringLiteral("http://127.0.0.1:%1/").arg(m->port);
}

void FakePlatform::setStatus(int status)
{
    m->status = status;
}

void FakePlatform::setDelay(int milliseconds)
{
    m->delay = milliseconds;
}

void FakePlatform::setBodyBytes(int bytes)
{
    m->bytes = bytes;
}

QStringList FakePlatform::journal() const
{
    const std::lock_guard lock(m->mutex);
    return m->journal;
}

} // namespace ieum::test
