#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/continuity/OutageReport.h"

namespace ieum {

class ConnectorRegistry;
class EvidenceStore;
class OutageFactsStore;
class OutageStore;
class SalesStore;
class SettingsStore;

/// Proves an outage from the shop's own rows. Sales are those of every market together: customers who could
/// not write did not order elsewhere either, and those who did are counted against the loss.
///
/// Reference windows are the outage's own hours moved back by 1 to 8 weeks, as far as the shop's first order
/// lies before them, without those that meet this outage or another recorded one.
class OutageReportService
{
public:
    struct Stores
    {
        OutageStore &outages;
        OutageFactsStore &facts;
        SalesStore &sales;
        SettingsStore &settings;
        EvidenceStore &evidence;
    };

    OutageReportService(Stores stores, const ConnectorRegistry &connectors, const Clock &clock)
        : m_stores(stores)
        , m_connectors(connectors)
        , m_clock(clock)
    {
    }

    /// Error: outage.not-found.
    Result<OutageReport> report(OutageId id) const;
    /// Everything sealed so far, as the file that anybody can check.
    Result<QByteArray> evidenceLog() const;

private:
    struct Span
    {
        Instant from;
        Instant to;
    };

    Result<SalesWindow> window(Instant from, Instant to) const;
    /// Of what the shop has done since `first`.
    Result<QList<Span>> referenceSpans(const OutageReport &report, std::optional<Instant> first) const;
    Result<QList<SalesWindow>> referenceWindows(const OutageReport &report) const;
    Result<BookingsLost> bookings(const OutageReport &report) const;
    Result<WeekComparison> weeks(const OutageReport &report) const;
    Result<QList<OutageEvidence>> evidence(const OutageReport &report) const;
    Result<WatchedMinutes> watched(const OutageReport &report) const;
    Result<void> addFacts(OutageReport &report) const;

    Stores m_stores;
    const ConnectorRegistry &m_connectors;
    const Clock &m_clock;
};

} // namespace ieum
