#include "tests/support/FakeUpdateServer.h"

#include <httplib.h>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace ieum::test {

struct FakeUpdateServer::Impl
{
    httplib::Server server;
    std::thread thread;
    int port = 0;
    std::string body;
    Way way = Way::Whole;
    std::mutex mutex;
    std::condition_variable ends;
    bool isEnding = false;
    QStringList requests;

    void note(const httplib::Request &request)
    {
        QString seen = QString::fromStdString(request.method + " " + request.target);
        for (const auto &[name, value] : request.headers)
            seen += QString::fromStdString("\n" + name + ": " + value);
        requests += seen;
    }

    void answer(const httplib::Request &request, httplib::Response &response)
    {
        std::unique_lock lock(mutex);
        note(request);
        if (way == Way::Silent)
            ends.wait(lock, [this] { return isEnding; });
        if (way == Way::Missing)
            response.status = 404;
        else if (way == Way::Cut)
            response.set_content_provider(body.size(), "application/json",
                                          [this](size_t, size_t, httplib::DataSink &sink) {
                                              sink.write(body.data(), body.size() / 2);
                                              return false;
                                          });
        else
            response.set_content(body, "application/json");
    }
};

FakeUpdateServer::FakeUpdateServer(const QByteArray &body, Way way)
    : m(std::make_unique<Impl>())
{
    m->body = body.toStdString();
    m->way = way;
    m->server.Get(".*", [this](const httplib::Request &request, httplib::Response &response) {
        m->answer(request, response);
    });
    m->port = m->server.bind_to_any_port("127.0.0.1");
    m->thread = std::thread([this] { m->server.listen_after_bind(); });
    while (!m->server.is_running())
        std::this_thread::yield();
}

FakeUpdateServer::~FakeUpdateServer()
{
    {
        const std::lock_guard lock(m->mutex);
        m->isEnding = true;
    }
    m->ends.notify_all();
    m->server.stop();
    m->thread.join();
}

QString FakeUpdateServer::url() const
{
    return QStringLiteral("http://127.0.0.1:%1/latest.json").arg(m->port);
}

QStringList FakeUpdateServer::requests() const
{
    const std::lock_guard lock(m->mutex);
    return m->requests;
}

} // namespace ieum::test
