#pragma once

#include "core/base/Time.h"
#include "core/domain/ShopProfile.h"
#include "core/korean/extract/Extraction.h"
#include "core/korean/extract/TimePhrase.h"

namespace ieum {

/// Looks expressions up in the calendar, by the policy of the command line's contract: relative to when the
/// message was written and to the shop's hours (`opens` and `closes` of the profile).
class TimeResolver
{
public:
    TimeResolver(Instant written, const ShopProfile &shop);

    /// `text`, `span` are left to the caller. None for what is refused, replaced, or could only be guessed.
    std::optional<TimeMention> resolve(const TimePhrase &said) const;

    struct Day
    {
        QDate first;
        QDate last; ///< of a weekend; else invalid
        Grain grain = Grain::Day;
        bool isLoose = false;
    };
    std::optional<Day> dayOf(const DayPhrase &phrase, const std::optional<HourPhrase> &hour) const;

    struct Hour
    {
        QDateTime time;
        Certainty certainty = Certainty::Stated;
    };
    enum class Tense { Ahead, Any };
    /// The hour on this day; without a day, the next one ahead. A bare hour of today must lie ahead unless
    /// any may be meant.
    std::optional<Hour> hourOn(const std::optional<QDate> &day, const HourPhrase &phrase,
                               Tense tense = Tense::Ahead) const;

private:
    struct Candidates
    {
        QList<QDateTime> times; ///< on the day given, earliest first
        Certainty certainty = Certainty::Stated;
    };
    Candidates candidates(QDate day, const HourPhrase &phrase) const;
    std::optional<Candidates> statedTimes(QDate day, const HourPhrase &phrase) const;
    bool isOpenAt(QTime time) const;

    std::optional<QDate> weekday(const DayPhrase &phrase, const std::optional<HourPhrase> &hour) const;
    QDate dateIn(const DayPhrase &phrase) const;
    QDate dayOfMonth(const DayPhrase &phrase) const;
    QDate lastDay(const DayPhrase &phrase) const;
    QDate nthWeekday(const DayPhrase &phrase) const;
    QDate holiday(const DayPhrase &phrase) const;
    DayPhrase lookedBack(DayPhrase phrase) const;
    QDate mondayOf(int weeks) const { return m_today.addDays(1 - m_today.dayOfWeek() + 7 * weeks); }

    std::optional<TimeMention> resolveDays(const TimePhrase &phrase) const;
    std::optional<TimeMention> resolveHours(const TimePhrase &phrase) const;
    std::optional<QDateTime> endOf(const TimePhrase &phrase, const Hour &start) const;
    HourPhrase firstHourOf(const TimePhrase &phrase) const;

    QDateTime m_now;
    QDate m_today;
    ShopProfile m_shop;
};

} // namespace ieum
