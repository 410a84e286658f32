#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/shipping/BandService.h"

#include <QDate>

namespace ieum {

class WaybillStore;

/// A number as the ledger shows it: whose it was, and what became of it.
struct LedgerRow
{
    Waybill waybill;
    QString shownNumber; ///< in the courier's groups
    QString recipient;   ///< masked: the ledger is filed away
    QString outcome;     ///< the state, and why it is void, in the language in use
};

/// What became of a courier's numbers. Every number that was taken from a band has a row in one of its
/// periods.
struct WaybillLedger
{
    QString courier;
    QString courierName;
    QDate from; ///< null: from the first number on
    QDate to;   ///< included; null: until now
    Instant madeAt;
    QList<BandNumbers> bands; ///< as they stand now, whatever the period is
    QList<LedgerRow> rows;

    /// How many rows are in this state.
    int count(WaybillState state) const;
};

/// The ledger of waybill numbers (송장 대장), for the owner and for the courier's questions.
class LedgerService
{
public:
    LedgerService(BandService &bands, WaybillStore &waybills, const ConnectorRegistry &connectors,
                  const Clock &clock);

    /// Numbers allotted on the days from … to, by Seoul's calendar; a null day leaves that end open.
    /// Error: courier.unknown.
    Result<WaybillLedger> ledger(const QString &courier, QDate from, QDate to);

private:
    BandService &m_bands;
    WaybillStore &m_waybills;
    const ConnectorRegistry &m_connectors;
    const Clock &m_clock;
};

/// "인쇄함", "무효 · 찢어짐": the state, and why the number is void, in the language in use.
QString shownOutcome(const Waybill &waybill);

} // namespace ieum
