#pragma once

#include "core/korean/extract/Atom.h"

#include <QHash>
#include <QStringView>

namespace ieum {

/// Where a word counts as itself: 일 and 수 stand inside a hundred other words.
enum class Place {
    Anywhere, ///< even in the middle of letters written together (예약내일3시)
    Start,    ///< at the start of a word or right after an atom
    Alone,    ///< a word of its own
    Suffix,   ///< right after an atom of time, without a space
    Follow,   ///< after an atom of time, with or without a space
};

struct LexiconEntry
{
    QString word;
    Atom::Kind kind;
    int value;
    Place place;
};

/// The words of time, from tables. Kind::Other entries are longer words that only look like one.
class Lexicon
{
public:
    static const Lexicon &instance();

    /// The longest word at `position` that may stand there; null when none.
    const LexiconEntry *find(const QString &text, qsizetype position, bool isStart, bool followsTime,
                             bool isAttached) const;
    /// A word that counts even inside others begins here.
    bool beginsAnywhere(const QString &text, qsizetype position) const;

private:
    Lexicon();
    void addWeekdays();
    bool fits(const LexiconEntry &entry, const QString &text, qsizetype position) const;

    QHash<QChar, QList<LexiconEntry>> m_byFirst; ///< longest first
};

/// The unit at `position` right after a number (length 0: none). `native`: only what 한, 두, 세 count.
struct UnitMatch
{
    Unit unit = Unit::None;
    qsizetype length = 0;
};
UnitMatch unitAt(const QString &text, qsizetype position);

} // namespace ieum
