#pragma once

#include "core/connector/Importer.h"
#include "core/inbox/IngestSession.h"
#include "core/orders/ImportTypes.h"

namespace ieum {

/// Collects what an importer reads into the report, and passes messages on in chunks.
class CollectingSink final : public ImportSink
{
public:
    /// `session` may be null for a sheet; both outlive the sink.
    CollectingSink(ImportReport &report, IngestSession *session, const ImportProgress &progress);

    /// Order lines go to `take` as they come instead of being kept; its error ends the reading.
    using LineTaker = std::function<Result<void>(IncomingOrderLine line)>;
    void passLinesTo(LineTaker take) { m_takeLine = std::move(take); }

    bool message(IncomingMessage message) override;
    bool orderLine(IncomingOrderLine line) override;
    bool booking(IncomingBooking booking) override;
    bool result(const IncomingResult &result) override;
    bool rejected(Remark remark) override;
    bool warning(Remark remark) override;
    bool progress(double share) override;

    /// Passes the last chunk on. Error: what the session refused, or import.cancelled.
    Result<void> close();
    const QList<IncomingResult> &results() const { return m_results; }
    const QList<IncomingBooking> &bookings() const { return m_bookings; }

private:
    bool passOn();

    ImportReport &m_report;
    IngestSession *m_session;
    const ImportProgress &m_progress;
    QList<IncomingMessage> m_chunk;
    LineTaker m_takeLine;
    QList<IncomingBooking> m_bookings;
    QList<IncomingResult> m_results;
    std::optional<Error> m_error;
};

} // namespace ieum
