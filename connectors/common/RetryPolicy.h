#pragma once

#include "connectors/common/HttpClient.h"

namespace ieum {

/// What an HTTP exchange means for the request that was made (reference/apis-live.md §9).
enum class Verdict {
    Done,     ///< 2xx
    Exists,   ///< 409: the same key was taken before
    TryAgain, ///< certainly not taken, or the server is unwell: later, with the same key
    Ask,      ///< the answer was lost: may have been taken
    Login,    ///< 401, 403: nothing goes until the owner mends the login
    Missing,  ///< 404
    Never     ///< refused for what it says
};

/// For requests that carry a key which the other side takes only once: a 5xx may be tried again.
inline Verdict verdictOf(const Result<HttpAnswer> &exchange)
{
    if (!exchange.ok())
        return exchange.error().code == QLatin1String("network.not-connected") ? Verdict::TryAgain
                                                                               : Verdict::Ask;
    const int status = exchange->status;
    if (status >= 200 && status < 300)
        return Verdict::Done;
    if (status == 409)
        return Verdict::Exists;
    if (status == 401 || status == 403)
        return Verdict::Login;
    if (status == 404)
        return Verdict::Missing;
    return status >= 500 || status == 408 || status == 429 ? Verdict::TryAgain : Verdict::Never;
}

} // namespace ieum
