#include "core/orders/ImportSinks.h"

namespace ieum {

namespace {
constexpr qsizetype chunkSize = 500;
constexpr qsizetype shownMessages = 50;
} // namespace

CollectingSink::CollectingSink(ImportReport &report, IngestSession *session, const ImportProgress &progress)
    : m_report(report)
    , m_session(session)
    , m_progress(progress)
{
}

bool CollectingSink::message(IncomingMessage message)
{
    if (m_report.messages.size() < shownMessages && message.kind != MessageKind::System)
        m_report.messages.append(message);
    m_chunk.append(std::move(message));
    return m_chunk.size() < chunkSize ? !m_error : passOn();
}

bool CollectingSink::passOn()
{
    if (!m_error && m_session && !m_chunk.isEmpty()) {
        const Result<void> added = m_session->add(m_chunk);
        if (!added.ok())
            m_error = added.error();
    }
    m_chunk.clear();
    return !m_error;
}

bool CollectingSink::orderLine(IncomingOrderLine line)
{
    const Result<void> taken = m_takeLine ? m_takeLine(std::move(line)) : Result<void>();
    if (!taken.ok() && !m_error)
        m_error = taken.error();
    return !m_error;
}

bool CollectingSink::booking(IncomingBooking booking)
{
    m_bookings.append(std::move(booking));
    return !m_error;
}

bool CollectingSink::result(const IncomingResult &result)
{
    m_results.append(result);
    return !m_error;
}

bool CollectingSink::rejected(Remark remark)
{
    m_report.rejected.append(std::move(remark));
    return !m_error;
}

bool CollectingSink::warning(Remark remark)
{
    m_report.warnings.append(std::move(remark));
    return !m_error;
}

bool CollectingSink::progress(double share)
{
    if (!m_error && m_progress && !m_progress(share))
        m_error = Error("import.cancelled");
    return !m_error;
}

Result<void> CollectingSink::close()
{
    passOn();
    return m_error ? Result<void>(*m_error) : Result<void>();
}

} // namespace ieum
