#pragma once

#include "core/base/Result.h"
#include "core/domain/Waybill.h"

#include <QList>

#include <optional>

namespace ieum {

class Database;

/// Waybill numbers in use, their labels and the order lines they belong to. A number is never removed.
class WaybillStore
{
public:
    explicit WaybillStore(Database &database)
        : m_database(database)
    {
    }

    struct PackedLine
    {
        OrderLineId line;
        int quantity = 1;
    };
    /// Writes the number down as allotted with its lines.
    Result<WaybillId> add(const Waybill &waybill, const QList<PackedLine> &lines);
    /// An allotted number goes out with another job (after a crash, or when the printer did not answer).
    Result<void> setJob(WaybillId waybill, PrintJobId job, LabelClass labelClass, const QString &label);

    /// Newest first; a limit of 0 is all.
    Result<QList<Waybill>> list(int limit = 0);
    /// A courier's numbers that were allotted from … until (not included), band by band in the order of the
    /// numbers.
    Result<QList<Waybill>> ofCourier(const QString &courier, Instant from, Instant until);
    /// Digits only. More than one only when two couriers use the same number.
    Result<QList<Waybill>> byNumber(const QString &number);
    /// Numbers that were given out and have not reached paper, in the order of the giving.
    Result<QList<Waybill>> allotted();
    /// The number of a line that is not void; none when it has none.
    Result<std::optional<Waybill>> livingOfLine(OrderLineId line);

    /// The label is on paper (or durably in a file): one copy more, and printed unless it is registered
    /// already. False when the number became void in the meantime: nothing is counted then.
    Result<bool> countCopy(WaybillId waybill, Instant at);
    /// The courier has the number. `batch`: the import that said so, which an undo() gives back.
    Result<void> setRegistered(WaybillId waybill, BatchId batch);

    struct UndoCounts
    {
        int removed = 0; ///< numbers
        int kept = 0;    ///< numbers that a market has already
    };
    /// Takes back what `batch` registered: a number of a band is printed again, one that came with the batch
    /// goes and its lines wait again.
    Result<UndoCounts> undo(BatchId batch, Instant now);

    /// The number never returns.
    Result<void> makeVoid(WaybillId waybill, const QString &why);

private:
    Result<void> takeBack(WaybillId waybill, const QString &formerState, Instant now);

    Database &m_database;
};

} // namespace ieum
