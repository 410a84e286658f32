#include "core/shipping/AddressFileSink.h"

namespace ieum {

bool AddressFileSink::address(const IncomingAddress &incoming)
{
    const Result<void> taken = take(incoming);
    if (!taken.ok())
        m_error = taken.error();
    return taken.ok();
}

bool AddressFileSink::rejected(Remark remark)
{
    m_isWhole &= remark.reason.code != QLatin1String("file.cut-short");
    return m_remarks.rejected(std::move(remark));
}

bool AddressFileSink::progress(double share)
{
    m_isCancelled = !m_remarks.progress(share);
    return !m_isCancelled;
}

Result<void> AddressFileSink::ending() const
{
    if (m_error)
        return *m_error;
    return m_isCancelled ? Error("import.cancelled") : Result<void>();
}

} // namespace ieum
