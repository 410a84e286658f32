#pragma once

#include "core/korean/extract/DayGrammar.h"
#include "core/korean/extract/HourGrammar.h"

namespace ieum {

/// Puts days, hours and what stands around them (쯤, 부터, ~, 까지) together into expressions.
class TimeComposer
{
public:
    /// Both must outlive the composer.
    TimeComposer(const Atoms &atoms, const QString &text)
        : m_atoms(atoms)
        , m_text(text)
        , m_days(atoms)
        , m_hours(atoms)
    {
    }

    /// In the order of the text, without overlaps.
    QList<TimePhrase> compose() const;

private:
    std::optional<TimePhrase> read(qsizetype &at) const;
    bool readDays(qsizetype &at, TimePhrase &phrase) const;
    bool readHours(qsizetype &at, TimePhrase &phrase) const;
    void readSuffix(qsizetype &at, TimePhrase &phrase) const;
    void readLasting(qsizetype &at, TimePhrase &phrase) const;
    bool readSecondHour(qsizetype &at, TimePhrase &phrase) const;
    void readDistance(qsizetype &at, TimePhrase &phrase) const;
    void readBesideHoliday(qsizetype at, TimePhrase &phrase) const;
    bool isHolidayProduct(const TimePhrase &phrase) const;
    qsizetype behindGlue(qsizetype at) const;
    bool joins(qsizetype at) const;

    const Atoms &m_atoms;
    const QString &m_text;
    DayGrammar m_days;
    HourGrammar m_hours;
};

} // namespace ieum
