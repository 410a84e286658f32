#pragma once

#include "core/korean/extract/TimePhrase.h"

namespace ieum {

/// What the words around the expressions do to them: what is refused (토욜은 안되고), what is replaced (3시
/// 예약인데 5시로), what is over (갔던), and which day an hour said by itself belongs to.
class TimeContext
{
public:
    /// `text`: ChatText::open of the same message; must outlive the context.
    explicit TimeContext(const QString &text)
        : m_text(text)
    {
    }
    QList<TimePhrase> apply(QList<TimePhrase> phrases) const;

private:
    QString tailOf(const QList<TimePhrase> &phrases, qsizetype i) const;
    void readLengths(QList<TimePhrase> &phrases) const;
    void findRoles(QList<TimePhrase> &phrases) const;
    void joinHolidays(QList<TimePhrase> &phrases) const;
    bool pointsElsewhere(qsizetype begin) const;
    void findDeed(TimePhrase &phrase, const QString &tail) const;
    void findReplaced(QList<TimePhrase> &phrases) const;
    void lendWeeks(QList<TimePhrase> &phrases) const;
    void lendMonths(QList<TimePhrase> &phrases) const;
    void shareAlternatives(QList<TimePhrase> &phrases) const;
    void joinDayWithHour(QList<TimePhrase> &phrases) const;
    void joinHourWithDay(QList<TimePhrase> &phrases) const;
    void inheritDays(QList<TimePhrase> &phrases) const;
    bool isNear(const TimePhrase &first, const TimePhrase &second) const;

    const QString &m_text;
};

} // namespace ieum
