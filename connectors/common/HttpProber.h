#pragma once

#include "connectors/common/HttpClient.h"
#include "core/connector/Probe.h"

namespace ieum {

/// Asks by HEAD, and by GET where a server knows no HEAD. Redirects are answers and are not followed.
class HttpProber final : public Prober
{
public:
    static constexpr HttpClient::Limits usualLimits{2'000, 4'000, 64 * 1024};

    explicit HttpProber(HttpClient::Limits limits = usualLimits)
        : m_limits(limits)
    {
    }

    QList<ProbeAnswer> ask(const QStringList &urls, const std::stop_token &stop) override;

private:
    HttpClient::Limits m_limits;
};

} // namespace ieum
