#include "tests/support/FakeSmsGate.h"

#include <httplib.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <mutex>
#include <thread>

namespace ieum::test {

using Json = nlohmann::json;

namespace {

#ifdef Q_OS_WIN
constexpr int bothWays = SD_BOTH;
void closeSocket(int socket)
{
    ::closesocket(static_cast<SOCKET>(socket));
}
#else
constexpr int bothWays = SHUT_RDWR;
void closeSocket(int socket)
{
    ::close(socket);
}
#endif

} // namespace

struct FakeSmsGate::Impl
{
    httplib::Server server;
    std::thread thread;
    int port = 0;
    mutable std::mutex mutex;
    QMap<QString, Taken> taken;
    QList<Received> inbox;
    QStringList journal;
    Fault fault = Fault::None;
    int faultsLeft = 0;
    bool hasInbox = true;

    bool admits(const httplib::Request &request, httplib::Response &response)
    {
        const std::lock_guard lock(mutex);
        journal += QString::fromStdString(request.method + " " + request.path);
        const QByteArray login =
            (FakeSmsGate::user() + QLatin1Char(':') + FakeSmsGate::password()).toUtf8().toBase64();
        if (request.get_header_value("Authorization") == "Basic " + login.toStdString())
            return true;
        response.status = 401;
        response.set_header("WWW-Authenticate", "Basic realm=\"Access to SMS Gateway\"");
        response.set_content(R"({"message":"Unauthorized"})", "application/json");
        return false;
    }

    Fault nextFault() { return faultsLeft-- > 0 ? fault : Fault::None; }

    static std::string stateJson(const QString &id, const Taken &message)
    {
        return Json{
            {"id", id.toStdString()},
            {"deviceId", "device-1"},
            {"state", message.state.toStdString()},
            {"isHashed", false},
            {"isEncrypted", false},
            {"recipients",
             {{{"phoneNumber", message.phone.toStdString()}, {"state", message.state.toStdString()}}}},
            {"states", Json::object()}}
            .dump();
    }

    void post(const httplib::Request &request, httplib::Response &response)
    {
        std::unique_lock lock(mutex);
        const Json body = Json::parse(request.body);
        const QString id = QString::fromStdString(body.at("id"));
        const Fault now = nextFault();
        if (now == Fault::ServerError || now == Fault::Garbage) {
            response.status = now == Fault::Garbage ? 200 : 500;
            response.set_content(now == Fault::Garbage ? "<html>Wi-Fi login</html>" : R"({"message":"oops"})",
                                 now == Fault::Garbage ? "text/html" : "application/json");
            return;
        }
        if (taken.contains(id)) {
            response.status = 409;
            response.set_content(R"({"message":"Message with such ID already exists"})", "application/json");
            return;
        }
        taken.insert(id,
                     {QString::fromStdString(body.at("phoneNumbers").at(0)),
                      QString::fromStdString(body.at("textMessage").at("text")), QStringLiteral("Pending")});
        const std::string answer = stateJson(id, taken.value(id));
        lock.unlock();
        reply(now, answer, response);
    }

    static void reply(Fault fault, const std::string &answer, httplib::Response &response)
    {
        response.status = fault == Fault::TakeThen500 ? 500 : 202;
        if (fault == Fault::LoseAnswer) {
            response.set_content_provider(answer.size(), "application/json",
                                          [answer](size_t, size_t, httplib::DataSink &sink) {
                                              sink.write(answer.data(), 10);
                                              return false;
                                          });
            return;
        }
        if (fault == Fault::TakeSlowly)
            std::this_thread::sleep_for(std::chrono::milliseconds(900));
        response.set_content(answer, "application/json");
    }

    void status(const httplib::Request &request, httplib::Response &response)
    {
        const std::lock_guard lock(mutex);
        const QString id = QString::fromStdString(request.matches[1]);
        response.status = taken.contains(id) ? 200 : 404;
        response.set_content(taken.contains(id) ? stateJson(id, taken.value(id))
                                                : R"({"message":"Not found"})",
                             "application/json");
    }

