#pragma once

#include "connectors/channels/phone/CallCells.h"
#include "core/base/Sheet.h"
#include "core/connector/Records.h"

#include <QList>

#include <optional>

namespace ieum {

/// Which column of a table of calls is which. No phone, exchange or app names its columns as another does, so
/// they are known by what stands in them: numbers, times, words like 수신 and 부재중. Headers only decide
/// between two columns of one kind, and name those of free text.
class CallColumns
{
public:
    /// None when the rows are no calls. A few rows above the table do no harm.
    static std::optional<CallColumns> of(const QList<SheetRow> &rows);

    /// A row without a time and without a word for its direction: a title, a header, a sum.
    bool isBesideTheTable(const SheetRow &row) const;
    /// `place` is not set. Errors: sms.no-time, sms.unknown-call.
    Result<IncomingMessage> callOf(const SheetRow &row, int utcOffsetSeconds) const;

private:
    static constexpr qsizetype none = -1;
    CallColumns(const SheetRow &header, const QList<SheetRow> &rows);
    bool isComplete() const { return m_turn != none && m_at != none && !m_numbers.isEmpty(); }
    void findTimes(const SheetRow &header, const QList<SheetRow> &rows);
    void findLength(const SheetRow &header, const QList<SheetRow> &rows);
    void findNumbers(const SheetRow &header, const QList<SheetRow> &rows);
    CallOutcome outcomeOf(const CallTurn &turn, const SheetRow &row) const;
    std::optional<QDateTime> timeOf(const SheetRow &row) const;
    QString numberOf(const SheetRow &row, Direction direction) const;

    qsizetype m_turn = none;
    qsizetype m_at = none;
    qsizetype m_timeOfDay = none; ///< when the day stands in a column of its own
    qsizetype m_seconds = none;
    QList<qsizetype> m_numbers; ///< one, or the caller's and the called one's
    qsizetype m_name = none;
    qsizetype m_memo = none;
};

} // namespace ieum
