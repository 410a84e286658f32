#include "connectors/common/HttpClient.h"

#include <QUrl>

#include <curl/curl.h>

#include <memory>
#include <mutex>
#include <vector>

namespace ieum {

namespace {

using Handle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using Multi = std::unique_ptr<CURLM, decltype(&curl_multi_cleanup)>;
using HeaderList = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

struct Received
{
    HttpAnswer answer;
    qint64 bodyLimit = 0;
    bool isTooLarge = false;
};

size_t takeBody(char *bytes, size_t size, size_t count, void *target)
{
    auto &received = *static_cast<Received *>(target);
    const auto length = static_cast<qsizetype>(size) * static_cast<qsizetype>(count);
    received.isTooLarge = received.answer.body.size() + length > received.bodyLimit;
    if (received.isTooLarge)
        return 0;
    received.answer.body.append(bytes, length);
    return size * count;
}

size_t takeHeader(char *bytes, size_t size, size_t count, void *target)
{
    const QByteArray line(bytes, static_cast<qsizetype>(size * count));
    if (const qsizetype colon = line.indexOf(':'); colon > 0)
        static_cast<Received *>(target)->answer.headers.insert(line.left(colon).trimmed().toLower(),
                                                               line.mid(colon + 1).trimmed());
    return size * count;
}

void prepareConnection(CURL *curl, const HttpClient::Limits &limits)
{
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_QUICK_EXIT, 1L); // a name that is still looked up holds nobody up
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(limits.connectMilliseconds));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(limits.totalMilliseconds));
}

void prepareRequest(CURL *curl, const HttpRequest &request, Received &received)
{
    curl_easy_setopt(curl, CURLOPT_URL, request.url.toUtf8().constData());
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, request.method.constData());
    curl_easy_setopt(curl, CURLOPT_NOBODY, request.method == "HEAD" ? 1L : 0L);
    if (!request.body.isNull()) {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, static_cast<long>(request.body.size()));
        curl_easy_setopt(curl, CURLOPT_COPYPOSTFIELDS, request.body.constData());
    }
    if (!request.user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
        curl_easy_setopt(curl, CURLOPT_USERNAME, request.user.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, request.password.toUtf8().constData());
    }
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &received);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, takeHeader);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &received);
}

// A connection that was never made carried nothing; whatever breaks later may have carried the request. That
// is the line between "try again" and "ask first".
bool wasNeverConnected(CURLcode code, CURL *curl)
{
    if (code == CURLE_COULDNT_RESOLVE_HOST || code == CURLE_COULDNT_CONNECT || code == CURLE_URL_MALFORMAT ||
        code == CURLE_UNSUPPORTED_PROTOCOL || code == CURLE_SSL_CONNECT_ERROR ||
        code == CURLE_PEER_FAILED_VERIFICATION)
        return true;
    curl_off_t connectedAfter = 0;
    curl_easy_getinfo(curl, CURLINFO_CONNECT_TIME_T, &connectedAfter);
    return (code == CURLE_OPERATION_TIMEDOUT || code == CURLE_ABORTED_BY_CALLBACK) && connectedAfter == 0;
}

Error errorOf(CURLcode code, CURL *curl, const Received &received, const QString &host)
{
    const QString detail = QString::fromLatin1(curl_easy_strerror(code));
    if (received.isTooLarge)
        return Error("network.too-large", {host}, detail);
    return wasNeverConnected(code, curl) ? Error("network.not-connected", {host}, detail)
                                         : Error("network.answer-lost", {host}, detail);
}

// One request on its way.
struct Exchange
{
    Exchange(const HttpRequest &request, const HttpClient::Limits &limits)
        : curl(curl_easy_init(), curl_easy_cleanup)
        // "Expect:" would wait a second for a permission that small servers never give.
        , headers(curl_slist_append(curl_slist_append(nullptr, "Content-Type: application/json"), "Expect:"),
                  curl_slist_free_all)
        , host(QUrl(request.url).host())
    {
        received.bodyLimit = limits.bodyBytes;
        if (!curl)
            return;
        prepareConnection(curl.get(), limits);
        prepareRequest(curl.get(), request, received);
        curl_easy_setopt(curl.get(), CURLOPT_HTTPHEADER, headers.get());
        curl_easy_setopt(curl.get(), CURLOPT_PRIVATE, this);
    }

    Result<HttpAnswer> result()
    {
        if (!curl)
            return Error("network.not-connected", {host}, QStringLiteral("curl_easy_init failed"));
        if (code != CURLE_OK)
            return errorOf(code, curl.get(), received, host);
        long status = 0;
        curl_off_t microseconds = 0;
        curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
        curl_easy_getinfo(curl.get(), CURLINFO_TOTAL_TIME_T, &microseconds);
        received.answer.status = static_cast<int>(status);
        received.answer.milliseconds = static_cast<int>(microseconds / 1000);
        return received.answer;
    }

    const Handle curl;
    const HeaderList headers;
    const QString host;
    Received received;
    CURLcode code = CURLE_ABORTED_BY_CALLBACK; ///< until it has ended by itself
};

using Exchanges = std::vector<std::unique_ptr<Exchange>>;

void noteEnds(CURLM *multi)
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(multi, &left)) {
        char *exchange = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &exchange);
        reinterpret_cast<Exchange *>(exchange)->code = message->data.result;
    }
}

// The multi interface, since only that can be woken: whoever closes the window does not wait for a silent
// phone.
void perform(const Exchanges &exchanges, const std::stop_token &stop)
{
    constexpr int longestWait = 1000;
    const Multi multi(curl_multi_init(), curl_multi_cleanup);
    for (const auto &exchange : exchanges) {
        if (exchange->curl)
            curl_multi_add_handle(multi.get(), exchange->curl.get());
    }
    const std::stop_callback wake(stop, [&] { curl_multi_wakeup(multi.get()); });
    for (int running = 1; running > 0 && !stop.stop_requested();) {
        if (curl_multi_perform(multi.get(), &running) != CURLM_OK)
            break;
        if (running > 0)
            curl_multi_poll(multi.get(), nullptr, 0, longestWait, nullptr);
    }
    noteEnds(multi.get());
    for (const auto &exchange : exchanges) {
        if (exchange->curl)
            curl_multi_remove_handle(multi.get(), exchange->curl.get());
    }
}

} // namespace

Result<HttpAnswer> HttpClient::send(const HttpRequest &request) const
{
    return sendAll({request}).takeFirst();
}

QList<Result<HttpAnswer>> HttpClient::sendAll(const QList<HttpRequest> &requests) const
{
    static std::once_flag started;
    std::call_once(started, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    Exchanges exchanges;
    for (const HttpRequest &request : requests)
        exchanges.push_back(std::make_unique<Exchange>(request, m_limits));
    if (!exchanges.empty())
        perform(exchanges, m_stop);
    QList<Result<HttpAnswer>> results;
    for (const auto &exchange : exchanges)
        results += exchange->result();
    return results;
}

} // namespace ieum
