#pragma once

#include <QByteArray>
#include <QString>

#include <mutex>
#include <thread>

namespace ieum::fuzz {

/// A web server of this PC that gives everybody the same bytes and hangs up.
class AnsweringServer
{
public:
    AnsweringServer();
    ~AnsweringServer();
    AnsweringServer(const AnsweringServer &) = delete;
    AnsweringServer &operator=(const AnsweringServer &) = delete;

    void answerWith(const QByteArray &answer);
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }

private:
    void serve();

    int m_listening;
    int m_port = 0;
    std::mutex m_lock;
    QByteArray m_answer;
    std::thread m_thread;
};

} // namespace ieum::fuzz
