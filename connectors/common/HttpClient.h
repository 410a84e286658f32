#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <stop_token>

namespace ieum {

struct HttpRequest
{
    QByteArray method = "GET"; ///< "HEAD" asks for no body
    QString url;
    QByteArray body; ///< JSON, UTF-8
    QString user;    ///< empty: no login
    QString password;
};

struct HttpAnswer
{
    int status = 0;
    int milliseconds = 0; ///< that the whole exchange took
    QByteArray body;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
};

/// HTTP by libcurl: blocking, with time limits of its own, never following a redirect (a login must not
/// travel to another host). One object may be used by one thread at a time.
class HttpClient
{
public:
    struct Limits
    {
        int connectMilliseconds = 5'000;
        int totalMilliseconds = 15'000;
        qint64 bodyBytes = 8 * 1024 * 1024;
    };

    HttpClient()
        : HttpClient(Limits())
    {
    }
    /// `stop` breaks a call off at once, from any thread.
    explicit HttpClient(Limits limits, std::stop_token stop = {})
        : m_limits(limits)
        , m_stop(std::move(stop))
    {
    }

    /// Any status is an answer. Errors: network.not-connected (certainly nothing was received there),
    /// network.answer-lost (it may have been), network.too-large; the argument is the host.
    Result<HttpAnswer> send(const HttpRequest &request) const;
    /// All at the same time, each within the limits; answers in the order of the requests.
    QList<Result<HttpAnswer>> sendAll(const QList<HttpRequest> &requests) const;

private:
    Limits m_limits;
    std::stop_token m_stop;
};

} // namespace ieum
