#include "core/orders/OrderRun.h"

#include "core/orders/ImportOutcome.h"
#include "core/storage/Database.h"
#include "core/storage/PreviewEnd.h"
#include "core/storage/Tombstones.h"

#include <QElapsedTimer>

#include <algorithm>

namespace ieum {

namespace {
constexpr qint64 sliceMilliseconds = 40;
constexpr qsizetype chunkRows = 1000;
constexpr qsizetype heldRows = 4000; ///< a line with its own row of the sheet takes some 4 KiB
constexpr qsizetype shownRows = 5000;
} // namespace

OrderRun::OrderRun(const Parts &parts, Mode mode, BatchMaker batch, ImportReport &report)
    : m_parts(parts)
    , m_mode(mode)
    , m_makeBatch(std::move(batch))
    , m_report(report)
    , m_entry(parts.orders, parts.changes, parts.customers, parts.printed, parts.clock)
    , m_turns(parts.orders)
{
}

const Error &OrderRun::needsOneTransaction()
{
    static const Error repeated("import.preview-repeated-line");
    return repeated;
}

bool OrderRun::isRepeated(const IncomingOrderLine &line)
{
    if (m_mode != Mode::Preview || !hasOwnLineNumber(line))
        return false;
    const size_t name = qHashMulti(0, line.line.market, line.line.orderNo, line.line.lineNo);
    const bool isKnown = m_lineNames.contains(name);
    m_lineNames += name;
    return isKnown;
}

Result<void> OrderRun::add(IncomingOrderLine line)
{
    if (isRepeated(line))
        return needsOneTransaction();
    const int turn = m_turns.turnOf(line);
    const int position = m_count++;
    IEUM_TRY_ASSIGN(erased, isErased(line.line));
    if (erased) {
        m_report.rejected.append({line.place, Error("import.erased"), {}});
        return {};
    }
    m_rows += Row{std::move(line), position, turn};
    return m_rows.size() < chunkRows ? Result<void>() : flush();
}

// Of a buyer whose data was destroyed: the order is known, or it is older than that day.
Result<bool> OrderRun::isErased(const OrderLine &line)
{
    IEUM_TRY_ASSIGN(known, isErasedOrder(m_parts.database, line.market, line.orderNo));
    if (known || !line.orderedAt || line.buyerPhone.isEmpty())
        return known;
    const ContactPoint phone =
        CustomerMatcher::normalised({ContactPoint::Kind::Mobile, {}, line.buyerPhone, {}, false});
    IEUM_TRY_ASSIGN(until, buriedUntil(m_parts.database, phone.kind, phone.address));
    return until && *line.orderedAt <= *until;
}

Result<void> OrderRun::flush()
{
    const QList<Row> rows = std::exchange(m_rows, {});
    qsizetype next = 0;
    const auto slice = [&]() -> Result<void> {
        QElapsedTimer held;
        held.start();
        while (next < rows.size() && held.elapsed() < sliceMilliseconds)
            IEUM_TRY(enterUnseen(rows[next++]));
        return {};
    };
    while (next < rows.size())
        IEUM_TRY(transact(slice));
    return {};
}

Result<void> OrderRun::transact(const std::function<Result<void>()> &work)
{
    const Result<void> done = m_parts.database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(batch, m_makeBatch());
        m_batch = batch;
        IEUM_TRY(work());
        return m_mode == Mode::Enter ? Result<void>() : Result<void>(previewEnds());
    });
    return unlessPreviewEnds(done);
}

Result<void> OrderRun::enterUnseen(const Row &row)
{
    IEUM_TRY_ASSIGN(entered, m_entry.enterUnseen(row.line, row.turn, m_batch));
    if (entered)
        return note(row, *entered);
    m_positions += row.position;
    if (m_waiting.size() < heldRows)
        m_waiting += row;
    return {};
}

Result<void> OrderRun::finish(const std::function<Result<void>(const LineTaker &take)> &readAgain)
{
    IEUM_TRY(transact([&] { return enterAllWaiting(readAgain); }));
    sortShown();
    return {};
}

Result<void> OrderRun::enterAllWaiting(const std::function<Result<void>(const LineTaker &take)> &readAgain)
{
    if (m_waiting.size() == m_positions.size()) {
        for (const Row &row : std::as_const(m_waiting))
            IEUM_TRY(enterWaiting(row));
        return {};
    }
    OrderLineFinder turns(m_parts.orders);
    int position = 0;
    auto next = m_positions.cbegin();
    return readAgain([&](IncomingOrderLine line) -> Result<void> {
        const int turn = turns.turnOf(line);
        const Row row{std::move(line), position++, turn};
        if (next == m_positions.cend() || *next != row.position)
            return {};
        ++next;
        return enterWaiting(row);
    });
}

Result<void> OrderRun::enterWaiting(const Row &row)
{
    IEUM_TRY_ASSIGN(entered, m_entry.enter(row.line, row.turn, m_batch));
    return note(row, entered);
}

Result<void> OrderRun::note(const Row &row, const OrderEntry::Entered &entered)
{
    count(m_report.counts, entered.outcome);
    const IncomingOrderLine &line = row.line;
    IEUM_TRY_ASSIGN(doubts, doubtsAbout(line, entered));
    for (const Error &doubt : std::as_const(doubts))
        m_report.warnings.append({line.place, doubt, QString()});
    if (m_shown.size() < shownRows)
        m_shown.append({row.position,
                        {line.place, rowOutcome(entered.outcome), entered.after.value_or(line.line), Error(),
                         entered.before}});
    return {};
}

// The owner sees the rows as they stand in the sheet, those that waited, too.
void OrderRun::sortShown()
{
    std::sort(m_shown.begin(), m_shown.end(),
              [](const Shown &a, const Shown &b) { return a.position < b.position; });
    for (Shown &shown : m_shown)
        m_report.rows.append(std::move(shown.row));
}

// A doubt about an address never keeps an order out.
Result<QList<Error>> OrderRun::doubtsAbout(const IncomingOrderLine &line, const OrderEntry::Entered &entered)
{
    if (entered.outcome == OrderEntry::Outcome::Duplicate)
        return QList<Error>();
    if (entered.outcome == OrderEntry::Outcome::Added)
        return m_parts.doubts.noteFirst(entered.line, line.line.recipient);
    // A newer sheet may leave out what is known.
    IEUM_TRY_ASSIGN(known, m_parts.orders.line(entered.line));
    return m_parts.doubts.note(entered.line, known.recipient);
}

} // namespace ieum
