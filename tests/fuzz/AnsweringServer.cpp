#include "tests/fuzz/AnsweringServer.h"

#include "tests/fuzz/FuzzTarget.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ieum::fuzz {

AnsweringServer::AnsweringServer()
    : m_listening(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof place;
    auto *address = reinterpret_cast<sockaddr *>(&place);
    const bool listens = ::bind(m_listening, address, size) == 0 && ::listen(m_listening, 16) == 0 &&
                         ::getsockname(m_listening, address, &size) == 0;
    require(listens, "a server can listen");
    m_port = ntohs(place.sin_port);
    m_thread = std::thread([this] { serve(); });
}

AnsweringServer::~AnsweringServer()
{
    ::shutdown(m_listening, SHUT_RDWR);
    m_thread.join();
    ::close(m_listening);
}

void AnsweringServer::answerWith(const QByteArray &answer)
{
    const std::scoped_lock lock(m_lock);
    m_answer = answer;
}

void AnsweringServer::serve()
{
    for (;;) {
        const int caller = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
        if (caller < 0)
            return;
        char asked[4096];
        (void)!::recv(caller, asked, sizeof asked, 0);
        {
            const std::scoped_lock lock(m_lock);
            (void)!::send(caller, m_answer.constData(), size_t(m_answer.size()), MSG_NOSIGNAL);
        }
        ::shutdown(caller, SHUT_WR);
        while (::recv(caller, asked, sizeof asked, 0) > 0) {
        }
        ::close(caller);
    }
}

} // namespace ieum::fuzz