    void listInbox(const httplib::Request &request, httplib::Response &response)
    {
        const std::lock_guard lock(mutex);
        if (!hasInbox) {
            response.status = 404;
            return;
        }
        const int limit = std::stoi(request.get_param_value("limit"));
        const int offset = std::stoi(request.get_param_value("offset"));
        if (limit < 1 || limit > 500) {
            response.status = 400;
            return;
        }
        Json items = Json::array();
        for (const Received &message : inbox.mid(offset, limit))
            items.push_back({{"id", message.id.toStdString()},
                             {"type", message.type.toStdString()},
                             {"sender", message.sender.toStdString()},
                             {"recipient", nullptr},
                             {"simNumber", 1},
                             {"contentPreview", message.text.toStdString()},
                             {"createdAt", message.createdAt.toStdString()}});
        response.set_header("X-Total-Count", std::to_string(inbox.size()));
        response.set_content(items.dump(), "application/json");
    }
};

FakeSmsGate::FakeSmsGate()
    : m_impl(std::make_unique<Impl>())
{
    Impl &impl = *m_impl;
    impl.server.Post("/messages", [&impl](const httplib::Request &request, httplib::Response &response) {
        if (impl.admits(request, response))
            impl.post(request, response);
    });
    impl.server.Get(R"(/messages/([^/]+))",
                    [&impl](const httplib::Request &request, httplib::Response &response) {
                        if (impl.admits(request, response))
                            impl.status(request, response);
                    });
    impl.server.Get("/inbox", [&impl](const httplib::Request &request, httplib::Response &response) {
        if (impl.admits(request, response))
            impl.listInbox(request, response);
    });
    impl.port = impl.server.bind_to_any_port("127.0.0.1");
    impl.thread = std::thread([&impl] { impl.server.listen_after_bind(); });
    while (!impl.server.is_running())
        std::this_thread::yield();
}

FakeSmsGate::~FakeSmsGate()
{
    m_impl->server.stop();
    m_impl->thread.join();
}

QString FakeSmsGate::url() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_impl->port);
}

void FakeSmsGate::fail(Fault fault, int times)
{
    const std::lock_guard lock(m_impl->mutex);
    m_impl->fault = fault;
    m_impl->faultsLeft = times;
}

void FakeSmsGate::setState(const QString &id, const QString &state)
{
    const std::lock_guard lock(m_impl->mutex);
    m_impl->taken[id].state = state;
}

void FakeSmsGate::receive(const Received &message)
{
    const std::lock_guard lock(m_impl->mutex);
    m_impl->inbox += message;
}

void FakeSmsGate::forget()
{
    const std::lock_guard lock(m_impl->mutex);
    m_impl->taken.clear();
}

void FakeSmsGate::setInboxMissing()
{
    const std::lock_guard lock(m_impl->mutex);
    m_impl->hasInbox = false;
}

QMap<QString, FakeSmsGate::Taken> FakeSmsGate::taken() const
{
    const std::lock_guard lock(m_impl->mutex);
    return m_impl->taken;
}

QStringList FakeSmsGate::journal() const
{
    const std::lock_guard lock(m_impl->mutex);
    return m_impl->journal;
}

struct DeadEnd::Impl
{
    int socket = -1;
    int port = 0;
    std::thread thread;

    // Hears the request out, then hangs up with a reset instead of an answer.
    void hangUpOnEverybody() const
    {
        for (int client; (client = ::accept(socket, nullptr, nullptr)) >= 0; closeSocket(client)) {
            char heard[4096];
            (void)::recv(client, heard, sizeof heard, 0);
            const linger reset{1, 0};
            ::setsockopt(client, SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&reset), sizeof reset);
        }
    }
};

DeadEnd::DeadEnd(Kind kind)
    : m_impl(std::make_unique<Impl>())
{
    m_impl->socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ::bind(m_impl->socket, reinterpret_cast<sockaddr *>(&address), sizeof address);
    socklen_t size = sizeof address;
    ::getsockname(m_impl->socket, reinterpret_cast<sockaddr *>(&address), &size);
    m_impl->port = ntohs(address.sin_port);
    // Bound and never listening: the port stays closed for as long as the test needs it.
    if (kind != Kind::Refuses)
        ::listen(m_impl->socket, 16);
    if (kind == Kind::HangsUp)
        m_impl->thread = std::thread([this] { m_impl->hangUpOnEverybody(); });
}

DeadEnd::~DeadEnd()
{
    ::shutdown(m_impl->socket, bothWays);
    closeSocket(m_impl->socket);
    if (m_impl->thread.joinable())
        m_impl->thread.join();
}

QString DeadEnd::url() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_impl->port);
}

} // namespace ieum::test
