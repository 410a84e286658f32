#include "app/workspace/UpdateCheck.h"

#include "connectors/common/HttpClient.h"

#include <algorithm>

namespace ieum {

namespace {

constexpr int connectMilliseconds = 5'000;
constexpr qint64 longestManifest = 64 * 1024;

Error errorOf(const Error &error)
{
    if (error.code == QLatin1String("network.too-large"))
        return error;
    return Error("update.unreachable", error.arguments, error.detail);
}

} // namespace

UpdateCheck::Source UpdateCheck::Source::builtIn()
{
    Source source;
    source.url = qEnvironmentVariable("IEUM_UPDATE_URL", QStringLiteral(IEUM_UPDATE_URL));
    for (const QByteArray &key : QByteArray(IEUM_UPDATE_KEYS).split(' '))
        source.keys += QByteArray::fromBase64(key);
    return source;
}

Result<std::optional<Release>> UpdateCheck::ask(const QString &current, std::stop_token stop) const
{
    if (!m_source.hasAddress())
        return Error("update.no-address");
    HttpRequest request;
    request.url = m_source.url;
    const HttpClient::Limits limits = {std::min(connectMilliseconds, m_source.patienceMilliseconds),
                                       m_source.patienceMilliseconds, longestManifest};
    const Result<HttpAnswer> answer = HttpClient(limits, std::move(stop)).send(request);
    if (!answer.ok())
        return errorOf(answer.error());
    if (answer->status != 200)
        return Error("update.unreachable", {}, QStringLiteral("HTTP %1").arg(answer->status));
    IEUM_TRY_ASSIGN(release, readUpdateManifest(answer->body, m_source.keys));
    if (release.version.normalized() <= QVersionNumber::fromString(current).normalized())
        return std::optional<Release>();
    return std::optional<Release>(release);
}

} // namespace ieum
