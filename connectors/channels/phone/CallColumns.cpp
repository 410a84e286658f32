#include "connectors/channels/phone/CallColumns.h"

#include "connectors/common/OrderCells.h"
#include "connectors/common/OrderFields.h"
#include "core/korean/PhoneNumber.h"

#include <algorithm>
#include <functional>

namespace ieum {

namespace {

using Meaning = std::function<bool(const QString &cell)>;

bool isNumber(const QString &cell)
{
    return PhoneNumber::parse(phoneCell(cell)) || isWithheld(cell);
}

bool isTime(const QString &cell)
{
    return callTimeOf(cell).has_value();
}

qsizetype widthOf(const QList<SheetRow> &rows)
{
    qsizetype width = 0;
    for (const SheetRow &row : rows)
        width = std::max(width, row.cells.size());
    return width;
}

qsizetype countIn(const QList<SheetRow> &rows, qsizetype column, const Meaning &means)
{
    return std::count_if(rows.begin(), rows.end(),
                         [&](const SheetRow &row) { return means(row.cells.value(column)); });
}

/// The columns in which at least half of the rows mean it.
QList<qsizetype> columnsOf(const QList<SheetRow> &rows, const Meaning &means)
{
    QList<qsizetype> columns;
    for (qsizetype column = 0; column < widthOf(rows); ++column) {
        if (countIn(rows, column, means) * 2 >= rows.size())
            columns += column;
    }
    return columns;
}

qsizetype firstOf(const QList<qsizetype> &columns)
{
    return columns.isEmpty() ? -1 : columns.first();
}

using Words = std::initializer_list<const char *>;
constexpr Words callerWords = {"발신", "caller", "from"};
constexpr Words calledWords = {"수신", "착신", "called", "callee", "to"};
constexpr Words lengthWords = {"통화시간", "사용시간", "길이", "초", "duration", "length"};
constexpr Words nameWords = {"이름", "성명", "고객명", "상호", "name"};
constexpr Words memoWords = {"메모", "비고", "내용", "memo", "note"};

bool says(const SheetRow &header, qsizetype column, Words words)
{
    const QString key = headerKey(header.cells.value(column));
    return std::any_of(words.begin(), words.end(),
                       [&](const char *word) { return key.contains(QString::fromUtf8(word)); });
}

qsizetype columnThatSays(const SheetRow &header, Words words)
{
    for (qsizetype column = 0; column < header.cells.size(); ++column) {
        if (says(header, column, words))
            return column;
    }
    return -1;
}

} // namespace

std::optional<CallColumns> CallColumns::of(const QList<SheetRow> &rows)
{
    // What stands above the first call is titles and the header.
    const auto first = std::find_if(rows.begin(), rows.end(), [](const SheetRow &row) {
        const auto has = [&](const Meaning &means) {
            return std::any_of(row.cells.begin(), row.cells.end(), means);
        };
        return has(isTime) && has(isNumber) &&
               has([](const QString &cell) { return callTurnOf(cell).has_value(); });
    });
    if (first == rows.end())
        return std::nullopt;
    const qsizetype above = first - rows.begin();
    const CallColumns columns(above > 0 ? rows[above - 1] : SheetRow(), rows.mid(above));
    return columns.isComplete() ? std::optional(columns) : std::nullopt;
}

CallColumns::CallColumns(const SheetRow &header, const QList<SheetRow> &rows)
{
    m_turn = firstOf(columnsOf(rows, [](const QString &cell) { return callTurnOf(cell).has_value(); }));
    findTimes(header, rows);
    findNumbers(header, rows);
    findLength(header, rows);
    m_name = columnThatSays(header, nameWords);
    m_memo = columnThatSays(header, memoWords);
}

// "00:01:03" may be when or how long: only beside a day without a time is it when.
void CallColumns::findTimes(const SheetRow &header, const QList<SheetRow> &rows)
{
    m_at = firstOf(columnsOf(rows, isTime));
    if (m_at == none || countIn(rows, m_at, [](const QString &cell) { return cell.contains(u':'); }) > 0)
        return;
    for (const qsizetype column :
         columnsOf(rows, [](const QString &cell) { return timeOfDayOf(cell).has_value(); })) {
        if (m_timeOfDay == none && !says(header, column, lengthWords))
            m_timeOfDay = column;
    }
}

void CallColumns::findNumbers(const SheetRow &header, const QList<SheetRow> &rows)
{
    m_numbers = columnsOf(rows, isNumber);
    m_numbers.removeOne(m_at);
    const auto first = [&](Words words) {
        const auto found = std::find_if(m_numbers.cbegin(), m_numbers.cend(),
                                        [&](qsizetype column) { return says(header, column, words); });
        return found == m_numbers.cend() ? none : *found;
    };
    const qsizetype caller = first(callerWords), called = first(calledWords);
    if (caller != none && called != none && caller != called)
        m_numbers = {caller, called};
    else
        m_numbers = m_numbers.mid(0, 1);
}

// A running number looks like seconds, so the header has to say it; without any header the first may be it.
void CallColumns::findLength(const SheetRow &header, const QList<SheetRow> &rows)
{
    for (const qsizetype column :
         columnsOf(rows, [](const QString &cell) { return callSecondsOf(cell).has_value(); })) {
        const bool isTaken = column == m_timeOfDay || column == m_at || m_numbers.contains(column);
        if (m_seconds == none && !isTaken && (header.cells.isEmpty() || says(header, column, lengthWords)))
            m_seconds = column;
    }
}

bool CallColumns::isBesideTheTable(const SheetRow &row) const
{
    return !isTime(row.cells.value(m_at)) && !callTurnOf(row.cells.value(m_turn));
}

std::optional<QDateTime> CallColumns::timeOf(const SheetRow &row) const
{
    const std::optional<QDateTime> at = callTimeOf(row.cells.value(m_at));
    const std::optional<QTime> time =
        m_timeOfDay == none ? std::nullopt : timeOfDayOf(row.cells.value(m_timeOfDay));
    return at && time ? std::optional(seoulTime(at->date(), *time)) : at;
}

QString CallColumns::numberOf(const SheetRow &row, Direction direction) const
{
    const qsizetype column = direction == Direction::Out ? m_numbers.last() : m_numbers.first();
    const QString cell = row.cells.value(column);
    return isWithheld(cell) ? QString() : phoneCell(cell);
}

// Nobody speaks for no time at all: a call of ours that lasted nothing was not picked up.
CallOutcome CallColumns::outcomeOf(const CallTurn &turn, const SheetRow &row) const
{
    const std::optional<int> seconds =
        m_seconds == none ? std::nullopt : callSecondsOf(row.cells.value(m_seconds));
    return turn.direction == Direction::Out && seconds == 0 ? CallOutcome::Missed : turn.outcome;
}

Result<IncomingMessage> CallColumns::callOf(const SheetRow &row, int utcOffsetSeconds) const
{
    const std::optional<QDateTime> at = timeOf(row);
    const std::optional<CallTurn> turn = callTurnOf(row.cells.value(m_turn));
    if (!at || !turn)
        return at ? Error("sms.unknown-call") : Error("sms.no-time");
    IncomingMessage call;
    call.kind = MessageKind::Call;
    call.at = Instant::of(QDateTime(at->date(), at->time(), Qt::OffsetFromUTC, utcOffsetSeconds));
    call.precision = at->time().second() != 0 ? Precision::Second : Precision::Minute;
    call.direction = turn->direction;
    call.outcome = outcomeOf(*turn, row);
    call.seconds = m_seconds == none ? 0 : callSecondsOf(row.cells.value(m_seconds)).value_or(0);
    call.address = numberOf(row, turn->direction);
    call.contactName = m_name == none ? QString() : row.cells.value(m_name).trimmed();
    call.text = m_memo == none ? QString() : row.cells.value(m_memo).trimmed();
    return call;
}

} // namespace ieum
