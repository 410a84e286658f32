#include "connectors/common/HttpProber.h"

namespace ieum {

namespace {

constexpr int serverFailure = 500;
constexpr int methodNotAllowed = 405;
constexpr int notImplemented = 501;

QList<HttpRequest> requestsFor(const QByteArray &method, const QStringList &urls)
{
    QList<HttpRequest> requests;
    for (const QString &url : urls)
        requests += HttpRequest{method, url, {}, {}, {}};
    return requests;
}

bool knowsNoHead(const Result<HttpAnswer> &exchange)
{
    return exchange.ok() && (exchange->status == methodNotAllowed || exchange->status == notImplemented);
}

// A page that is longer than we read is an answer, too.
ProbeAnswer answerOf(const Result<HttpAnswer> &exchange)
{
    if (!exchange.ok())
        return {exchange.error().code == QLatin1String("network.too-large"), 0, exchange.error().code};
    return {exchange->status < serverFailure, exchange->milliseconds,
            QStringLiteral("HTTP %1").arg(exchange->status)};
}

} // namespace

QList<ProbeAnswer> HttpProber::ask(const QStringList &urls, const std::stop_token &stop)
{
    const HttpClient http(m_limits, stop);
    QList<Result<HttpAnswer>> exchanges = http.sendAll(requestsFor("HEAD", urls));
    QStringList again;
    for (qsizetype i = 0; i < urls.size(); ++i) {
        if (knowsNoHead(exchanges[i]))
            again += urls[i];
    }
    QList<Result<HttpAnswer>> second = http.sendAll(requestsFor("GET", again));
    QList<ProbeAnswer> answers;
    for (const Result<HttpAnswer> &exchange : std::as_const(exchanges))
        answers += answerOf(knowsNoHead(exchange) ? second.takeFirst() : exchange);
    return answers;
}

} // namespace ieum
