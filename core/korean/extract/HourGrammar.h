#pragma once

#include "core/korean/extract/TimePhrase.h"

namespace ieum {

/// Reads hours out of atoms. Every reader moves `at` behind what it understood, or leaves it and gives none.
class HourGrammar
{
public:
    explicit HourGrammar(const Atoms &atoms)
        : m_atoms(atoms)
    {
    }

    std::optional<HourPhrase> read(qsizetype &at) const;
    /// The bare first number of 2~4시 and 2,3시.
    std::optional<HourPhrase> readBareFirst(qsizetype &at) const;
    /// 30분 뒤, 한 시간 반 후: minutes from the message; "한 시간 뒤로" (미뤄주세요) is none.
    std::optional<int> readAhead(qsizetype &at) const;
    /// 두 시간, 90분: minutes.
    std::optional<int> readDuration(qsizetype &at) const;

private:
    PartOfDay readPart(qsizetype &at) const;
    std::optional<HourPhrase> readNamed(qsizetype &at) const;
    std::optional<HourPhrase> readClock(qsizetype &at) const;
    std::optional<HourPhrase> readSpoken(qsizetype &at) const;
    std::optional<HourPhrase> readAfterPart(qsizetype &at, PartOfDay part) const;
    void readMinute(qsizetype &at, HourPhrase &hour) const;
    bool isNumber(qsizetype at, int low, int high) const;

    const Atoms &m_atoms;
};

} // namespace ieum
