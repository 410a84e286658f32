#pragma once

#include "core/trust/UpdateManifest.h"

#include <optional>
#include <stop_token>

namespace ieum {

/// Asks whether there is a newer version. Nothing goes out but the request for one address: no name, no
/// number of this version, no cookie. Nothing is fetched or installed by it.
class UpdateCheck
{
public:
    struct Source
    {
        QString url;
        QList<QByteArray> keys; ///< Ed25519, 32 bytes each; one of them must have signed
        int patienceMilliseconds = 10'000;

        /// What this build was made with (IEUM_UPDATE_URL and IEUM_UPDATE_KEYS of CMake). The environment may
        /// name another address, a mirror for example, but never another key.
        static Source builtIn();
        bool hasAddress() const { return !url.isEmpty(); }
    };

    explicit UpdateCheck(Source source)
        : m_source(std::move(source))
    {
    }

    /// The newest version when it is newer than `current`; nothing otherwise. Blocks up to
    /// the source's patience;
    /// `stop` breaks it off. Errors: update.*, network.too-large.
    Result<std::optional<Release>> ask(const QString &current, std::stop_token stop = {}) const;

private:
    const Source m_source;
};

/// What the last check came to.
using UpdateAnswer = Result<std::optional<Release>>;

} // namespace ieum
