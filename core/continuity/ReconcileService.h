#pragma once

#include "core/base/Clock.h"
#include "core/continuity/LatePairing.h"
#include "core/domain/Channel.h"
#include "core/storage/LateArrivalStore.h"

namespace ieum {

class CustomerService;
class Database;
class InboxService;
class OrderService;
class OutageStore;
class SettingsStore;

/// What came in after a stop, beside what was dealt with meanwhile. Decided ones are in neither list.
struct Reconciliation
{
    std::optional<Outage> outage; ///< none: nothing has stopped so far
    QList<LatePair> pairs;        ///< the surest first
    QList<Dealing> fresh;         ///< nothing like it was dealt with; by time
    int decided = 0;
};

/// When a channel works again: pairs messages, orders and bookings that arrive late with what was answered or
/// entered on other ways, and carries out what the owner says of each. Nothing is tied, closed or held
/// without his word.
class ReconcileService
{
public:
    struct Parts
    {
        Database &database;
        OutageStore &outages;
        LateArrivalStore &late;
        SettingsStore &settings;
        CustomerService &customers;
        InboxService &inbox;
        OrderService &orders;
    };

    ReconcileService(Parts parts, const Clock &clock)
        : m_parts(parts)
        , m_clock(clock)
    {
    }

    /// Of the newest outage that has begun when `outage` is none; without any, nothing. Error:
    /// outage.not-found.
    Result<Reconciliation> compare(OutageId outage = {}) const;

    /// They are the same matter. Two customers become one (which can be taken back), a silence is closed, of
    /// two orders the one entered by hand is cancelled, or, when its label is printed, the late one is held;
    /// bookings stay as they are, since only the owner knows which one holds.
    Result<void> confirm(const LatePair &pair);
    /// It is a new matter, whatever it looks like.
    Result<void> keepNew(const Dealing &late);
    /// What was said of it is forgotten; ties and closed silences stay.
    Result<void> reopen(Dealing::Kind kind, qint64 id);

private:
    Result<std::optional<Outage>> find(OutageId id) const;
    Result<QList<Dealing>> lateOnes(const Outage &outage) const;
    Result<QList<Dealing>> handledOnes(const Outage &outage) const;
    Result<void> tie(const LatePair &pair);
    Result<void> settleOrders(const LatePair &pair);

    Parts m_parts;
    const Clock &m_clock;
};

} // namespace ieum
