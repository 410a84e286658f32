#pragma once

#include "core/orders/AddressDoubts.h"
#include "core/orders/ImportTypes.h"
#include "core/orders/OrderEntry.h"

#include <QSet>

namespace ieum {

class Database;

/// Brings the lines of one order sheet in, in transactions of at most 50 ms of write lock. What is new enters
/// an `entering` batch, which no reader sees; what changes an order that was there before waits for finish(),
/// which is called in the transaction that makes the batch 'entered'. A preview does the same and leaves each
/// transaction without a trace.
class OrderRun
{
public:
    enum class Mode {
        Enter,
        Preview,
        PreviewAtOnce ///< within one transaction of the caller
    };
    struct Parts
    {
        Database &database;
        OrderStore &orders;
        OrderChangeStore &changes;
        CustomerMatcher &customers;
        PrintedLineGuard &printed;
        AddressDoubts &doubts;
        const Clock &clock;
    };
    /// Gives the batch that a transaction writes into: that of an import, or a preview's own.
    using BatchMaker = std::function<Result<BatchId>()>;
    /// Counts and shows the rows in `report`, which outlives the run.
    OrderRun(const Parts &parts, Mode mode, BatchMaker batch, ImportReport &report);

    /// What is counted in slices cannot tell what becomes of a second row with a line's number: add() then
    /// gives this, and Mode::PreviewAtOnce can.
    static const Error &needsOneTransaction();

    Result<void> add(IncomingOrderLine line);
    Result<void> flush();
    using LineTaker = std::function<Result<void>(IncomingOrderLine line)>;
    /// `readAgain` hands over all lines once more; it is asked only when more lines change what was there
    /// than can be held.
    Result<void> finish(const std::function<Result<void>(const LineTaker &take)> &readAgain);

private:
    struct Row
    {
        IncomingOrderLine line;
        int position; ///< among the lines of the sheet, from 0
        int turn;
    };
    struct Shown
    {
        int position;
        ImportRow row;
    };
    Result<void> transact(const std::function<Result<void>()> &work);
    Result<void> enterUnseen(const Row &row);
    Result<void> enterAllWaiting(const std::function<Result<void>(const LineTaker &take)> &readAgain);
    Result<void> enterWaiting(const Row &row);
    Result<void> note(const Row &row, const OrderEntry::Entered &entered);
    Result<QList<Error>> doubtsAbout(const IncomingOrderLine &line, const OrderEntry::Entered &entered);
    void sortShown();
    bool isRepeated(const IncomingOrderLine &line);
    Result<bool> isErased(const OrderLine &line);

    Parts m_parts;
    Mode m_mode;
    BatchMaker m_makeBatch;
    ImportReport &m_report;
    OrderEntry m_entry;
    OrderLineFinder m_turns;
    BatchId m_batch; ///< of the transaction that is open
    int m_count = 0;
    QList<Row> m_rows;      ///< read, not yet entered
    QList<Row> m_waiting;   ///< for finish(), as far as they can be held
    QList<int> m_positions; ///< of all that wait, rising
    QList<Shown> m_shown;
    QSet<size_t> m_lineNames; ///< of a preview
};

} // namespace ieum
